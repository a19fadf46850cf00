import type { Group, KnownPolicy } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

export const matchesNobody: Guardrail = {
  id: "matches-nobody",
  code: "CFA2603",
  level: "warning",
  why:
    "A policy that matches nobody does nothing, and a group that nobody is in makes every rule with it do nothing. Rules in " +
    "`require` must all match one request; a user with two email addresses, or with a login by two identity providers, does " +
    "not exist.",
  fix: "Move alternatives from `require` to `include`, also of a group that you then require, and narrow `exclude`.",
  example: `new AccessPolicy(this, "staff", {
  name: "Staff",
  include: [AccessRule.emailDomain("example.com")],
  require: [AccessRule.emailDomain("example.org")],
});`,
  *check(context) {
    for (const group of context.model.groups.values()) {
      if (context.probes.matching(`group ${group.key}`, group) !== undefined || context.isExplained(group)) continue;
      context.explain(matchesNobody.id, group);
      const message = `nobody is in ${named("group", group)}: ${causeOf(context, group)}`;
      yield { subject: subjectOf("group", group), message };
    }
    for (const policy of context.knownPolicies) {
      if (context.probes.matchedBy(policy) !== undefined || context.isExplained(policy)) continue;
      context.explain(matchesNobody.id, policy);
      const message = `${named("policy", policy)} matches nobody: ${causeOf(context, policy)}`;
      yield { subject: subjectOf("policy", policy), message };
    }
  },
};

function causeOf({ probes, model }: LintContext, part: KnownPolicy | Group): string {
  const { include, require, key } = part;
  if (include.length === 0) return "it includes nobody; add include rules";
  if (probes.matching(`include of ${key}`, { include }) === undefined) {
    return "none of its include rules matches anybody; correct them";
  }
  if (require.length > 0 && probes.matching(`include and require of ${key}`, { include, require }) === undefined) {
    return "no request that it includes meets all of its require rules; require alternatives by a group that includes them";
  }
  if (probes.matching(`all of ${key}`, part) === undefined) {
    return "its exclude rules exclude everyone whom it includes; narrow them";
  }
  const isStrict = model.organization.strictServiceTokens === true;
  return isStrict
    ? "only requests with a service token, which strict service token authentication leaves to Service Auth policies; use Service Auth"
    : "its decision does not fit its rules; use another decision";
}
