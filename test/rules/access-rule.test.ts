import { App, DefaultTokenResolver, Fn, StringConcat, TerraformStack, TerraformVariable, Tokenization } from "cdktf";
import { RULE_KINDS } from "../../lib/api/areas/policies/rule-kinds";
import { AccessRule as RuleSchema } from "../../lib/api/areas/policies/rules";
import { AccessRule } from "../../lib/rules";
import { problemsOf } from "../api/json-schema";
import { IDP, SAMPLES, UUID } from "./sample-rules";

describe.each(RULE_KINDS)("%s", (kind) => {
  const [rule, json] = SAMPLES[kind];

  test("is written as the API has it", () => {
    expect(rule.toApi()).toEqual(json);
    expect(problemsOf(RuleSchema, rule.toApi())).toEqual([]);
  });

  test("comes back the same from the API and from Terraform", () => {
    expect(AccessRule.raw(rule.toApi()).equals(rule)).toBe(true);
    expect(AccessRule.fromTerraform(rule.toTerraform()).equals(rule)).toBe(true);
  });

  test("has names in Terraform that Terraform takes", () => {
    const [name = ""] = Object.keys(rule.toTerraform());
    expect(name).toMatch(/^[a-z_]+$/);
  });

  test("is not changed afterwards", () => {
    expect(Object.isFrozen(rule)).toBe(true);
    expect(Object.isFrozen(rule.value)).toBe(true);
  });

  test("equals no rule of another kind", () => {
    const others = RULE_KINDS.filter((other) => other !== kind).map((other) => SAMPLES[other][0]);
    expect(others.filter((other) => other.equals(rule))).toEqual([]);
  });
});

test("two kinds have other names in Terraform than in the API", () => {
  const [[entra], [github]] = [SAMPLES.azureAD, SAMPLES["github-organization"]];
  expect([entra, github].map((rule) => Object.keys(rule.toTerraform()))).toEqual([
    ["azure_ad"],
    ["github_organization"],
  ]);
});

test("Terraform's state has every kind, all but one of them null", () => {
  expect(AccessRule.fromTerraform({ email: null, azure_ad: { id: UUID, identity_provider_id: IDP } }).toApi()).toEqual({
    azureAD: { id: UUID, identity_provider_id: IDP },
  });
});

test("a GitHub organization needs no team", () => {
  expect(AccessRule.githubOrganization({ identityProviderId: IDP, name: "example" }).toApi()).toEqual({
    "github-organization": { identity_provider_id: IDP, name: "example" },
  });
});

test("what looks like a template of Terraform's is text", () => {
  const rule = AccessRule.oidcClaim({ name: "a", value: "${b} %{c}", identityProviderId: IDP });
  expect(rule.toTerraform()).toMatchObject({ oidc: { claim_value: "$${b} %%{c}" } });
  expect(rule.toApi()).toMatchObject({ oidc: { claim_value: "${b} %{c}" } });
});

test("a rule of a kind that is not known yet passes as it is", () => {
  expect(AccessRule.raw({ "new-kind": { field: ["a"] } }).toTerraform()).toEqual({ new_kind: { field: ["a"] } });
});

test("rules read well in messages", () => {
  expect([AccessRule.email("ann@example.com"), AccessRule.everyone(), AccessRule.ip("192.0.2.7")].map(String)).toEqual([
    'email "ann@example.com"',
    "everyone",
    'ip "192.0.2.7/32"',
  ]);
});

test("a group, a token and an application may stand for their identifiers", () => {
  const group = { groupId: UUID };
  expect(AccessRule.group(group).equals(AccessRule.group(UUID))).toBe(true);
  expect(AccessRule.group(group).group).toBe(group);
  expect(AccessRule.serviceToken({ serviceTokenId: UUID }).equals(AccessRule.serviceToken(UUID))).toBe(true);
  expect(AccessRule.linkedApp({ applicationId: UUID }).equals(AccessRule.linkedApp(UUID))).toBe(true);
});

test("emails and domains are the same in upper and lower case, other values are not", () => {
  expect(AccessRule.email("Ann@example.com").equals(AccessRule.email("ann@EXAMPLE.com"))).toBe(true);
  expect(AccessRule.authMethod("mfa").equals(AccessRule.authMethod("MFA"))).toBe(false);
});

// As the API answers them, so that no plan finds a difference.
test.each([
  ["192.0.2.7", "192.0.2.7/32"],
  ["2001:db8::1", "2001:db8::1/128"],
  ["192.0.2.77/24", "192.0.2.0/24"],
  ["2001:0DB8:0:0::/32", "2001:db8::/32"],
  ["0.0.0.0/0", "0.0.0.0/0"],
])("the block %s is written %s", (given, written) => {
  expect(AccessRule.ip(given).toApi()).toEqual({ ip: { ip: written } });
});

