import type { TSchema } from "@sinclair/typebox";
import fc, { type Arbitrary } from "fast-check";
import { generate } from "selfsigned";
import { pathParameters, type Envelope } from "../../lib/api";
import type { AccessEmulator } from "../../lib/emulator";
import { emulate, numbered, stopEmulators } from "./emulating";
import { hostileBodies, nasty, spoilt } from "./hostile-values";
import { SchemaValues } from "./schema-values";
import { filledIn, servedEndpoints, type ServedEndpoint } from "./served-requests";

/** How often each endpoint is called with values that follow its schema, more or less. */
const RUNS = 4;

/** A request without an answer for so long, in milliseconds, hangs. */
const PATIENCE = 20_000;

let emulator: AccessEmulator;
let served: readonly ServedEndpoint[];
let state: string;
const warnings: string[] = [];

beforeAll(async () => {
  emulator = await emulate({ rateLimit: false, onWarning: (warning) => warnings.push(warning) });
  // What is deleted is deleted last: before that there is something to call about.
  const all = servedEndpoints(emulator);
  const [deleting, others] = [true, false].map((last) =>
    all.filter(({ endpoint: { method } }) => (method === "DELETE") === last),
  );
  served = [...(others ?? []), ...(deleting ?? [])];
  await furnish();
  state = kept();
});
afterAll(stopEmulators);

/** Something of most kinds, in the account and in the zone, for requests to hit. */
async function furnish(): Promise<void> {
  const extensions = [{ name: "basicConstraints" as const, cA: true, critical: true }];
  const ca = await generate([{ name: "commonName", value: "CA" }], { keyType: "ec", extensions });
  const all = { name: "All", include: [{ everyone: {} }] };
  emulator.seed({
    tags: [{ name: "a" }, { name: "b" }],
    customPages: [{ name: "Denied", type: "forbidden", custom_html: "<p>no</p>" }],
    "relatedApis.dnsRecords": [{ name: "app", type: "A", content: "192.0.2.1" }],
    policies: [{ ...all, decision: "allow" }],
    "infrastructure.targets": [numbered(1), numbered(2, { tags: { env: "prod" } })],
    bookmarks: [{ bookmark_id: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e", name: "Wiki" }],
    gatewayCa: [{}],
    users: [{ email: "you@example.com", name: "You" }],
  });
  for (const zone of [{}, { zone_id: emulator.zoneId }]) {
    const { id = "" } = emulator.call("applications.create", {
      type: "self_hosted",
      domain: "app.example.com",
      ...zone,
    });
    emulator.seed({
      groups: [{ ...all, ...zone }],
      serviceTokens: [{ name: "CI", ...zone }],
      certificates: [{ name: "CA", certificate: ca.cert, ...zone }],
      "relatedApis.identityProviders": [{ name: "Okta", type: "okta", config: {}, ...zone }],
      "applications.cas": [{ app_id: id, ...zone }],
      "applications.policies": [{ app_id: id, ...all, decision: "allow", precedence: 1, ...zone }],
    });
  }
}

const kept = (): string => JSON.stringify(emulator.snapshot());

/** Identifiers and names of what is there. */
function references(): string[] {
  const found = [...state.matchAll(/"(?:id|uid|name|nonce)":"([^"\\]{1,64})"/g)].map(([, text = ""]) => text);
  return found.length === 0 ? ["none"] : found;
}

const values = new SchemaValues(references);
const more = (schema: TSchema | undefined): Arbitrary<unknown> => {
  if (schema === undefined) return fc.constant(undefined);
  return fc.oneof({ weight: 3, arbitrary: values.of(schema) }, { weight: 2, arbitrary: spoilt(values.of(schema)) });
};

function queryOf(query: unknown): string {
  const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  if (typeof query !== "object" || query === null) return "";
  const pairs = Object.entries(query).flatMap(([key, value]: [string, unknown]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) => [key, text(one)] as [string, string]),
  );
  return new URLSearchParams(pairs).toString();
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string | Buffer | undefined;
}

const wellFormed = (text: string): string => text.replaceAll(/[\ud800-\udfff]/gu, "\ufffd");

type Params = Readonly<Record<string, string>>;

/** What is there at a path that answers a list, as a path names it. */
async function listedAt(path: string): Promise<string[]> {
  const response = await fetch(`${emulator.url}${path}`, { headers: { authorization: `Bearer ${emulator.apiToken}` } });
  const { result } = (await response.json()) as Envelope<{ id?: string; uid?: string; name?: string }[]>;
  return Array.isArray(result) ? result.flatMap(({ id, uid, name }) => id ?? uid ?? name ?? []) : [];
}

/** How many of the objects at a place are tried. */
const MOST_TRIED = 5;

/** Path parameters that lead to what is there, as far as lists tell. */
async function existingParams(one: ServedEndpoint, params: Params = {}): Promise<Params[]> {
  const next = pathParameters(one.endpoint).find((name) => !Object.hasOwn(params, name));
  if (next === undefined) return [params];
  const path = filledIn(one, (name) => params[name] ?? `{${name}}`);
  const ids = await listedAt(path.slice(0, path.indexOf(encodeURIComponent(`{${next}}`)) - 1));
  const spread = ids.filter((_, index) => index % Math.ceil(ids.length / MOST_TRIED) === 0);
  const found = await Promise.all(spread.map((id) => existingParams(one, { ...params, [next]: id })));
  return found.flat();
}

/** Requests of an endpoint. @param existing Path parameters that lead somewhere. */
function requestsOf(one: ServedEndpoint, existing: readonly Params[]): Arbitrary<Sent> {
  const { endpoint } = one;
  const any = fc.oneof(values.reference, nasty);
  const wrong = fc.record(Object.fromEntries(pathParameters(endpoint).map((name) => [name, any])));
  const parameters: Arbitrary<Params> =
    existing.length === 0 ? wrong : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...existing) }, wrong);
  const body = endpoint.method === "GET" ? fc.constant(undefined) : more(endpoint.body);
  return fc.tuple(parameters, more(endpoint.query), body).map(([params, query, content]) => ({
    method: endpoint.method,
    path: `${filledIn(one, (name) => wellFormed(params[name] ?? ""))}?${queryOf(query)}`,
    body: content === undefined ? undefined : JSON.stringify(content),
  }));
}

