import type { Envelope } from "../../../lib/api";
import { AccessEmulator, type AccessEmulatorOptions } from "../../../lib/emulator";
import { defaultVirtualNetworkId } from "../../../lib/emulator/state/scope";
import { emulate, numbered, send, stopEmulators, type TestResponse } from "../running-emulators";

afterEach(stopEmulators);

interface Named {
  readonly id: string;
  readonly name: string;
}
const namesOf = ({ envelope }: { readonly envelope: Envelope<Named[]> }): string[] | undefined =>
  envelope.result?.map(({ name }) => name);

describe("zones", () => {
  const options: AccessEmulatorOptions = { zones: ["a".repeat(32), { name: "Shop.example.org" }] };

  test("have a name, by default one too, and an identifier derived from it", async () => {
    const emulator = await emulate(options);
    expect(emulator).toMatchObject({ zoneId: "a".repeat(32), zoneName: "example.com" });
    const [, shop] = (await send<Named[]>(emulator, "GET", "/zones")).envelope.result ?? [];
    expect(shop).toMatchObject({ name: "shop.example.org", id: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown });
    const again = await emulate(options);
    expect((await send<Named[]>(again, "GET", "/zones?name=shop.example.org")).envelope.result).toEqual([shop]);
  });

  test("are found by name, and read by identifier", async () => {
    const emulator = await emulate(options);
    const found = await send<Named[]>(emulator, "GET", "/zones?name=example.com");
    const zone = found.envelope.result?.[0];
    expect(namesOf(found)).toEqual(["example.com"]);
    expect(zone).toMatchObject({ id: emulator.zoneId, status: "active", account: { id: emulator.accountId } });
    expect((await send(emulator, "GET", `/zones/${emulator.zoneId}`)).envelope.result).toEqual(zone);
    expect(namesOf(await send<Named[]>(emulator, "GET", "/zones?name=example.net"))).toEqual([]);
  });

  test("are filtered by account and sorted", async () => {
    const emulator = await emulate(options);
    const list = async (query: string) => namesOf(await send<Named[]>(emulator, "GET", `/zones?${query}`));
    expect(await list(`account.id=${emulator.accountId}`)).toEqual(["example.com", "shop.example.org"]);
    expect(await list(`account.id=${"f".repeat(32)}`)).toEqual([]);
    expect(await list("order=name&direction=desc")).toEqual(["shop.example.org", "example.com"]);
    expect(await list(`name=example.com&account.id=${"f".repeat(32)}&match=any`)).toEqual(["example.com"]);
  });

  test("fails with 403 for an unknown zone", async () => {
    const emulator = await emulate(options);
    for (const path of ["", "/dns_records"]) {
      expect(await send(emulator, "GET", `/zones/${"f".repeat(32)}${path}`)).toMatchObject({ status: 403 });
    }
  });

  test.each([{ name: "no domain" }, { name: "*.example.com" }, { id: "1", name: "example.com" }])(
    "fails to start with the zone %j",
    async (zone) => {
      await expect(AccessEmulator.start({ zones: [zone] })).rejects.toMatchObject({ code: "INVALID_OPTION" });
    },
  );
});

test("accounts are listed, found by name, and read", async () => {
  const emulator = await emulate({ accounts: ["a".repeat(32), { name: "Second" }] });
  const [first, second] = (await send<Named[]>(emulator, "GET", "/accounts")).envelope.result ?? [];
  expect(first).toMatchObject({ id: emulator.accountId });
  expect((await send<Named[]>(emulator, "GET", "/accounts?name=Second")).envelope.result).toEqual([second]);
  expect((await send(emulator, "GET", `/accounts/${second?.id}`)).envelope.result).toEqual(second);
});

test("an account has one virtual network, that of its targets", async () => {
  const emulator = await emulate();
  const path = `/accounts/${emulator.accountId}/teamnet/virtual_networks`;
  const { ip } = emulator.call("infrastructure.targets.create", numbered(1));
  const { envelope } = await send<{ id: string }[]>(emulator, "GET", `${path}?is_default=true`);
  const [network] = envelope.result ?? [];
  expect(network).toMatchObject({ id: ip.ipv4?.virtual_network_id, is_default_network: true, name: "default" });
  expect((await send(emulator, "GET", `${path}/${network?.id}`)).envelope.result).toEqual(network);
  for (const query of ["is_default_network=false", "name=other", "is_deleted=true"]) {
    expect((await send(emulator, "GET", `${path}?${query}`)).envelope.result).toEqual([]);
  }
  const unknown = defaultVirtualNetworkId({ kind: "account", id: "f".repeat(32) });
  expect((await send(emulator, "GET", `${path}/${unknown}`)).status).toBe(404);
});

