import { COUNTRY_CODES } from "../../../lib/api/areas/policies/countries";
import { EMPTY_MODEL, type AccessModel } from "../../../lib/reach/model/access-model";
import { Person, PersonError, requestInWords, requestOf } from "../../../lib/reach/person";
import { byKey, policy, wiki } from "../support/model";

const part = (key: string, name: string, constructPath?: string) => ({
  key,
  name,
  origin: constructPath === undefined ? {} : { constructPath },
});

const model: AccessModel = {
  ...wiki([policy("staff", { include: [{ everyone: {} }] })]),
  identityProviders: byKey(
    { ...part("idp.okta", "Okta", "company/okta/Resource"), type: "okta" },
    { ...part("idp.entra", "Entra", "company/entra/Resource"), type: "azureAD" },
    { ...part("idp.one", "Same"), type: "saml" },
    { ...part("idp.two", "Same"), type: "saml" },
  ),
  serviceTokens: byKey({ ...part("token.ci", "CI"), id: "AAAAAAAA-0000-4000-8000-000000000000" }),
  postureChecks: byKey({ ...part("check.disk", "Disk encrypted"), type: "disk_encryption" }),
  lists: byKey(
    { ...part("list.vip", "VIP"), type: "EMAIL" },
    { ...part("list.office", "Office"), type: "IP", items: ["192.0.2.0/24"] },
  ),
  groups: byKey({ ...part("group.staff", "Staff"), include: [], require: [], exclude: [] }),
};

const ann = Person.user("ann@example.com");
const facts = (person: Person) => requestOf(model, person).facts;

describe("a person", () => {
  it("is a request with keys of the model", () => {
    const person = ann
      .loggedInWith("Okta")
      .inGroup("eng", { kind: "okta", value: { name: "ops", identity_provider_id: "idp.okta" } })
      .inGithubOrganization("example", "platform")
      .withSamlAttribute("team", "ops")
      .withOidcClaim("role", "admin", "dev")
      .withAuthContext("c1")
      .withMfa()
      .withMethod("hwk")
      .withRiskScore("low")
      .inAccount("0123456789abcdef0123456789abcdef")
      .allowedBy("https://evaluate.example.com")
      .from("NL")
      .onAddress("192.0.2.1")
      .passing("Disk encrypted")
      .withCertificate("build.example.com")
      .onList("VIP");
    expect(facts(person)).toEqual({
      email: "ann@example.com",
      login: {
        identityProvider: "idp.okta",
        groups: ["eng", "ops"],
        githubOrganizations: [{ name: "example", teams: ["platform"] }],
        samlAttributes: { team: ["ops"] },
        oidcClaims: { role: ["admin", "dev"] },
        authContexts: ["c1"],
        methods: ["mfa", "hwk"],
      },
      riskScore: "low",
      accounts: ["0123456789abcdef0123456789abcdef"],
      externalEvaluations: ["https://evaluate.example.com"],
      country: "NL",
      ip: "192.0.2.1",
      devicePosture: ["check.disk"],
      certificate: { commonName: "build.example.com" },
      lists: ["list.vip"],
    });
    expect(person.toString()).toBe(
      "ann@example.com, logged in with Okta, in the group eng and ops, in the GitHub organization example (team platform), " +
        "with the SAML attribute team ops, with the claim role admin and dev, with the authentication context c1, with MFA and hwk, " +
        "with the risk score low, in the Cloudflare account 0123456789abcdef0123456789abcdef, allowed by https://evaluate.example.com, " +
        "from NL, on the address 192.0.2.1, on a device that passes Disk encrypted, on the list VIP, with the certificate of build.example.com",
    );
    expect(requestInWords(model, requestOf(model, person))).toBe(person.toString());
  });

  it("is a program, an application, or nobody in particular", () => {
    expect(facts(Person.program("CI"))).toEqual({ serviceToken: "token.ci" });
    expect(facts(Person.programWithoutValidToken())).toEqual({ invalidServiceToken: true });
    expect(facts(Person.linkedApplication("wiki"))).toEqual({ linkedApp: "wiki" });
    expect(facts(Person.anonymous())).toEqual({});
    expect([Person.program("CI"), Person.programWithoutValidToken(), Person.anonymous()].map(String)).toEqual([
      "a program with the service token CI",
      "a program with a service token that is not valid",
      "somebody who has not logged in",
    ]);
  });

  it("names objects by construct, key, ID, name and type, in any case", () => {
    const okta = { identityProviderId: "${TfToken[TOKEN.1]}", node: { path: "company/okta" } };
    for (const named of [okta, "idp.okta", "OKTA", "okta"]) {
      expect(facts(ann.loggedInWith(named)).login?.identityProvider).toBe("idp.okta");
    }
    expect(facts(Person.program("aaaaaaaa-0000-4000-8000-000000000000"))).toEqual({ serviceToken: "token.ci" });
    // An object of others.
    const outside = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
    expect(facts(Person.program(outside))).toEqual({ serviceToken: outside });
  });

  it("logs in with the only provider that an application accepts, or with one that no rule names", () => {
    expect(requestOf(model, ann, ["idp.entra"]).facts.login?.identityProvider).toBe("idp.entra");
    expect(facts(ann).login?.identityProvider).toBe("an identity provider that no rule names");
    const group = { kind: "azureAD", value: { id: "g1", identity_provider_id: "idp.entra" } };
    expect(facts(ann.inGroup(group)).login).toEqual({ identityProvider: "idp.entra", groups: ["g1"] });
  });

  it("is immutable, and can be said twice the same", () => {
    expect(ann.from("NL").from("NL").toString()).toBe("ann@example.com, from NL");
    expect(ann.toString()).toBe("ann@example.com");
    expect(Object.isFrozen(ann)).toBe(true);
  });

  it("is in Access groups and has facts that the model does not tell", () => {
    const outside = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
    expect(requestOf(model, ann.inAccessGroup(outside).assuming("x")).opaque).toEqual(["x", `group "${outside}"`]);
  });
});

