import type { Target } from "../../../../lib/api";
import { created, emulate, hostnames, numbered, send, stopEmulators, targetsPath } from "../../running-emulators";

afterEach(stopEmulators);

const range = (count: number) => Array.from({ length: count }, (_, i) => numbered(i));

test("a batch returns the targets it created, in its order", async () => {
  const emulator = await emulate();
  const body = range(500).reverse();
  const { status, envelope } = await send<Target[]>(emulator, "PUT", `${targetsPath(emulator)}/batch`, { body });
  expect(status).toBe(200);
  expect(envelope.result?.map(({ hostname }) => hostname)).toEqual(body.map(({ hostname }) => hostname));
  expect(await hostnames(emulator)).toEqual(body.map(({ hostname }) => hostname));
});

test("a batch deletion ignores unknown identifiers", async () => {
  const emulator = await emulate();
  emulator.seed({ "infrastructure.targets": range(3) });
  const [a, , c] = emulator.call("infrastructure.targets.list", {});
  const target_ids = [a?.id, c?.id.toUpperCase(), a?.id, "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"];
  const response = await send(emulator, "POST", `${targetsPath(emulator)}/batch_delete`, { body: { target_ids } });
  expect(response).toMatchObject({ status: 200, envelope: { success: true, result: null } });
  expect(await hostnames(emulator)).toEqual(["host-1"]);
});

test("the legacy endpoint for batch deletion takes the same body", async () => {
  const emulator = await emulate();
  const { id } = await created(emulator, numbered(1));
  await send(emulator, "DELETE", `${targetsPath(emulator)}/batch`, { body: { target_ids: [id] } });
  expect(emulator.snapshot()).toEqual({});
});

test('an update of a target with the identifier "batch" is not a batch', async () => {
  const emulator = await emulate();
  const response = await send(emulator, "PUT", `${targetsPath(emulator)}/batch`, { body: numbered(1) });
  expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer: "" } }] } });
});

describe("fails as a whole, and creates nothing,", () => {
  const taken = { hostname: "taken", ip: { ipv4: { ip_addr: "10.0.0.1" } } };

  test.each([
    ["when one is invalid", [numbered(2), numbered(3, { hostname: "-" })], 400, "/1/hostname", "1.hostname: given"],
    [
      "when one has no IP address",
      [numbered(2), { hostname: "a", ip: {} }],
      400,
      "/1/ip",
      "ipv4, ipv6 or both are required",
    ],
    ["when an IP address is taken", [numbered(2), taken], 409, "/1/ip", "(host-1)"],
    [
      "when two have the same IP address",
      [numbered(2), numbered(3), numbered(2)],
      409,
      "/2/ip",
      "belongs to item 0 of this batch",
    ],
    ["when it is empty", [], 400, "", "given an empty list"],
    ["when it is not a list", numbered(2), 400, "", "body: given an object, allowed: type array"],
  ])("%s", async (_case, body, status, pointer, words) => {
    const emulator = await emulate();
    emulator.seed({ "infrastructure.targets": [numbered(1)] });
    const before = emulator.snapshot();
    const response = await send(emulator, "PUT", `${targetsPath(emulator)}/batch`, { body });
    expect(response).toMatchObject({ status, envelope: { errors: [{ source: { pointer } }] } });
    expect(response.envelope.errors[0]?.message).toContain(words);
    expect(emulator.snapshot()).toEqual(before);
  });

  test("when it goes beyond the account's limit", async () => {
    const emulator = await emulate();
    emulator.seed({ "infrastructure.targets": range(4_990) });
    const body = Array.from({ length: 20 }, (_, i) => numbered(5_000 + i));
    const response = await send(emulator, "PUT", `${targetsPath(emulator)}/batch`, { body });
    expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer: "/10" } }] } });
    expect(emulator.call("infrastructure.targets.list", {})).toHaveLength(4_990);
  });
});

test.each([
  ["POST", "/batch_delete", { target_ids: [] }, "/target_ids"],
  ["POST", "/batch_delete", { target_ids: ["x"] }, "/target_ids/0"],
  ["POST", "/batch_delete", {}, "/target_ids"],
  ["DELETE", "/batch", undefined, "/target_ids"],
  ["DELETE", "/batch", { target_ids: [1] }, "/target_ids"],
  ["DELETE", "/batch", { target_ids: [] }, "/target_ids"],
])("fails to delete a batch with %s %s and %j", async (method, path, body, pointer) => {
  const emulator = await emulate();
  emulator.seed({ "infrastructure.targets": [numbered(1)] });
  const response = await send(emulator, method, `${targetsPath(emulator)}${path}`, { body });
  expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer } }] } });
  expect(await hostnames(emulator)).toEqual(["host-1"]);
});
