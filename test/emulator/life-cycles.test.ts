import type { TSchema } from "@sinclair/typebox";
import type { Endpoint } from "../../lib/api";
import type { AccessEmulator } from "../../lib/emulator";
import { leaves } from "../../lib/emulator/core/schema/unknown-fields";
import { RECORDED_KINDS } from "../../lib/emulator/recorded";
import { CA_CERTIFICATE } from "../../lib/emulator/recorded/ca-certificate";
import { endpointOf, unknownFields } from "../../lib/emulator/recorded/known-fields";
import { Placeholders } from "../../lib/emulator/recorded/placeholders";
import type { RecordedKind, Template } from "../../lib/emulator/recorded/recorded-kind";
import type { Shape } from "../../lib/emulator/recorded/shape";
import { emulate, send, stopEmulators, type TestResponse } from "./running-emulators";

// Each kind of object from its creation to its deletion, with every field of an update omitted, null, empty and changed. No
// response has a field that neither the API's schema nor a recorded response (lib/emulator/recorded/kinds) has.

type Fields = Readonly<Record<string, unknown>>;

let emulator: AccessEmulator;
let placeholders: Placeholders;
beforeEach(async () => {
  emulator = await emulate({ rateLimit: false, zones: [{ name: "example.com" }] });
  const { accountId: account_id, zoneId: zone_id, zoneName: zone } = emulator;
  const prefix = "cycle";
  placeholders = new Placeholders({ account_id, zone_id, zone, prefix, ca_certificate: CA_CERTIFICATE });
});
afterEach(stopEmulators);

const kinds = RECORDED_KINDS.filter(({ create, update, key }) => create !== undefined && update !== undefined && key);

/** The endpoint that updates a kind of object. */
const updateOf = ({ collection, update }: RecordedKind): Endpoint | undefined =>
  endpointOf(update?.method ?? "PUT", `${collection}/{id}`);

/** Fields whose change concerns other objects: a default virtual network cannot be deleted. */
const CONCERN_OTHERS = ["is_default", "is_default_network"];

/** The fields that an update of the object can have, with their schemas. */
function fieldsOf(endpoint: Endpoint | undefined, body: Fields): Map<string, TSchema> {
  const schemas = endpoint?.body === undefined ? [] : leaves(endpoint.body, body);
  const fields = schemas.flatMap(({ properties }) => Object.entries((properties ?? {}) as Record<string, TSchema>));
  return new Map(fields.filter(([name]) => !CONCERN_OTHERS.includes(name)));
}

/** An empty value for a field. */
function emptyOf({ type }: TSchema): unknown {
  if (type === "array") return [];
  if (type === "object") return {};
  return type === "string" ? "" : undefined;
}

/** Another value for a field: by its schema, which does not mean that the API accepts it. */
function otherOf(schema: TSchema): unknown {
  const [alternative] = (schema.anyOf ?? schema.oneOf ?? []) as TSchema[];
  if (alternative !== undefined) return otherOf(alternative);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return (schema.enum as unknown[]).at(-1);
  if (schema.type === "boolean") return true;
  if (schema.type === "string") return "changed";
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 1;
  return undefined;
}

/** The bodies to update an object with, by what is done to which field. */
function* variants(fields: ReadonlyMap<string, TSchema>, body: Fields): Generator<readonly [string, Fields]> {
  yield ["nothing changed", body];
  for (const [name, schema] of fields) {
    const { [name]: _, ...rest } = body;
    if (name in body) yield [`${name} omitted`, rest];
    yield [`${name} null`, { ...body, [name]: null }];
    const [empty, other] = [emptyOf(schema), otherOf(schema)];
    if (empty !== undefined) yield [`${name} empty`, { ...body, [name]: empty }];
    if (other !== undefined) yield [`${name} changed`, { ...body, [name]: other }];
  }
}

/** An object without what each update changes. */
const comparable = (object: unknown): Fields =>
  Object.fromEntries(
    Object.entries((object ?? {}) as Fields).filter(
      ([name]) => !/^(updated|modified)_(at|on|by)$|^version$/.test(name),
    ),
  );

async function create({
  kind,
  key,
  create: { path, method = "POST", body } = {},
  collection,
  needs = [],
}: RecordedKind) {
  for (const needed of needs) {
    const other = RECORDED_KINDS.find((one) => one.kind === needed);
    if (other !== undefined && !placeholders.has(`${needed}.${other.key ?? ""}`)) await create(other);
  }
  const request = body === undefined ? {} : { body: placeholders.body(body) };
  const response = await send<Fields>(emulator, method, placeholders.path(path ?? collection), request);
  const { result } = response.envelope;
  placeholders.add(kind, result ?? {});
  return { response, id: String(result?.[key ?? ""]) };
}

