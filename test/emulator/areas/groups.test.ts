import { GROUPS_PER_ACCOUNT, NAME_LENGTH, RULES_PER_GROUP, type AccessRule, type Group } from "../../../lib/api";
import type { AccessEmulator } from "../../../lib/emulator";
import { emulate, send, stopEmulators, type TestResponse } from "../running-emulators";

afterEach(stopEmulators);

const NOWHERE = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
const everyone = { everyone: {} };
const inGroup = (id: string) => ({ group: { id } });

const groupsPath = ({ accountId }: AccessEmulator): string => `/accounts/${accountId}/access/groups`;

const post = (emulator: AccessEmulator, body: object): Promise<TestResponse<Group>> =>
  send<Group>(emulator, "POST", groupsPath(emulator), { body });

/** Creates a group and returns its identifier. */
function created(emulator: AccessEmulator, name: string, include: AccessRule[] = [everyone]): string {
  const { id } = emulator.call("groups.create", { name, include });
  return id ?? "";
}

async function names(emulator: AccessEmulator, query = ""): Promise<(string | undefined)[]> {
  const { envelope } = await send<Group[]>(emulator, "GET", `${groupsPath(emulator)}${query}`);
  return (envelope.result ?? []).map(({ name }) => name);
}

test.each([{ emial: { email: "jane@example.com" } }, { everyone: {}, geo: { country_code: "NL" } }])(
  "fails for a rule that is not of exactly one kind, and names the kinds: %j",
  async (rule) => {
    const { status, envelope } = await post(await emulate(), { name: "Engineers", include: [rule] });
    expect(status).toBe(400);
    expect(envelope.errors[0]).toMatchObject({
      message: expect.stringMatching(/include\.0: given an object, allowed: 1 of the fields group, .*email/),
      source: { pointer: "/include/0" },
    });
  },
);

test("a group is created, read, replaced and deleted", async () => {
  const emulator = await emulate();
  const body = { name: "Engineers", include: [everyone], require: [{ geo: { country_code: "NL" } }] };
  const { envelope } = await post(emulator, body);
  expect(envelope.result).toEqual({
    ...body,
    exclude: [],
    id: expect.any(String),
    uid: envelope.result?.id,
    created_at: expect.any(String),
    updated_at: expect.any(String),
  });
  const one = `${groupsPath(emulator)}/${envelope.result?.id ?? ""}`;
  expect((await send(emulator, "GET", one)).envelope.result).toEqual(envelope.result);
  const changed = await send<Group>(emulator, "PUT", one, { body: { name: "Staff", include: [everyone] } });
  expect(changed.envelope.result).toMatchObject({ name: "Staff", created_at: envelope.result?.created_at });
  expect(changed.envelope.result).toMatchObject({ exclude: [], require: [] });
  expect((await send(emulator, "DELETE", one)).envelope.result).toEqual({ id: envelope.result?.id });
  expect((await send(emulator, "GET", one)).status).toBe(404);
});

test("a zone has separate groups", async () => {
  const emulator = await emulate();
  const path = `/zones/${emulator.zoneId}/access/groups`;
  const { envelope } = await send<Group>(emulator, "POST", path, { body: { name: "Zoned", include: [everyone] } });
  expect((await send(emulator, "GET", `${path}/${envelope.result?.id ?? ""}`)).status).toBe(200);
  expect(await names(emulator)).toEqual([]);
});

test("a list is filtered by the whole name or a part of it", async () => {
  const emulator = await emulate();
  for (const name of ["Engineers", "Site engineers", "Sales"]) created(emulator, name);
  expect(await names(emulator, "?name=Engineers")).toEqual(["Engineers"]);
  expect(await names(emulator, "?search=ENGINEER")).toEqual(["Engineers", "Site engineers"]);
  expect(await names(emulator, "?per_page=1&page=3")).toEqual(["Sales"]);
  emulator.behaviors.listsNameFilter = "part";
  expect(await names(emulator, "?name=Engineers")).toEqual(["Engineers", "Site engineers"]);
  expect(await names(emulator, "?name=site&search=engineer")).toEqual(["Site engineers"]);
});

test("is_default is returned as it was sent or, as in the API reference, as rules", async () => {
  const emulator = await emulate();
  const body = { name: "All", include: [everyone], is_default: true };
  expect((await post(emulator, body)).envelope.result?.is_default).toBe(true);
  expect((await post(emulator, { ...body, is_default: false })).envelope.result?.is_default).toBe(false);
  emulator.behaviors.groupsIsDefaultAnsweredAs = "rules";
  expect((await post(emulator, body)).envelope.result?.is_default).toEqual([everyone]);
  expect((await post(emulator, { ...body, is_default: false })).envelope.result?.is_default).toEqual([]);
});

test("groupsEmptyRuleLists: omitted lists are returned as empty lists", async () => {
  const emulator = await emulate({ behaviors: { groupsEmptyRuleLists: true } });
  const { envelope } = await post(emulator, { name: "All", include: [everyone] });
  expect(envelope.result).toMatchObject({ exclude: [], require: [] });
});

