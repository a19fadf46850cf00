import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

export const applicationWithoutPolicy: Guardrail = {
  id: "application-without-policy",
  code: "CFA2601",
  level: "warning",
  why:
    "Access denies what no policy allows, so nobody can use an application without policies. Applications lost their policies " +
    "this way when configurations were migrated between versions of the official provider.",
  fix: "Attach an Allow policy (`allow`, or `policies`), or delete the application.",
  limits: "Not for bookmarks, which protect nothing.",
  example: `new SelfHostedApp(this, "wiki", { name: "Wiki", domain: "wiki.example.com" });`,
  *check({ applications }) {
    for (const application of applications) {
      if (application.policies.length > 0) continue;
      const message =
        `${named("application", application)} has no policy, so nobody can use it; attach an Allow policy, or delete the ` +
        "application";
      yield { subject: subjectOf("application", application), message };
    }
  },
};
