import {
  checkChanges,
  checkNotGranted,
  checkNotPublic,
  checkRequires,
  ExceptionsFileError,
  readExceptions,
  RequestClassError,
  type CheckResult,
} from "../../../lib/reach/compare";
import { EMPTY_MODEL, type AccessModel, type KnownPolicy, type Policy } from "../../../lib/reach/model/access-model";
import { WantedError } from "../../../lib/reach/wanted";
import { application, byKey, policy, wiki } from "../support/model";

const allow = (domain: string, more: Partial<KnownPolicy> = {}): KnownPolicy =>
  policy("staff", { include: [{ email_domain: { domain } }], ...more });

const before = wiki([allow("example.com")]);
const unknown = policy("staff", {
  include: [{ opaque: { name: "include of x.staff", reason: "it is unknown until apply" } }],
});

/** The result, and what speaks against it. */
const shortly = ({ result, findings }: CheckResult): unknown[] => [
  result,
  ...findings.map(({ things, certainty }) => `${certainty}: ${things.map(({ text }) => text).join(", ")}`),
];

describe("no-new-access", () => {
  const check = (after: AccessModel) => shortly(checkChanges("no-new-access", before, after));

  test("holds if nobody gains, also if somebody loses or conditions tighten", () => {
    expect(check(before)).toEqual(["holds"]);
    expect(check(wiki([]))).toEqual(["holds"]);
    expect(check(wiki([allow("example.com", { approvalRequired: true })]))).toEqual(["holds"]);
  });

  test("fails if somebody gains, or protection goes away, or an approval", () => {
    expect(check(wiki([allow("example.com"), allow("p.example", { key: "p" })]))).toEqual([
      "does_not_hold",
      "certain: wiki.example.com",
    ]);
    expect(check(EMPTY_MODEL)).toEqual(["does_not_hold", "certain: wiki.example.com"]);
    const strict = wiki([allow("example.com", { approvalRequired: true })]);
    expect(shortly(checkChanges("no-new-access", strict, before))).toEqual([
      "does_not_hold",
      "certain: wiki.example.com",
    ]);
  });

  test("holds if only a session gets longer: nobody new gets in", () => {
    const short = wiki([allow("example.com", { sessionDuration: "30m" })]);
    expect(shortly(checkChanges("no-new-access", short, before))).toEqual(["holds"]);
  });

  test("is undecided if it rests on facts that the source does not tell", () => {
    const result = checkChanges("no-new-access", before, wiki([allow("example.com"), unknown]));
    expect(result.result).toBe("undecided");
    expect(result.findings[0]?.restsOn).toEqual([{ name: "include of x.staff", reason: "it is unknown until apply" }]);
  });
});

test("no-lost-access fails if somebody loses, and holds if somebody gains", () => {
  expect(shortly(checkChanges("no-lost-access", before, wiki([])))).toEqual([
    "does_not_hold",
    "certain: wiki.example.com",
  ]);
  expect(shortly(checkChanges("no-lost-access", wiki([]), before))).toEqual(["holds"]);
  const strict = wiki([allow("example.com", { approvalRequired: true })]);
  expect(shortly(checkChanges("no-lost-access", before, strict))[0]).toBe("does_not_hold");
});

test("equivalent fails at the smallest difference", () => {
  expect(shortly(checkChanges("equivalent", before, before))).toEqual(["holds"]);
  const short = wiki([allow("example.com", { sessionDuration: "30m" })]);
  expect(shortly(checkChanges("equivalent", before, short))).toEqual(["does_not_hold", "certain: wiki.example.com"]);
});

describe("no-public-access", () => {
  const check = (model: AccessModel) => shortly(checkNotPublic(model));
  const everyone = policy("all", { include: [{ everyone: {} }] });

  test("holds if nobody gets in without being named", () => {
    expect(check(before)).toEqual(["holds"]);
    expect(check(wiki([policy("office", { decision: "bypass", include: [{ ip: { ip: "192.0.2.0/24" } }] })]))).toEqual([
      "holds",
    ]);
    expect(check(wiki([policy("all", { include: [{ everyone: {} }], approvalRequired: true })]))).toEqual(["holds"]);
  });

  test("fails with everyone, with and without a login", () => {
    expect(checkNotPublic(wiki([everyone])).findings).toMatchObject([{ who: ["anybody, with any login"] }]);
    const bypass = wiki([policy("open", { decision: "bypass", include: [{ everyone: {} }] })]);
    expect(checkNotPublic(bypass).findings).toMatchObject([
      { who: ["anybody, without a login"], certainty: "certain" },
    ]);
  });

  test("is undecided if a rule that is not known may be everyone", () => {
    expect(check(wiki([unknown]))).toEqual(["undecided", "may: wiki.example.com"]);
  });
});

