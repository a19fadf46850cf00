import type { TSchema } from "@sinclair/typebox";
import fc, { type Arbitrary } from "fast-check";
import { generate } from "selfsigned";
import { pathParameters, type Envelope } from "../../lib/api";
import type { AccessEmulator } from "../../lib/emulator";
import { emulate, numbered, stopEmulators } from "./running-emulators";
import { hostileBodies, nasty, corrupted } from "./hostile-values";
import { SchemaValues } from "./schema-values";
import { filledIn, servedEndpoints, type ServedEndpoint } from "./served-requests";
import { longOr, sampleOf } from "../support/long-runs";

/** Number of generated requests to each endpoint. */
const RUNS = longOr(4, 2);

/** Timeout of a request in milliseconds. */
const PATIENCE = 20_000;

let emulator: AccessEmulator;
let served: readonly ServedEndpoint[];
let state: string;
const warnings: string[] = [];

beforeAll(async () => {
  // As many requests as possible should take effect, and 500 is only known as the answer to one of them.
  const behaviors = { bookmarksCreation: "accept", applicationsSaasProtocolChanges: true } as const;
  emulator = await emulate({ rateLimit: false, behaviors, onWarning: (warning) => warnings.push(warning) });
  // Deletions come last, so that other endpoints find objects.
  const all = servedEndpoints(emulator);
  const [deleting, others] = [true, false].map((last) =>
    all.filter(({ endpoint: { method } }) => (method === "DELETE") === last),
  );
  served = [...(others ?? []), ...(deleting ?? [])];
  await createObjects();
  state = snapshotJson();
});
afterAll(stopEmulators);

/** Creates objects of most kinds in the account and the zone. */
async function createObjects(): Promise<void> {
  const extensions = [{ name: "basicConstraints" as const, cA: true, critical: true }];
  const ca = await generate([{ name: "commonName", value: "CA" }], { keyType: "ec", extensions });
  const all = { name: "All", include: [{ everyone: {} }] };
  emulator.seed({
    tags: [{ name: "a" }, { name: "b" }],
    customPages: [{ name: "Denied", type: "forbidden", custom_html: "<p>no</p>" }],
    "relatedApis.dnsRecords": [{ name: "app", type: "A", content: "192.0.2.1" }],
    "relatedApis.gatewayLists": [
      { name: "People", type: "EMAIL", items: [{ value: "ann@example.com" }] },
      { name: "Offices", type: "IP", items: [{ value: "192.0.2.0/24" }] },
    ],
    "relatedApis.gatewayRules": [{ name: "Targets", action: "allow", filters: ["l4"], traffic: "access.target" }],
    "relatedApis.postureIntegrations": [
      { name: "Kolide", type: "kolide", interval: "5m", config: { client_id: "c", client_secret: "s" } },
    ],
    "relatedApis.postureRules": [{ name: "Firewall", type: "firewall", input: { enabled: true } }],
    "relatedApis.tunnels": [{ name: "office" }, { name: "home", config_src: "cloudflare" }],
    "relatedApis.virtualNetworks": [{ name: "staging" }],
    policies: [{ ...all, decision: "allow" }],
    "infrastructure.targets": [numbered(1), numbered(2, { tags: { env: "prod" } })],
    bookmarks: [{ bookmark_id: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e", name: "Wiki" }],
    gatewayCa: [{}],
    users: [{ email: "you@example.com", name: "You" }],
  });
  const [tunnel] = emulator.call("relatedApis.tunnels.list", {});
  emulator.seed({ "relatedApis.routes": [{ network: "10.0.0.0/8", tunnel_id: tunnel?.id ?? "" }] });
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
      identityProviders: [{ name: "Okta", type: "okta", config: {}, ...zone }],
      "applications.cas": [{ app_id: id, ...zone }],
      "applications.policies": [{ app_id: id, ...all, decision: "allow", precedence: 1, ...zone }],
    });
  }
}

const snapshotJson = (): string => JSON.stringify(emulator.snapshot({ secrets: true }));

/** Identifiers and names of existing objects. */
function references(): string[] {
  const found = [...state.matchAll(/"(?:id|uid|name|nonce)":"([^"\\]{1,64})"/g)].map(([, text = ""]) => text);
  return found.length === 0 ? ["none"] : found;
}

const values = new SchemaValues(references);
const more = (schema: TSchema | undefined): Arbitrary<unknown> => {
  if (schema === undefined) return fc.constant(undefined);
  return fc.oneof({ weight: 3, arbitrary: values.of(schema) }, { weight: 2, arbitrary: corrupted(values.of(schema)) });
};

