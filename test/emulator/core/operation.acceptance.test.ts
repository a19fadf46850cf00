import { Type, type TSchema } from "@sinclair/typebox";
import type { FastifyInstance } from "fastify";
import { del, get, OneOf, patch, post, put, Variants, type AccessApi } from "../../../lib/api";
import { servedApi, type Handlers } from "../../../lib/emulator/core/handler";
import { handlers } from "../../../lib/emulator/handlers";
import { RequestGuard } from "../../../lib/emulator/http/request-guard";
import { buildServer } from "../../../lib/emulator/http/server";
import { operationsOf } from "../../../lib/emulator/core/operation";
import { checkOf } from "../../../lib/emulator/core/schema/schema-check";
import { Service } from "../../../lib/emulator/service";
import type { AccessEmulatorOptions } from "../../../lib/emulator";

const Thing = Type.Object({ id: Type.String(), where: Type.Optional(Type.String()) });
const base = "/{accounts_or_zones}/{account_or_zone_id}/access/things";
const permission = "Access: Apps and Policies";

/** A table with endpoints of kinds that the real one does not have yet. */
const table = {
  list: get(base, { summary: "", permission, result: Thing, paging: "page" }),
  stream: get(`${base}/stream`, { summary: "", permission, result: Thing, paging: "cursor" }),
  create: post(base, {
    summary: "",
    permission,
    result: Thing,
    body: Type.Union([
      Type.Object({ type: Type.Literal("open"), id: Type.String(), hint: Type.Optional(Type.String()) }),
      Type.Object({
        type: Type.Literal("closed"),
        id: Type.String(),
        secret: Type.String({ minLength: 8, sensitive: true }),
        modes: Type.Optional(Type.Array(Type.Object({ mode: OneOf(["a", "b"]) }))),
      }),
    ]),
  }),
  replace: put(`${base}/{thing_id}`, {
    summary: "",
    permission,
    result: Thing,
    body: Variants("type", [
      Type.Object({
        type: Type.Literal("round"),
        radius: Type.Optional(Type.Number()),
        note: Type.Optional(Type.String()),
      }),
      Type.Object({
        type: Type.Literal("square"),
        side: Type.Number(),
        labels: Type.Optional(Type.Record(Type.String(), Type.String())),
        corners: Type.Optional(
          Type.Array(
            Variants("cut", [
              Type.Object({ cut: Type.Literal("sharp") }),
              Type.Object({ cut: Type.Literal("blunt"), by: Type.Number() }),
            ]),
          ),
        ),
        owner: Type.Optional(
          Type.Union([
            Type.String(),
            Type.Object({ id: Type.String() }),
            Type.Object({ id: Type.Optional(Type.String()), name: Type.String(), age: Type.Number() }),
          ]),
        ),
      }),
    ]),
  }),
  edit: patch(`${base}/{thing_id}/parts/{part_id}`, { summary: "", permission, result: Thing }),
  remove: del(`${base}/{thing_id}`, { summary: "", permission, result: Thing }),
} as const;

const thingHandlers: Handlers<typeof table> = {
  list: ({ scope }) => Array.from({ length: 30 }, (_, i) => ({ id: String(i), where: `${scope.kind} ${scope.id}` })),
  stream: () => [{ id: "1" }],
  create: ({ body }) => ({ id: Object.keys(body).join(" ") }),
  replace: ({ body }) => ({ id: JSON.stringify(body) }),
  edit: ({ params }) => ({ id: `${params.thing_id} ${params.part_id}` }),
  remove: () => {
    throw new RangeError("a mistake of ours");
  },
};

interface Answer {
  readonly result: unknown;
  readonly errors: readonly { readonly message: string; readonly source?: { readonly pointer: string } }[];
  readonly result_info?: unknown;
}

const account = "a".repeat(32);
const zone = "b".repeat(32);
const warnings: string[] = [];

const open: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(options: AccessEmulatorOptions): Promise<string> {
  const settings = { accounts: [account], zones: [zone], onWarning: (text: string) => warnings.push(text), ...options };
  const never = new AbortController().signal;
  const service = new Service(settings, () => undefined, never, operationsOf(table, thingHandlers));
  const server = buildServer(service, new RequestGuard("127.0.0.1", []), undefined);
  open.push(server);
  return server.listen({ host: "127.0.0.1", port: 0 });
}