const CONTRADICTIONS: readonly (readonly [name: string, say: () => unknown, message: RegExp | string])[] = [
  [
    "two logins",
    () => ann.loggedInWith("Okta").loggedInWith("Entra"),
    'logs in with one identity provider, and there is "Okta" already; remove one',
  ],
  ["two countries", () => ann.from("NL").from("BE"), 'comes from one country, and there is "NL" already'],
  ["two addresses", () => ann.onAddress("192.0.2.1").onAddress("192.0.2.2"), "comes from one address"],
  [
    "a program that logs in",
    () => Person.program("CI").loggedInWith("Okta"),
    "only users log in; say this of a Person.user",
  ],
  ["a group of somebody anonymous", () => Person.anonymous().inGroup("eng"), "only users log in"],
  [
    "a country that may be anything",
    () => ann.from("NL").any("country"),
    "their country is said, and cannot be anything",
  ],
  [
    "a country that was to be anything",
    () => ann.any("country").from("NL"),
    "their country may be anything, and cannot be said",
  ],
  [
    "a free fact that is none",
    () => ann.any("contry" as never),
    '"contry" is not a fact that can be anything; did you mean "country"?',
  ],
  ["no email address", () => Person.user("ann"), '"ann" is not an email address'],
  ["an email address known at apply", () => Person.user("${TfToken[TOKEN.1]}"), "known only at apply"],
  ["a country that is none", () => ann.from("UK "), '"UK " is not the code of a country'],
  ["a country in lower case", () => ann.from("nl"), 'use "NL"'],
  ["a range as address", () => ann.onAddress("192.0.2.0/24"), "is a range; a request comes from one address"],
  ["an address that is none", () => ann.onAddress("home"), '"home" is not an IP address'],
  ["a risk level that is none", () => ann.withRiskScore("none" as never), "the levels are low, medium, high, unscored"],
  ["an empty group", () => ann.inGroup(""), "the group is empty"],
  ["a rule that is no group", () => ann.inGroup({ kind: "geo", value: {} }), 'the rule "geo" is not one for a group'],
  [
    "a group without a login",
    () => facts(ann.inGroup("eng")),
    "a group is said without the identity provider that tells it",
  ],
  [
    "a claim without a login",
    () => facts(ann.withOidcClaim("a", "b")),
    "a claim is said without the identity provider",
  ],
  [
    "a group of another provider",
    () =>
      facts(
        ann.loggedInWith("Entra").inGroup({ kind: "okta", value: { name: "eng", identity_provider_id: "idp.okta" } }),
      ),
    "use groups of one provider",
  ],
  [
    "an unknown provider",
    () => facts(ann.loggedInWith("Oktaa")),
    'there is no identity provider "Oktaa"; did you mean "Okta"?',
  ],
  [
    "a provider of an unknown construct",
    () => facts(ann.loggedInWith({ identityProviderId: "${TfToken[TOKEN.9]}", node: { path: "other/idp" } } as never)),
    'there is no identity provider "other/idp"',
  ],
  [
    "a name that two have",
    () => facts(ann.loggedInWith("Same")),
    '2 identity providers are called "Same": idp.one, idp.two; use the key of one',
  ],
  [
    "a name where there is nothing",
    () => requestOf(EMPTY_MODEL, Person.program("CI")),
    'there is no service token "CI"; there are no service tokens',
  ],
  ["a list of known values", () => facts(ann.onList("Office")), 'the values of the list "Office" are known'],
  [
    "an Access group of known rules",
    () => requestOf(model, ann.inAccessGroup("Staff")),
    'the rules of the Access group "Staff" are known',
  ],
];

test.each(CONTRADICTIONS)("fails for %s", (_name, say, message) => {
  expect(say).toThrow(PersonError);
  expect(say).toThrow(message);
});

test("knows every country that Access knows", () => {
  expect(COUNTRY_CODES.map((code) => ann.from(code).said.country)).toEqual(COUNTRY_CODES);
});
