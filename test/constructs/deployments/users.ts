import { Fn } from "cdktf";
import {
  AccessGroup,
  AccessPolicy,
  AccessRule,
  AccessUser,
  ApplicationSettings,
  PolicyTest,
  SelfHostedApp,
  TokenRevocation,
} from "../../../lib";
import { either, type Deployment } from "./deployment";

const user: Deployment = {
  name: "user",
  build: (scope, { variant }) => {
    const ada = new AccessUser(scope, "ada", {
      email: "ada@example.com",
      ...(variant !== "required" && { name: either(variant, "Ada Lovelace", "Countess of Lovelace") }),
    });
    new AccessGroup(scope, "founders", { name: "Founders", include: [AccessRule.email(ada)] });
    new TokenRevocation(scope, "leaver", {
      user: ada,
      ...(variant !== "required" && {
        devices: either(variant, true, false),
        warpSessionReauth: either(variant, true, false),
        triggers: { incident: variant },
        revokeAfter: either(variant, "720h", "1440h"),
      }),
    });
  },
  notImportable: ["leaver/Resource"],
};

/** An application of another team. Its owner does not touch what the settings change. */
const others: Deployment = {
  name: "others",
  build: (scope, { variant }) => {
    const shell = new SelfHostedApp(scope, "shell", {
      name: "Shell of others",
      domain: "shell-of-others.example.com",
      allow: [AccessRule.emailDomain("example.com")],
    });
    shell.resource.lifecycle = { ignoreChanges: ["allow_iframe", "skip_interstitial"] };
    new ApplicationSettings(scope, "settings", {
      application: Fn.lower(shell.applicationId), // stands for an ID from elsewhere: a plain reference would be refused
      skipInterstitial: either(variant, true, false),
      ...(variant !== "required" && { allowIframe: either(variant, true, false) }),
    });
    new TokenRevocation(scope, "sessions", { application: shell, triggers: { incident: variant } });
  },
  notImportable: ["sessions/Resource"],
};

/** Nobody has logged in to the emulator: test/constructs/look-ups.acceptance.test.ts has tests with users. */
const tested: Deployment = {
  name: "tested",
  build: (scope, { variant }) => {
    const domain = either(variant, "example.com", "example.org");
    const rules = { name: "Tested", include: [AccessRule.emailDomain(domain)] };
    const before = new PolicyTest(scope, "before", {
      policies: [rules],
      ...(variant !== "required" && {
        maxBlockedPercent: either(variant, 5, 10),
        maxErrors: either(variant, 1, 2),
        triggers: { ticket: variant },
        timeout: either(variant, "2m", "3m"),
      }),
    });
    const policy = new AccessPolicy(scope, "policy", rules);
    policy.node.addDependency(before);
    const after = new PolicyTest(scope, "after", { policies: [policy] });
    const wiki = new SelfHostedApp(scope, "wiki", {
      name: "Tested wiki",
      domain: "tested.example.com",
      policies: [policy],
    });
    wiki.node.addDependency(after);
  },
  notImportable: ["before/Resource", "after/Resource"],
};

export const USERS = [user, others, tested];
