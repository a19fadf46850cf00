import type { AccessRule } from "../../../lib/api/areas/policies/rules";
import { DecisionEngine } from "../../../lib/reach/engine";
import { EMPTY_MODEL, type AccessModel, type ModelRule, type ModelRules } from "../../../lib/reach/model/access-model";
import { byKey } from "../support/model";

const model: AccessModel = {
  ...EMPTY_MODEL,
  lists: byKey(
    { key: "staff", type: "EMAIL", origin: {}, items: ["Ann@example.com", "bob@example.com"] },
    { key: "offices", type: "IP", origin: {}, items: ["192.0.2.0/25", "192.0.2.128/25", "2001:db8::/32"] },
  ),
};
const engine = new DecisionEngine([model]);
const set = (rules: Partial<ModelRules>) => engine.matching(model, { include: [], require: [], exclude: [], ...rules });
const any = (...include: ModelRule[]) => set({ include });
const all = (first: ModelRule, ...require: ModelRule[]) => set({ include: [first], require });
const but = (first: ModelRule, ...exclude: ModelRule[]) => set({ include: [first], exclude });

const email = (email: string): AccessRule => ({ email: { email } });
const domain = (domain: string): AccessRule => ({ email_domain: { domain } });
const ip = (ip: string): AccessRule => ({ ip: { ip } });
const country = (country_code: string): AccessRule => ({ geo: { country_code } });
const login = (id: string): AccessRule => ({ login_method: { id } });
const okta = (name: string, identity_provider_id = "one"): AccessRule => ({ okta: { name, identity_provider_id } });
const entra = (id: string, identity_provider_id = "one"): AccessRule => ({ azureAD: { id, identity_provider_id } });
const github = (name: string, team?: string): AccessRule => ({
  "github-organization": { name, identity_provider_id: "one", ...(team === undefined ? {} : { team }) },
});
const oidc = (claim_value: string): AccessRule => ({
  oidc: { claim_name: "team", claim_value, identity_provider_id: "one" },
});
const risk = (...user_risk_score: ("low" | "medium" | "high")[]): AccessRule => ({
  user_risk_score: { user_risk_score },
});
const token = (token_id: string): AccessRule => ({ service_token: { token_id } });
const commonName = (common_name: string): AccessRule => ({ common_name: { common_name } });
const everyone: AccessRule = { everyone: {} };
const certificate: AccessRule = { certificate: {} };
const anyToken: AccessRule = { any_valid_service_token: {} };

type Sets = [one: ReturnType<typeof set>, other: ReturnType<typeof set>];

test.each<[string, Sets]>([
  [
    "an email address of the domain adds nothing",
    [any(domain("a.example"), email("x@a.example")), any(domain("a.example"))],
  ],
  ["case does not matter in email addresses", [any(email("Ann@A.example")), any(email("ann@a.EXAMPLE"))]],
  ["case does not matter in domains", [any(domain("A.example")), any(domain("a.example"))]],
  ["case does not matter in countries", [any(country("nl")), any(country("NL"))]],
  ["case does not matter in identity providers", [any(login("ONE")), any(login("one"))]],
  [
    "the values of a list are its members",
    [any({ email_list: { id: "staff" } }), any(email("ann@example.com"), email("bob@example.com"))],
  ],
  [
    "the ranges of a list are its members",
    [any({ ip_list: { id: "offices" } }), any(ip("192.0.2.0/24"), ip("2001:db8::/32"))],
  ],
  ["two halves are the range", [any(ip("10.0.0.0/9"), ip("10.128.0.0/9")), any(ip("10.0.0.0/8"))]],
  ["host bits do not matter", [any(ip("10.1.2.3/8")), any(ip("10.0.0.0/8"))]],
  ["a narrower range adds nothing", [any(ip("10.0.0.0/8"), ip("10.1.0.0/16")), any(ip("10.0.0.0/8"))]],
  ["both families are all addresses", [any(ip("0.0.0.0/0"), ip("::/0")), any(everyone)]],
  ["half of IPv6 and the other half are all of it", [any(ip("::/1"), ip("8000::/1")), any(ip("::/0"))]],
  ["an IPv4 address in IPv6 notation is that address", [any(ip("::ffff:192.0.2.1")), any(ip("192.0.2.1/32"))]],
  ["groups of Okta, Entra and Google are compared by name", [any(okta("x")), any(entra("x"))]],
  ["a team implies its organization", [all(github("acme", "ops"), github("ACME")), any(github("acme", "ops"))]],
  ["a common name implies a certificate", [all(commonName("build"), certificate), any(commonName("build"))]],
  ["a service token is a valid one", [all(token("ci"), anyToken), any(token("CI"))]],
  ["a claim implies a login with its provider", [all(okta("x"), login("one")), any(okta("x"))]],
  [
    "all but one is all but one",
    [but(everyone, email("x@a.example"), domain("a.example")), but(everyone, domain("a.example"))],
  ],
  ["risk levels add up", [any(risk("low"), risk("high")), any(risk("high", "low"))]],
])("%s", (_, [one, other]) => {
  expect(one).toBeDefined();
  expect(one?.node).toBe(other?.node);
});

test.each<[string, ReturnType<typeof set>]>([
  ["two countries at once", all(country("NL"), country("DE"))],
  ["two email addresses at once", all(email("x@a.example"), email("y@a.example"))],
  ["an email address in another domain", all(email("x@a.example"), domain("b.example"))],
  ["a subdomain, which is another domain", all(domain("a.example"), domain("b.a.example"))],
  ["two disjoint ranges", all(ip("10.0.0.0/8"), ip("192.0.2.0/24"))],
  ["an IPv4 and an IPv6 address", all(ip("0.0.0.0/0"), ip("::/0"))],
  ["a range that is IPv4 in IPv6 notation, which no address is in", any(ip("::ffff:0:0/96"))],
  ["claims of two providers", all(okta("x"), okta("y", "two"))],
  ["logins with two providers", all(login("one"), login("two"))],
  ["two risk levels", all(risk("low"), risk("high"))],
  ["two common names, of which case matters", all(commonName("a"), commonName("A"))],
  ["two service tokens", all(token("a"), token("b"))],
  ["a team without its organization", set({ include: [github("acme", "ops")], exclude: [github("acme")] })],
  ["what is no email address", any(email("everybody"))],
  ["what is no range", any(ip("everywhere"))],
])("nobody has %s", (_, one) => {
  expect(one).toBeUndefined();
});

test.each<[string, ReturnType<typeof set>]>([
  ["two groups of a provider", all(okta("x"), okta("X"))],
  ["two values of a claim", all(oidc("ops"), oidc("dev"))],
  ["two teams of an organization", all(github("acme", "ops"), github("acme", "dev"))],
  ["two methods", all({ auth_method: { auth_method: "mfa" } }, { auth_method: { auth_method: "hwk" } })],
  ["a certificate without the common name", but(certificate, commonName("build"))],
  ["a service token that is not valid", but(anyToken, token("ci"))],
  ["a login with another provider", but({ email_domain: { domain: "a.example" } }, login("one"), login("two"))],
  ["an address between two ranges", but(ip("10.0.0.0/8"), ip("10.0.0.0/9"), ip("10.192.0.0/10"))],
])("somebody may have %s", (_, one) => {
  expect(one?.example()).toBeDefined();
});
