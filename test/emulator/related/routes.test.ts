import type { NamedRoute } from "../../../lib/emulator/related/api/routes";
import { emulate, stopEmulators } from "../running-emulators";
import { RelatedCalls, UUID } from "./related-calls";

afterEach(stopEmulators);

type Route = NamedRoute & { readonly name: string };

async function routes() {
  const calls = new RelatedCalls<Route>(await emulate(), "teamnet/routes");
  const tunnel = calls.emulator.call("relatedApis.tunnels.create", { name: "office" });
  const network = calls.emulator.call("relatedApis.virtualNetworks.create", { name: "staging" });
  const ranges = async (query: string) => (await calls.result<Route[]>("GET", query)).map((route) => route.network);
  return { calls, tunnel_id: tunnel.id, network, ranges };
}

test("a route is created, read, listed with names, updated and deleted", async () => {
  const { calls, tunnel_id, network } = await routes();
  const [initial] = calls.emulator.call("relatedApis.virtualNetworks.list", {});
  const route = await calls.create({ network: "10.0.0.0/16", tunnel_id });
  expect(route).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    network: "10.0.0.0/16",
    tunnel_id,
    comment: "",
    virtual_network_id: initial?.id,
    created_at: expect.stringMatching(/\.\d{6}Z$/) as unknown,
    deleted_at: null,
  });
  expect(await calls.result("GET", `/${route.id}`)).toEqual(route);
  const names = { tun_type: "cfd_tunnel", tunnel_name: "office", virtual_network_name: "default" };
  expect(await calls.result("GET")).toEqual([{ ...route, ...names }]);
  const change = { comment: "moved", virtual_network_id: network.id };
  expect(await calls.result("PATCH", `/${route.id}`, change)).toEqual({ ...route, ...change });
  expect(await calls.result("DELETE", `/${route.id}`)).toMatchObject({ deleted_at: expect.any(String) as unknown });
  expect(await calls.failure("GET", `/${route.id}`)).toContain("404 1015");
  expect(await calls.failure("DELETE", `/${route.id}`)).toContain("that isn't routed");
  expect(await calls.result("GET", "?is_deleted=true")).toHaveLength(1);
  await calls.create({ network: "10.0.0.0/16", tunnel_id, ...change });
});

test.each([
  ["10.0.0.10/32", "10.0.0.10/32"],
  ["10.1.2.3/16", "10.1.0.0/16"],
  ["172.16.0.9/28", "172.16.0.0/28"],
  ["10.0.0.1", "10.0.0.1/32"],
  ["2001:DB8::/64", "2001:db8::/64"],
  ["fd00:0:0:0::1/60", "fd00::/60"],
])("the range %s is stored as %s", async (network, stored) => {
  const { calls, tunnel_id } = await routes();
  expect((await calls.create({ network, tunnel_id })).network).toBe(stored);
});

test("routes are filtered, and end", async () => {
  const { calls, tunnel_id, network, ranges } = await routes();
  await calls.create({ network: "10.0.0.0/8", tunnel_id, comment: "all" });
  const { id } = await calls.create({ network: "10.1.0.0/16", tunnel_id });
  await calls.create({ network: "10.1.0.0/16", tunnel_id, virtual_network_id: network.id });
  await calls.create({ network: "fd00::/64", tunnel_id });
  expect(await ranges("?network_subset=10.1.0.0/15")).toEqual(["10.1.0.0/16", "10.1.0.0/16"]);
  expect(await ranges("?network_superset=10.1.1.0/24")).toEqual(["10.0.0.0/8", "10.1.0.0/16", "10.1.0.0/16"]);
  expect(await ranges(`?virtual_network_id=${network.id}`)).toEqual(["10.1.0.0/16"]);
  expect(await ranges(`?route_id=${id}`)).toEqual(["10.1.0.0/16"]);
  expect(await ranges("?comment=all")).toEqual(["10.0.0.0/8"]);
  expect(await ranges(`?tunnel_id=${UUID}`)).toEqual([]);
  expect(await ranges("?tun_types=warp_connector,cfd_tunnel&per_page=1&page=4")).toEqual(["fd00::/64"]);
  expect(await ranges("?tun_types=warp_connector")).toEqual([]);
  expect(await ranges("?per_page=1&page=5")).toEqual([]);
  expect((await calls.send("GET", "")).envelope.result_info).toEqual({
    page: 1,
    per_page: 1_000,
    count: 4,
    total_count: 4,
  });
});

test("the route of an address is the one with the smallest range", async () => {
  const { calls, tunnel_id, network } = await routes();
  await calls.create({ network: "10.0.0.0/8", tunnel_id });
  await calls.create({ network: "10.1.0.0/16", tunnel_id });
  expect(await calls.result("GET", "/ip/10.1.2.3")).toMatchObject({ network: "10.1.0.0/16" });
  expect(await calls.result("GET", "/ip/10.2.2.3")).toMatchObject({ network: "10.0.0.0/8", tunnel_name: "office" });
  expect(await calls.failure("GET", "/ip/11.0.0.1")).toContain("404");
  expect(await calls.failure("GET", `/ip/10.1.2.3?virtual_network_id=${network.id}`)).toContain("404");
});

test("deleting a tunnel deletes its routes", async () => {
  const { calls, tunnel_id } = await routes();
  const { id } = await calls.create({ network: "10.0.0.0/8", tunnel_id });
  calls.emulator.call("relatedApis.tunnels.delete", { tunnel_id });
  expect(await calls.failure("DELETE", `/${id}`)).toContain("404 1015");
});

describe("fails and changes nothing", () => {
  test.each(["192.168.1.0/33", "not-a-network", "10.0.0", "fe80::1%eth0", "10.0.0.0/8/8"])(
    "for the range %j",
    async (network) => {
      const { calls, tunnel_id } = await routes();
      const failure = await calls.failure("POST", "", { network, tunnel_id });
      expect(failure).toContain("400 12130 /network: Could not parse input: invalid address");
    },
  );

  test("for a range that another tunnel has", async () => {
    const { calls, tunnel_id } = await routes();
    const other = calls.emulator.call("relatedApis.tunnels.create", { name: "other" });
    await calls.create({ network: "10.0.0.0/24", tunnel_id });
    const { id } = await calls.create({ network: "10.0.1.0/24", tunnel_id });
    const message = "409 1014 /network: You already have a route defined for this exact IP subnet";
    expect(await calls.failure("POST", "", { network: "10.0.0.9/24", tunnel_id: other.id })).toContain(message);
    expect(await calls.failure("PATCH", `/${id}`, { network: "10.0.0.0/24" })).toContain(message);
    await calls.result("PATCH", `/${id}`, { network: "10.0.1.0/24", tunnel_id: other.id });
  });

  test("for an unknown tunnel or virtual network, and a long comment", async () => {
    const { calls, tunnel_id } = await routes();
    const network = "10.0.0.0/8";
    expect(await calls.failure("POST", "", { network, tunnel_id: "invalid-tunnel" })).toContain("tunnel");
    const virtual_network_id = UUID;
    expect(await calls.failure("POST", "", { network, tunnel_id, virtual_network_id })).toContain("404 1046");
    expect(await calls.failure("POST", "", { network, tunnel_id, comment: "a".repeat(101) })).toContain("400");
    expect(await calls.failure("POST", "", { tunnel_id })).toContain("400 12130 /network");
  });
});