describe("DNS records", () => {
  interface Record extends Named {
    readonly content: string;
    readonly created_on: string;
    readonly modified_on: string;
  }
  const path = ({ zoneId }: AccessEmulator, id = ""): string => `/zones/${zoneId}/dns_records${id && `/${id}`}`;
  const post = (emulator: AccessEmulator, body: object): Promise<TestResponse<Record>> =>
    send<Record>(emulator, "POST", path(emulator), { body: { ttl: 1, ...body } });
  async function created(emulator: AccessEmulator, body: object): Promise<Record> {
    const { status, text, envelope } = await post(emulator, body);
    if (status !== 200) throw new Error(text);
    return envelope.result as Record;
  }
  const portal = { name: "mcp", type: "CNAME", content: "gateway.agents.cloudflare.com", proxied: true };

  test("have their full name and defaults for omitted fields, and read the same", async () => {
    const emulator = await emulate();
    const record = await created(emulator, portal);
    expect(record).toEqual({
      ...portal,
      name: "mcp.example.com",
      ttl: 1,
      proxiable: true,
      comment: null,
      tags: [],
      settings: {},
      meta: {},
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
      created_on: expect.any(String) as unknown,
      modified_on: record.created_on,
    });
    expect((await send(emulator, "GET", path(emulator, record.id))).envelope.result).toEqual(record);
  });

  test.each([
    ["app", "app.example.com"],
    ["@", "example.com"],
    ["example.com", "example.com"],
    ["App.Example.com.", "app.example.com"],
    ["*.dev", "*.dev.example.com"],
    ["notexample.com", "notexample.com.example.com"],
  ])("with the name %s have the full name %s", async (name, whole) => {
    expect(await created(await emulate(), { ...portal, name })).toMatchObject({ name: whole });
  });

  test("have an automatic TTL if proxied, otherwise their own", async () => {
    const emulator = await emulate();
    expect(await created(emulator, { ...portal, ttl: 300 })).toMatchObject({ ttl: 1 });
    expect(await created(emulator, { ...portal, name: "b", proxied: false, ttl: 300 })).toMatchObject({ ttl: 300 });
  });

  test("with data have content too", async () => {
    const emulator = await emulate();
    const data = { priority: 10, weight: 5, port: 8806, target: "sip.example.com" };
    const srv = await created(emulator, { name: "_sip._tcp", type: "SRV", data });
    expect(srv).toMatchObject({ content: "5 8806 sip.example.com", priority: 10, data });
    const caa = { flags: 0, tag: "issue", value: "letsencrypt.org" };
    expect(await created(emulator, { name: "@", type: "CAA", data: caa })).toMatchObject({
      content: '0 issue "letsencrypt.org"',
    });
  });

  test("are overwritten by PUT and partly updated by PATCH", async () => {
    const emulator = await emulate();
    const { id, created_on } = await created(emulator, { ...portal, comment: "portal" });
    const patched = await send(emulator, "PATCH", path(emulator, id), { body: { proxied: false } });
    expect(patched.envelope.result).toMatchObject({ comment: "portal", proxied: false, content: portal.content });
    const body = { name: "mcp", type: "A", content: "192.0.2.1", ttl: 60 };
    const put = await send<Record>(emulator, "PUT", path(emulator, id), { body });
    expect(put.envelope.result).toMatchObject({ ...body, id, name: "mcp.example.com", comment: null, created_on });
    expect(Date.parse(put.envelope.result?.modified_on ?? "")).toBeGreaterThanOrEqual(Date.parse(created_on));
  });

  test("are filtered by name, content and type", async () => {
    const emulator = await emulate();
    const zone = { zone_id: emulator.zoneId, ttl: 1 as const };
    emulator.seed({
      "relatedApis.dnsRecords": [
        { ...zone, name: "a", type: "A", content: "192.0.2.1" },
        { ...zone, name: "b", type: "A", content: "192.0.2.2" },
        { ...zone, name: "b", type: "TXT", content: "hello" },
      ],
    });
    const list = async (query: string): Promise<unknown> =>
      (await send<Record[]>(emulator, "GET", `${path(emulator)}?${query}`)).envelope.result?.map(
        ({ content }) => content,
      );
    expect(await list("")).toEqual(["192.0.2.1", "192.0.2.2", "hello"]);
    expect(await list("name=B.example.com")).toEqual(["192.0.2.2", "hello"]);
    expect(await list("name.exact=b.example.com&type=TXT")).toEqual(["hello"]);
    expect(await list("content=192.0.2.1")).toEqual(["192.0.2.1"]);
    expect(await list("content.startswith=192&order=content&direction=desc")).toEqual(["192.0.2.2", "192.0.2.1"]);
    expect(await list("name.startswith=a.&type=TXT&match=any")).toEqual(["192.0.2.1", "hello"]);
    expect(await list("per_page=1&page=2")).toEqual(["192.0.2.2"]);
  });

  test("are deleted", async () => {
    const emulator = await emulate();
    const { id } = await created(emulator, portal);
    expect((await send(emulator, "DELETE", path(emulator, id))).envelope.result).toEqual({ id });
    expect(await send(emulator, "GET", path(emulator, id))).toMatchObject({
      status: 404,
      envelope: { errors: [{ code: 81044, message: "Record does not exist." }] },
    });
  });

  test.each([
    ["an identical record", portal, 81058],
    ["an A record beside a CNAME", { ...portal, type: "A", content: "192.0.2.1" }, 81053],
    ["a second CNAME", { ...portal, content: "other.example.com" }, 81053],
    ["an invalid IPv4 address", { name: "x", type: "A", content: "300.0.0.1" }, 9005],
    ["a hostname as IPv6 address", { name: "x", type: "AAAA", content: "x" }, 9006],
    ["a CNAME to a URL", { name: "x", type: "CNAME", content: "https://x.example.com" }, 9007],
    ["no content", { name: "x", type: "TXT" }, 9004],
    ["a proxied TXT record", { name: "x", type: "TXT", content: "x", proxied: true }, 9004],
    ["an MX record without priority", { name: "x", type: "MX", content: "mail.example.com" }, 9100],
    ["an invalid name", { ...portal, name: "a b" }, 9000],
    ["a TTL that is too short", { ...portal, name: "x", ttl: 5 }, 12130],
    ["an unknown type", { ...portal, name: "x", type: "XYZ" }, 12130],
  ])("fails with 400 for %s", async (_case, body, code) => {
    const emulator = await emulate();
    await created(emulator, portal);
    const before = emulator.snapshot();
    expect(await post(emulator, body)).toMatchObject({ status: 400, envelope: { errors: [{ code }] } });
    expect(emulator.snapshot()).toEqual(before);
  });

  test("of the same name can be of types A, AAAA and TXT", async () => {
    const emulator = await emulate();
    for (const [type, content] of [
      ["A", "192.0.2.1"],
      ["A", "192.0.2.2"],
      ["AAAA", "2001:db8::1"],
      ["TXT", "x"],
    ]) {
      expect((await post(emulator, { name: "app", type, content })).status).toBe(200);
    }
  });

  test("fails with 400 to update a record to a duplicate, and changes nothing", async () => {
    const emulator = await emulate();
    await created(emulator, { name: "a", type: "TXT", content: "1" });
    const { id } = await created(emulator, { name: "b", type: "TXT", content: "1" });
    const before = emulator.snapshot();
    const response = await send(emulator, "PATCH", path(emulator, id), { body: { name: "a" } });
    expect(response).toMatchObject({ status: 400, envelope: { errors: [{ code: 81058 }] } });
    expect(emulator.snapshot()).toEqual(before);
  });

  test("can be written back as they were read", async () => {
    const emulator = await emulate();
    const record = await created(emulator, portal);
    const response = await send<Record>(emulator, "PUT", path(emulator, record.id), { body: record });
    expect(response.envelope.result).toEqual({ ...record, modified_on: response.envelope.result?.modified_on });
  });
});
