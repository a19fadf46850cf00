import { DECISIONS } from "../../lib/api/areas/policies/policy-limits";
import { AccessRule, applicationDiagnostics, decisionDiagnostics, decisionWarnings, RULE_LISTS } from "../../lib/rules";
import { isPermitted, recordOf, RULE_KIND_NAMES, type PolicyContext } from "../../lib/rules/kinds";
import { UUID } from "./sample-rules";

const samples = RULE_KIND_NAMES.map((kind) => AccessRule.raw({ [kind]: recordOf(kind).example.value }));
const refusedIn = (context: PolicyContext): string[] => RULE_KIND_NAMES.filter((kind) => !isPermitted(kind, context));
const kindsOf = (rules: readonly AccessRule[]): string[] => rules.map(({ kind }) => kind);

describe.each(DECISIONS)("a policy with the decision %s", (decision) => {
  test.each(RULE_LISTS)("fails for exactly the kinds that it may not use, in %s", (list) => {
    const failing = samples.filter((rule) => decisionDiagnostics({ include: [], [list]: [rule] }, decision).length > 0);
    expect(kindsOf(failing)).toEqual(refusedIn(decision));
  });
});

test.each(["infrastructure", "mcp"] as const)(
  "a policy of an %s application fails for the kinds that it may not use",
  (context) => {
    const failing = samples.filter((rule) => applicationDiagnostics({ include: [rule] }, context).length > 0);
    expect(kindsOf(failing)).toEqual(refusedIn(context));
  },
);

test("fails and lists the supported kinds for a kind that infrastructure applications do not support", () => {
  expect(applicationDiagnostics({ include: [AccessRule.everyone()] }, "infrastructure")).toEqual([
    {
      code: "CFA1222",
      message:
        "include has everyone: AccessRule.everyone cannot be used in a policy of an infrastructure application; use one of " +
        "AccessRule.email, AccessRule.emailDomain, AccessRule.authMethod, AccessRule.entraGroup, " +
        "AccessRule.githubOrganization, AccessRule.googleGroup, AccessRule.oktaGroup, AccessRule.samlAttribute, " +
        "AccessRule.country, AccessRule.devicePosture",
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
        'include has a group with authMethod "mfa": AccessRule.authMethod cannot be used in a Bypass policy, which is ' +
        "evaluated before login; use an Allow policy, or a rule about the request, such as AccessRule.country",
    },
  ]);
  expect(decisionDiagnostics({ include: [AccessRule.group(outer)] }, "allow")).toEqual([]);
  expect(decisionDiagnostics({ include: [AccessRule.group(UUID)] }, "bypass")).toEqual([]);
});

test.each([
  [AccessRule.anyValidServiceToken(), "anyValidServiceToken", 'a Service Auth policy (decision: "non_identity")'],
  [
    AccessRule.linkedApp(UUID),
    "linkedApp",
    'a Service Auth policy (decision: "non_identity") or a Bypass policy (decision: "bypass")',
  ],
])("fails for a token in an Allow policy, and names the decisions to use (%#)", (rule, kind, policies) => {
  expect(decisionDiagnostics({ include: [rule] }, "allow")).toEqual([
    {
      code: "CFA1221",
      message: `include has ${rule.toString()}: AccessRule.${kind} can be used only in ${policies}`,
    },
  ]);
});

test("values that are not rules are left to ruleDiagnostics", () => {
  const group = { groupId: UUID, rules: { include: "everyone", require: ["everyone"] } as never };
  expect(decisionDiagnostics({ include: [AccessRule.group(group)], exclude: "all" as never }, "bypass")).toEqual([]);
});

test("warns about rules in a Service Auth policy that need a login", () => {
  const rules = { include: [AccessRule.email("ann@example.com"), AccessRule.certificate()] };
  expect(decisionWarnings(rules, "non_identity")).toEqual([
    {
      code: "CFA1223",
      message:
        'include has email "ann@example.com": AccessRule.email never matches in a Service Auth policy, which has no login; ' +
        "use an Allow policy for users",
    },
  ]);
  expect(decisionWarnings(rules, "allow")).toEqual([]);
});

describe("a rule of an unknown kind", () => {
  const rule = AccessRule.raw({ "new-kind": { field: "value" } });
  const group = AccessRule.group({ groupId: UUID, rules: { include: [rule] } });
  const unknown = (location: string, policy: string) => ({
    code: "CFA1224",
    message:
      `include has ${location}: new-kind is an unknown kind of rule, which cannot be used in ${policy}; use it in an ` +
      "Allow or Block policy of another application, or use a version of this package that knows it",
  });

  test.each([
    ["bypass", "a Bypass policy"],
    ["non_identity", "a Service Auth policy"],
  ] as const)("fails in a policy with the decision %s, and in a group of such a policy", (decision, policy) => {
    expect(decisionDiagnostics({ include: [rule, group] }, decision)).toEqual([
      unknown('new-kind "value"', policy),
      unknown('a group with new-kind "value"', policy),
    ]);
  });

  test("fails in a policy of an infrastructure application", () => {
    const policy = "a policy of an infrastructure application";
    expect(applicationDiagnostics({ include: [rule] }, "infrastructure")).toEqual([
      unknown('new-kind "value"', policy),
    ]);
  });

  test("fails in a policy of an MCP application, and in a group of such a policy", () => {
    expect(applicationDiagnostics({ include: [rule, group] }, "mcp")).toEqual([
      unknown('new-kind "value"', "a policy of an MCP application"),
      unknown('a group with new-kind "value"', "a policy of an MCP application"),
    ]);
  });

  test.each(["allow", "deny"] as const)("is possible in a policy with the decision %s", (decision) => {
    expect(decisionDiagnostics({ include: [rule, group] }, decision)).toEqual([]);
  });
});
