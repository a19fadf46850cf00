import { RULE_KINDS, type RuleKind } from "../../lib/api/areas/policies/rule-kinds";
import { POLICY_PERMISSIONS, REFUSED_RULE_KINDS } from "../../lib/api/areas/policies/rule-permissions";
import { AccessRule, decisionProblems, decisionWarnings, infrastructureProblems, RULE_LISTS } from "../../lib/rules";
import { SAMPLES, UUID } from "./sample-rules";

const DECISIONS = ["allow", "deny", "non_identity", "bypass"] as const;
const sample = (kind: RuleKind): AccessRule => SAMPLES[kind][0];

describe.each(DECISIONS)("a policy of %s", (decision) => {
  test.each(RULE_LISTS)("fails with exactly the kinds that it cannot have, in %s", (list) => {
    const failing = RULE_KINDS.filter(
      (kind) => decisionProblems({ include: [], [list]: [sample(kind)] }, decision).length > 0,
    );
    expect(new Set(failing)).toEqual(new Set(REFUSED_RULE_KINDS[decision]));
  });
});

test("an infrastructure application fails with all kinds but its own", () => {
  const failing = RULE_KINDS.filter((kind) => infrastructureProblems({ include: [sample(kind)] }).length > 0);
  const allowed: readonly RuleKind[] = POLICY_PERMISSIONS.infrastructure.ruleKinds;
  expect(failing).toEqual(RULE_KINDS.filter((kind) => !allowed.includes(kind)));
});

test("fails with a group whose rules, or those of a group in it, it cannot have", () => {
  const inner = {
    groupId: UUID,
    rules: { include: [AccessRule.country("NL")], require: [AccessRule.authMethod("mfa")] },
  };
  const outer = { groupId: UUID, rules: { include: [AccessRule.group(inner)] } };

  expect(decisionProblems({ include: [AccessRule.group(outer)] }, "bypass")).toEqual([
    'include has a group with auth_method "mfa", which cannot stand in a policy of Bypass: nobody has logged in when it ' +
      "is looked at; use Allow, or a rule about where the request comes from",
  ]);
  expect(decisionProblems({ include: [AccessRule.group(outer)] }, "allow")).toEqual([]);
  expect(decisionProblems({ include: [AccessRule.group(UUID)] }, "bypass")).toEqual([]);
});

test("fails with a token where only a login is looked at, and names the decision for it", () => {
  expect(decisionProblems({ include: [AccessRule.anyValidServiceToken()] }, "allow")).toEqual([
    "include has any_valid_service_token, which cannot stand in a policy of Allow: a token is presented without a " +
      'login; make it a policy of Service Auth ("non_identity")',
  ]);
});

test("warns of people in a policy of Service Auth", () => {
  const rules = { include: [AccessRule.email("ann@example.com"), AccessRule.certificate()] };
  expect(decisionWarnings(rules, "non_identity")).toEqual([
    'include has email "ann@example.com", which never matches in a policy of Service Auth, because nobody logs in ' +
      "there; use Allow for people",
  ]);
  expect(decisionWarnings(rules, "allow")).toEqual([]);
});
