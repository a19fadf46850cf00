import { AccessRule, AccessTag, CustomPage, SelfHostedApp } from "../../../lib";
import type { Deployment } from "./deployment";

/** A renamed tag is replaced, while applications have it. */
const tagged: Deployment = {
  name: "tagged",
  build: (scope, { variant }) => {
    const isChanged = variant === "changed";
    const tag = new AccessTag(scope, "finance", { name: isChanged ? "Finance" : "finance" });
    new SelfHostedApp(scope, "books", {
      name: "Books",
      domain: "books.example.com",
      allow: [AccessRule.emailDomain("example.com")],
      ...(variant !== "required" && { tags: [tag] }),
    });
  },
};

const page: Deployment = {
  name: "page",
  build: (scope, { variant }) => {
    const isChanged = variant === "changed";
    const denied = new CustomPage(scope, "denied", {
      name: isChanged ? "Forbidden" : "Denied",
      type: isChanged ? "forbidden" : "identity_denied",
      html: isChanged ? "<h1>Ask ${team}</h1>\n" : "<h1>Denied</h1>",
    });
    new SelfHostedApp(scope, "payroll", {
      name: "Payroll",
      domain: "payroll.example.com",
      allow: [AccessRule.emailDomain("example.com")],
      ...(variant !== "required" && { customPages: [denied] }),
    });
  },
};

export const PAGES = [tagged, page];
