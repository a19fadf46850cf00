import type { TSchema } from "@sinclair/typebox";
import { CERTAINTIES } from "../../../lib/emulator/core/evidence";
import { BehaviorsSchema } from "../../../lib/emulator/core/behaviors";
import { created, emulate, hostnames, numbered, send, stopEmulators, targetsPath } from "../running-emulators";

afterEach(stopEmulators);

test("eventuallyConsistentReads: the first lists omit a new object, but it can be read by its identifier", async () => {
  const emulator = await emulate({ behaviors: { eventuallyConsistentReads: 2 } });
  const { id } = await created(emulator, numbered(1));
  expect(await send(emulator, "GET", `${targetsPath(emulator)}/${id}`)).toMatchObject({ status: 200 });
  expect([await hostnames(emulator), await hostnames(emulator), await hostnames(emulator)]).toEqual([
    [],
    [],
    ["host-1"],
  ]);
  const response = await send(emulator, "POST", targetsPath(emulator), { body: numbered(1) });
  expect(response.status).toBe(409);
});

test("targetsBatchAtomic off: the targets before the first invalid one stay", async () => {
  const emulator = await emulate({ behaviors: { targetsBatchAtomic: false } });
  const body = [numbered(1), numbered(2), numbered(1, { hostname: "twin" }), numbered(4)];
  const response = await send(emulator, "PUT", `${targetsPath(emulator)}/batch`, { body });
  expect(response).toMatchObject({ status: 409, envelope: { errors: [{ source: { pointer: "/2/ip" } }] } });
  expect(await hostnames(emulator)).toEqual(["host-1", "host-2"]);
});

test("targetsBatchDeleteUnknown refuse: an unknown identifier prevents the whole deletion", async () => {
  const emulator = await emulate({ behaviors: { targetsBatchDeleteUnknown: "refuse" } });
  const { id } = await created(emulator, numbered(1));
  const target_ids = [id, "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"];
  const response = await send(emulator, "POST", `${targetsPath(emulator)}/batch_delete`, { body: { target_ids } });
  expect(response.status).toBe(404);
  expect(await hostnames(emulator)).toEqual(["host-1"]);
});

test("targetsDefaultVirtualNetwork: on, it is returned; off, it is omitted, and addresses are unique all the same", async () => {
  const emulator = await emulate();
  const network = (await created(emulator, numbered(1))).ip.ipv4?.virtual_network_id ?? "";
  expect(network).toMatch(/^[0-9a-f-]{36}$/);
  emulator.behaviors.targetsDefaultVirtualNetwork = false;
  expect((await created(emulator, numbered(2))).ip.ipv4).toEqual({ ip_addr: "10.0.0.2" });
  const body = { hostname: "twin", ip: { ipv4: { ip_addr: "10.0.0.2", virtual_network_id: network } } };
  expect(await send(emulator, "POST", targetsPath(emulator), { body })).toMatchObject({ status: 409 });
});

test("targetsHostnameLowercased", async () => {
  const emulator = await emulate();
  expect((await created(emulator, numbered(1, { hostname: "Web" }))).hostname).toBe("Web");
  emulator.behaviors.targetsHostnameLowercased = true;
  expect((await created(emulator, numbered(2, { hostname: "Web" }))).hostname).toBe("web");
});

test("targetsKeepTagsOmittedOnUpdate: on, an update without tags keeps them; off, it removes them", async () => {
  const emulator = await emulate();
  const { id } = await created(emulator, numbered(1, { tags: { env: "prod" } }));
  const update = () => send(emulator, "PUT", `${targetsPath(emulator)}/${id}`, { body: numbered(1) });
  expect(await update()).toMatchObject({ envelope: { result: { tags: { env: "prod" } } } });
  emulator.behaviors.targetsKeepTagsOmittedOnUpdate = false;
  expect((await update()).envelope.result).not.toHaveProperty("tags");
});

test("targetsListOrder", async () => {
  const emulator = await emulate({ behaviors: { targetsListOrder: "hostname" } });
  for (const [i, hostname] of ["c", "a", "b"].entries()) await created(emulator, numbered(i, { hostname }));
  expect(await hostnames(emulator)).toEqual(["a", "b", "c"]);
  emulator.behaviors.targetsListOrder = "id";
  const byId = [...emulator.call("infrastructure.targets.list", {})].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(await hostnames(emulator)).toEqual(byId.map(({ hostname }) => hostname));
});

test.each([
  ["ipv4", "8.8.8.8"],
  ["ipv6", "2606:4700::1111"],
])("targetsRefusePublicAddresses on: public %s addresses fail with 400", async (family, ip_addr) => {
  const emulator = await emulate({ behaviors: { targetsRefusePublicAddresses: true } });
  const body = { hostname: "a", ip: { [family]: { ip_addr } } };
  const { status, envelope } = await send(emulator, "POST", targetsPath(emulator), { body });
  expect(status).toBe(400);
  expect(envelope.errors[0]?.source).toEqual({ pointer: `/ip/${family}/ip_addr` });
  expect(envelope.errors[0]?.message).toContain(`given "${ip_addr}", allowed: a private address`);
});

test("targetsTagsAlwaysReturned on: a target without tags has empty `tags`", async () => {
  const emulator = await emulate({ behaviors: { targetsTagsAlwaysReturned: true } });
  expect(await created(emulator, numbered(1))).toHaveProperty("tags", {});
});

test("each behavior has a default, a source, and how sure it is", () => {
  const incomplete = Object.entries<TSchema>(BehaviorsSchema.properties).filter(
    ([, { default: standard, description, source, certainty }]) =>
      standard === undefined ||
      ![description, source].every((text) => typeof text === "string" && text.length > 5) ||
      !CERTAINTIES.includes(certainty as (typeof CERTAINTIES)[number]),
  );
  expect(incomplete.map(([name]) => name)).toEqual([]);
});
