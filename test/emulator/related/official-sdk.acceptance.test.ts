import Cloudflare from "cloudflare";
import { AccessEmulator } from "../../../lib/emulator";

// Strict: the emulator rejects every field and parameter of the SDK that its table lacks.
let emulator: AccessEmulator;
let sdk: Cloudflare;
let account: { account_id: string };
beforeEach(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false, strict: true });
  sdk = new Cloudflare({ apiToken: emulator.apiToken, baseURL: emulator.url, maxRetries: 0 });
  account = { account_id: emulator.accountId };
});
afterEach(() => emulator.stop());

async function everything<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of list) found.push(item);
  return found;
}

const notFound = (call: PromiseLike<unknown>) =>
  expect(Promise.resolve(call)).rejects.toBeInstanceOf(Cloudflare.NotFoundError);

test("virtual networks", async () => {
  const { virtualNetworks } = sdk.zeroTrust.networks;
  const input = { name: "staging", comment: "c", is_default_network: false };
  const network = await virtualNetworks.create({ ...account, ...input });
  expect(network).toMatchObject(input);
  expect(await virtualNetworks.get(network.id, account)).toEqual(network);
  const edited = await virtualNetworks.edit(network.id, { ...account, name: "test", is_default_network: true });
  expect(edited).toMatchObject({ name: "test", comment: "c", is_default_network: true });
  const query = { ...account, is_default: true, is_deleted: false, name: "test", id: network.id };
  expect(await everything(virtualNetworks.list(query))).toEqual([edited]);
  const [initial] = await everything(virtualNetworks.list({ ...account, is_default_network: false }));
  await virtualNetworks.edit(initial?.id ?? "", { ...account, is_default_network: true });
  await virtualNetworks.delete(network.id, account);
  await notFound(virtualNetworks.get(network.id, account));
});

test("tunnels, their configuration and private routes", async () => {
  const { cloudflared } = sdk.zeroTrust.tunnels;
  const tunnel_secret = "AQIDBAUGBwgBAgMEBQYHCAECAwQFBgcIAQIDBAUGBwg=";
  const tunnel = await cloudflared.create({ ...account, name: "office", config_src: "cloudflare", tunnel_secret });
  const id = tunnel.id ?? "";
  expect(await cloudflared.get(id, account)).toEqual(tunnel);
  expect(await cloudflared.edit(id, { ...account, name: "home" })).toMatchObject({ name: "home" });
  await cloudflared.create({ ...account, name: "other" });
  expect(await everything(cloudflared.list({ ...account, per_page: 1 }))).toHaveLength(2);
  expect(await everything(cloudflared.list({ ...account, uuid: id, is_deleted: false }))).toHaveLength(1);
  expect(typeof (await cloudflared.token.get(id, account))).toBe("string");
  expect(await everything(cloudflared.connections.get(id, account))).toEqual([]);
  await cloudflared.connections.delete(id, account);

  const config = {
    ingress: [
      { hostname: "app.example.com", service: "https://10.0.0.1", originRequest: { noTLSVerify: true } },
      { hostname: "", service: "http_status:404" },
    ],
  };
  expect(await cloudflared.configurations.update(id, { ...account, config })).toMatchObject({ tunnel_id: id, config });
  expect(await cloudflared.configurations.get(id, account)).toMatchObject({ tunnel_id: id, config });

  const { routes } = sdk.zeroTrust.networks;
  const route = await routes.create({ ...account, network: "10.0.0.0/16", tunnel_id: id, comment: "c" });
  const route_id = route.id ?? "";
  expect(await routes.get(route_id, account)).toEqual(route);
  expect(await routes.edit(route_id, { ...account, comment: "d" })).toMatchObject({ comment: "d" });
  await routes.create({ ...account, network: "10.1.0.0/16", tunnel_id: id });
  const listed = await everything(routes.list({ ...account, per_page: 1, network_subset: "10.0.0.0/8" }));
  expect(listed).toMatchObject([{ tunnel_name: "home" }, { network: "10.1.0.0/16" }]);
  expect(await routes.ips.get("10.0.0.1", account)).toMatchObject({ id: route_id });
  await routes.delete(route_id, account);
  await notFound(routes.get(route_id, account));
  expect(await cloudflared.delete(id, account)).toMatchObject({ deleted_at: expect.any(String) as unknown });
  expect(await everything(routes.list(account))).toEqual([]);
});

