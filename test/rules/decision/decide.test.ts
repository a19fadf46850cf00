import type { AccessRule } from "../../../lib/api";
import { decide, explain, inOrderOfExecution, type AccessFacts, type Groups } from "../../../lib/rules/decision";

const everyone: AccessRule = { everyone: {} };
const email = (address: string): AccessRule => ({ email: { email: address } });
const country = (country_code: string): AccessRule => ({ geo: { country_code } });
const inGroup = (id: string): AccessRule => ({ group: { id } });

const user = { email: "a@example.com" };

describe("the order of execution", () => {
  const all = [
    { name: "Allow A", decision: "allow" },
    { name: "Block B", decision: "deny" },
    { name: "Service Auth C", decision: "non_identity" },
    { name: "Bypass D", decision: "bypass" },
    { name: "Allow E", decision: "allow" },
  ] as const;
  const names = (policies: readonly { readonly name: string }[]): string[] => policies.map(({ name }) => name);

  test("is Bypass and Service Auth, then Allow and Block, each in the order of the list", () => {
    expect(names(inOrderOfExecution(all))).toEqual(["Service Auth C", "Bypass D", "Allow A", "Block B", "Allow E"]);
  });

  test.each([
    [["Service Auth C", "Bypass D", "Allow A"], "Service Auth C"],
    [["Allow A", "Block B", "Bypass D"], "Bypass D"],
    [["Block B", "Allow E"], "Block B"],
    [["Allow E", "Block B"], "Allow E"],
  ])("of %j decides %s", (which, first) => {
    const policies = which.flatMap((name) =>
      all.filter((policy) => policy.name === name).map((policy) => ({ ...policy, include: [everyone] })),
    );
    expect(decide({ policies, facts: user }).decidedBy?.policy.name).toBe(first);
  });

  test("ends with the first policy that matches", () => {
    const policies = [
      { name: "Nobody", decision: "allow", include: [email("b@example.com")] },
      { name: "All", decision: "allow", include: [everyone] },
      { name: "Block", decision: "deny", include: [everyone] },
    ] as const;
    const { considered, decidedBy } = decide({ policies, facts: user });
    expect(considered.map(({ policy, matches }) => [policy.name, matches])).toEqual([
      ["Nobody", false],
      ["All", true],
    ]);
    expect(decidedBy).toBe(considered[1]);
  });
});

describe("the decision", () => {
  test.each([
    ["allow", true],
    ["deny", false],
    ["non_identity", true],
    ["bypass", true],
  ] as const)("of a matching policy with the decision %s admits the request: %s", (decision, admitted) => {
    expect(decide({ policies: [{ decision, include: [everyone] }], facts: user })).toMatchObject({
      admitted,
      decision,
    });
  });

  test("denies the request if no policy matches, or there is none", () => {
    const policies = [{ decision: "allow", include: [email("b@example.com")] }] as const;
    for (const tried of [policies, []]) {
      expect(decide({ policies: tried, facts: user })).toMatchObject({
        admitted: false,
        decision: "deny",
        decidedBy: undefined,
      });
    }
  });

  test("denies the request for a policy without include rules, or without a decision", () => {
    for (const policy of [
      { decision: "allow", include: [] },
      { decision: "allow" },
      { include: [everyone] },
    ] as const) {
      expect(decide({ policies: [policy], facts: user }).admitted).toBe(false);
    }
  });

  test("of an Allow policy for everyone denies the request before login", () => {
    const policies = [{ decision: "allow", include: [everyone] }] as const;
    const stranger = decide({ policies, facts: { ip: "192.0.2.1" } });
    expect([stranger.admitted, stranger.considered[0]?.needsLogin]).toEqual([false, true]);
    expect(decide({ policies, facts: user }).admitted).toBe(true);
  });
});

describe("a refused request", () => {
  const policies = [{ decision: "deny", include: [everyone] }] as const;

  test.each([
    ["is redirected to the login page before login", {}, 302],
    ["is forbidden after login", user, 403],
    ["with a service token is redirected to the login page too", { serviceToken: "t" }, 302],
  ] as const)("%s", (_name, facts, refusal) => {
    expect(decide({ policies, facts })).toMatchObject({ admitted: false, refusal });
  });

  test("has no refusal if it is admitted", () => {
    expect(decide({ policies: [{ decision: "bypass", include: [everyone] }], facts: {} }).refusal).toBeUndefined();
  });
});