function queryOf(query: unknown): string {
  const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  if (typeof query !== "object" || query === null) return "";
  const pairs = Object.entries(query).flatMap(([key, value]: [string, unknown]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) => [key, text(one)] as [string, string]),
  );
  return new URLSearchParams(pairs).toString();
}

interface GeneratedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string | Buffer | undefined;
}

const wellFormed = (text: string): string => text.replaceAll(/[\ud800-\udfff]/gu, "\ufffd");

type Params = Readonly<Record<string, string>>;

/** Identifiers of the objects that a list endpoint returns. */
async function idsAt(path: string): Promise<string[]> {
  const response = await fetch(`${emulator.url}${path}`, { headers: { authorization: `Bearer ${emulator.apiToken}` } });
  const { result } = (await response.json()) as Envelope<{ id?: string; uid?: string; name?: string }[]>;
  return Array.isArray(result) ? result.flatMap(({ id, uid, name }) => id ?? uid ?? name ?? []) : [];
}

/** Largest number of objects per list to send requests for. */
const MOST_OBJECTS = 5;

/** Path parameters of existing objects, from lists. */
async function existingParams(one: ServedEndpoint, params: Params = {}): Promise<Params[]> {
  const next = pathParameters(one.endpoint).find((name) => !Object.hasOwn(params, name));
  if (next === undefined) return [params];
  const path = filledIn(one, (name) => params[name] ?? `{${name}}`);
  const ids = await idsAt(path.slice(0, path.indexOf(encodeURIComponent(`{${next}}`)) - 1));
  const spread = ids.filter((_, index) => index % Math.ceil(ids.length / MOST_OBJECTS) === 0);
  const found = await Promise.all(spread.map((id) => existingParams(one, { ...params, [next]: id })));
  return found.flat();
}

/** Requests to an endpoint. @param existing Path parameters of existing objects. */
function requestsOf(one: ServedEndpoint, existing: readonly Params[]): Arbitrary<GeneratedRequest> {
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

/** Sends a request. Expects an envelope, and no change of the state by a failed request. */
async function outcomeOf({ method, path, body }: GeneratedRequest): Promise<number> {
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
  const now = snapshotJson();
  if (status >= 400 || method === "GET") expect(now).toBe(state);
  state = now;
  return status;
}

/** Each endpoint once: endpoints for accounts and zones in the account only. */
const inAccount = (): readonly ServedEndpoint[] => served.filter(({ title }) => !title.endsWith("in a zone"));

afterEach(() => {
  expect(warnings.splice(0)).toEqual([]);
  expect({}).not.toHaveProperty("polluted");
});

test("survives valid and slightly invalid requests to each endpoint", async () => {
  const seen = { accepted: 0, failed: 0 };
  for (const one of served) {
    const existing = await existingParams(one);
    await fc.assert(
      fc.asyncProperty(requestsOf(one, existing), async (sent) => {
        seen[(await outcomeOf(sent)) < 400 ? "accepted" : "failed"] += 1;
      }),
      { numRuns: RUNS },
    );
  }
  // The test means little unless many requests succeed and many fail.
  const all = served.length * RUNS;
  expect(seen.accepted).toBeGreaterThan(all / 5);
  expect(seen.failed).toBeGreaterThan(all / 5);
});

test("survives hostile bodies, JSON and not JSON, at each endpoint with a body", async () => {
  for (const one of inAccount().filter(({ endpoint }) => endpoint.body !== undefined)) {
    const path = filledIn(one, () => references()[0] ?? "");
    for (const body of sampleOf(hostileBodies, 6)) await outcomeOf({ method: one.endpoint.method, path, body });
  }
});

test("survives a body of 10 MB with each method", async () => {
  const body = JSON.stringify({ name: "a".repeat(10 * 1024 * 1024) });
  const methods = new Map(served.map((one) => [one.endpoint.body && one.endpoint.method, one]));
  for (const [method, one] of methods) {
    if (method === undefined) continue;
    expect(await outcomeOf({ method, path: filledIn(one, () => references()[0] ?? ""), body })).toBe(413);
  }
});

test("survives parameters that are unknown, repeated, or named like inherited properties", async () => {
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
    for (const query of sampleOf(queries, 3)) {
      const path = `${filledIn(one, () => references()[0] ?? "")}?${query}`;
      await outcomeOf({ method: "GET", path, body: undefined });
    }
  }
});
