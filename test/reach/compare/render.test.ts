import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { checkChanges, checkNotPublic, compare } from "../../../lib/reach/compare";
import {
  checkMarkdown,
  checkSarif,
  checkText,
  comparisonMarkdown,
  comparisonSarif,
  comparisonText,
} from "../../../lib/reach/compare/render";
import { EMPTY_MODEL, type AccessModel, type KnownPolicy, type Policy } from "../../../lib/reach/model/access-model";
import { application, byKey, policy, wiki } from "../support/model";

const allow = (domain: string, more: Partial<KnownPolicy> = {}): KnownPolicy =>
  policy("staff", {
    include: [{ email_domain: { domain } }],
    origin: {
      address: "cloudflare_zero_trust_access_policy.staff",
      constructPath: "company/staff",
      file: "apps/cdk.tf.json",
    },
    ...more,
  });
const unknown = policy("x", { include: [{ opaque: { name: "include of x.y", reason: "it is unknown until apply" } }] });
const open = policy("open", { decision: "bypass", include: [{ everyone: {} }] });
const before = wiki([allow("example.com", { approvalRequired: true, approvers: ["1 of ann@example.com"] })]);

/** Pairs of models that between them have every kind of change. */
const PAIRS: readonly (readonly [AccessModel, AccessModel])[] = [
  [before, before],
  [before, EMPTY_MODEL],
  [EMPTY_MODEL, before],
  [before, wiki([open])],
  [before, wiki([allow("example.org"), unknown])],
  [before, wiki([allow("example.com")])],
  [wiki([allow("example.com")]), before],
];

const schemas = ["comparison", "check-result"].map(
  (name) =>
    JSON.parse(readFileSync(path.join(__dirname, `../../../docs/reference/${name}.schema.json`), "utf8")) as object,
);

function validator(index: number) {
  const ajv = new Ajv({ strictTypes: false });
  addFormats(ajv);
  ajv.addSchema(schemas[0] ?? {}, "comparison.schema.json");
  return index === 0 ? ajv.getSchema("comparison.schema.json") : ajv.compile(schemas[index] ?? {});
}

test("the JSON of comparisons and of results is that of the published schemas", () => {
  const [comparison, result] = [validator(0), validator(1)];
  for (const [one, other] of PAIRS) {
    comparison?.(JSON.parse(JSON.stringify(compare(one, other))));
    expect(comparison?.errors ?? []).toEqual([]);
    for (const check of ["no-new-access", "no-lost-access", "equivalent"] as const) {
      result?.(JSON.parse(JSON.stringify(checkChanges(check, one, other))));
      expect(result?.errors ?? []).toEqual([]);
    }
    result?.(JSON.parse(JSON.stringify(checkNotPublic(other))));
    expect(result?.errors ?? []).toEqual([]);
  }
});

test("the text tells the worst first, with an example before and after, and what is proved", () => {
  const after: AccessModel = {
    ...EMPTY_MODEL,
    applications: byKey(application("wiki", { policies: ["staff", "p"] }), application("git", { policies: ["staff"] })),
    policies: byKey<Policy>(allow("example.com"), allow("p.example", { key: "p", name: "Partners" })),
  };
  const old = {
    ...after,
    applications: byKey(application("wiki", { policies: ["staff"] }), application("git", { policies: ["staff"] })),
  };
  expect(comparisonText(compare(old, after))).toBe(
    `Gains access: wiki.example.com
  who:       users of p.example
  example:   someone@p.example, logged in with another identity provider
  before:    does not get in; no policy of "wiki" lets it in
  after:     gets in, for a session of 24h; by the Allow policy "Partners" (company/staff), which includes the email domain p.example

1 change; nothing changes for 1 application of 2, which is proved.
`,
  );
});

test("that nothing changes is said, with for how much it is proved", () => {
  expect(comparisonText(compare(before, before))).toBe("Nothing changes who gets in (proved for 1 application).\n");
  expect(comparisonMarkdown(compare(before, before))).toContain("✅ Nothing changes who gets in");
});

test("fails to say that nothing changes if it is not known", () => {
  const model = wiki([unknown]);
  const comparison = compare(model, model);
  for (const text of [comparisonText(comparison), comparisonMarkdown(comparison)]) {
    expect(text).not.toContain("Nothing changes");
    expect(text).toContain("(may)");
  }
});

test("text has colors only if they are asked for", () => {
  const escape = "\u001b[";
  expect(comparisonText(compare(before, EMPTY_MODEL))).not.toContain(escape);
  expect(comparisonText(compare(before, EMPTY_MODEL), { colors: true })).toContain(escape);
  expect(checkText(checkNotPublic(before), { colors: true })).toContain(escape);
});

