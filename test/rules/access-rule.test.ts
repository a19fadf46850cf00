import { App, DefaultTokenResolver, Fn, StringConcat, TerraformStack, TerraformVariable, Tokenization } from "cdktf";
import { AccessRule as RuleSchema } from "../../lib/api/areas/policies/rules";
import { DiagnosticError } from "../../lib/diagnostics";
import { AccessRule } from "../../lib/rules";
import { errorsOf } from "../api/json-schema";
import { IDP, SAMPLES, UUID } from "./sample-rules";

describe.each(Object.entries(SAMPLES))("%s", (kind, [rule, json]) => {
  test("has the JSON of the API", () => {
    expect(rule.toApi()).toEqual(json);
    expect(errorsOf(RuleSchema, rule.toApi())).toEqual([]);
  });

  test("survives the API and Terraform unchanged", () => {
    expect(AccessRule.raw(rule.toApi()).equals(rule)).toBe(true);
    expect(AccessRule.fromTerraform(rule.toTerraform()).equals(rule)).toBe(true);
  });

  test("is immutable", () => {
    expect(Object.isFrozen(rule)).toBe(true);
    expect(Object.isFrozen(rule.value)).toBe(true);
  });

  test("does not equal a rule of another kind", () => {
    const others = Object.entries<readonly [AccessRule, object]>(SAMPLES).filter(([other]) => other !== kind);
    expect(others.filter(([, [other]]) => other.equals(rule))).toEqual([]);
  });
});

test("two kinds have different names in Terraform and the API", () => {
  const [[entra], [github]] = [SAMPLES.azureAD, SAMPLES["github-organization"]];
  expect([entra, github].map((rule) => Object.keys(rule.toTerraform()))).toEqual([
    ["azure_ad"],
    ["github_organization"],
  ]);
});

test("is read from Terraform's state, where all kinds but one are null", () => {
  expect(AccessRule.fromTerraform({ email: null, azure_ad: { id: UUID, identity_provider_id: IDP } }).toApi()).toEqual({
    azureAD: { id: UUID, identity_provider_id: IDP },
  });
});

test("a GitHub organization needs no team", () => {
  expect(AccessRule.githubOrganization({ identityProviderId: IDP, name: "example" }).toApi()).toEqual({
    "github-organization": { identity_provider_id: IDP, name: "example" },
  });
});

test("template syntax of Terraform is escaped", () => {
  const rule = AccessRule.oidcClaim({ name: "a", value: "${b} %{c}", identityProviderId: IDP });
  expect(rule.toTerraform()).toMatchObject({ oidc: { claim_value: "$${b} %%{c}" } });
  expect(rule.toApi()).toMatchObject({ oidc: { claim_value: "${b} %{c}" } });
});

test("raw passes an unknown kind unchanged", () => {
  expect(AccessRule.raw({ "new-kind": { field: ["a"] } }).toTerraform()).toEqual({ new_kind: { field: ["a"] } });
});

test("a rule is readable as a string", () => {
  expect([AccessRule.email("ann@example.com"), AccessRule.everyone(), AccessRule.ip("192.0.2.7")].map(String)).toEqual([
    'email "ann@example.com"',
    "everyone",
    'ip "192.0.2.7/32"',
  ]);
});

test("a group, a service token and an application can be used instead of their IDs", () => {
  const group = { groupId: UUID };
  expect(AccessRule.group(group).equals(AccessRule.group(UUID))).toBe(true);
  expect(AccessRule.group(group).group).toBe(group);
  expect(AccessRule.serviceToken({ serviceTokenId: UUID }).equals(AccessRule.serviceToken(UUID))).toBe(true);
  expect(AccessRule.linkedApp({ applicationId: UUID }).equals(AccessRule.linkedApp(UUID))).toBe(true);
});

test("equality ignores the case of emails and domains, but not of other values", () => {
  expect(AccessRule.email("Ann@example.com").equals(AccessRule.email("ann@EXAMPLE.com"))).toBe(true);
  expect(AccessRule.authMethod("mfa").equals(AccessRule.authMethod("MFA"))).toBe(false);
});

// The API returns ranges in this form: with any other, each plan would show a difference.
test.each([
  ["192.0.2.7", "192.0.2.7/32"],
  ["2001:db8::1", "2001:db8::1/128"],
  ["192.0.2.77/24", "192.0.2.0/24"],
  ["2001:0DB8:0:0::/32", "2001:db8::/32"],
  ["0.0.0.0/0", "0.0.0.0/0"],
])("the CIDR range %s becomes %s", (given, written) => {
  expect(AccessRule.ip(given).toApi()).toEqual({ ip: { ip: written } });
});

