import type { TSchema } from "@sinclair/typebox";
import fc, { type Arbitrary } from "fast-check";
import { endpointsOf, type Envelope } from "../../lib/api";
import { servedApi } from "../../lib/emulator/served-api";
import type { AccessEmulator } from "../../lib/emulator";
import { emulate, numbered, stopEmulators } from "./emulating";

let emulator: AccessEmulator;
const warnings: string[] = [];

beforeAll(async () => {
  emulator = await emulate({ rateLimit: false, onWarning: (warning) => warnings.push(warning) });
});
afterAll(stopEmulators);

const nasty = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "length",
  "",
  " ",
  "\u0000",
  "\ud800",
  "\u202e",
  "a\nb",
  "%00",
  "../..",
  "'; drop table targets; --",
  "${7*7}",
  "{{7*7}}",
  "*".repeat(200),
  "a".repeat(300),
  "10.0.0.1",
  "::",
  "::ffff:8.8.8.8",
  "fe80::1%1",
  "2026-02-30T00:00:00Z",
  "9999-12-31T23:59:59.999999999+23:59",
  "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
  "null",
  "NaN",
  "1e400",
);
const hostileValue: Arbitrary<unknown> = fc.oneof(
  nasty,
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(nasty, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3, noNullPrototype: true }),
  fc.constantFrom(-0, 1e308, Number.MAX_SAFE_INTEGER + 2, -1, 0.1, [], [[[]]], {}, null, true),
);

/** Values of a schema, most of them valid or nearly so. */
function valuesOf(schema: TSchema): Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: nearlyValid(schema) }, { weight: 1, arbitrary: hostileValue });
}

function nearlyValid(schema: TSchema): Arbitrary<unknown> {
  const alternatives = (schema.anyOf ?? schema.oneOf) as TSchema[] | undefined;
  if (alternatives !== undefined) return fc.oneof(...alternatives.map(valuesOf));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...(schema.enum as unknown[]));
  switch (schema.type) {
    case "object":
      return objectsOf(schema);
    case "array":
      return fc.array(valuesOf(schema.items as TSchema), { maxLength: 4 });
    case "integer":
    case "number":
      return fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer());
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return textsOf(schema);
  }
}

function objectsOf(schema: TSchema): Arbitrary<unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, TSchema>);
  const model = Object.fromEntries(properties.map(([key, value]) => [key, valuesOf(value)]));
  const known = fc.oneof(
    { weight: 9, arbitrary: fc.record(model, { requiredKeys: (schema.required ?? []) as string[] }) },
    { weight: 1, arbitrary: fc.record(model, { requiredKeys: [] }) },
  );
  const more = fc.dictionary(nasty, hostileValue, { maxKeys: 2, noNullPrototype: true });
  return fc
    .tuple(known, fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: more }))
    .map(([object, extra]) => ({ ...extra, ...object }));
}

function textsOf({ format, pattern }: TSchema): Arbitrary<unknown> {
  if (format === "ipv4")
    return fc.oneof(
      fc.nat(255).map((n) => `10.1.1.${n}`),
      fc.ipV4(),
    );
  if (format === "ipv6")
    return fc.oneof(
      fc.nat(0xffff).map((n) => `fd00::${n.toString(16)}`),
      fc.ipV6(),
    );
  if (format === "uuid") return fc.oneof(fc.constantFrom(...existingIds()), fc.uuid());
  if (format === "date-time") return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern));
  return fc.oneof(fc.string(), fc.string({ unit: "binary" }), nasty);
}

const existingIds = (): string[] => [
  "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
  ...Object.values(emulator.snapshot()).flatMap(({ targets = [], gatewayCas = [] }) =>
    [...targets, ...gatewayCas].map(({ id }) => id),
  ),
];

function queryOf(query: unknown): string {
  const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  const pairs = Object.entries((query ?? {}) as Record<string, unknown>).flatMap(([key, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) => [key, text(one)] as [string, string]),
  );
  return new URLSearchParams(pairs).toString();
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string | Buffer | undefined;
  readonly type: string;
}

const requests = (): Arbitrary<Sent> => {
  const endpoints = [...endpointsOf(servedApi)].map(([, endpoint]) => endpoint);
  return fc.constantFrom(...endpoints).chain((endpoint) => {
    const parameter = fc.oneof(
      fc.constantFrom(...existingIds()),
      nasty.filter((text) => !text.includes("\ud800")),
    );
    const bodies: Arbitrary<string | Buffer | undefined> = fc.oneof(
      {
        weight: 6,
        arbitrary: (endpoint.body ? valuesOf(endpoint.body) : hostileValue).map((value) => JSON.stringify(value)),
      },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
    return fc.record({
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant(endpoint.method as string) },
        fc.constantFrom("PATCH", "DELETE", "OPTIONS"),
      ),
      path: fc.tuple(parameter, endpoint.query ? valuesOf(endpoint.query) : fc.constant({})).map(([id, query]) => {
        const path = endpoint.path
          .replace("{accounts_or_zones}/{account_or_zone_id}", `accounts/${emulator.accountId}`)
          .replace("{account_id}", emulator.accountId)
          .replace(/\{\w+\}/, encodeURIComponent(id));
        return `${path}?${queryOf(query)}`;
      }),
      body: endpoint.method === "GET" ? fc.constant(undefined) : bodies,
      type: fc.oneof(
        { weight: 9, arbitrary: fc.constant("application/json") },
        fc.constantFrom("text/plain", "application/json; charset=x"),
      ),
    });
  });
};

async function statusOf({ method, path, body, type }: Sent): Promise<number> {
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${emulator.apiToken}`, "content-type": type },
    ...(body === undefined ? {} : { body: body as string }),
  });
  const envelope = (await response.json()) as Envelope;
  expect(Object.keys(envelope)).toEqual(expect.arrayContaining(["success", "errors", "messages", "result"]));
  expect(envelope.success).toBe(response.status < 400);
  expect(envelope.errors.length > 0).toBe(!envelope.success);
  return response.status;
}

test("survives whatever is sent: an envelope, 2xx or 4xx, and a refused request changes nothing", async () => {
  emulator.seed({ "infrastructure.targets": [numbered(1), numbered(2, { tags: { env: "prod" } })], gatewayCa: [{}] });
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(requests(), async (sent) => {
      const before = JSON.stringify(emulator.snapshot());
      const status = await statusOf(sent);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      expect(status).toBeLessThan(500);
      if (status >= 400 || sent.method === "GET") expect(JSON.stringify(emulator.snapshot())).toBe(before);
    }),
    { numRuns: 700 },
  );
  expect(warnings).toEqual([]);
  // Were hardly anything accepted, this test would show little.
  expect(seen.get(200) ?? 0).toBeGreaterThan(50);
  expect(seen.get(400) ?? 0).toBeGreaterThan(50);
});
