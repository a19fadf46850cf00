import { AccessClient, type ClientEvent } from "../../lib/client";
import { AccessEmulator } from "../../lib/emulator";
import { ManualClock } from "./manual-clock";
import { failureOf } from "./sample";

const address = (number: number) => ({
  hostname: `host-${number}`,
  ip: { ipv4: { ip_addr: `10.1.${number >> 8}.${number & 255}` } },
});
const addresses = (count: number) => Array.from({ length: count }, (_, index) => address(index));

describe("a client of the emulator", () => {
  let emulator: AccessEmulator;
  let client: AccessClient;

  beforeEach(async () => {
    emulator = await AccessEmulator.start();
    client = connect();
  });
  afterEach(async () => {
    await client.close();
    await emulator.stop();
  });

  const connect = (apiToken = emulator.apiToken, onEvent?: (event: ClientEvent) => void) =>
    new AccessClient({
      accountId: emulator.accountId,
      apiToken,
      baseUrl: emulator.url,
      clock: new ManualClock(),
      onEvent,
    });

  test("creates, reads, updates and deletes a target", async () => {
    const { targets } = client.infrastructure;
    const created = await targets.create({ ...address(1), tags: { env: "prod" } });
    const { id: target_id } = created;
    await expect(targets.get({ target_id })).resolves.toEqual(created);
    const updated = await targets.update({ target_id, ...address(2) });
    expect(updated).toMatchObject({ id: target_id, hostname: "host-2" });
    await expect(targets.list().toArray()).resolves.toEqual([updated]);
    await expect(targets.delete({ target_id })).resolves.toBeUndefined();
    await expect(targets.get({ target_id })).rejects.toMatchObject({ code: "ACCESS_ERR_NOT_FOUND" });
  });

  test("creates and deletes targets in batches, and lists 5,000 in 5 requests", async () => {
    const { targets } = client.infrastructure;
    const created = await targets.createBatch({ body: addresses(5_000) }).toArray();
    expect(created).toHaveLength(5_000);
    emulator.requests.clear();
    const listed = await targets.list({ order: "hostname" }).toArray();
    expect(emulator.requests.count("infrastructure.targets.list")).toBe(5);
    expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(created.map(({ id }) => id)));
    await targets.deleteBatch({ target_ids: created.slice(1).map(({ id }) => id) });
    await expect(targets.list().toArray()).resolves.toHaveLength(1);
  });

  test("filters by repeated parameters", async () => {
    const { targets } = client.infrastructure;
    const [first, second] = await targets.createBatch({ body: addresses(3) }).toArray();
    const ids = [first?.id ?? "", second?.id ?? ""];
    const found = await targets.list({ target_ids: ids }).toArray();
    expect(found.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  test("creates the account's only SSH certificate authority", async () => {
    const ca = await client.gatewayCa.create();
    expect(ca.public_key).toMatch(/^ecdsa-sha2-nistp256 /);
    await expect(client.gatewayCa.create()).rejects.toMatchObject({ code: "ACCESS_ERR_CONFLICT" });
    await expect(client.gatewayCa.list().toArray()).resolves.toEqual([ca]);
    await client.gatewayCa.delete({ certificate_id: ca.id ?? "" });
    await expect(client.gatewayCa.list().toArray()).resolves.toEqual([]);
  });

  test("verifies its token", async () => {
    await expect(client.tokens.verify()).resolves.toMatchObject({ status: "active" });
    await expect(client.tokens.verifyAccount()).resolves.toMatchObject({ status: "active" });
  });

  test("works with an email address and a key", async () => {
    const { email, key } = emulator.apiKey;
    const keyed = new AccessClient({ accountId: emulator.accountId, email, apiKey: key, baseUrl: emulator.url });
    await expect(keyed.gatewayCa.list().toArray()).resolves.toEqual([]);
    await keyed.close();
  });

  test("fails with an unknown token", async () => {
    const unknown = connect("x".repeat(40));
    await expect(unknown.tokens.verify()).rejects.toMatchObject({ code: "ACCESS_ERR_AUTHENTICATION" });
    await expect(unknown.gatewayCa.create()).rejects.toMatchObject({ code: "ACCESS_ERR_AUTHENTICATION" });
    await unknown.close();
  });

  test("fails with a read-only token, and names the missing permission", async () => {
    await client.close();
    await emulator.stop();
    const token = "r".repeat(40);
    emulator = await AccessEmulator.start({ apiTokens: [{ token, permissions: ["Access: SSH Auditing Read"] }] });
    client = connect();
    await expect(client.gatewayCa.list().toArray()).resolves.toEqual([]);
    await expect(failureOf(client.gatewayCa.create())).resolves.toMatchObject({
      code: "ACCESS_ERR_PERMISSION",
      permission: "Access: SSH Auditing Edit",
    });
  });

  test("fails for input that the API rejects, with the field", async () => {
    const failure = await failureOf(client.infrastructure.targets.create({ hostname: "-", ip: address(1).ip }));
    expect(failure).toMatchObject({ code: "ACCESS_ERR_INVALID_REQUEST", status: 400 });
    expect(failure.errors[0]?.source?.pointer).toBe("/hostname");
  });

  test("survives failures if it is safe to repeat, and creates no duplicates if it is not", async () => {
    const { targets } = client.infrastructure;
    await targets.createBatch({ body: addresses(3) }).toArray();
    emulator.faults.add({ kind: "reset-before", match: { method: "GET" } });
    emulator.faults.add({ kind: "status", code: 503, match: { method: "GET" } });
    emulator.faults.add({ kind: "malformed", form: "truncated", match: { method: "PUT" } });
    emulator.faults.add({ kind: "reset-after", match: { method: "POST" } });
    await expect(targets.list().toArray()).resolves.toHaveLength(3);
    await expect(targets.createBatch({ body: [address(10)] }).toArray()).rejects.toMatchObject({
      code: "ACCESS_ERR_OUTCOME_UNKNOWN",
    });
    await expect(targets.create(address(11))).rejects.toMatchObject({ code: "ACCESS_ERR_OUTCOME_UNKNOWN" });
    await expect(targets.list().toArray()).resolves.toHaveLength(5);
  });

  test("survives the API's rate limit by slowing down before it", async () => {
    await client.close();
    await emulator.stop();
    let now = 0;
    emulator = await AccessEmulator.start({ rateLimit: { requests: 10, window: 60 }, clock: () => now });
    const clock = new ManualClock();
    clock.beforeJump = () => {
      now = clock.now() + 60_000;
      return Promise.resolve();
    };
    const events: ClientEvent[] = [];
    client = new AccessClient({
      accountId: emulator.accountId,
      apiToken: emulator.apiToken,
      baseUrl: emulator.url,
      clock,
      onEvent: (event) => events.push(event),
    });
    for (let call = 0; call < 15; call += 1) await client.tokens.verify();
    expect(events.filter(({ type }) => type === "request")).toHaveLength(15);
    expect(events.some(({ type }) => type === "throttle")).toBe(true);
    expect(events.some((event) => event.type === "response" && event.status === 429)).toBe(false);
  });
});