describe("strict service token authentication", () => {
  const token: AccessRule = { service_token: { token_id: "ci" } };
  const robots = { name: "Robots", decision: "non_identity", include: [token] } as const;
  const staff = { name: "Staff", decision: "allow", include: [everyone] } as const;
  const open = { name: "Open", decision: "bypass", include: [everyone] } as const;
  type Policy = typeof robots | typeof staff | typeof open;
  const decided = (policies: readonly Policy[], facts: AccessFacts) =>
    decide({ policies, facts, strictServiceTokens: true });

  test("admits a service token by a Service Auth policy", () => {
    expect(decided([staff, robots], { serviceToken: "ci" })).toMatchObject({ admitted: true, refusal: undefined });
  });

  test("evaluates no other policy for a service token, even if its user has logged in", () => {
    const decision = decided([open, staff, robots], { ...user, serviceToken: "other" });
    expect(decision.considered.map(({ policy }) => policy.name)).toEqual(["Robots"]);
    expect(decision).toMatchObject({ admitted: false, decision: "deny", decidedBy: undefined, refusal: 403 });
  });

  test("refuses an invalid service token with 401", () => {
    expect(decided([staff, robots], { ...user, invalidServiceToken: true })).toMatchObject({
      admitted: false,
      refusal: 401,
    });
  });

  test("changes nothing for a request without a service token", () => {
    const lists: readonly (readonly Policy[])[] = [[staff, robots], [open], [robots]];
    for (const facts of [{}, user, { ip: "192.0.2.1" }]) {
      for (const policies of lists) {
        expect(decided(policies, facts)).toEqual(decide({ policies, facts }));
      }
    }
  });

  test("is off by default", () => {
    expect(decide({ policies: [staff], facts: { ...user, serviceToken: "ci" } })).toMatchObject({ admitted: true });
  });
});

describe("rules of a policy", () => {
  const decided = (lists: object, facts: AccessFacts): boolean =>
    decide({ policies: [{ decision: "allow", ...lists }], facts: { ...user, ...facts } }).admitted;

  test("in include are alternatives", () => {
    const include = [country("NL"), country("BE")];
    expect([decided({ include }, { country: "BE" }), decided({ include }, { country: "DE" })]).toEqual([true, false]);
  });

  test("in require must all match: two countries match nobody", () => {
    const lists = { include: [everyone], require: [country("NL"), country("BE")] };
    expect([decided(lists, { country: "NL" }), decided(lists, { country: "BE" })]).toEqual([false, false]);
  });

  test("in exclude deny everyone who matches one of them", () => {
    const lists = { include: [everyone], exclude: [email("b@example.com"), country("BE")] };
    expect([decided(lists, { country: "BE" }), decided(lists, { country: "NL" })]).toEqual([false, true]);
  });

  test("are part of the outcome", () => {
    const lists = { include: [email("b@example.com"), everyone], require: [country("NL")], exclude: [country("BE")] };
    const { considered } = decide({ policies: [{ decision: "allow", ...lists }], facts: { ...user, country: "BE" } });
    expect(considered).toMatchObject([
      { matches: false, included: [everyone], missing: [country("NL")], excluded: [country("BE")] },
    ]);
  });
});

describe("groups", () => {
  const groups: Groups = new Map([
    ["benelux", { include: [inGroup("low"), country("LU")], exclude: [email("b@example.com")] }],
    ["low", { include: [country("NL"), country("BE")] }],
    ["ring", { include: [inGroup("gnir"), country("NL")] }],
    ["gnir", { include: [inGroup("ring")] }],
  ]);
  const decided = (rule: AccessRule, facts: AccessFacts): boolean =>
    decide({ policies: [{ decision: "bypass", include: [everyone], require: [rule] }], groups, facts }).admitted;

  test.each([
    ["of groups", inGroup("benelux"), { country: "BE" }, true],
    ["whose own rules", inGroup("benelux"), { country: "LU" }, true],
    ["without matches", inGroup("benelux"), { country: "DE" }, false],
    ["that exclude", inGroup("benelux"), { country: "BE", email: "b@example.com" }, false],
    ["that do not exist", inGroup("nowhere"), { country: "NL" }, false],
    ["that refer to themselves, with another match", inGroup("ring"), { country: "NL" }, true],
    ["that refer to themselves", inGroup("ring"), { country: "BE" }, false],
  ] as const)("%s: %j with %j: %s", (_case, rule, facts, expected) => {
    expect(decided(rule, facts)).toBe(expected);
  });
});

describe("explain", () => {
  const policies = [
    {
      name: "Staff",
      decision: "allow",
      include: [{ email_domain: { domain: "example.com" } }],
      require: [country("NL")],
    },
    { name: "No Belgians", decision: "deny", include: [country("BE")] },
    { name: "Partners", decision: "allow", include: [everyone], exclude: [country("DE")] },
    { name: "Robots", decision: "non_identity", include: [{ any_valid_service_token: {} }] },
  ] as const;

  test.each([
    [{ ...user, country: "NL" }, 'policy "Staff" allows: it includes email_domain "example.com"'],
    [{ serviceToken: "t" }, 'policy "Robots" admits without login (Service Auth): it includes any_valid_service_token'],
    [{ ...user, country: "BE" }, 'policy "No Belgians" blocks: it includes geo "BE"'],
    [{ ...user, country: "BE" }, 'policy "Staff" does not match: it requires geo "NL"'],
    [{ ...user, country: "DE" }, "no policy matches, so the request is denied"],
    [{ ...user, country: "DE" }, 'policy "Partners" does not match: it excludes geo "DE"'],
    [{ ...user, country: "DE" }, 'policy "Robots" does not match: no include rule matches'],
    [{ country: "NL" }, 'policy "Partners" does not match: it admits only users, and nobody has logged in'],
  ])("for %j says: %s", (facts, words) => {
    expect(explain(decide({ policies, facts })).split("; ")).toContain(words);
  });
});
