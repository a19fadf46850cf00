import type { GatewayList, ListItem } from "../../../lib/emulator/related/api/gateway-lists";
import { emulate, stopEmulators } from "../running-emulators";
import { RelatedCalls, UUID } from "./related-calls";

afterEach(stopEmulators);

async function lists(): Promise<RelatedCalls<GatewayList>> {
  return new RelatedCalls(await emulate(), "gateway/lists");
}

const serials = {
  name: "Laptops",
  type: "SERIAL",
  description: "",
  items: [{ value: "a-1", description: "Ann" }, { value: "b-2" }],
};
const values = (items: readonly ListItem[] | undefined): string[] | undefined => items?.map(({ value }) => value);

test("a list is created with its items, read with its items and their number, and listed with the number", async () => {
  const calls = await lists();
  const list = await calls.create(serials);
  const created_at = expect.stringMatching(/Z$/) as unknown;
  expect(list).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    ...serials,
    items: serials.items.map((item) => ({ ...item, created_at })),
    created_at,
    updated_at: list.created_at,
  });
  expect(await calls.result("GET", `/${list.id.toUpperCase()}`)).toEqual({ ...list, count: 2 });
  const { items: _, ...rest } = list;
  const { envelope } = await calls.send<GatewayList[]>("GET", "");
  expect(envelope).toEqual({ success: true, errors: [], messages: [], result: [{ ...rest, count: 2 }] });
});

test("an update replaces name, description and items, and keeps omitted items", async () => {
  const calls = await lists();
  const { id } = await calls.create(serials);
  const renamed = await calls.result("PUT", `/${id}`, { name: "Phones", type: "SERIAL" });
  expect(renamed).toMatchObject({ name: "Phones", description: "", count: 2 });
  expect(renamed).not.toHaveProperty("items");
  expect(values((await calls.result("GET", `/${id}`)).items)).toEqual(["a-1", "b-2"]);
  await calls.result("PUT", `/${id}`, { name: "Phones", description: "all", items: [{ value: "c-3" }] });
  const read = await calls.result("GET", `/${id}`);
  expect(read).toMatchObject({ description: "all", count: 1, items: [{ value: "c-3" }] });
  await calls.result("PUT", `/${id}`, { name: "Phones", items: [] });
  const empty = await calls.result("GET", `/${id}`);
  expect(empty.count).toBe(0);
  expect(empty).not.toHaveProperty("items");
});

test("an item that an update names again keeps the time at which it was added", async () => {
  let now = Date.parse("2026-11-29T10:00:00Z");
  const calls = new RelatedCalls<GatewayList>(await emulate({ clock: () => now }), "gateway/lists");
  const { id } = await calls.create(serials);
  now += 60_000;
  await calls.result("PUT", `/${id}`, { name: "Laptops", items: [{ value: "c-3" }, { value: "a-1" }] });
  const times = (await calls.result("GET", `/${id}`)).items?.map(({ created_at }) => created_at.slice(0, 16));
  expect(times).toEqual(["2026-11-29T10:01", "2026-11-29T10:00"]);
});

test("a list without items has no `items`, as the official provider needs to plan no change", async () => {
  const calls = await lists();
  const list = await calls.create({ name: "Empty", type: "DOMAIN" });
  expect(list).not.toHaveProperty("items");
  expect(await calls.result("GET", `/${list.id}`)).toEqual({ ...list, count: 0 });
  expect(await calls.result("GET", `/${list.id}/items`)).toEqual([]);
});

test("gatewayListsKeepItemsOnEmptyUpdate on: an empty list of items changes nothing", async () => {
  const calls = await lists();
  calls.emulator.behaviors.gatewayListsKeepItemsOnEmptyUpdate = true;
  const { id } = await calls.create(serials);
  expect(await calls.result("PUT", `/${id}`, { name: "Phones", items: [] })).toMatchObject({ count: 2 });
});

test("items are appended, replaced and removed one by one", async () => {
  const calls = await lists();
  const { id } = await calls.create(serials);
  const edit = { append: [{ value: "c-3" }, { value: "b-2", description: "Bob" }], remove: ["a-1", "none"] };
  expect(await calls.result("PATCH", `/${id}`, edit)).toMatchObject({ id, count: 2 });
  expect(await calls.result<ListItem[]>("GET", `/${id}/items`)).toMatchObject([
    { value: "c-3" },
    { value: "b-2", description: "Bob" },
  ]);
  expect(await calls.result("PATCH", `/${id}`, {})).toMatchObject({ count: 2 });
});

test("the items of a list have pages of 50, and end", async () => {
  const calls = await lists();
  const items = Array.from({ length: 1_000 }, (_, i) => ({ value: `serial-${i}` }));
  const { id } = await calls.create({ ...serials, items });
  const page = async (query: string) => values(await calls.result<ListItem[]>("GET", `/${id}/items${query}`));
  expect(await page("")).toHaveLength(50);
  expect(await page("?per_page=100&page=10")).toEqual(items.slice(900).map(({ value }) => value));
  expect(await page("?page=21")).toEqual([]);
  expect((await calls.send("GET", `/${id}/items`)).envelope.result_info).toEqual({
    page: 1,
    per_page: 50,
    count: 50,
    total_count: 1_000,
    total_pages: 20,
  });
});

test("URLs are normalized, as the official tests expect; other values are not", async () => {
  const calls = await lists();
  const urls = await calls.create({
    name: "u",
    type: "URL",
    items: [{ value: "https://Test.com" }, { value: "https://example.com/path" }],
  });
  expect(values(urls.items)).toEqual(["https://test.com/", "https://example.com/path"]);
  const ips = [{ value: "192.168.1.1" }, { value: "10.0.0.0/8" }, { value: "2001:DB8::/32" }];
  expect(values((await calls.create({ name: "i", type: "IP", items: ips })).items)).toEqual(
    ips.map(({ value }) => value),
  );
});

