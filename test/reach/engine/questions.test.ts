import type { AccessRule } from "../../../lib/api/areas/policies/rules";
import {
  DecisionEngine,
  isLetIn,
  letInWithout,
  letInWithoutMfa,
  publicAccess,
  redundantRules,
  unreachablePolicies,
} from "../../../lib/reach/engine";
import type { AccessModel, Application, KnownPolicy } from "../../../lib/reach/model/access-model";
import { application, byKey, policy, wiki } from "../support/model";

const everyone: AccessRule = { everyone: {} };
const staff: AccessRule = { email_domain: { domain: "example.com" } };
const ann: AccessRule = { email: { email: "ann@example.com" } };
const dutch: AccessRule = { geo: { country_code: "NL" } };
const mfa: AccessRule = { auth_method: { auth_method: "mfa" } };
const okta: AccessRule = { login_method: { id: "okta" } };

const ask = (model: AccessModel) => {
  const engine = new DecisionEngine([model]);
  return { engine, model, decision: engine.application(model, "wiki") };
};
const withPolicies = (...policies: readonly Partial<KnownPolicy>[]): AccessModel =>
  wiki(policies.map((fields, i) => policy(`p${i}`, fields)));

describe("unreachable policies", () => {
  const unreachable = (model: AccessModel) => {
    const { engine } = ask(model);
    return unreachablePolicies(engine, model, "wiki").map((found) => [
      found.policy.key,
      ...found.coveredBy.map(({ key }) => key),
    ]);
  };

  test("a policy behind one that matches more", () => {
    expect(unreachable(withPolicies({ include: [staff] }, { decision: "deny", include: [ann] }))).toEqual([
      ["p1", "p0"],
    ]);
  });

  test("a policy behind two that match it together, and none that matches something else", () => {
    const model = withPolicies(
      { include: [dutch], exclude: [staff] },
      { include: [staff], require: [dutch] },
      { include: [{ common_name: { common_name: "x" } }] },
      { include: [dutch] },
    );
    expect(unreachable(model)).toEqual([["p3", "p0", "p1"]]);
  });

  test("an Allow policy before a Bypass policy that goes first", () => {
    expect(unreachable(withPolicies({ include: [staff] }, { decision: "bypass", include: [everyone] }))).toEqual([
      ["p0", "p1"],
    ]);
  });

  test("a policy that matches nobody", () => {
    expect(unreachable(withPolicies({ include: [staff], exclude: [everyone] }, { include: [ann] }))).toEqual([["p0"]]);
  });

  test("a policy for a login that the application does not allow", () => {
    const model = {
      ...withPolicies({ include: [okta] }, { include: [ann] }),
      applications: byKey(application("wiki", { policies: ["p0", "p1"], allowedIdps: ["github"] })),
    };
    expect(unreachable(model)).toEqual([["p0"]]);
  });
});

test("redundant rules, and the rules that make them so", () => {
  const model = withPolicies({
    include: [ann, staff, dutch],
    require: [mfa, everyone],
    exclude: [{ email: { email: "x@y.example" } }],
  });
  const { engine } = ask(model);
  const found = redundantRules(engine, model, model.policies.get("p0") as KnownPolicy);
  expect(found).toEqual([
    { list: "include", index: 0, rule: ann, because: staff },
    { list: "require", index: 1, rule: everyone, because: mfa },
  ]);
});

test("a rule that is not required, with the smallest request that does without it", () => {
  const model = withPolicies({ include: [staff], require: [mfa] }, { include: [ann] });
  const { engine, decision } = ask(model);
  const set = letInWithout(engine, model, decision, mfa);
  expect(set?.words()).toEqual(["ann@example.com who do not log in with the method mfa"]);
  expect(set?.example().facts).toEqual({
    email: "ann@example.com",
    login: { identityProvider: "another-identity-provider" },
  });
  expect(letInWithout(engine, model, decision, staff)).toBeUndefined();
});

