import { application, modelOf } from "./sample-models";
import { linesOf } from "./readable";

const apps = (destinations: Readonly<Record<string, readonly string[]>>) =>
  modelOf({ applications: Object.entries(destinations).map(([key, uris]) => application(key, uris)) });

test("each application of its own hostname is one thing", () => {
  expect(linesOf(apps({ wiki: ["wiki.example.com"], git: ["git.example.com"] }))).toEqual([
    "url git.example.com: git",
    "url wiki.example.com: wiki",
  ]);
});

test("a path under a hostname is decided by its own application, and inherits nothing", () => {
  expect(linesOf(apps({ eng: ["dashboard.com/eng"], exec: ["dashboard.com/eng/exec"] }))).toEqual([
    "url dashboard.com/eng/exec: exec",
    "url dashboard.com/eng: eng",
  ]);
});

test("an application that loses its path leaves it to the application of the hostname", () => {
  const before = apps({ site: ["example.com"], admin: ["example.com/admin"] });
  const after = apps({ site: ["example.com"] });
  expect(linesOf(before, after)).toEqual(["url example.com/admin: admin -> site", "url example.com: site"]);
});

test("an application that goes away leaves its hostname to a wildcard", () => {
  const before = apps({ all: ["*.example.com"], wiki: ["wiki.example.com"] });
  expect(linesOf(before, apps({ all: ["*.example.com"] }))).toEqual([
    "url *.example.com: all",
    "url wiki.example.com: wiki -> all",
  ]);
});

test("an application that goes away leaves its hostname unprotected", () => {
  expect(linesOf(apps({ wiki: ["wiki.example.com"] }), apps({}))).toEqual([
    "url wiki.example.com: wiki -> unprotected",
  ]);
});

describe("with requests denied that no application matches", () => {
  const organization = { denyUnmatchedRequests: true, denyUnmatchedExemptZones: ["Example.com"] };
  const before = apps({ wiki: ["wiki.example.com"], shop: ["shop.example.net"], other: ["notexample.com"] });

  test("an application that goes away leaves nothing open, but in an exempt zone", () => {
    expect(linesOf(before, { ...apps({}), organization })).toEqual([
      "unmatched *: unprotected -> unmatched_denied",
      "unmatched example.com: unprotected",
      "url notexample.com: other -> unmatched_denied",
      "url shop.example.net: shop -> unmatched_denied",
      "url wiki.example.com: wiki -> unprotected",
    ]);
  });
});

test.each([
  ["https://Wiki.Example.com:443/", "wiki.example.com"],
  ["wiki.example.com/*", "wiki.example.com"],
  ["wiki.example.com/", "wiki.example.com"],
  ["wiki.example.com/Path/", "wiki.example.com/Path"],
  ["wiki.example.com/path?query=1#part", "wiki.example.com/path"],
])("%s and %s are the same", (one, other) => {
  expect(linesOf(apps({ one: [one] }), apps({ one: [other] }))).toEqual([`url ${other}: one`]);
});

test("a wildcard in a hostname stays in its label", () => {
  expect(linesOf(apps({ one: ["*.example.com"], two: ["*.b.example.com"], apex: ["example.com"] }))).toEqual([
    "url *.b.example.com: two",
    "url *.example.com: one",
    "url example.com: apex",
  ]);
});

test("a wildcard in a path crosses slashes, and does not cover its parent", () => {
  const before = apps({ site: ["example.com"], below: ["example.com/alpha/*"], deep: ["example.com/alpha/x/y"] });
  const after = apps({ site: ["example.com"], below: ["example.com/alpha/*"] });
  expect(linesOf(before, after)).toEqual([
    "url example.com/alpha/*: below",
    "url example.com/alpha/x/y: deep -> below",
    "url example.com: site",
  ]);
});

describe("patterns that overlap, neither of which is the more specific one", () => {
  test("are a thing of their own, for which either may decide", () => {
    expect(linesOf(apps({ host: ["app.example.com"], admin: ["*.example.com/admin"] }))).toEqual([
      "url *.example.com/admin: admin",
      "url app.example.com & *.example.com/admin: one of admin, host",
      "url app.example.com: host",
    ]);
  });

  test("are found in hostnames and in paths", () => {
    expect(linesOf(apps({ a: ["a*.example.com"], b: ["*b.example.com"] }))).toEqual([
      "url *b.example.com & a*.example.com: one of a, b",
      "url *b.example.com: b",
      "url a*.example.com: a",
    ]);
    expect(linesOf(apps({ a: ["example.com/a*"], b: ["example.com/*/b"] }))).toEqual([
      "url example.com/*/b: b",
      "url example.com/a* & example.com/*/b: one of a, b",
      "url example.com/a*: a",
    ]);
  });

  test("are no question if the same application has both, or a more specific one decides", () => {
    expect(linesOf(apps({ a: ["app.example.com", "*.example.com/admin"] }))).toContain(
      "url app.example.com & *.example.com/admin: a",
    );
    expect(linesOf(apps({ a: ["app.example.com"], b: ["*.example.com/admin"], c: ["app.example.com/admin"] }))).toEqual(
      ["url *.example.com/admin: b", "url app.example.com/admin: c", "url app.example.com: a"],
    );
  });
});

test("fails to tell a decider where two applications have the same pattern", () => {
  expect(linesOf(apps({ one: ["wiki.example.com"], two: ["wiki.example.com/"] }))).toEqual([
    "url wiki.example.com: one of one, two",
  ]);
});

test("a bookmark protects nothing", () => {
  expect(linesOf(modelOf({ applications: [application("link", ["example.com"], { type: "bookmark" })] }))).toEqual([]);
});

test("survives hundreds of wildcards and thousands of hostnames of one zone", () => {
  const [wild, deep, exact] = process.env["LONG_RUNS"] === undefined ? [40, 300, 2000] : [300, 1700, 5000];
  const many = (count: number, uriOf: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => application(uriOf(index), [uriOf(index)]));
  const applications = [
    application("all", ["*.example.com"]),
    ...many(wild, (index) => `team${index}-*.example.com`),
    ...many(deep, (index) => `*.team${index}.example.com/api/*`),
    ...many(exact, (index) => `app${index}.example.com`),
  ];
  expect(linesOf(modelOf({ applications }))).toHaveLength(1 + wild + deep + exact);
});