async function call(method: string, path: string, body?: object, options: AccessEmulatorOptions = {}) {
  const response = await fetch(`${await serve(options)}/client/v4${path}`, {
    method,
    headers: { authorization: "Bearer cfaccess-emulator-token-may-do-all-here-", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}

test("an endpoint for accounts and zones is served for both", async () => {
  for (const [root, id, where] of [
    ["accounts", account, `account ${account}`],
    ["zones", zone, `zone ${zone}`],
  ] as const) {
    const { result, result_info } = await call("GET", `/${root}/${id}/access/things`);
    expect(result).toContainEqual({ id: "0", where });
    expect(result_info).toEqual({ page: 1, per_page: 25, count: 25, total_count: 30, total_pages: 2 });
  }
});

test("fails for an unknown zone, and for an account as a zone", async () => {
  expect(await call("GET", `/zones/${account}/access/things`)).toMatchObject({ status: 403 });
  expect(await call("GET", `/zones/example.com/access/things`)).toMatchObject({
    status: 400,
    errors: [{ code: 7003 }, {}],
  });
});

test("path parameters are passed by name, decoded", async () => {
  const { result } = await call("PATCH", `/zones/${zone}/access/things/a%20b/parts/c`);
  expect(result).toEqual({ id: "a b c" });
});

test("a list with cursor paging returns an empty cursor at its end", async () => {
  expect((await call("GET", `/zones/${zone}/access/things/stream`)).result_info).toMatchObject({
    count: 1,
    cursor: "",
  });
});

test("fields of any alternative are known, others are removed", async () => {
  const body = { type: "open", id: "1", secret: "other", colour: 1, hint: "h" };
  expect((await call("POST", `/zones/${zone}/access/things`, body)).result).toEqual({ id: "type id secret hint" });
});

test.each([
  [{ type: "ajar", id: "1" }, "/type", 'type: given "ajar", allowed: "open" or "closed"'],
  [{ id: "1" }, "/type", "type is a required field, but was not given"],
  [{ type: "closed", id: "1" }, "/secret", "secret is a required field, but was not given"],
  [
    { type: "closed", id: "1", secret: "hunter2" },
    "/secret",
    "secret: given a secret (not shown), allowed: 8 characters or more",
  ],
  [
    { type: "closed", id: "1", secret: { key: "hunter2" } },
    "/secret",
    "secret: given a secret (not shown), allowed: type string",
  ],
  [
    { type: "closed", id: "1", secret: "hunter2hunter2", modes: [{ mode: "a" }, { mode: "c" }] },
    "/modes/1/mode",
    'modes.1.mode: given "c", allowed: "a", "b"',
  ],
  [{ type: "open", id: { secret: "hunter2" } }, "/id", "id: given an object, allowed: type string"],
])("fails for %j", async (body, pointer, words) => {
  const { status, errors } = await call("POST", `/zones/${zone}/access/things`, body);
  expect([status, errors[0]?.source?.pointer]).toEqual([400, pointer]);
  expect(errors[0]?.message).toBe(`access.api.error.invalid_request: ${words}`);
  expect(errors[0]?.message).not.toContain("hunter2");
});

test("of variants, the one that was sent sets the known fields", async () => {
  const body = { type: "round", radius: 1, side: 2 };
  const { result } = await call("PUT", `/zones/${zone}/access/things/1`, body);
  expect(result).toEqual({ id: JSON.stringify({ type: "round", radius: 1 }) });
});

test("null equals an omitted field where the field is optional", async () => {
  const body = { type: "round", radius: null, note: "n" };
  const { result } = await call("PUT", `/zones/${zone}/access/things/1`, body);
  expect(result).toEqual({ id: JSON.stringify({ type: "round", note: "n" }) });
});

test.each([
  [{}, "/type", "type is a required field, but was not given"],
  [[], "", "body: given a list of 0, allowed: type object"],
  [{ type: "flat" }, "/type", 'type: given "flat", allowed: "round", "square"'],
  [{ type: "round", radius: "1" }, "/radius", 'radius: given "1", allowed: type number'],
  [{ type: "square", side: null }, "/side", "side: given null, allowed: type number"],
  [{ type: "square", side: 1, labels: { a: null } }, "/labels/a", "labels.a: given null, allowed: type string"],
  [
    { type: "square", side: 1, corners: [{ cut: "sharp" }, { cut: "odd" }] },
    "/corners/1/cut",
    'corners.1.cut: given "odd", allowed: "sharp", "blunt"',
  ],
  [
    { type: "square", side: 1, corners: [{}] },
    "/corners/0/cut",
    "corners.0.cut is a required field, but was not given",
  ],
  [
    { type: "square", side: 1, corners: [{ cut: "blunt" }] },
    "/corners/0/by",
    "corners.0.by is a required field, but was not given",
  ],
  [{ type: "square", side: 1, owner: { name: "n" } }, "/owner/age", "owner.age is a required field, but was not given"],
])("fails for the variant %j", async (body, pointer, words) => {
  const { status, errors } = await call("PUT", `/zones/${zone}/access/things/1`, body);
  expect([status, errors[0]?.source?.pointer]).toEqual([400, pointer]);
  expect(errors[0]?.message).toBe(`access.api.error.invalid_request: ${words}`);
});

test("fails in strict mode for unknown fields and parameters", async () => {
  const strict = { strict: true };
  const body = { type: "closed", id: "1", secret: "hunter2hunter2", modes: [{ mode: "a", "x/y": 1 }], colour: 1 };
  const refused = await call("POST", `/zones/${zone}/access/things`, body, strict);
  expect(refused).toMatchObject({
    status: 400,
    errors: [{ message: expect.stringContaining("strict: unknown fields modes/0/x~1y, colour") }],
  });
  expect(await call("PATCH", `/zones/${zone}/access/things/1/parts/2?dry=1`, undefined, strict)).toMatchObject({
    status: 400,
  });
});

test("survives an error in a handler, which is reported as a warning but not returned", async () => {
  const { status, errors } = await call("DELETE", `/zones/${zone}/access/things/1`);
  expect([status, errors[0]?.message]).toEqual([500, "Internal error of the emulator: please report it"]);
  expect(warnings.at(-1)).toMatch(/DELETE .*a mistake of ours/);
});

test("every schema of the Access API can be compiled", () => {
  for (const { endpoint } of operationsOf(servedApi, handlers)) {
    if (endpoint.query) checkOf(endpoint.query, "query")({});
    const variants = endpoint.body?.oneOf as readonly TSchema[] | undefined;
    for (const body of variants ?? (endpoint.body ? [endpoint.body] : [])) checkOf(body, "body")({});
  }
});

test("a missing handler is a compile error", () => {
  const { list: _, ...rest } = handlers.gatewayCa;
  // @ts-expect-error list is missing; without the error below, the type check fails here
  const incomplete: Handlers<AccessApi["gatewayCa"]> = rest;
  expect(Object.keys(incomplete)).toHaveLength(Object.keys(handlers.gatewayCa).length - 1);
});