test("a Token passes where a value is checked", () => {
  const stack = new TerraformStack(new App({ outdir: "/nowhere" }), "stack");
  const token = new TerraformVariable(stack, "value", { type: "string" }).stringValue;
  const identityProviderId = token;
  const rules = [
    AccessRule.email(token),
    AccessRule.email(`${token}@example.com`),
    AccessRule.emailDomain(token),
    AccessRule.emailList(token),
    AccessRule.group(token),
    AccessRule.serviceToken(token),
    AccessRule.country(token),
    AccessRule.ip(token),
    AccessRule.ip(Fn.cidrsubnet(token, 4, 1)),
    AccessRule.ipList(token),
    AccessRule.authMethod(token),
    AccessRule.authContext({ id: token, acId: token, identityProviderId }),
    AccessRule.entraGroup({ id: token, identityProviderId }),
    AccessRule.githubOrganization({ name: token, team: token, identityProviderId }),
    AccessRule.googleGroup({ email: token, identityProviderId }),
    AccessRule.oktaGroup({ name: token, identityProviderId }),
    AccessRule.samlAttribute({ name: token, value: token, identityProviderId }),
    AccessRule.oidcClaim({ name: token, value: token, identityProviderId }),
    AccessRule.loginMethod(token),
    AccessRule.commonName(token),
    AccessRule.devicePosture(token),
    AccessRule.externalEvaluation({ evaluateUrl: token, keysUrl: token }),
    AccessRule.linkedApp(token),
    AccessRule.cloudflareAccountMember(token),
  ];

  const resolved = Tokenization.resolve(
    rules.map((rule) => rule.toTerraform()),
    { scope: stack, resolver: new DefaultTokenResolver(new StringConcat()), preparing: false },
  ) as unknown;
  expect(JSON.stringify(resolved)).not.toContain("TfToken");
  expect(rules[0]?.toString()).toBe("email …");
});

const nothing = undefined as unknown as string;

test.each<[() => AccessRule, string]>([
  [() => AccessRule.email("example.com"), 'AccessRule.email: "example.com" was given; it must be a whole address'],
  [() => AccessRule.email("@example.com"), "for everybody of a domain use AccessRule.emailDomain"],
  [() => AccessRule.email("Ann <ann@example.com>"), "without a name beside it"],
  [() => AccessRule.email("ann@example.com, bob@example.com"), "it must be one address"],
  [() => AccessRule.email(" ann@example.com"), '" ann@example.com" was given'],
  [() => AccessRule.email(nothing), "AccessRule.email: undefined was given"],
  [() => AccessRule.emailDomain("@example.com"), 'leave out the "@": "example.com"'],
  [() => AccessRule.emailDomain("ann@example.com"), "or AccessRule.email for this one address"],
  [() => AccessRule.emailDomain("*.example.com"), "name each subdomain in a rule of its own"],
  [() => AccessRule.emailDomain(""), 'it must be a domain such as "example.com"'],
  [() => AccessRule.country("nl"), 'AccessRule.country: "nl" was given; write "NL"'],
  [() => AccessRule.country("UK"), 'write "GB"'],
  [() => AccessRule.country("Netherlands"), "by its two letters in ISO 3166-1 alpha-2"],
  [() => AccessRule.ip("192.0.2.0/33"), "it must be a block of addresses"],
  [() => AccessRule.ip("192.0.2/24"), "it must be a block of addresses"],
  [() => AccessRule.ip("2001:db8::/129"), "it must be a block of addresses"],
  [() => AccessRule.ip("192.0.2.1/24/24"), "it must be a block of addresses"],
  [() => AccessRule.ip("fe80::1%eth0"), "it must be a block of addresses"],
  [() => AccessRule.ip("example.com"), "it must be a block of addresses"],
  [
    () => AccessRule.group("engineers"),
    'AccessRule.group: "engineers" was given; it must be the identifier of an Access group',
  ],
  [() => AccessRule.group(nothing), "AccessRule.group: undefined was given"],
  [() => AccessRule.serviceToken("88bf.access"), "a service token (not its client ID)"],
  [() => AccessRule.emailList("list"), "the identifier of a list of emails"],
  [() => AccessRule.ipList("list"), "the identifier of a list of addresses"],
  [() => AccessRule.loginMethod("google"), "the identifier of an identity provider"],
  [() => AccessRule.devicePosture("warp"), "the identifier of a device posture check"],
  [() => AccessRule.linkedApp("app"), "the identifier of an application"],
  [() => AccessRule.authMethod(""), 'a method of RFC 8176, such as "mfa"'],
  [() => AccessRule.commonName(" "), "the common name of the certificate"],
  [() => AccessRule.entraGroup({ id: "Ops", identityProviderId: IDP }), 'AccessRule.entraGroup: id: "Ops" was given'],
  [() => AccessRule.entraGroup({ id: UUID, identityProviderId: "entra" }), "AccessRule.entraGroup: identityProviderId"],
  [() => AccessRule.authContext({ id: UUID, acId: "", identityProviderId: IDP }), "AccessRule.authContext: acId"],
  [() => AccessRule.googleGroup({ email: "team", identityProviderId: IDP }), "AccessRule.googleGroup: email"],
  [() => AccessRule.oktaGroup({ name: "", identityProviderId: IDP }), "AccessRule.oktaGroup: name"],
  [
    () => AccessRule.samlAttribute({ name: "a", value: "", identityProviderId: IDP }),
    "AccessRule.samlAttribute: value",
  ],
  [() => AccessRule.oidcClaim({ name: "", value: "b", identityProviderId: IDP }), "AccessRule.oidcClaim: name"],
  [() => AccessRule.githubOrganization({ name: "a", team: "", identityProviderId: IDP }), "githubOrganization: team"],
  [() => AccessRule.externalEvaluation({ evaluateUrl: "a", keysUrl: "https://a" }), "externalEvaluation: evaluateUrl"],
  [() => AccessRule.userRiskScore("none" as "low"), 'give levels out of "low", "medium", "high", "unscored"'],
  [() => AccessRule.cloudflareAccountMember("me"), "32 hexadecimal digits"],
  [() => AccessRule.raw({}), "there was none"],
  [() => AccessRule.raw({ email: {}, ip: {} }), "the keys given are email, ip"],
  [() => AccessRule.raw({ email: "ann@example.com" } as never), "and an object below it"],
])("fails with what is no such rule (%#)", (make, message) => {
  expect(make).toThrow(message);
});
