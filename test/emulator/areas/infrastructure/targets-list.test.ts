import type { AccessEmulator } from "../../../../lib/emulator";
import type { Target } from "../../../../lib/api";
import { emulate, hostnames, numbered, send, stopEmulators, targetsPath } from "../../running-emulators";

afterEach(stopEmulators);

const vnet = "c77b744e-acc8-428f-9257-6878c046ed55";
const start = Date.parse("2026-11-23T10:00:00Z");

/** Creates three targets an hour apart, then updates the first an hour later. */
async function fleet(): Promise<AccessEmulator> {
  let now = start;
  const emulator = await emulate({ clock: () => now });
  const inputs = [
    { hostname: "web-2", ip: { ipv4: { ip_addr: "10.0.0.2" } }, tags: { env: "prod", team: "a" } },
    { hostname: "DB-1", ip: { ipv4: { ip_addr: "10.0.0.10" }, ipv6: { ip_addr: "fd00::10" } }, tags: { env: "test" } },
    {
      hostname: "web-1",
      ip: { ipv6: { ip_addr: "fd00::9", virtual_network_id: vnet } },
      tags: { env: "prod", url: "a:b" },
    },
  ];
  for (const input of inputs) {
    emulator.call("infrastructure.targets.create", input);
    now += 3_600_000;
  }
  const [first] = emulator.call("infrastructure.targets.list", {});
  if (first !== undefined)
    emulator.call("infrastructure.targets.update", {
      target_id: first.id,
      ...inputs[0],
      hostname: "web-2",
      ip: first.ip,
    });
  return emulator;
}

test.each([
  ["", ["web-2", "DB-1", "web-1"]],
  ["?hostname=WEB-1", ["web-1"]],
  ["?hostname=web", []],
  ["?hostname_contains=Eb", ["web-2", "web-1"]],
  ["?ip_v4=10.0.0.2", ["web-2"]],
  ["?ip_v6=FD00:0::0010", ["DB-1"]],
  ["?ip_like=10.0.0.*", ["web-2", "DB-1"]],
  ["?ip_like=*0*", ["web-2", "DB-1", "web-1"]],
  ["?ip_like=10.0.0", []],
  ["?ip_like=FD00*9", ["web-1"]],
  ["?ips=10.0.0.2", ["web-2"]],
  ["?ips=10.0.0.2&ips=fd00:0::9", ["web-2", "web-1"]],
  ["?ipv4_start=10.0.0.3&ipv4_end=10.0.0.10", ["DB-1"]],
  ["?ipv4_start=10.0.0.2&ipv4_end=10.0.0.9", ["web-2"]],
  ["?ipv6_start=fd00::&ipv6_end=fd00::f", ["web-1"]],
  [`?virtual_network_id=${vnet}`, ["web-1"]],
  ["?created_after=2026-11-23T11:00:00Z", ["DB-1", "web-1"]],
  ["?created_before=2026-11-23T11:00:00Z", ["web-2", "DB-1"]],
  ["?created_after=2026-11-23T12:00:00.000001Z", []],
  ["?created_after=2026-11-23T13:00:00%2B02:00&created_before=2026-11-23T13:30:00%2B02:00", ["DB-1"]],
  ["?modified_after=2026-11-23T13:00:00Z", ["web-2"]],
  ["?modified_before=2026-11-23T12:59:59.999999Z", ["DB-1", "web-1"]],
  ["?tag=env:prod", ["web-2", "web-1"]],
  ["?tag=env:prod&tag=team:a", ["web-2"]],
  ["?tag=url:a:b", ["web-1"]],
  ["?tag=toString:x", []],
  ["?tag=env:prod&hostname_contains=1&ip_like=fd*", ["web-1"]],
  ["?order=hostname", ["DB-1", "web-1", "web-2"]],
  ["?order=hostname&direction=desc", ["web-2", "web-1", "DB-1"]],
  ["?order=created_at&direction=desc", ["web-1", "DB-1", "web-2"]],
  ["?direction=desc", ["web-1", "DB-1", "web-2"]],
  ["?order=tag:env", ["web-2", "web-1", "DB-1"]],
  ["?order=tag:team&direction=desc", ["web-2", "DB-1", "web-1"]],
])("a list with %s", async (query, expected) => {
  expect(await hostnames(await fleet(), query)).toEqual(expected);
});

