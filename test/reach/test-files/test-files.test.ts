import Ajv2020 from "ajv/dist/2020";
import { parse } from "yaml";
import type { AccessModel } from "../../../lib/reach/model/access-model";
import {
  baselineOf,
  jsonReport,
  junitReport,
  parseTests,
  PERSON_FIELDS,
  runTests,
  TestFileError,
  TESTS_SCHEMA,
  textReport,
  writeBaseline,
} from "../../../lib/reach/test-files";
import { application, byKey, policy, wiki } from "../support/model";

const FILE = "access.tests.yaml";
const staff = policy("staff", {
  include: [{ email_domain: { domain: "example.com" } }],
  require: [{ geo: { country_code: "NL" } }],
});
const ci = policy("ci", { decision: "non_identity", include: [{ service_token: { token_id: "token.ci" } }] });
const model: AccessModel = {
  ...wiki([staff, ci]),
  serviceTokens: byKey({ key: "token.ci", name: "CI", origin: {} }),
  identityProviders: byKey({ key: "okta", name: "Okta", origin: {}, type: "okta" }),
};

const mistakesOf = (text: string): readonly string[] => {
  try {
    runTests(model, FILE, parseTests(text, FILE));
  } catch (error) {
    if (error instanceof TestFileError) return error.message.split("\n");
    throw error;
  }
  return [];
};

