import { RULE_KINDS, type RuleKind } from "../../lib/api/areas/policies/rule-kinds";
import { POLICY_PERMISSIONS, REFUSED_RULE_KINDS } from "../../lib/api/areas/policies/rule-permissions";
import {
  AccessRule,
  decisionDiagnostics,
  decisionWarnings,
  infrastructureDiagnostics,
  RULE_LISTS,
} from "../../lib/rules";
import { SAMPLES, UUID } from "./sample-rules";

const DECISIONS = ["allow", "deny", "non_identity", "bypass"] as const;
const sample = (kind: RuleKind): AccessRule => SAMPLES[kind][0];

describe.each(DECISIONS)("a policy with the decision %s", (decision) => {
  test.each(RULE_LISTS)("fails for exactly the kinds that it may not use, in %s", (list) => {
    const failing = RULE_KINDS.filter(
      (kind) => decisionDiagnostics({ include: [], [list]: [sample(kind)] }, decision).length > 0,
    );
    expect(new Set(failing)).toEqual(new Set(REFUSED_RULE_KINDS[decision]));
  });
});

test("fails for every kind that infrastructure applications do not support", () => {
  const failing = RULE_KINDS.filter((kind) => infrastructureDiagnostics({ include: [sample(kind)] }).length > 0);
  const allowed: readonly RuleKind[] = POLICY_PERMISSIONS.infrastructure.ruleKinds;
  expect(failing).toEqual(RULE_KINDS.filter((kind) => !allowed.includes(kind)));
});

test("fails and lists the supported kinds for a kind that infrastructure applications do not support", () => {
  expect(infrastructureDiagnostics({ include: [AccessRule.everyone()] })).toEqual([
    {
      code: "CFA1222",
      message:
        "include has everyone: everyone rules cannot be used in a policy of an infrastructure application; use one of " +
        "email, email_domain, saml, geo, auth_method, device_posture, azureAD, github-organization, gsuite, okta",
    },
  ]);
});

test("fails for a group that contains such a rule, directly or through another group", () => {
  const inner = {
    groupId: UUID,
    rules: { include: [AccessRule.country("NL")], require: [AccessRule.authMethod("mfa")] },
  };
  const outer = { groupId: UUID, rules: { include: [AccessRule.group(inner)] } };

  expect(decisionDiagnostics({ include: [AccessRule.group(outer)] }, "bypass")).toEqual([
    {
      code: "CFA1220",
      message:
        'include has a group with auth_method "mfa": auth_method rules cannot be used in a Bypass policy, which is ' +
        "evaluated before login; use an Allow policy, or a rule about the request, such as AccessRule.country",
    },
  ]);
  expect(decisionDiagnostics({ include: [AccessRule.group(outer)] }, "allow")).toEqual([]);
  expect(decisionDiagnostics({ include: [AccessRule.group(UUID)] }, "bypass")).toEqual([]);
});

test.each([
  [AccessRule.anyValidServiceToken(), "any_valid_service_token", "Service Auth policy"],
  [AccessRule.linkedApp(UUID), "linked_app_token", "Service Auth or Bypass policy"],
])("fails for a token in an Allow policy, and names the decision to use (%#)", (rule, kind, where) => {
  expect(decisionDiagnostics({ include: [rule] }, "allow")).toEqual([
    {
      code: "CFA1221",
      message:
        `include has ${rule.toString()}: ${kind} rules can be used only in a ${where}; set decision: ` +
        '"non_identity" (Service Auth)',
    },
  ]);
});

test("warns about rules in a Service Auth policy that need a login", () => {
  const rules = { include: [AccessRule.email("ann@example.com"), AccessRule.certificate()] };
  expect(decisionWarnings(rules, "non_identity")).toEqual([
    {
      code: "CFA1223",
      message:
        'include has email "ann@example.com": email rules never match in a Service Auth policy, which has no login; ' +
        "use an Allow policy for users",
    },
  ]);
  expect(decisionWarnings(rules, "allow")).toEqual([]);
});
