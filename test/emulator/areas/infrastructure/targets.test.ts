import { TARGETS_PER_ACCOUNT, type Target } from "../../../../lib/api";
import { created, emulate, numbered, send, stopEmulators, targetsPath, tickingClock } from "../../running-emulators";

afterEach(stopEmulators);

const vnet = "c77b744e-acc8-428f-9257-6878c046ed55";

/** The version and the variant of RFC 9562 are at fixed places. */
const UUID_VERSION_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("a target is created, read, updated and deleted", async () => {
  const emulator = await emulate({ clock: tickingClock() });
  const path = targetsPath(emulator);
  const body = {
    hostname: "Web-1.example",
    ip: { ipv4: { ip_addr: "10.0.0.1", virtual_network_id: vnet } },
    tags: { env: "p" },
  };
  const target = await created(emulator, body);
  expect(target).toEqual({
    ...body,
    ip: { ...body.ip, ipv6: null },
    id: expect.stringMatching(UUID_VERSION_7),
    created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    modified_at: target.created_at,
  });
  expect(await send(emulator, "GET", `${path}/${target.id}`)).toMatchObject({
    status: 200,
    envelope: { result: target },
  });

  const change = { hostname: "web-2", ip: { ipv6: { ip_addr: "fd00::1", virtual_network_id: vnet } }, tags: {} };
  const { envelope } = await send<Target>(emulator, "PUT", `${path}/${target.id}`, { body: change });
  const { created_at, id } = target;
  const { hostname, ip } = change;
  const expected = { hostname, ip: { ipv4: null, ...ip }, id, created_at, modified_at: expect.any(String) as unknown };
  expect(envelope.result).toEqual(expected);
  expect((envelope.result?.modified_at ?? "") > created_at).toBe(true);

  const deleted = await send(emulator, "DELETE", `${path}/${target.id}`);
  expect(deleted).toMatchObject({ status: 200, envelope: { success: true, result: null } });
  expect(await send(emulator, "GET", `${path}/${target.id}`)).toMatchObject({ status: 404 });
  expect(emulator.snapshot()).toEqual({});
});

test("IP addresses are returned in canonical form, identifiers in lower case", async () => {
  const emulator = await emulate();
  const ip = { ipv6: { ip_addr: "FD00:0:0:0:0:00AB::1", virtual_network_id: vnet.toUpperCase() } };
  expect((await created(emulator, { hostname: "a", ip })).ip).toEqual({
    ipv4: null,
    ipv6: { ip_addr: "fd00::ab:0:1", virtual_network_id: vnet },
  });
});

test("a target without tags has no `tags`; an address that was not given is null", async () => {
  const emulator = await emulate();
  const target = await created(emulator, numbered(1));
  expect(target).not.toHaveProperty("tags");
  expect(target.ip).toEqual({ ipv4: { ip_addr: "10.0.0.1", virtual_network_id: expect.any(String) }, ipv6: null });
  expect((await send(emulator, "GET", targetsPath(emulator))).envelope.result).toEqual([target]);
  expect(await created(emulator, numbered(2, { tags: {} }))).not.toHaveProperty("tags");
});

test("a target can be written back as it was read", async () => {
  const emulator = await emulate();
  const target = await created(emulator, numbered(1));
  const { hostname, ip } = target;
  const { envelope } = await send<Target>(emulator, "PUT", `${targetsPath(emulator)}/${target.id}`, {
    body: { hostname, ip },
  });
  expect(envelope.result).toEqual({ ...target, modified_at: envelope.result?.modified_at });
});

test("identifiers begin with the time of the creation, so that they sort by it", async () => {
  let now = Date.parse("2026-11-23T10:00:00Z");
  const emulator = await emulate({ clock: () => now });
  const ids: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    ids.push((await created(emulator, numbered(i))).id);
    now += 1;
  }
  expect(ids).toEqual([...ids].sort());
  expect(Number.parseInt((ids[0] ?? "").replace("-", "").slice(0, 12), 16)).toBe(now - 5);
});

test.each([{ ipv4: { ip_addr: "187.26.29.249" } }, { ipv6: { ip_addr: "2606:4700::1111" } }])(
  "the public address %j is accepted",
  async (ip) => {
    expect((await created(await emulate(), { hostname: "a", ip })).ip).toMatchObject(ip);
  },
);

test("identifiers ignore case", async () => {
  const emulator = await emulate();
  const { id } = await created(emulator, numbered(1));
  const response = await send(emulator, "GET", `${targetsPath(emulator)}/${id.toUpperCase()}`);
  expect(response).toMatchObject({ status: 200, envelope: { result: { id } } });
});

test("times are whole seconds", async () => {
  const emulator = await emulate({ clock: () => Date.parse("2026-11-23T10:00:00.987Z") });
  expect(await created(emulator, numbered(1))).toMatchObject({
    created_at: "2026-11-23T10:00:00Z",
    modified_at: "2026-11-23T10:00:00Z",
  });
});

test("an IP address is free again when its target is deleted or moves, and never conflicts with its own target", async () => {
  const emulator = await emulate();
  const { id } = await created(emulator, numbered(1));
  const path = `${targetsPath(emulator)}/${id}`;
  expect(await send(emulator, "PUT", path, { body: numbered(1, { hostname: "same-address" }) })).toMatchObject({
    status: 200,
  });
  expect(await send(emulator, "PUT", path, { body: numbered(2) })).toMatchObject({ status: 200 });
  const second = await created(emulator, numbered(1));
  await send(emulator, "DELETE", `${targetsPath(emulator)}/${second.id}`);
  await created(emulator, numbered(1));
});

test("the same IP address is free in another virtual network", async () => {
  const emulator = await emulate();
  await created(emulator, numbered(1));
  await created(emulator, { hostname: "host-1", ip: { ipv4: { ip_addr: "10.0.0.1", virtual_network_id: vnet } } });
});