test("Gateway lists and their items", async () => {
  const { lists } = sdk.zeroTrust.gateway;
  const items = [{ value: "a-1", description: "Ann" }, { value: "b-2" }];
  const list = await lists.create({ ...account, name: "Laptops", type: "SERIAL", description: "all", items });
  const id = list.id ?? "";
  expect(await lists.get(id, account)).toMatchObject({ name: "Laptops", count: 2, items });
  expect(await lists.update(id, { ...account, name: "Phones" })).toMatchObject({ name: "Phones", count: 2 });
  await lists.edit(id, { ...account, append: [{ value: "c-3" }], remove: ["a-1"] });
  const read = await everything(lists.items.list(id, { ...account, per_page: 1 }));
  expect(read.map(({ value }) => value)).toEqual(["b-2", "c-3"]);
  const query = {
    ...account,
    filter: ["name:phone"],
    order_by: "name" as const,
    direction: "asc" as const,
    search: "ph",
  };
  expect(await everything(lists.list({ ...query, type: "SERIAL" }))).toMatchObject([{ id, count: 2 }]);
  await lists.delete(id, account);
  await notFound(lists.get(id, account));
});

test("Gateway rules", async () => {
  const { rules } = sdk.zeroTrust.gateway;
  const input = { name: "Targets", action: "allow" as const, filters: ["l4" as const], traffic: "access.target" };
  const rule = await rules.create({ ...account, ...input, enabled: true, precedence: 5 });
  const id = rule.id ?? "";
  expect(await rules.get(id, account)).toEqual(rule);
  expect(await rules.update(id, { ...account, ...input, description: "d" })).toMatchObject({ description: "d" });
  expect(await everything(rules.list(account))).toMatchObject([{ id, version: 2 }]);
  await rules.delete(id, account);
  await notFound(rules.get(id, account));
});

test("device posture rules and integrations", async () => {
  const { posture } = sdk.zeroTrust.devices;
  const config = { api_url: "https://a.example", client_id: "c", client_secret: "s", customer_id: "n" };
  const integration = { name: "CrowdStrike", type: "crowdstrike_s2s" as const, interval: "10m", config };
  const { id: connection_id = "" } = (await posture.integrations.create({ ...account, ...integration })) ?? {};
  expect(await posture.integrations.get(connection_id, account)).toMatchObject({ interval: "10m" });
  await posture.integrations.edit(connection_id, { ...account, interval: "5m" });
  expect(await everything(posture.integrations.list(account))).toMatchObject([{ interval: "5m" }]);

  const input = { connection_id, operator: ">=" as const, overall: "90" };
  const body = { name: "Score", type: "crowdstrike_s2s" as const, input, match: [{ platform: "windows" as const }] };
  const { id = "" } = (await posture.create({ ...account, ...body, schedule: "5m", expiration: "1h" })) ?? {};
  expect(await posture.get(id, account)).toMatchObject({ ...body, expiration: "1h" });
  expect(await posture.update(id, { ...account, ...body, description: "d" })).toMatchObject({ description: "d" });
  expect(await everything(posture.list(account))).toMatchObject([{ id }]);
  await expect(Promise.resolve(posture.integrations.delete(connection_id, account))).rejects.toMatchObject({
    status: 409,
  });
  await posture.delete(id, account);
  await notFound(posture.get(id, account));
  await posture.integrations.delete(connection_id, account);
  await notFound(posture.integrations.get(connection_id, account));
});