describe("a file of tests", () => {
  const text = `
people:
  ann: &ann { email: ann@example.com, login: Okta, country: NL }
  ci: { serviceToken: CI }
tests:
  - name: staff and CI
    who: [ann, ci]
    allow: https://wiki.example.com
  - who: [*ann, eve@elsewhere.example, anonymous, { invalidServiceToken: true }]
    deny: wiki
`;

  it("has a result for each person and each thing, with its line", () => {
    const results = runTests(model, FILE, parseTests(text, FILE));
    expect(results.map(({ who, what, line, status }) => [who, what, line, status])).toEqual([
      ["ann@example.com, logged in with Okta, from NL", "https://wiki.example.com", 8, "passed"],
      ["a program with the service token CI", "https://wiki.example.com", 8, "passed"],
      ["ann@example.com, logged in with Okta, from NL", 'the application "wiki"', 10, "failed"],
      ["eve@elsewhere.example", 'the application "wiki"', 10, "passed"],
      ["somebody who has not logged in", 'the application "wiki"', 10, "passed"],
      ["a program with a service token that is not valid", 'the application "wiki"', 10, "passed"],
    ]);
    expect(textReport(results))
      .toBe(`access.tests.yaml:10: ann@example.com, logged in with Okta, from NL must not get in to the application "wiki": it does not hold
  ann@example.com, logged in with Okta, from NL gets in to the application "wiki"
    decided by application "wiki"
    by policy "staff", Allow: it includes the email domain example.com
    for a session of 24h
    passed over:
      policy "ci", Service Auth does not match: it includes only the service token "CI"

5 expectations hold, 1 does not.`);
    expect(JSON.parse(jsonReport(results))).toMatchObject({
      version: 1,
      summary: { passed: 5, failed: 1, undecided: 0 },
    });
    expect(junitReport(results)).toContain(
      '<testcase name="staff and CI: a program with the service token CI gets in to https://wiki.example.com" classname="access.tests.yaml" file="access.tests.yaml" line="8"/>',
    );
    expect(junitReport(results)).toContain(
      '<failure message="ann@example.com, logged in with Okta, from NL gets in to the application &quot;wiki&quot;">',
    );
  });

  it("fails for a URL that no application protects, whatever was expected", () => {
    const results = runTests(
      model,
      FILE,
      parseTests("tests: [{ who: a@example.com, allow: wkii.example.com, deny: wkii.example.com }]", FILE),
    );
    expect(results.map(({ status, answer }) => [status, answer])).toEqual([
      ["failed", "unprotected"],
      ["failed", "unprotected"],
    ]);
  });

  it("is undecided where the answer rests on what the source does not tell", () => {
    const open = wiki([policy("p", { include: [{ group: { id: "outside" } }] })]);
    const [result] = runTests(open, FILE, parseTests("tests: [{ who: a@example.com, allow: wiki }]", FILE));
    expect(result).toMatchObject({ status: "undecided" });
    expect(result?.explanation).toContain('it rests on group "outside", which the source does not tell');
    expect(junitReport(result ? [result] : [])).toContain("<error ");
  });

  it.each([
    ["tests: [", /^access\.tests\.yaml:1: it is not YAML: /],
    ["- a", 'access.tests.yaml:1: a file of tests is an object with the fields people and tests; begin with "tests:"'],
    ["people: {}", "access.tests.yaml:1: tests is a list of tests, each with who, and allow or deny"],
    ["tests:\n  - 5", "access.tests.yaml:2: a test is an object with who, and allow or deny"],
    [
      "tests:\n  - who: a@b.c",
      "access.tests.yaml:2: the test says neither what it allows nor what it denies; add allow or deny",
    ],
    [
      "tests:\n  - allow: wiki",
      "access.tests.yaml:2: the test does not say who asks; add who, such as ann@example.com",
    ],
    [
      "tests:\n  - who: a@b.c\n    allwo: wiki\n    deny: wiki",
      'access.tests.yaml:3: a test has no field "allwo"; did you mean "allow"?',
    ],
    [
      "tests:\n  - who: bob\n    deny: wiki",
      'access.tests.yaml:2: nobody of people is called "bob"; the people are anonymous',
    ],
    [
      "tests:\n  - who: { emial: a@b.c }\n    deny: wiki",
      'access.tests.yaml:2: a person has no field "emial"; did you mean "email"?',
    ],
    [
      "tests:\n  - who:\n      email: a@b.c\n      country: 5\n    deny: wiki",
      "access.tests.yaml:4: country is 5, and must be a text",
    ],
    [
      "tests:\n  - who: { email: a@b.c, mfa: ja }\n    deny: wiki",
      'access.tests.yaml:2: mfa is "ja", and must be true or false',
    ],
    [
      "tests:\n  - who: { email: a@b.c, any: [contry] }\n    deny: wiki",
      /access\.tests\.yaml:2: any is a list, and must be one of login, groups/,
    ],
    [
      "tests:\n  - who: { email: a@b.c, serviceToken: CI }\n    deny: wiki",
      "access.tests.yaml:2: email and serviceToken say who asks, and only one can; remove one",
    ],
    [
      "tests:\n  - who: { serviceToken: CI, groups: eng }\n    deny: wiki",
      "access.tests.yaml:2: a program with the service token CI: only users log in; say this of a Person.user",
    ],
    [
      "tests:\n  - who: { email: a@b.c, login: Oktaa }\n    deny: wiki",
      'access.tests.yaml:2: there is no identity provider "Oktaa"; did you mean "Okta"?',
    ],
    [
      "tests:\n  - who: a@b.c\n    deny:\n      - wiki\n      - wkii",
      'access.tests.yaml:5: nothing in the source is called "wkii"; did you mean "wiki"?',
    ],
    ["tests:\n  - who: a@b.c\n    deny: [5]", /access\.tests\.yaml:3: deny is a list of texts/],
    ["people: 5\ntests: []", /access\.tests\.yaml:1: people is an object of people by name/],
  ])("fails for %j", (text, message) => {
    const [first, ...others] = mistakesOf(text);
    expect(others).toEqual([]);
    if (typeof message === "string") expect(first).toBe(message);
    else expect(first).toMatch(message);
  });

  it("fails with every mistake at once, but shows no more than twenty", () => {
    const many = `tests:\n${"  - who: nobody\n    deny: wiki\n".repeat(30)}`;
    expect(mistakesOf(many)).toHaveLength(21);
    expect(mistakesOf(many).at(-1)).toBe("and 10 more mistakes");
  });

  it("is as its schema says", () => {
    const validate = new Ajv2020({ strict: false }).compile(TESTS_SCHEMA);
    expect(validate(parse(text))).toBe(true);
    expect(validate({ tests: [{ who: { emial: "a@b.c" }, deny: "wiki" }] })).toBe(false);
    expect(validate({ tests: [{ who: "a@b.c" }] })).toBe(false);
    expect(Object.keys(PERSON_FIELDS)).toEqual(
      expect.arrayContaining(["email", "serviceToken", "login", "groups", "any"]),
    );
  });

  it("may have 100,000 lines", () => {
    const count = process.env.LONG_RUNS === undefined ? 1_000 : 25_000;
    const lines = Array.from(
      { length: count },
      (_, index) =>
        `  - name: test ${index}\n    who: user${index}@elsewhere.example\n    deny:\n      - https://wiki.example.com/${index}\n`,
    );
    const results = runTests(model, FILE, parseTests(`tests:\n${lines.join("")}`, FILE));
    expect(results).toHaveLength(count);
    expect(results.at(-1)).toMatchObject({ line: count * 4 + 1, status: "passed" });
  });
});