test.each<[string, Partial<KnownPolicy>, boolean]>([
  ["the identity provider must report it", { include: [staff], require: [mfa] }, true],
  ["Access asks for it", { include: [staff], mfa: { allowedAuthenticators: ["totp"] } }, true],
  ["nobody asks for it", { include: [staff] }, false],
  ["a service token gets in", { decision: "non_identity", include: [{ any_valid_service_token: {} }] }, false],
])("multi-factor authentication: %s", (_, fields, isRequired) => {
  const { engine, model, decision } = ask(withPolicies(fields));
  expect(letInWithoutMfa(engine, model, decision) === undefined).toBe(isRequired);
});

describe("public access", () => {
  const how = (
    fields: Partial<KnownPolicy>,
    settings: Partial<Application> = {},
    providers: readonly string[] = [],
  ) => {
    const model = {
      ...withPolicies(fields),
      applications: byKey(application("wiki", { policies: ["p0"], ...settings })),
      identityProviders: byKey(...providers.map((type) => ({ key: type, type, origin: {} }))),
    };
    const { engine, decision } = ask(model);
    return publicAccess(engine, decision)?.how;
  };
  const bypass = { decision: "bypass" } as const;

  test.each<[string, ReturnType<typeof how>, string | undefined]>([
    ["Bypass for everyone", how({ ...bypass, include: [everyone] }), "without a login"],
    ["all but one country", how({ ...bypass, include: [everyone], exclude: [dutch] }), "without a login"],
    [
      "all but some addresses",
      how({ ...bypass, include: [everyone], exclude: [{ ip: { ip: "10.0.0.0/8" } }] }),
      "without a login",
    ],
    ["all IPv4 addresses", how({ ...bypass, include: [{ ip: { ip: "0.0.0.0/0" } }] }), "without a login"],
    ["an office", how({ ...bypass, include: [{ ip: { ip: "203.0.113.0/24" } }] }), undefined],
    ["one country", how({ ...bypass, include: [dutch] }), undefined],
    ["a certificate", how({ ...bypass, include: [{ certificate: {} }] }), undefined],
    ["everyone who logs in", how({ include: [everyone] }), "with any login"],
    ["any email address but a few", how({ include: [everyone], exclude: [staff] }), "with any login"],
    ["a domain", how({ include: [staff] }), undefined],
    [
      "everyone, with Okta alone",
      how({ include: [everyone] }, { allowedIdps: ["okta"] }, ["okta", "onetimepin"]),
      undefined,
    ],
    ["everyone, with a one-time PIN", how({ include: [everyone] }, {}, ["okta", "onetimepin"]), "with any login"],
    [
      "one-time PIN as login method",
      how({ include: [{ login_method: { id: "onetimepin" } }] }, {}, ["onetimepin"]),
      "with any login",
    ],
    [
      "a device posture check",
      how({ include: [everyone], require: [{ device_posture: { integration_uid: "x" } }] }),
      undefined,
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe("persons", () => {
  const model = withPolicies({ include: [staff], require: [mfa] });
  const { engine, decision } = ask(model);
  const letIn = engine.where(decision, isLetIn);
  const restricted = (facts: Parameters<DecisionEngine["restrict"]>[1]) => letIn && engine.restrict(letIn, facts);

  test("a person whose other facts are free may get in", () => {
    expect(restricted({ email: "Eve@example.com" })?.words()).toEqual([
      "eve@example.com who log in with the method mfa",
    ]);
  });

  test("a person to whom no policy applies gets in with no facts", () => {
    expect(restricted({ email: "eve@outside.example" })).toBeUndefined();
    expect(restricted({ loggedIn: false })).toBeUndefined();
  });

  test.each<[string, Parameters<DecisionEngine["restrict"]>[1], RegExp]>([
    [
      "contradict one another",
      { loggedIn: false, email: "a@example.com" },
      /these facts contradict one another: .*a@example\.com/,
    ],
    ["name claims without a provider", { login: { groups: ["x"] } }, /name it in `login.identityProvider`/],
    ["have a bad email address", { email: "ann" }, /not an email address: "ann"/],
    ["have a bad IP address", { ip: "10.0.0.0/8" }, /not an IP address: "10\.0\.0\.0\/8"/],
  ])("fails on facts that %s", (_, facts, message) => {
    expect(() => restricted(facts)).toThrow(message);
  });
});
