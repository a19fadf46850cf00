import {
  APPLICATIONS_PER_ACCOUNT,
  DOMAINS_PER_APPLICATION,
  RULES_PER_APPLICATION,
} from "../../api/areas/applications/application-limits";
import { GROUPS_PER_ACCOUNT, RULES_PER_GROUP } from "../../api/areas/groups/group-limits";
import { IDENTITY_PROVIDERS_PER_ACCOUNT } from "../../api/areas/identity-providers/identity-provider-limits";
import { TARGETS_PER_ACCOUNT } from "../../api/areas/infrastructure/target-limits";
import { MCP_PORTALS_PER_ACCOUNT, MCP_SERVERS_PER_PORTAL } from "../../api/areas/mcp/mcp-limits";
import { POLICIES_PER_ACCOUNT } from "../../api/areas/policies/policy-limits";
import { SERVICE_TOKENS_PER_ACCOUNT } from "../../api/areas/service-tokens/service-token-limits";
import type { ModelRules } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Guardrail, Subject } from "../guardrail";
import { ACCOUNT, named, subjectOf } from "../subject";

export const limitNear: Guardrail = {
  id: "limit-near",
  code: "CFA2618",
  level: "warning",
  why: "At the limit, the next deployment fails, mostly in the middle of it.",
  fix:
    "Delete what nothing uses, join applications or rules (several destinations of one application, a list instead of many " +
    "rules), or ask Cloudflare for a higher limit.",
  limits: "From 90 % on, unless you set another share (`limits.accountShare`). Only what is in the source counts.",
  example: `// 450 of these: an account can have 500.
new SelfHostedApp(this, "wiki", { name: "Wiki", domain: "wiki.example.com", allow: [AccessRule.emailDomain("example.com")] });`,
  *check(context) {
    for (const { subject, name, number, what, limit } of usesOf(context)) {
      if (number < limit * context.limits.accountShare) continue;
      const verb = number > limit ? "more than the limit of" : "and the limit is";
      const message = `${name} has ${number} ${what}, ${verb} ${limit}; delete what nothing uses, or ask Cloudflare for more`;
      yield { subject, message, about: what };
    }
  },
};

interface Use {
  readonly subject: Subject;
  readonly name: string;
  readonly number: number;
  readonly what: string;
  readonly limit: number;
}

function* usesOf({ model }: LintContext): Generator<Use> {
  const account = (number: number, what: string, limit: number): Use => {
    return { subject: ACCOUNT, name: "the account", number, what, limit };
  };
  const reusable = [...model.policies.values()].filter((policy) => policy.opaque === undefined && policy.reusable);
  yield account(model.applications.size, "applications", APPLICATIONS_PER_ACCOUNT);
  yield account(reusable.length, "reusable policies", POLICIES_PER_ACCOUNT);
  yield account(model.groups.size, "groups", GROUPS_PER_ACCOUNT);
  yield account(model.serviceTokens.size, "service tokens", SERVICE_TOKENS_PER_ACCOUNT);
  yield account(model.identityProviders.size, "identity providers", IDENTITY_PROVIDERS_PER_ACCOUNT);
  yield account(model.targets.size, "targets", TARGETS_PER_ACCOUNT);
  yield account(model.mcpPortals.size, "MCP portals", MCP_PORTALS_PER_ACCOUNT);
  yield* usesOfParts(model);
}

function* usesOfParts(model: LintContext["model"]): Generator<Use> {
  for (const portal of model.mcpPortals.values()) {
    const [subject, name] = [subjectOf("MCP portal", portal), named("MCP portal", portal)];
    yield { subject, name, number: portal.servers.length, what: "servers", limit: MCP_SERVERS_PER_PORTAL };
  }
  for (const group of model.groups.values()) {
    const [subject, name] = [subjectOf("group", group), named("group", group)];
    yield { subject, name, number: rulesIn(group), what: "rules", limit: RULES_PER_GROUP };
  }
  for (const application of model.applications.values()) {
    const [subject, name] = [subjectOf("application", application), named("application", application)];
    const domains = application.destinations.filter(({ type }) => type === "public").length;
    yield { subject, name, number: domains, what: "domains", limit: DOMAINS_PER_APPLICATION };
    const policies = application.policies.flatMap((key) => model.policies.get(key) ?? []);
    const rules = policies.reduce((sum, policy) => sum + ("include" in policy ? rulesIn(policy) : 0), 0);
    yield { subject, name, number: rules, what: "rules in its policies", limit: RULES_PER_APPLICATION };
  }
}

const rulesIn = ({ include, require, exclude }: ModelRules): number => include.length + require.length + exclude.length;