test("lists are filtered and sorted; names need not be unique", async () => {
  const calls = await lists();
  await calls.create({ name: "Bb", type: "IP" });
  const { id } = await calls.create({
    name: "aa",
    type: "EMAIL",
    description: "People",
    items: [{ value: "a@example.com" }],
  });
  await calls.create({ name: "Bb", type: "SERIAL" });
  expect(await calls.names()).toEqual(["Bb", "aa", "Bb"]);
  expect(await calls.names("?type=EMAIL")).toEqual(["aa"]);
  expect(await calls.names("?search=PEOPLE")).toEqual(["aa"]);
  expect(await calls.names("?filter=name:b&filter=type:ip")).toEqual(["Bb"]);
  expect(await calls.names(`?filter=id:${id.replaceAll("-", "")}`)).toEqual(["aa"]);
  expect(await calls.names("?filter=item_count:1")).toEqual(["aa"]);
  expect(await calls.names("?order_by=name")).toEqual(["aa", "Bb", "Bb"]);
  expect(await calls.names("?order_by=item_count&direction=desc")).toEqual(["aa", "Bb", "Bb"]);
});

describe("rules refer to lists", () => {
  const group = (id: string) => ({ name: "People", include: [{ email_list: { id } }] });

  test("which cannot be deleted meanwhile", async () => {
    const calls = await lists();
    const { id } = await calls.create({ name: "People", type: "EMAIL" });
    const { id: group_id = "" } = calls.emulator.call("groups.create", group(id.toUpperCase()));
    expect(await calls.failure("DELETE", `/${id}`)).toContain(
      `409 12409 : access.api.error.conflict: list "${id}" is in use by group`,
    );
    calls.emulator.call("groups.delete", { group_id });
    const traffic = `any(dns.domains[*] in $${id.replaceAll("-", "")})`;
    const rule = { name: "Block", action: "block" as const, filters: ["dns" as const], traffic };
    calls.emulator.call("relatedApis.gatewayRules.create", rule);
    expect(await calls.failure("DELETE", `/${id}`)).toContain("(Block)");
    calls.emulator.behaviors.refuseDeletionInUse = false;
    expect(await calls.result("DELETE", `/${id}`)).toEqual({});
    expect(await calls.failure("GET", `/${id}`)).toContain("404 2218");
    expect(await calls.failure("DELETE", `/${id}`)).toContain("404 2218");
  });

  test("also of a zone's groups", async () => {
    const calls = await lists();
    const { id } = await calls.create({ name: "People", type: "EMAIL" });
    const zone = { zone_id: calls.emulator.zoneId };
    expect(() => calls.emulator.call("groups.create", { ...group(UUID), ...zone })).toThrow("there is no list");
    calls.emulator.call("groups.create", { ...group(id), ...zone });
    expect(await calls.failure("DELETE", `/${id}`)).toContain("(People)");
  });

  test("which must exist if the account has any; rulesUnknownLists changes it", async () => {
    const calls = await lists();
    const create = () => calls.emulator.call("groups.create", group(UUID));
    create(); // identifiers of a real account, while the emulator has no lists
    const { id } = await calls.create({ name: "People", type: "EMAIL" });
    expect(create).toThrow(`include.0: email_list.id: there is no list with the ID "${UUID}"; create it first`);
    calls.emulator.call("groups.create", group(id));
    calls.emulator.behaviors.rulesUnknownLists = "accept";
    create();
    calls.emulator.behaviors.rulesUnknownLists = "refuse";
    await calls.result("PATCH", `/${id}`, {});
    expect(create).toThrow("there is no list");
  });
});

describe("fails and changes nothing", () => {
  test.each([
    [{ type: "IP" }, "400 12130 /name"],
    [{ name: "a", type: "PEOPLE" }, "400 12130 /type"],
    [{ name: "a", type: "IP", items: [{ value: "10.0.0.0/33" }] }, "400 12130 /items/0/value: items.0.value: given"],
    [{ name: "a", type: "EMAIL", items: [{ value: "ann" }] }, "400 12130 /items/0/value"],
    [{ name: "a", type: "DOMAIN", items: [{ value: "https://a.example" }] }, "400 12130 /items/0/value"],
    [{ name: "a", type: "URL", items: [{ value: "https://" }] }, "400 12130 /items/0/value"],
    [{ name: "a", type: "SERIAL", items: [{ value: "x" }, { value: "x" }] }, "400 12130 /items/1/value"],
    [{ name: "a", type: "SERIAL", items: [{ description: "x" }] }, "400 12130 /items/0/value"],
  ])("for %j", async (body, failure) => {
    const calls = await lists();
    expect(await calls.failure("POST", "", body)).toContain(failure);
  });

  test("for another type, an invalid edit, and an unknown list", async () => {
    const calls = await lists();
    const { id } = await calls.create(serials);
    expect(await calls.failure("PUT", `/${id}`, { name: "a", type: "IP" })).toContain("400 12130 /type");
    expect(await calls.failure("PUT", `/${id}`, {})).toContain("400 12130 /name");
    expect(await calls.failure("PATCH", `/${id}`, { append: [{}] })).toContain("400 12130 /append/0/value");
    for (const rest of ["", "/items"]) expect(await calls.failure("GET", `/${UUID}${rest}`)).toContain("404 2218");
    expect(await calls.failure("PUT", `/${UUID}`, serials)).toContain("404 2218");
    expect(await calls.failure("PATCH", `/${UUID}`, {})).toContain("404 2218");
  });
});