test("a group can refer to other groups and to identity providers", async () => {
  const emulator = await emulate();
  const staff = created(emulator, "Staff");
  const { id } = emulator.call("identityProviders.create", { name: "Okta", type: "okta", config: {} });
  const include = [
    inGroup(staff),
    { login_method: { id } },
    { okta: { identity_provider_id: id, name: "admins" } },
    { ip: { ip: "2001:db8::/32" } },
  ];
  expect((await post(emulator, { name: "Admins", include })).status).toBe(200);
});

test.each([
  { login_method: { id: NOWHERE } },
  { okta: { name: "a", identity_provider_id: NOWHERE } },
  { saml: { attribute_name: "group", attribute_value: "a", identity_provider_id: "no UUID" } },
])("an identity provider is not looked up: %j", async (rule) => {
  const emulator = await emulate();
  const { envelope } = await post(emulator, { name: "A", include: [rule] });
  expect(envelope.result?.include).toEqual([rule]);
});

describe("fails, and changes nothing,", () => {
  const refused = async (emulator: AccessEmulator, method: string, path: string, body?: object) => {
    const before = emulator.snapshot();
    const response = await send(emulator, method, path, body === undefined ? {} : { body });
    expect(response.envelope).toMatchObject({ success: false, result: null });
    expect(emulator.snapshot()).toEqual(before);
    const [error] = response.envelope.errors;
    return { status: response.status, code: error?.code, pointer: error?.source?.pointer, message: error?.message };
  };

  test.each([
    ["an unknown group", inGroup(NOWHERE), "there is no group"],
    ["an unknown service token", { service_token: { token_id: NOWHERE } }, "there is no service token"],
    ["an invalid CIDR block", { ip: { ip: "192.0.2.0/33" } }, '"192.0.2.0/33" is not an IP address'],
  ])("for %s", async (_case, rule, words) => {
    const emulator = await emulate();
    const body = { name: "A", include: [everyone], exclude: [everyone, rule] };
    expect(await refused(emulator, "POST", groupsPath(emulator), body)).toEqual({
      status: 400,
      code: 12130,
      pointer: "/exclude/1",
      message: expect.stringContaining(words),
    });
  });

  test("when a group would refer back to itself, and names the path", async () => {
    const emulator = await emulate();
    const a = created(emulator, "A");
    const b = created(emulator, "B", [inGroup(a)]);
    const c = created(emulator, "C", [inGroup(b)]);
    const body = { name: "A", include: [everyone, inGroup(c)] };
    expect(await refused(emulator, "PUT", `${groupsPath(emulator)}/${a}`, body)).toMatchObject({
      code: 12130,
      pointer: "/include/1",
      message: expect.stringContaining('"C" has "B" has "A"'),
    });
  });

  test("when a group would refer to itself", async () => {
    const emulator = await emulate();
    const a = created(emulator, "A");
    const body = { name: "A", include: [inGroup(a.toUpperCase())] };
    expect(await refused(emulator, "PUT", `${groupsPath(emulator)}/${a}`, body)).toMatchObject({ code: 12130 });
  });

  test("to delete a group that another group refers to, and names that group", async () => {
    const emulator = await emulate();
    const a = created(emulator, "A");
    const b = created(emulator, "B", [everyone, inGroup(a)]);
    expect(await refused(emulator, "DELETE", `${groupsPath(emulator)}/${a}`)).toMatchObject({
      status: 409,
      message: expect.stringContaining(`group ${b} (B)`),
    });
  });

  test("for more rules than a group may have", async () => {
    const emulator = await emulate();
    const rules = Array.from({ length: RULES_PER_GROUP }, () => everyone);
    expect(
      await refused(emulator, "POST", groupsPath(emulator), { name: "A", include: rules, require: [everyone] }),
    ).toMatchObject({
      code: 12130,
      message: expect.stringContaining(`${RULES_PER_GROUP + 1} rules were given`),
    });
    expect((await post(emulator, { name: "A", include: rules })).status).toBe(200);
  });

  test("for more groups than an account may have", async () => {
    const emulator = await emulate();
    for (let i = 0; i < GROUPS_PER_ACCOUNT; i += 1) created(emulator, `Group ${i}`);
    const body = { name: "One more", include: [everyone] };
    expect(await refused(emulator, "POST", groupsPath(emulator), body)).toMatchObject({ status: 400, code: 12414 });
  });

  test.each([
    ["no include rule", { name: "A", include: [] }, "/include"],
    ["no name", { include: [everyone] }, "/name"],
    ["a name that is too long", { name: "x".repeat(NAME_LENGTH + 1), include: [everyone] }, "/name"],
    ["a rule of two kinds", { name: "A", include: [{ everyone: {}, certificate: {} }] }, "/include/0"],
  ])("for %s", async (_case, body, pointer) => {
    const emulator = await emulate();
    expect(await refused(emulator, "POST", groupsPath(emulator), body)).toMatchObject({ code: 12130, pointer });
  });

  test.each(["PUT", "DELETE"])("with 404 to %s an unknown group", async (method) => {
    const emulator = await emulate();
    const body = method === "PUT" ? { name: "A", include: [everyone] } : undefined;
    expect(await refused(emulator, method, `${groupsPath(emulator)}/${NOWHERE}`, body)).toMatchObject({ status: 404 });
  });
});