describe("a baseline", () => {
  it("has somebody for each policy that lets people in, and somebody who is nearly let in", () => {
    expect(baselineOf(model)).toEqual([
      { name: "baseline: wiki, by the policy ci", who: { serviceToken: "CI" }, allow: "https://wiki.example.com" },
      {
        name: "baseline: wiki, by the policy staff",
        who: { email: "someone@example.com", login: "Okta", country: "NL" },
        allow: "https://wiki.example.com",
      },
      {
        name: "baseline: wiki, not without a valid token",
        who: { invalidServiceToken: true },
        deny: "https://wiki.example.com",
      },
    ]);
  });

  it("holds, is stable, and leaves out policies that no request reaches, and what nobody can tell", () => {
    const shadowed: AccessModel = {
      ...wiki([
        policy("all", { include: [{ everyone: {} }] }),
        staff,
        policy("blocked", { decision: "deny", include: [{ everyone: {} }] }),
      ]),
      applications: byKey(
        application("wiki", { policies: ["all", "staff", "blocked"] }),
        application("unknown", { policies: ["gone"] }),
        application("link", { type: "bookmark" }),
      ),
    };
    const text = writeBaseline(baselineOf(shadowed), undefined, FILE);
    expect(text).not.toContain("by the policy staff");
    expect(text).not.toContain("unknown");
    expect(runTests(shadowed, FILE, parseTests(text, FILE)).map(({ status }) => status)).toEqual(["passed", "passed"]);
    expect(writeBaseline(baselineOf(shadowed), text, FILE)).toBe(text);
  });

  it("keeps comments and the tests of others, and replaces, removes and adds its own", () => {
    const before = `# ours
people:
  ann: { email: ann@example.com, country: NL } # on call
tests:
  # why this matters
  - name: ours
    who: ann
    allow: wiki
  # the program
  - name: "baseline: wiki, by the policy ci"
    who: { serviceToken: OLD } # replaced
    allow: https://wiki.example.com
  - name: "baseline: gone, by the policy x"
    who: x@example.com
    allow: gone
`;
    expect(writeBaseline(baselineOf(model), before, FILE)).toBe(`# ours
people:
  ann: { email: ann@example.com, country: NL } # on call
tests:
  # why this matters
  - name: ours
    who: ann
    allow: wiki
  # the program
  - name: "baseline: wiki, by the policy ci"
    who: { serviceToken: CI }
    allow: https://wiki.example.com
  - name: "baseline: wiki, by the policy staff"
    who: { email: someone@example.com, login: Okta, country: NL }
    allow: https://wiki.example.com
  - name: "baseline: wiki, not without a valid token"
    who: { invalidServiceToken: true }
    deny: https://wiki.example.com
`);
  });

  it("fails for a file that is none of tests", () => {
    expect(() => writeBaseline([], "tests: [", FILE)).toThrow("access.tests.yaml:1: it is not YAML");
    expect(() => writeBaseline([], "- a", FILE)).toThrow("a file of tests is an object with the field tests");
    expect(() => writeBaseline([], "tests: 5", FILE)).toThrow("tests is a list of tests");
    expect(writeBaseline([], "tests:\n", FILE)).toContain("tests:");
  });
});
