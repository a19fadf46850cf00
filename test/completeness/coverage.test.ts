import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as access from "../../lib";
import { accessApi, endpointsOf } from "../../lib/api";
import { ENDPOINTS, NOT_YET } from "../../lib/provider/endpoints";
import { endpointCounts } from "../../tools/api-docs/counts";
import { companionParts, coverage } from "../../tools/coverage/coverage";
import { cellOf, coveragePage } from "../../tools/coverage/coverage-page";
import { endpointsWithBody } from "../../tools/coverage/fields/writable-fields";
import { coveredBy, falseClaims, fieldCoverage, fieldGaps } from "../../tools/coverage/fields/field-coverage";
import type { Write } from "../../tools/coverage/fields/measured-writes";
import { OBJECTS } from "../../tools/coverage/fields/objects";
import committed from "../../tools/coverage/official-provider.json";
import { officialProvider } from "../../tools/coverage/official-coverage";

const ROOT = join(__dirname, "../..");
const FACTS = process.env.ACCESS_FACTS_DIR ?? join(ROOT, "../shared/facts");

const covered = coverage();
const declared = Object.entries(ENDPOINTS).flatMap(([kind, byType]) =>
  Object.entries(byType).map(([type, names]) => ({ part: `${kind} ${type}`, names })),
);

test("a stack reaches every endpoint of Access", () => {
  expect(covered).toHaveLength(endpointCounts.reference + endpointCounts.additions);
  const empty = covered.filter((one) => cellOf(one) === "").map(({ name }) => name);
  expect(empty.map((name) => `${name}: add it to the resource that calls it in lib/provider/endpoints.ts`)).toEqual([]);
});

test("a data source or resource that exists reads every endpoint with GET", () => {
  const reads = covered.filter(({ endpoint }) => endpoint.method === "GET");
  const unread = reads.filter(({ ways }) => ways.every(({ notYet }) => notYet)).map(({ name }) => name);
  expect(unread.map((name) => `${name}: add a data source to lib/provider/data-sources/reads.ts`)).toEqual([]);
});

test("fails for an endpoint that nothing calls, and names it", () => {
  const [one] = covered;
  expect(one && cellOf({ ...one, name: "things.rotate", ways: [] })).toBe("");
});

test("lib/provider/endpoints.ts has every part of the companion, and no other, except those it does not have yet", () => {
  const parts = new Set(companionParts());
  const unlisted = [...parts].filter((part) => !declared.some((one) => one.part === part));
  expect(unlisted.map((part) => `${part}: list its endpoints in lib/provider/endpoints.ts`)).toEqual([]);
  const missing = declared.map(({ part }) => part).filter((part) => !parts.has(part));
  expect(missing.filter((part) => !NOT_YET.has(part)).map((part) => `${part}: the provider has no such part`)).toEqual(
    [],
  );
  const present = [...NOT_YET].filter((part) => parts.has(part));
  expect(present.map((part) => `${part}: the provider has it now: remove it from NOT_YET`)).toEqual([]);
});

test("lib/provider/endpoints.ts names endpoints that exist", () => {
  const names = new Set([...endpointsOf(accessApi)].map(([name]) => name));
  const unknown = declared.flatMap(({ part, names: of }) =>
    of.filter((name) => !names.has(name)).map((name) => `${part}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

describe("the fields", () => {
  const HINT = "add a prop, or say in tools/coverage/fields/settled-fields.ts why none is needed";

  test("a construct writes every field that a request can write", () => {
    expect(fieldGaps(fieldCoverage()).map((gap) => `${gap}: ${HINT}`)).toEqual([]);
  });

  test("no claim is false: neither a reason, nor a name, nor an attribute of a provider", () => {
    expect(falseClaims(fieldCoverage())).toEqual([]);
  });

  test("every endpoint with a body belongs to an object of tools/coverage/fields/objects.ts, and every construct exists", () => {
    const known = OBJECTS.flatMap(({ endpoints }) => endpoints);
    expect(endpointsWithBody().filter((name) => !known.includes(name))).toEqual([]);
    const names = fieldCoverage().flatMap(({ constructs }) => constructs);
    expect(names.filter((name) => !Object.hasOwn(access, name))).toEqual([]);
  });

  const written = (attribute: string, type: string, applicationType?: string): Write => ({
    construct: "MadeUp",
    prop: "one",
    type,
    applicationType,
    attribute,
  });
  const TAG = "cloudflare_zero_trust_access_tag";
  const APPLICATION = "cloudflare_zero_trust_access_application";

  test("fails for a field that no construct writes, of one type or of all, and names it", () => {
    const gaps = fieldGaps(coveredBy([written("name", APPLICATION, "saas")]));
    expect(gaps).toContain("Tags: no construct writes name");
    expect(gaps).toContain("Applications: no construct writes name of type self_hosted");
    expect(gaps).not.toContain("Applications: no construct writes name of type saas");
  });

  test("fails for a reason for a field that a construct writes, or that does not exist", () => {
    const settled = [{ object: "Tags", fields: ["name", "colour"], reason: "made up" }];
    expect(falseClaims(coveredBy([written("name", TAG)], settled), settled)).toEqual([
      "Tags: a construct writes name; remove it from settled-fields.ts",
      "Tags: no field is colour; remove it from settled-fields.ts",
    ]);
  });

  test("fails for an attribute that the provider lacks, or refuses for the type of application", () => {
    const unknown = [
      written("use_clientless_isolation_app_launcher_url", APPLICATION, "self_hosted"),
      written("allow_authenticate_via_warp", APPLICATION, "mcp"),
    ];
    expect(falseClaims(coveredBy(unknown), [])).toEqual([
      `Applications: MadeUp writes allow_authenticate_via_warp, and ${APPLICATION} lacks it`,
      `Applications: MadeUp writes use_clientless_isolation_app_launcher_url, and ${APPLICATION} lacks it`,
    ]);
  });
});

test("docs/coverage.md is up to date (npx tsx tools/generate-coverage.ts)", () => {
  const unpadded = (text: string): string => text.replace(/ +| *-+ *(?=\|)/g, "");
  expect(unpadded(readFileSync(join(ROOT, "docs/coverage.md"), "utf8"))).toBe(unpadded(coveragePage()));
});

describe("the coverage by the official provider", () => {
  const gaps = join(FACTS, "api/provider-gaps.md");
  const types = join(FACTS, `schemas/official-${committed.version}.json`);

  test("is that of the facts, where they are (npx tsx tools/digest-coverage.ts)", () => {
    const derived = existsSync(gaps)
      ? officialProvider(readFileSync(gaps, "utf8"), JSON.parse(readFileSync(types, "utf8")) as RecordedTypes)
      : committed;
    expect(derived).toEqual(committed);
  });

  test("fails for a row of another API, and for a type that the provider lacks", () => {
    const row = (path: string, type: string): string => `| 1 | \`x\` | GET | \`${path}\` | R ${type} | same | no |`;
    const none = { provider_version: "1.0.0", resource_schemas: {}, data_source_schemas: {} };
    expect(() => officialProvider(row("/accounts/{account_id}/things", "cloudflare_x"), none)).toThrow(
      "the table lacks GET",
    );
    const users = "/accounts/{account_id}/access/users";
    expect(() => officialProvider(row(users, "cloudflare_x"), none)).toThrow("has no resource cloudflare_x");
  });
});

type RecordedTypes = Parameters<typeof officialProvider>[1];
