import { defaultVirtualNetworkId } from "../../../lib/emulator/state/scope";
import type { VirtualNetwork } from "../../../lib/emulator/related/api/virtual-networks";
import { created, emulate, numbered, send, stopEmulators } from "../running-emulators";
import { RelatedCalls, UUID } from "./related-calls";

afterEach(stopEmulators);

async function networks(): Promise<RelatedCalls<VirtualNetwork>> {
  return new RelatedCalls(await emulate(), "teamnet/virtual_networks");
}

test("an account has a default virtual network from the start, that of its targets", async () => {
  const calls = await networks();
  const { ip } = calls.emulator.call("infrastructure.targets.create", numbered(1));
  const [network, ...others] = await calls.result<VirtualNetwork[]>("GET", "?is_default=true");
  expect(others).toEqual([]);
  expect(network).toMatchObject({ id: ip.ipv4?.virtual_network_id, is_default_network: true, name: "default" });
  expect(network?.created_at).toMatch(/\.\d{6}Z$/);
  expect(await calls.result("GET", `/${network?.id ?? ""}`)).toEqual(network);
  for (const query of ["?is_default_network=false", "?name=other", "?is_deleted=true", "?page=2"]) {
    expect(await calls.names(query)).toEqual([]);
  }
});

test("a virtual network is created, read, listed, updated and deleted", async () => {
  const calls = await networks();
  const network = await calls.create({ name: "staging" });
  expect(network).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    name: "staging",
    comment: "",
    is_default_network: false,
    created_at: expect.stringMatching(/\.\d{6}Z$/) as unknown,
    deleted_at: null,
  });
  expect(await calls.result("GET", `/${network.id.toUpperCase()}`)).toEqual(network);
  expect(await calls.names()).toEqual(["default", "staging"]);
  expect(await calls.names("?is_default_network=false")).toEqual(["staging"]);
  expect(await calls.names(`?id=${network.id}`)).toEqual(["staging"]);
  const changed = await calls.result("PATCH", `/${network.id}`, { comment: "for tests" });
  expect(changed).toEqual({ ...network, comment: "for tests" });
  expect(await calls.result("DELETE", `/${network.id}`)).toMatchObject({ deleted_at: expect.any(String) as unknown });
  expect(await calls.failure("GET", `/${network.id}`)).toContain("404 1046");
  expect(await calls.failure("DELETE", `/${network.id}`)).toContain("404 1046");
  expect(await calls.names()).toEqual(["default"]);
  expect(await calls.names("?is_deleted=true")).toEqual(["staging"]);
  await calls.create({ name: "staging" });
});

test("a list has pages of 1,000, ends, and has no number of pages", async () => {
  const calls = await networks();
  await calls.create({ name: "a" });
  const { envelope } = await calls.send("GET", "");
  expect(envelope.result_info).toEqual({ page: 1, per_page: 1_000, count: 2, total_count: 2 });
  expect(await calls.names("?per_page=1&page=2")).toEqual(["a"]);
  expect(await calls.names("?per_page=1&page=3")).toEqual([]);
});

test("a new default virtual network replaces the previous one, and gets the addresses without a network", async () => {
  const calls = await networks();
  const first = await calls.create({ name: "first", is_default_network: true });
  expect(first.is_default_network).toBe(true);
  expect(await calls.names("?is_default_network=true")).toEqual(["first"]);
  expect((await created(calls.emulator, numbered(1))).ip.ipv4?.virtual_network_id).toBe(first.id);
  const second = await calls.create({ name: "second", is_default: true });
  expect(await calls.names("?is_default_network=true")).toEqual(["second"]);
  const initial = defaultVirtualNetworkId({ kind: "account", id: calls.emulator.accountId });
  await calls.result("PATCH", `/${initial}`, { is_default_network: true, name: "main" });
  expect(await calls.names("?is_default_network=true")).toEqual(["main"]);
  await calls.result("DELETE", `/${second.id}`);
});

describe("fails and changes nothing", () => {
  test("with 404 for an unknown virtual network, also of another account", async () => {
    const calls = await networks();
    const other = defaultVirtualNetworkId({ kind: "account", id: "f".repeat(32) });
    for (const id of [UUID, other, "default"]) expect(await calls.failure("GET", `/${id}`)).toContain("404 1046");
    expect(await calls.failure("PATCH", `/${UUID}`, { name: "a" })).toContain("404 1046");
  });

  test.each([
    [{}, "400 12130 /name: "],
    [{ name: "" }, "400 12130 /name: "],
    [{ name: "a", comment: 5 }, "400 12130 /comment: "],
    [{ name: "a", is_default_network: "yes" }, "400 12130 /is_default_network: "],
    [{ name: "default" }, '409 1014 /name: You already have a virtual network with the name "default"'],
  ])("for %j", async (body, failure) => {
    const calls = await networks();
    expect(await calls.failure("POST", "", body)).toContain(failure);
  });

  test("to rename a virtual network to the name of another one", async () => {
    const calls = await networks();
    const { id } = await calls.create({ name: "a" });
    expect(await calls.failure("PATCH", `/${id}`, { name: "default" })).toContain("409 1014 /name");
    await calls.result("PATCH", `/${id}`, { name: "a" });
  });

  test("to delete the default virtual network, or to leave the account without one", async () => {
    const calls = await networks();
    const { id } = await calls.create({ name: "a", is_default_network: true });
    expect(await calls.failure("DELETE", `/${id}`)).toContain("it is the default virtual network");
    expect(await calls.failure("PATCH", `/${id}`, { is_default_network: false })).toContain("409");
  });

  test("to delete a virtual network with a target or a route", async () => {
    const calls = await networks();
    const { id } = await calls.create({ name: "a" });
    const ip = { ipv4: { ip_addr: "10.0.0.1", virtual_network_id: id } };
    const target = await created(calls.emulator, { hostname: "web", ip });
    expect(await calls.failure("DELETE", `/${id}`)).toContain(`is in use by target ${target.id} (web)`);
    await send(calls.emulator, "DELETE", `/accounts/${calls.emulator.accountId}/infrastructure/targets/${target.id}`);
    const tunnel = calls.emulator.call("relatedApis.tunnels.create", { name: "t" });
    const route = { network: "10.0.0.0/8", tunnel_id: tunnel.id, virtual_network_id: id };
    const { id: route_id } = calls.emulator.call("relatedApis.routes.create", route);
    expect(await calls.failure("DELETE", `/${id}`)).toContain("is in use by route 10.0.0.0/8");
    calls.emulator.call("relatedApis.routes.delete", { route_id });
    await calls.result("DELETE", `/${id}`);
  });
});