test("a tag may have any name", async () => {
  const emulator = await emulate();
  const tags = JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c", "": "d", "e:f": "g:h"}') as object;
  const { id } = await created(emulator, numbered(1, { tags }));
  const { text } = await send(emulator, "GET", `${targetsPath(emulator)}/${id}`);
  expect(text).toContain(`"tags":${JSON.stringify(tags)}`);
});

describe("fails", () => {
  test("with 409 for the IP address of another target, and names both", async () => {
    const emulator = await emulate();
    const holder = await created(emulator, { hostname: "first", ip: { ipv6: { ip_addr: "fd00::1" } } });
    const other = await created(emulator, numbered(1));
    const body = { hostname: "second", ip: { ipv6: { ip_addr: "FD00:0::1" } } };
    const network = holder.ip.ipv6?.virtual_network_id ?? "";
    for (const [method, path] of [
      ["POST", ""],
      ["PUT", `/${other.id}`],
    ] as const) {
      const { status, envelope } = await send(emulator, method, `${targetsPath(emulator)}${path}`, { body });
      expect(status).toBe(409);
      expect(envelope.errors[0]?.message).toContain(
        `fd00::1 in ${network} already belongs to target ${holder.id} (first)`,
      );
    }
    expect(await send(emulator, "GET", `${targetsPath(emulator)}/${other.id}`)).toMatchObject({
      envelope: { result: other },
    });
  });

  test.each([
    ["no hostname", { ip: numbered(1).ip }, "/hostname", "hostname is a required field"],
    [
      "a hostname that ends in a dash",
      numbered(1, { hostname: "a-" }),
      "/hostname",
      'hostname: given "a-", allowed: a string that matches ^',
    ],
    [
      "a hostname with a space",
      numbered(1, { hostname: "a b" }),
      "/hostname",
      'hostname: given "a b", allowed: a string that matches ^',
    ],
    [
      "a hostname of 256 characters",
      numbered(1, { hostname: "a".repeat(256) }),
      "/hostname",
      "(258 characters), allowed: 255 characters or fewer",
    ],
    ["no IP address", { hostname: "a", ip: {} }, "/ip", "ip: ipv4, ipv6 or both are required"],
    [
      "a family without an IP address",
      { hostname: "a", ip: { ipv4: {} } },
      "/ip/ipv4/ip_addr",
      "ip.ipv4.ip_addr: required, but not given",
    ],
    [
      "an IP address of the other family",
      { hostname: "a", ip: { ipv4: { ip_addr: "fd00::1" } } },
      "/ip/ipv4/ip_addr",
      'ip.ipv4.ip_addr: given "fd00::1", allowed: a string in the format ipv4',
    ],
    [
      "an IPv6 address with a zone",
      { hostname: "a", ip: { ipv6: { ip_addr: "fe80::1%eth0" } } },
      "/ip/ipv6/ip_addr",
      "allowed:",
    ],
    ["an octal IP address", { hostname: "a", ip: { ipv4: { ip_addr: "010.0.0.1" } } }, "/ip/ipv4/ip_addr", "allowed:"],
    ["two addresses that are null", { hostname: "a", ip: { ipv4: null, ipv6: null } }, "/ip", "ip: ipv4, ipv6 or both"],
    [
      "a virtual network that is not a UUID",
      { hostname: "a", ip: { ipv4: { ip_addr: "10.0.0.1", virtual_network_id: "default" } } },
      "/ip/ipv4/virtual_network_id",
      'given "default", allowed: a string in the format uuid',
    ],
    [
      "two values for a tag",
      numbered(1, { tags: { env: ["a", "b"] } }),
      "/tags/env",
      "tags.env: given a list of 2, allowed: type string",
    ],
    ["null", null, "", "body: given null, allowed: type object"],
    ["a list", [], "", "body: given a list of 0, allowed: type object"],
    ["no body", undefined, "", "body: required, but not given"],
  ])("with 400 for %s", async (_case, body, pointer, words) => {
    const emulator = await emulate();
    const text = body === undefined ? "" : JSON.stringify(body);
    const { status, envelope } = await send(emulator, "POST", targetsPath(emulator), { body: text });
    expect(status).toBe(400);
    expect(envelope.errors[0]).toMatchObject({ code: 12130, source: { pointer } });
    expect(envelope.errors[0]?.message).toContain(words);
    expect(emulator.snapshot()).toEqual({});
  });

  test.each(["GET", "PUT", "DELETE"])("with 404 to %s an unknown target", async (method) => {
    const emulator = await emulate();
    const body = method === "PUT" ? numbered(1) : undefined;
    for (const id of ["182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e", "no-uuid", "__proto__"]) {
      const { status, envelope } = await send(emulator, method, `${targetsPath(emulator)}/${id}`, { body });
      expect(status).toBe(404);
      expect(envelope.errors[0]?.message).toContain(`target "${id}" not found`);
    }
  });

  test("with 400 beyond the account's limit, until a target is deleted", async () => {
    const emulator = await emulate();
    emulator.seed({ "infrastructure.targets": Array.from({ length: TARGETS_PER_ACCOUNT }, (_, i) => numbered(i)) });
    const body = numbered(TARGETS_PER_ACCOUNT);
    const { status, envelope } = await send(emulator, "POST", targetsPath(emulator), { body });
    expect(status).toBe(400);
    expect(envelope.errors[0]?.message).toContain("an account may have 5000 targets");
    const [first] = emulator.call("infrastructure.targets.list", {});
    await send(emulator, "DELETE", `${targetsPath(emulator)}/${first?.id ?? ""}`);
    await created(emulator, body);
  });
});