describe("hostile names", () => {
  const name = "<img src=x onerror=alert(1)>\u001b[2J\u202e [click](https://evil.example) @everyone `x` | **b**\n# h";
  const hostile = (domain: string): AccessModel => ({
    ...EMPTY_MODEL,
    applications: byKey(application("wiki", { name, policies: ["staff"] })),
    policies: byKey<Policy>(allow(domain, { name })),
  });
  const comparison = compare(hostile("example.com"), hostile("example.org"));
  const result = checkChanges("no-new-access", hostile("example.com"), hostile("example.org"));

  test("survive in text without writing to the terminal", () => {
    for (const text of [comparisonText(comparison), checkText(result)]) {
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
      expect(text.split("\n").filter((line) => line.startsWith("# h"))).toEqual([]);
    }
  });

  test("survive in markdown as text only: no markup, link or mention", () => {
    for (const text of [comparisonMarkdown(comparison), checkMarkdown(result)]) {
      expect(text).not.toMatch(/<img|\]\(|https:\/\/|@everyone|`x`|\*\*b|\u202e/);
      expect(text.match(/<[^>]+>/g)?.filter((tag) => !/^<\/?(?:details|summary|b)>$/.test(tag)) ?? []).toEqual([]);
      expect(text).toContain("&lt;img");
    }
  });
});

test("markdown stays below what a comment may have", () => {
  const many = (domain: (index: number) => string): AccessModel => ({
    ...EMPTY_MODEL,
    applications: byKey(
      ...Array.from({ length: 200 }, (_, index) => application(`app${index}`, { policies: [`p${index}`] })),
    ),
    policies: byKey<Policy>(...Array.from({ length: 200 }, (_, index) => allow(domain(index), { key: `p${index}` }))),
  });
  const text = comparisonMarkdown(
    compare(
      many((index) => `a${index}.example`),
      many((index) => `b${index}.example`),
    ),
  );
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/… and \d+ more, which are in the output of `cfaccess`/);
});

describe("SARIF", () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly { readonly ruleId: string; readonly level: string; readonly locations?: unknown }[];
    }[];
  }

  test("has a level by harm, and the policy's file and addresses as its place", () => {
    const [run] = (comparisonSarif(compare(before, wiki([allow("example.org")]))) as Sarif).runs;
    expect(run?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["gained", "error"],
      ["lost", "warning"],
    ]);
    expect(run?.results[0]?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: "apps/cdk.tf.json" } },
        logicalLocations: [
          { name: "staff", fullyQualifiedName: "cloudflare_zero_trust_access_policy.staff", kind: "resource" },
          { name: "staff", fullyQualifiedName: "company/staff", kind: "object" },
        ],
      },
    ]);
  });

  /** What the published schema of SARIF 2.1.0 says of the parts that a log has. (Whole logs were put to the schema itself.) */
  const facts = {
    type: "object",
    required: ["version", "runs"],
    additionalProperties: false,
    properties: {
      $schema: { type: "string", format: "uri" },
      version: { enum: ["2.1.0"] },
      runs: {
        type: "array",
        items: {
          type: "object",
          required: ["tool"],
          properties: {
            tool: {
              type: "object",
              required: ["driver"],
              properties: { driver: { type: "object", required: ["name"] } },
            },
            results: {
              type: "array",
              items: {
                type: "object",
                required: ["message"],
                properties: {
                  ruleId: { type: "string" },
                  level: { enum: ["none", "note", "warning", "error"] },
                  message: { type: "object", required: ["text"] },
                  partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
                  locations: {
                    type: "array",
                    items: {
                      type: "object",
                      properties: {
                        physicalLocation: {
                          type: "object",
                          properties: {
                            artifactLocation: {
                              type: "object",
                              properties: { uri: { type: "string", format: "uri-reference" } },
                            },
                          },
                        },
                        logicalLocations: { type: "array", uniqueItems: true },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  };

  test("has the form of the published schema", () => {
    const ajv = new Ajv({ strictTypes: false });
    addFormats(ajv);
    const validate = ajv.compile(facts);
    for (const [one, other] of PAIRS) {
      for (const log of [comparisonSarif(compare(one, other)), checkSarif(checkChanges("no-new-access", one, other))]) {
        validate(JSON.parse(JSON.stringify(log)));
        expect(validate.errors ?? []).toEqual([]);
      }
    }
  });

  test("names a rule for each result", () => {
    for (const [one, other] of PAIRS) {
      for (const log of [comparisonSarif(compare(one, other)), checkSarif(checkChanges("equivalent", one, other))]) {
        const [run] = (log as Sarif).runs;
        const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
        expect(run?.results.filter(({ ruleId }) => !ids.includes(ruleId))).toEqual([]);
      }
    }
  });
});