/** Sends a request, sees that its answer is one, and that it changed nothing unless it was carried out. */
async function outcomeOf({ method, path, body }: Sent): Promise<number> {
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${emulator.apiToken}`, "content-type": "application/json" },
    signal: AbortSignal.timeout(PATIENCE),
    ...(body === undefined ? {} : { body: body as string }),
  });
  const { status } = response;
  const envelope = (await response.json()) as Envelope;
  expect(Object.keys(envelope)).toEqual(expect.arrayContaining(["success", "errors", "messages", "result"]));
  expect(envelope.success).toBe(status < 400);
  expect(envelope.errors.length > 0).toBe(!envelope.success);
  expect(status).toBeLessThan(500);
  const now = kept();
  if (status >= 400 || method === "GET") expect(now).toBe(state);
  state = now;
  return status;
}

/** Each endpoint once. What is the same in an account and in a zone is not looked at again. */
const inAccount = (): readonly ServedEndpoint[] => served.filter(({ title }) => !title.endsWith("in a zone"));

afterEach(() => {
  expect(warnings.splice(0)).toEqual([]);
  expect({}).not.toHaveProperty("polluted");
});

test("survives what follows the schema of each endpoint, and what does so but for something", async () => {
  const seen = { accepted: 0, refused: 0 };
  for (const one of served) {
    const existing = await existingParams(one);
    await fc.assert(
      fc.asyncProperty(requestsOf(one, existing), async (sent) => {
        seen[(await outcomeOf(sent)) < 400 ? "accepted" : "refused"] += 1;
      }),
      { numRuns: RUNS },
    );
  }
  // Were hardly anything accepted, or refused, this test would show little.
  const all = served.length * RUNS;
  expect(seen.accepted).toBeGreaterThan(all / 5);
  expect(seen.refused).toBeGreaterThan(all / 5);
});

test("survives bodies that are no JSON, or JSON nobody means, at each endpoint that takes a body", async () => {
  for (const one of inAccount().filter(({ endpoint }) => endpoint.body !== undefined)) {
    const path = filledIn(one, () => references()[0] ?? "");
    for (const body of hostileBodies) await outcomeOf({ method: one.endpoint.method, path, body });
  }
});

test("survives 10 MB with each method", async () => {
  const body = JSON.stringify({ name: "a".repeat(10 * 1024 * 1024) });
  const methods = new Map(served.map((one) => [one.endpoint.body && one.endpoint.method, one]));
  for (const [method, one] of methods) {
    if (method === undefined) continue;
    expect(await outcomeOf({ method, path: filledIn(one, () => references()[0] ?? ""), body })).toBe(413);
  }
});

test("survives parameters that are not asked for, are repeated, or name what every object has", async () => {
  const queries = [
    "__proto__=1&constructor=2&toString=3",
    "page=1&page=2",
    "per_page=99999999999999999999&page=99999999999999999999",
    "page=-1",
    "page=1e3&per_page=0x10",
    "name[]=a&name[b]=c",
    `${"a".repeat(2_000)}=b`,
    "%00=%00&%ff=%ff",
    "=&&==",
  ];
  for (const one of inAccount().filter(({ endpoint }) => endpoint.method === "GET")) {
    for (const query of queries) {
      const path = `${filledIn(one, () => references()[0] ?? "")}?${query}`;
      await outcomeOf({ method: "GET", path, body: undefined });
    }
  }
});