describe.each(kinds.map((kind) => [kind.kind, kind] as const))("%s", (_, kind) => {
  test("updates with each field omitted, null, empty and changed, and deletes twice", async () => {
    const problems: string[] = [];
    const shape: Shape = kind.object ?? "any";
    const check = (what: string, request: string, { envelope }: TestResponse<unknown>, known = shape): void => {
      for (const { at } of unknownFields(request, envelope.result, known))
        problems.push(`${what}: unknown field ${at}`);
    };

    const made = await create(kind);
    expect([200, 201]).toContain(made.response.status);
    check("create", `POST ${kind.collection}`, made.response, kind.create?.result ?? shape);
    const path = `${placeholders.path(kind.collection)}/${encodeURIComponent(made.id)}`;
    const one = `${kind.collection}/{id}`;
    const { method = "PUT", body = null } = kind.update ?? {};
    const base = placeholders.body(body) as Fields;

    for (const [what, changed] of variants(fieldsOf(updateOf(kind), base), base)) {
      const before = (await send(emulator, "GET", path)).envelope.result;
      const response = await send<Fields>(emulator, method, path, { body: changed });
      const after = await send<Fields>(emulator, "GET", path);
      if (after.status !== 200) problems.push(`${what}: the object is gone`);
      check(what, `GET ${one}`, after);
      if (response.status < 300) {
        check(what, `${method} ${one}`, response, kind.update?.result ?? shape);
        continue;
      }
      const [error] = response.envelope.errors;
      if (response.status >= 500 && !/auth_type/.test(what)) problems.push(`${what}: status ${response.status}`);
      if (response.envelope.success || !error?.code || error.message === "") problems.push(`${what}: no proper error`);
      if (JSON.stringify(comparable(after.envelope.result)) !== JSON.stringify(comparable(before))) {
        problems.push(`${what}: refused, but the object changed`);
      }
    }

    const list = await send<readonly Fields[]>(emulator, "GET", placeholders.path(kind.collection));
    check("list", `GET ${kind.collection}`, list, [kind.item ?? shape] as const);
    expect(list.envelope.result?.length).toBeGreaterThan(0);

    if (kind.beforeDelete !== undefined) {
      expect((await send(emulator, "PUT", path, { body: placeholders.body(kind.beforeDelete.body) })).status).toBe(200);
    }
    expect([200, 202]).toContain((await send(emulator, "DELETE", path)).status);
    if (kind.isMarkedWhenDeleted !== true) {
      const gone = await send(emulator, "GET", path);
      const again = await send(emulator, "DELETE", path);
      expect([gone.status, again.status]).toEqual([404, 404]);
    }
    expect(problems).toEqual([]);
  });
});

/** Objects that another one uses: what is deleted, and what uses it. */
const IN_USE: readonly (readonly [kind: string, user: string, path: string, body: Template])[] = [
  [
    "groups",
    "a policy",
    "/accounts/{account_id}/access/policies",
    { name: "User", decision: "allow", include: [{ group: { id: "{groups.id}" } }] },
  ],
  [
    "tags",
    "an application",
    "/accounts/{account_id}/access/apps",
    { type: "self_hosted", name: "User", domain: "user.example.com", tags: ["{tags.name}"] },
  ],
  [
    "policies",
    "an application",
    "/accounts/{account_id}/access/apps",
    { type: "self_hosted", name: "User", domain: "user.example.com", policies: ["{policies.id}"] },
  ],
  [
    "identity-providers",
    "an application",
    "/accounts/{account_id}/access/apps",
    { type: "self_hosted", name: "User", domain: "user.example.com", allowed_idps: ["{identity-providers.id}"] },
  ],
  [
    "custom-pages",
    "an application",
    "/accounts/{account_id}/access/apps",
    { type: "self_hosted", name: "User", domain: "user.example.com", custom_pages: ["{custom-pages.uid}"] },
  ],
];

test.each(IN_USE)(
  "fails to delete %s that %s uses, and they stay; afterwards they can be deleted",
  async (name, _, path, body) => {
    const kind = RECORDED_KINDS.find((one) => one.kind === name);
    if (kind === undefined) throw new Error(`no kind ${name}`);
    // By default, identity providers in use can be deleted: the official provider's tests replace them.
    emulator.behaviors.identityProvidersRefuseDeletionInUse = true;
    const { id } = await create(kind);
    const user = await send<Fields>(emulator, "POST", placeholders.path(path), { body: placeholders.body(body) });
    expect([200, 201]).toContain(user.status);
    const one = `${placeholders.path(kind.collection)}/${encodeURIComponent(id)}`;

    const refused = await send(emulator, "DELETE", one);
    expect([400, 409]).toContain(refused.status);
    expect(refused.envelope).toMatchObject({ success: false, errors: [{ code: expect.any(Number) as number }] });
    expect((await send(emulator, "GET", one)).status).toBe(200);

    const userId = String(user.envelope.result?.id);
    expect([200, 202]).toContain((await send(emulator, "DELETE", `${placeholders.path(path)}/${userId}`)).status);
    expect([200, 202]).toContain((await send(emulator, "DELETE", one)).status);
  },
);
