import { MalformedResponseError, type AccessClient } from "../../lib/client";
import { clientOf, failureOf, target, targets } from "./sample";
import { ACCOUNT, ok, raw, refuse, ScriptedServer, type Responder } from "./scripted-server";

const collection = `/accounts/${ACCOUNT}/infrastructure/targets`;

/** Serves `total` targets in pages, with the `result_info` that `info` derives from the correct one. */
const paged =
  (total: number, info: (truth: Record<string, number>) => object | undefined = (truth) => truth): Responder =>
  (response, request, socket) => {
    const query = new URL(request.url, "http://127.0.0.1").searchParams;
    const page = Number(query.get("page") ?? 1);
    const per_page = Math.min(1_000, Number(query.get("per_page") ?? 20));
    const items = targets((page - 1) * per_page + 1, Math.min(total, page * per_page));
    const truth = { page, per_page, count: items.length, total_count: total, total_pages: Math.ceil(total / per_page) };
    ok(items, info(truth))(response, request, socket);
  };

describe("a list", () => {
  let server: ScriptedServer;
  let client: AccessClient;

  const serve = async (...responders: Responder[]) => {
    server = await ScriptedServer.start(...responders);
    client = clientOf(server);
  };
  afterEach(async () => {
    await client.close();
    await server.stop();
  });

  test("of 5,000 targets takes 5 requests", async () => {
    await serve(paged(5_000));
    const all = await client.infrastructure.targets.list().toArray();
    expect(all).toEqual(targets(1, 5_000));
    expect(server.paths).toEqual([1, 2, 3, 4, 5].map((page) => `${collection}?per_page=1000&page=${page}`));
  });

  test("requests no page before it is read", async () => {
    await serve(paged(30));
    const list = client.infrastructure.targets.list({ per_page: 10 });
    expect(server.requests).toHaveLength(0);
    const seen: string[] = [];
    for await (const { hostname } of list) {
      seen.push(hostname);
      expect(server.requests).toHaveLength(Math.ceil(seen.length / 10));
      if (seen.length === 15) break;
    }
    expect(server.requests).toHaveLength(2);
  });

  test("can be read again from the start", async () => {
    await serve(paged(3));
    const list = client.infrastructure.targets.list();
    await expect(list.toArray()).resolves.toHaveLength(3);
    await expect(list.toArray()).resolves.toHaveLength(3);
    expect(server.requests).toHaveLength(2);
  });

  test("provides its pages with the result_info of the API", async () => {
    await serve(paged(3));
    const pages = [];
    for await (const page of client.infrastructure.targets.list({ per_page: 2 }).pages()) pages.push(page);
    expect(pages).toEqual([
      { items: targets(1, 2), info: { page: 1, per_page: 2, count: 2, total_count: 3, total_pages: 2 } },
      { items: targets(3, 3), info: { page: 2, per_page: 2, count: 1, total_count: 3, total_pages: 2 } },
    ]);
  });

  test("starts at the requested page", async () => {
    await serve(paged(30));
    const items = await client.infrastructure.targets.list({ per_page: 10, page: 2 }).toArray();
    expect(items).toEqual(targets(11, 30));
    expect(server.requests).toHaveLength(2);
  });

  test.each<[string, (truth: Record<string, number>) => object | undefined, number]>([
    ["everything", (truth) => truth, 3],
    ["the number of items", ({ page, per_page, total_count }) => ({ page, per_page, total_count }), 3],
    ["the number of pages", ({ total_pages }) => ({ total_pages }), 3],
    ["no numbers at all, only the page size", ({ per_page }) => ({ per_page }), 3],
    ["no result_info", () => undefined, 3],
    ["zero as totals", ({ per_page }) => ({ per_page, total_count: 0, total_pages: 0 }), 3],
    ["strings as totals", () => ({ total_count: "25", total_pages: "3", per_page: "10" }), 3],
    ["too few pages for its items", ({ total_count }) => ({ total_count, total_pages: 1 }), 3],
  ])("is read completely if the API reports %s", async (_what, info, requests) => {
    await serve(paged(25, info));
    await expect(client.infrastructure.targets.list({ per_page: 10 }).toArray()).resolves.toEqual(targets(1, 25));
    expect(server.requests).toHaveLength(requests);
  });

  test("whose last page is full ends with an empty page if the API reports nothing", async () => {
    await serve(paged(20, () => undefined));
    await expect(client.infrastructure.targets.list({ per_page: 10 }).toArray()).resolves.toHaveLength(20);
    expect(server.requests).toHaveLength(3);
  });

  test("is read completely if pages are smaller than requested", async () => {
    await serve((response, request, socket) => {
      const page = Number(/page=(\d+)$/.exec(request.url)?.[1]);
      ok(page > 3 ? [] : targets(page * 2 - 1, page * 2))(response, request, socket);
    });
    await expect(client.infrastructure.targets.list().toArray()).resolves.toEqual(targets(1, 6));
  });

  test("ends at a page that repeats an earlier one if the API reports no totals", async () => {
    await serve(ok(targets(1, 3)));
    await expect(client.infrastructure.targets.list().toArray()).resolves.toEqual(targets(1, 3));
    expect(server.requests).toHaveLength(2);
  });

  test("fails at a page that repeats an earlier one if the totals are not reached", async () => {
    await serve(
      ok(targets(1, 2), { total_count: 100 }),
      ok(targets(3, 4), { total_count: 100 }),
      ok(targets(1, 2), { total_count: 100 }),
    );
    const failure = await failureOf(client.infrastructure.targets.list().toArray());
    expect(failure).toBeInstanceOf(MalformedResponseError);
    expect(failure.message).toContain("page 3 repeats an earlier page");
    expect(server.requests).toHaveLength(3);
  });

  test("is empty if the API returns [] or null", async () => {
    await serve(ok([], { total_count: 0 }), ok(null));
    await expect(client.infrastructure.targets.list().toArray()).resolves.toEqual([]);
    await expect(client.infrastructure.targets.list().toArray()).resolves.toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  test("that is not paged takes one request without page parameters", async () => {
    await serve(ok([{ id: "ca", public_key: "ssh-ed25519 AAAA" }]));
    await expect(client.gatewayCa.list().toArray()).resolves.toHaveLength(1);
    expect(server.paths).toEqual([`/accounts/${ACCOUNT}/access/gateway_ca`]);
  });

  test("that a change returns is requested once, by the call, however often it is read", async () => {
    await serve(ok([target()]));
    const arrival = server.arrival();
    const created = client.infrastructure.targets.createBatch({ body: [{ hostname: "host-1", ip: {} }] });
    await arrival;
    await expect(created.toArray()).resolves.toEqual([target()]);
    await expect(created.toArray()).resolves.toEqual([target()]);
    expect(server.requests).toHaveLength(1);
  });

  test("fails at a later page, after the items before it were read", async () => {
    await serve(ok(targets(1, 2), { total_count: 4 }), refuse(403));
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { id } of client.infrastructure.targets.list()) seen.push(id);
    })();
    await expect(reading).rejects.toMatchObject({ code: "ACCESS_ERR_PERMISSION" });
    expect(seen).toHaveLength(2);
  });

  test("fails if the API does not return a list", async () => {
    await serve(ok({ id: "x" }), raw(200, "[]"));
    await expect(client.infrastructure.targets.list().toArray()).rejects.toThrow("a result that is not a list");
    await expect(client.infrastructure.targets.list().toArray()).rejects.toThrow("JSON that is not an object");
  });

  test.each([0, -1, 1.5])("fails for page %d", async (page) => {
    await serve(ok([]));
    await expect(client.infrastructure.targets.list({ page }).toArray()).rejects.toThrow("whole number, 1 or greater");
    expect(server.requests).toHaveLength(0);
  });
});