test("a Token passes every check of a value", () => {
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

const missing = undefined as unknown as string;

test.each<[() => AccessRule, string]>([
  [
    () => AccessRule.email("example.com"),
    'CFA1203: AccessRule.email: "example.com" is not an email address; use an address such as "ann@example.com"; for ' +
      "every address in a domain, use AccessRule.emailDomain",
  ],
  [() => AccessRule.email("@example.com"), "for every address in a domain, use AccessRule.emailDomain"],
  [() => AccessRule.email("Ann <ann@example.com>"), "without a display name"],
  [() => AccessRule.email("ann@example.com, bob@example.com"), 'use one address such as "ann@example.com"'],
  [() => AccessRule.email(" ann@example.com"), '" ann@example.com" is not an email address'],
  [
    () => AccessRule.email(missing),
    'CFA1201: AccessRule.email is not a string; use an address such as "ann@example.com"',
  ],
  [() => AccessRule.emailDomain("@example.com"), 'remove the "@": "example.com"'],
  [() => AccessRule.emailDomain("ann@example.com"), "or AccessRule.email for this address"],
  [() => AccessRule.emailDomain("*.example.com"), "add one rule for each subdomain"],
  [
    () => AccessRule.emailDomain(""),
    'CFA1204: AccessRule.emailDomain: "" is not an email domain; use a domain such as "example.com"',
  ],
  [() => AccessRule.country("nl"), 'CFA1205: AccessRule.country: "nl" is not a country code; use "NL"'],
  [() => AccessRule.country("UK"), 'use "GB"'],
  [() => AccessRule.country("Netherlands"), 'use two letters (ISO 3166-1 alpha-2) such as "NL"'],
  [() => AccessRule.ip("192.0.2.0/33"), 'CFA1206: AccessRule.ip: "192.0.2.0/33" is not an IP address or CIDR range'],
  [() => AccessRule.ip("192.0.2/24"), "is not an IP address or CIDR range"],
  [() => AccessRule.ip("2001:db8::/129"), "is not an IP address or CIDR range"],
  [() => AccessRule.ip("192.0.2.1/24/24"), "is not an IP address or CIDR range"],
  [() => AccessRule.ip("fe80::1%eth0"), "is not an IP address or CIDR range"],
  [() => AccessRule.ip("example.com"), "is not an IP address or CIDR range"],
  [
    () => AccessRule.group("engineers"),
    'CFA1207: AccessRule.group: "engineers" is not the ID of an Access group; use a UUID such as ',
  ],
  [() => AccessRule.group(missing), "CFA1201: AccessRule.group is not a string"],
  [() => AccessRule.serviceToken("88bf.access"), "is not the ID of a service token (which is not its client ID)"],
  [() => AccessRule.emailList("list"), "is not the ID of a list of email addresses"],
  [() => AccessRule.ipList("list"), "is not the ID of a list of IP addresses"],
  [() => AccessRule.loginMethod("google"), "is not the ID of an identity provider"],
  [() => AccessRule.devicePosture("warp"), "is not the ID of a device posture check"],
  [() => AccessRule.linkedApp("app"), "is not the ID of an application"],
  [
    () => AccessRule.authMethod(""),
    'CFA1202: AccessRule.authMethod: "" is empty or has spaces around it; use a method from RFC 8176, such as "mfa"',
  ],
  [() => AccessRule.commonName(" "), "use the common name of the certificate"],
  [
    () => AccessRule.entraGroup({ id: "Ops", identityProviderId: IDP }),
    'AccessRule.entraGroup: id: "Ops" is not the ID',
  ],
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
  [() => AccessRule.userRiskScore("none" as "low"), 'CFA1210: AccessRule.userRiskScore: "none" is not a risk level'],
  [
    () => AccessRule.cloudflareAccountMember("me"),
    'CFA1208: AccessRule.cloudflareAccountMember: "me" is not an account',
  ],
  [() => AccessRule.raw({}), "CFA1211: AccessRule.raw: a rule must have one key, its kind"],
  [() => AccessRule.raw({}), "it has no key"],
  [() => AccessRule.raw(undefined as never), "it has no key"],
  [() => AccessRule.raw({ email: null } as never), "and an object as its value"],
  [() => AccessRule.raw({ email: {}, ip: {} }), "its keys are email, ip"],
  [() => AccessRule.raw({ email: "ann@example.com" } as never), "and an object as its value"],
])("fails for an invalid value (%#)", (make, message) => {
  expect(make).toThrow(DiagnosticError);
  expect(make).toThrow(message);
});

test("fails for an invalid URL without repeating it, because it may contain a password", () => {
  expect(() =>
    AccessRule.externalEvaluation({ evaluateUrl: "ftp://ann:secret@example.com", keysUrl: "https://example.com" }),
  ).toThrow(
    new DiagnosticError(
      "CFA1209",
      'AccessRule.externalEvaluation: evaluateUrl is not an HTTP URL; use a URL such as "https://evaluate.example.com"',
    ),
  );
});