describe("not-granted", () => {
  const model: AccessModel = {
    ...EMPTY_MODEL,
    applications: byKey(
      application("wiki", { policies: ["staff"] }),
      application("admin", { policies: ["admins"], destinations: [{ type: "public", uri: "wiki.example.com/admin" }] }),
    ),
    policies: byKey<Policy>(
      allow("example.com"),
      policy("admins", { include: [{ email: { email: "ann@example.com" } }] }),
    ),
    groups: byKey({
      key: "g",
      name: "NL",
      origin: {},
      include: [{ geo: { country_code: "NL" } }],
      require: [],
      exclude: [],
    }),
  };
  const check = (who: string, to?: string) => shortly(checkNotGranted(model, { who, to }));

  test.each<[string, string | undefined, readonly string[]]>([
    ["bob@example.com", "wiki.example.com/admin", ["holds"]],
    ["ann@example.com", "wiki.example.com/admin", ["does_not_hold", "certain: wiki.example.com/admin"]],
    ["@example.org", undefined, ["holds"]],
    ["@example.com country:NL", "wiki", ["does_not_hold", "certain: wiki.example.com"]],
    ["not-logged-in", undefined, ["holds"]],
    ["group:NL bob@example.org", undefined, ["holds"]],
  ])("%s to %s: %j", (who, to, expected) => {
    expect(check(who, to)).toEqual(expected);
  });

  test("a hostname stands for everything below it", () => {
    expect(check("ann@example.com", "https://wiki.example.com/")).toEqual([
      "does_not_hold",
      "certain: wiki.example.com",
      "certain: wiki.example.com/admin",
    ]);
  });

  test.each<[string, string | undefined, RegExp | typeof RequestClassError]>([
    ["somebody", undefined, /"somebody" is not understood; say an email address/],
    ["group:Nobody", undefined, /no Access group is called "Nobody"; there are NL/],
    ["", undefined, /nobody is said/],
    ["ann@example.com", "wikki", /did you mean "wiki"/],
  ])("fails for %j to %j with what is allowed", (who, to, message) => {
    expect(() => check(who, to)).toThrow(message);
    expect(() => check(who, to)).toThrow(to === undefined ? RequestClassError : WantedError);
  });
});

describe("requires", () => {
  const check = (requirement: Parameters<typeof checkRequires>[1]["requirement"], model: AccessModel, to?: string) =>
    shortly(checkRequires(model, { requirement, to }));

  test("a second factor, of Access or of the identity provider", () => {
    expect(check("mfa", before)).toEqual(["does_not_hold", "certain: wiki.example.com"]);
    expect(check("mfa", wiki([allow("example.com", { mfa: {} })]))).toEqual(["holds"]);
    expect(check("mfa", wiki([allow("example.com", { require: [{ auth_method: { auth_method: "mfa" } }] })]))).toEqual([
      "holds",
    ]);
    expect(check("mfa", wiki([allow("example.com", { mfa: { disabled: true } })]))).toEqual([
      "does_not_hold",
      "certain: wiki.example.com",
    ]);
  });

  test("programs have no second factor, and no login", () => {
    const program = policy("ci", { decision: "non_identity", include: [{ any_valid_service_token: {} }] });
    expect(check("mfa", wiki([program]))[0]).toBe("does_not_hold");
    expect(check("login", wiki([program]))[0]).toBe("does_not_hold");
    expect(check("login", before)).toEqual(["holds"]);
  });

  test("approval, isolation and justification", () => {
    expect(check("approval", wiki([allow("example.com", { approvalRequired: true })]))).toEqual(["holds"]);
    expect(check("isolation", before)[0]).toBe("does_not_hold");
    expect(check("justification", wiki([allow("example.com", { purposeJustificationRequired: true })]))).toEqual([
      "holds",
    ]);
  });
});

describe("exceptions", () => {
  const exceptions = readExceptions(
    `exceptions:
  - what: wiki.example.com
    reason: Partners read it
    expires: 2026-12-31
  - { what: gone.example.com, reason: An old one, expires: 2027-01-01 }
  - { what: wiki, reason: For another check, expires: 2026-12-31, check: no-lost-access }
`,
    "exceptions.yaml",
  );
  const after = wiki([allow("example.com"), allow("p.example", { key: "p" })]);
  const on = (day: string): CheckResult =>
    checkChanges("no-new-access", before, after, { exceptions, today: new Date(`${day}T12:00:00Z`) });

  test("let pass what they name, and are said, with those that nothing needs", () => {
    expect(on("2026-12-31")).toMatchObject({
      result: "holds",
      findings: [],
      exceptions: {
        used: [{ what: "wiki.example.com", reason: "Partners read it", expires: "2026-12-31" }],
        expired: [],
        unused: [{ what: "gone.example.com" }],
      },
    });
  });

  test("fail to let anything pass once they have expired, which is said", () => {
    expect(on("2027-01-01")).toMatchObject({
      result: "does_not_hold",
      exceptions: { used: [], expired: [{ what: "wiki.example.com" }] },
    });
  });

  test.each([
    ["[1]", /^x\.yaml:1: a file of exceptions is/],
    ["exceptions: [", /^x\.yaml:1: it is not YAML/],
    ["exceptions:\n  - what: a\n    expires: 2026-12-31", /^x\.yaml:2: an exception needs reason: why it is right/],
    ["exceptions:\n  - { what: a, reason: b, expires: 2026-02-30 }", /expires is "2026-02-30"; it must be a day/],
    ["exceptions:\n  - { what: a, reason: b, expires: never }", /expires is "never"/],
    [
      "exceptions:\n  - { what: a, reason: b, expires: 2026-12-31, chek: x }",
      /has no field "chek"; its fields are what/,
    ],
    [
      "exceptions:\n  - { what: a, reason: b, expires: 2026-12-31, check: x }",
      /"x" is no check; the checks are no-new-access/,
    ],
    ["exceptions:\n  - 5", /^x\.yaml:2: an exception is an object/],
  ])("fails for the file %j with file and line", (text, message) => {
    expect(() => readExceptions(text, "x.yaml")).toThrow(message);
    expect(() => readExceptions(text, "x.yaml")).toThrow(ExceptionsFileError);
  });
});