test("a list is filtered by one or several identifiers", async () => {
  const emulator = await fleet();
  const [a, , c] = emulator.call("infrastructure.targets.list", {});
  expect(await hostnames(emulator, `?target_ids=${a?.id.toUpperCase() ?? ""}`)).toEqual(["web-2"]);
  expect(await hostnames(emulator, `?target_ids=${c?.id ?? ""}&target_ids=${a?.id ?? ""}&target_ids=none`)).toEqual([
    "web-2",
    "web-1",
  ]);
});

test("a list of 2,500 targets has pages of 1,000, with each target once", async () => {
  const emulator = await emulate();
  emulator.seed({ "infrastructure.targets": Array.from({ length: 2_500 }, (_, i) => numbered(i)) });
  const seen: string[] = [];
  for (const [page, count] of [
    [1, 1_000],
    [2, 1_000],
    [3, 500],
    [4, 0],
  ] as const) {
    const { envelope } = await send<Target[]>(emulator, "GET", `${targetsPath(emulator)}?page=${page}`);
    expect(envelope.result_info).toEqual({ page, per_page: 1_000, count, total_count: 2_500 });
    seen.push(...(envelope.result ?? []).map(({ hostname }) => hostname));
  }
  expect(seen).toEqual(Array.from({ length: 2_500 }, (_, i) => `host-${i}`));
});

test("a filtered list counts the targets that match", async () => {
  const emulator = await emulate();
  emulator.seed({ "infrastructure.targets": Array.from({ length: 30 }, (_, i) => numbered(i)) });
  const { envelope } = await send(emulator, "GET", `${targetsPath(emulator)}?hostname_contains=-1&per_page=4&page=3`);
  expect(envelope.result_info).toEqual({ page: 3, per_page: 4, count: 3, total_count: 11 });
});

test("a sorted list shows changes since the last request", async () => {
  const emulator = await fleet();
  await hostnames(emulator, "?order=hostname");
  emulator.call("infrastructure.targets.create", { hostname: "app", ip: { ipv4: { ip_addr: "10.9.9.9" } } });
  expect(await hostnames(emulator, "?order=hostname")).toEqual(["app", "DB-1", "web-1", "web-2"]);
});

test("unknown parameters are ignored and logged", async () => {
  const emulator = await fleet();
  expect(await hostnames(emulator, "?nonsense=1&hostname=web-1&__proto__=x")).toEqual(["web-1"]);
  expect(emulator.requests.entries.at(-1)?.unknownFields).toEqual(["/nonsense", "/__proto__"]);
});

test.each([
  ["?per_page=1001", "/per_page", "per_page: given 1001, allowed: 1000 or less"],
  ["?per_page=0", "/per_page", "per_page: given 0, allowed: 1 or more"],
  ["?page=0", "/page", "page: given 0, allowed: 1 or more"],
  ["?page=two", "/page", 'page: given "two", allowed: type integer'],
  ["?page=", "/page", "page: given"],
  ["?page=1.5", "/page", "page: given"],
  ["?page=1&page=2", "/page", "page: given a list of 2, allowed: type integer"],
  ["?order=size", "/order", 'order: given "size", allowed: "hostname", "created_at" or a string that matches ^tag:.+$'],
  ["?direction=up", "/direction", 'direction: given "up", allowed: "asc", "desc"'],
  ["?tag=env", "/tag/0", 'tag.0: given "env", allowed: a string that matches'],
  [
    "?created_after=yesterday",
    "/created_after",
    'created_after: given "yesterday", allowed: a string in the format date-time or type null',
  ],
  ["?created_after=2026-12-31T23:59:60Z", "/created_after", "allowed: an RFC 3339 timestamp"],
  ["?ip_v4=10.0.0", "/ip_v4", 'ip_v4: given "10.0.0", allowed: an IPv4 address'],
  ["?ips=10.0.0.1&ips=x", "/ips/1", 'ips.1: given "x", allowed: an IPv4 address'],
  ["?ipv4_start=10.0.0.1", "/ipv4_end", "ipv4_end: required with ipv4_start"],
  ["?ipv6_end=fd00::", "/ipv6_start", "ipv6_start: required with ipv6_end"],
])("fails with 400 for a list with %s", async (query, pointer, words) => {
  const emulator = await fleet();
  const { status, envelope } = await send(emulator, "GET", `${targetsPath(emulator)}${query}`);
  expect(status).toBe(400);
  expect(envelope.errors[0]).toMatchObject({ source: { pointer } });
  expect(envelope.errors[0]?.message).toContain(words);
});
