import { AccessRule as RuleSchema, type Decision, type RuleKind } from "../../../lib/api";
import { AccessRule } from "../../../lib/rules";
import { isPermitted, recordOf, RULE_KIND_NAMES, RULE_KINDS, type PolicyContext } from "../../../lib/rules/kinds";
import { errorsOf } from "../../api/json-schema";

describe.each(RULE_KIND_NAMES)("the record of %s", (kind) => {
  const record = recordOf(kind);
  const rule = AccessRule.raw({ [kind]: record.example.value });

  test("is found by its kind", () => {
    expect(record.kind).toBe(kind);
  });

  test("names a factory that is a static method of AccessRule", () => {
    expect(Object.getOwnPropertyNames(AccessRule)).toContain(record.factory);
  });

  test("names an attribute that is valid in Terraform", () => {
    expect(record.attribute).toMatch(/^[a-z_]+$/);
  });

  test("has an example that is valid in the API and survives Terraform", () => {
    expect(errorsOf(RuleSchema, rule.toApi())).toEqual([]);
    expect(Object.keys(rule.toTerraform())).toEqual([record.attribute]);
    expect(AccessRule.fromTerraform(rule.toTerraform()).toApi()).toEqual(rule.toApi());
  });

  test("refers to objects by fields that its example has", () => {
    expect(Object.keys(record.example.value)).toEqual(
      expect.arrayContaining(record.refersTo.map(({ field }) => field)),
    );
  });

  test("permits no policy before login if the rule is about the user", () => {
    expect(record.identityBased && isPermitted(kind, "bypass")).toBe(false);
  });
});

test("no two kinds have the same attribute or the same factory", () => {
  const records = Object.values(RULE_KINDS);
  expect(new Set(records.map(({ attribute }) => attribute)).size).toBe(records.length);
  expect(new Set(records.map(({ factory }) => factory)).size).toBe(records.length);
});

/**
 * Which policies may use which rules, by Cloudflare's documentation: A Allow, B Block, S Service Auth, Y Bypass
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/policies/#selectors), I infrastructure
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/applications/non-http/infrastructure-apps/#infrastructure-policy-selectors),
 * M MCP. For `linked_app_token`: the API reference.
 */
const DOCUMENTED: Partial<Record<RuleKind, string>> = {
  email: "ABS IM",
  email_domain: "ABS IM",
  email_list: "ABS  M",
  group: "ABSY M",
  login_method: "ABS  M",
  auth_method: "ABS IM",
  auth_context: "ABS  M",
  azureAD: "ABS IM",
  "github-organization": "ABS IM",
  gsuite: "ABS IM",
  okta: "ABS IM",
  saml: "ABS IM",
  oidc: "ABS  M",
  cloudflare_account_member: "ABS  M",
  user_risk_score: "ABS  M",
  external_evaluation: "ABS  M",
  everyone: "ABSY M",
  geo: "ABSYIM",
  ip: "ABSY M",
  ip_list: "ABSY M",
  device_posture: "ABSYIM",
  certificate: "ABSY M",
  common_name: "ABSY M",
  service_token: "  S  M",
  any_valid_service_token: "  S  M",
  linked_app_token: "  SY M",
};

const LETTERS: readonly (readonly [PolicyContext, string])[] = [
  ["allow", "A"],
  ["deny", "B"],
  ["non_identity", "S"],
  ["bypass", "Y"],
  ["infrastructure", "I"],
  ["mcp", "M"],
];

test.each(Object.entries(DOCUMENTED))("policies may use %s as documented", (kind, documented) => {
  const letters = LETTERS.map(([context, letter]) => (isPermitted(kind, context) ? letter : " "));
  expect(letters.join("")).toBe(documented);
});

test.each<[PolicyContext, boolean]>([
  ["allow", true],
  ["deny", true],
  ["non_identity", false],
  ["bypass", false],
  ["infrastructure", false],
  ["mcp", false],
])("a policy in the context %s may use an unknown kind: %s", (context, permitted) => {
  expect(isPermitted("new-kind", context)).toBe(permitted);
  expect(isPermitted("constructor", context)).toBe(permitted);
});

test("the decision of an Allow policy and of a Block policy permit the same kinds", () => {
  const permitted = (decision: Decision): RuleKind[] => RULE_KIND_NAMES.filter((kind) => isPermitted(kind, decision));
  expect(permitted("allow")).toEqual(permitted("deny"));
});
