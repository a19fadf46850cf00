import { AbortedError, type AccessClient, type AccessClientOptions } from "../../lib/client";
import { InstantApi } from "./instant-api";
import { ManualClock } from "./manual-clock";
import { clientOf, failureOf, target, targets, TARGET_ID } from "./sample";
import { hang, ok, refuse, ScriptedServer, type Responder } from "./scripted-server";

describe("a call that is cancelled", () => {
  let server: ScriptedServer;
  let client: AccessClient;
  let clock: ManualClock;
  let controller: AbortController;

  const serve = async (responders: Responder[], options: Partial<AccessClientOptions> = {}) => {
    server = await ScriptedServer.start(...responders);
    clock = new ManualClock(true);
    controller = new AbortController();
    client = clientOf(server, { clock, throttle: false, ...options });
  };
  const read = () => client.infrastructure.targets.get({ target_id: TARGET_ID }, { signal: controller.signal });
  const create = () => client.infrastructure.targets.create({ hostname: "a", ip: {} }, { signal: controller.signal });
  const expectAborted = async (call: Promise<unknown>) => {
    const failure = await failureOf(call);
    expect(failure).toBeInstanceOf(AbortedError);
    expect(failure).toMatchObject({ code: "ACCESS_ERR_ABORTED", retryable: false, cause: controller.signal.reason });
    return failure;
  };

  afterEach(async () => {
    await client.close();
    await server.stop();
  });

  test("fails before it is sent", async () => {
    await serve([ok(target())]);
    controller.abort();
    await expectAborted(create());
    expect(server.requests).toHaveLength(0);
  });

  test("fails while it waits for the throttle, and returns its token", async () => {
    await serve([ok(target())], { throttle: { requests: 3, burst: 1, window: 2 } });
    await read();
    const waiting = read();
    await clock.slept();
    controller.abort(new Error("enough"));
    const failure = await expectAborted(waiting);
    expect(failure.message).toBe("infrastructure.targets.get was cancelled: enough");
    expect(server.requests).toHaveLength(1);
    const next = client.tokens.verify();
    await clock.slept(2);
    clock.advance(1_000);
    await next;
    expect(clock.sleeps).toEqual([1_000, 1_000]);
  });

  test("fails while it waits for a retry", async () => {
    await serve([refuse(429)]);
    const waiting = create();
    await clock.slept();
    controller.abort();
    const failure = await expectAborted(waiting);
    expect(failure.hint).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  test("fails while it waits for a retry, with a hint that the change may have taken effect", async () => {
    await serve([refuse(500)]);
    const waiting = client.infrastructure.targets.delete({ target_id: TARGET_ID }, { signal: controller.signal });
    await clock.slept();
    controller.abort();
    expect((await expectAborted(waiting)).hint).toContain("infrastructure.targets.list");
  });

  test("fails in flight, with a hint how to check whether it took effect", async () => {
    await serve([hang]);
    const arrival = server.arrival();
    const creating = create();
    await arrival;
    controller.abort();
    const failure = await expectAborted(creating);
    expect(failure.message).toContain("after it was sent");
    expect(failure.hint).toBe("It may have taken effect. Call infrastructure.targets.list to check.");
  });

  test("fails while the response is being received", async () => {
    await serve([
      (response) => {
        response.writeHead(200);
        response.write('{"success":', () => controller.abort());
      },
    ]);
    const failure = await expectAborted(read());
    expect(failure.hint).toBeUndefined();
  });

  test("fails while it waits for a connection, and is not sent", async () => {
    await serve([hang]);
    const arrived = new Promise<void>((resolve) => {
      const wait = () => (server.requests.length === 16 ? resolve() : void server.arrival().then(wait));
      wait();
    });
    const busy = Array.from({ length: 16 }, () => failureOf(create()));
    const waiting = new AbortController();
    const queued = failureOf(client.gatewayCa.create({}, { signal: waiting.signal }));
    await arrived;
    waiting.abort();
    expect((await queued).message).not.toContain("sent");
    controller.abort();
    await Promise.all(busy);
    expect(server.requests).toHaveLength(16);
  });

  test("fails between the pages of a list", async () => {
    await serve([ok(targets(1, 2), { total_count: 4 }), hang]);
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { id } of client.infrastructure.targets.list({}, { signal: controller.signal })) {
        seen.push(id);
        controller.abort();
      }
    })();
    await expectAborted(reading);
    expect(seen).toHaveLength(2);
    expect(server.requests).toHaveLength(1);
  });

  test("fails by the client's signal as well as by its own", async () => {
    const all = new AbortController();
    await serve([hang], { signal: all.signal });
    const arrival = server.arrival();
    const reading = failureOf(read());
    await arrival;
    all.abort();
    await expect(reading).resolves.toMatchObject({ code: "ACCESS_ERR_ABORTED" });
  });

  test("fails even if another call with the same signal has ended", async () => {
    await serve([hang, ok(target())]);
    const arrival = server.arrival();
    const hanging = read();
    await arrival;
    await read();
    controller.abort();
    await expectAborted(hanging);
  });

  test.each([
    ["waits for a retry", {}],
    ["waits for the throttle", { retry: false, throttle: { requests: 2, burst: 1, window: 300 } }],
  ] as const)("fails with the system clock while it %s", async (_when, options) => {
    await serve([refuse(429, [], { "retry-after": "300" })], {
      ...options,
      clock: undefined,
      onEvent: ({ type }) => {
        if (type === "retry" || type === "throttle") setImmediate(() => controller.abort());
      },
    });
    if ("throttle" in options) await expect(client.tokens.verify()).rejects.toThrow("429");
    await expectAborted(read());
    expect(server.requests).toHaveLength(1);
  });

  test("leaves no listeners on a signal that is used many times", async () => {
    await serve([ok(target())]);
    const { signal } = controller;
    const added = jest.spyOn(signal, "addEventListener");
    const removed = jest.spyOn(signal, "removeEventListener");
    await Promise.all(Array.from({ length: 50 }, () => read()));
    await read();
    expect(added).toHaveBeenCalledTimes(2);
    expect(removed).toHaveBeenCalledTimes(2);
  });

  describe("because the client is closed", () => {
    test("fails if it is made later", async () => {
      await serve([ok(target())]);
      await client.close();
      await client.close();
      await expect(failureOf(read())).resolves.toMatchObject({
        code: "ACCESS_ERR_ABORTED",
        message:
          "infrastructure.targets.get was cancelled: the client is closed. Create another one, or close it after its last call.",
      });
    });

    test("fails if it is made later, even if the dispatcher of the options is still open", async () => {
      clock = new ManualClock();
      const dispatcher = new InstantApi(clock);
      await serve([hang]);
      await client.close();
      client = clientOf(server, { dispatcher });
      await client.tokens.verify();
      const close = jest.spyOn(dispatcher, "close");
      await client.close();
      await expect(failureOf(client.tokens.verify())).resolves.toMatchObject({ code: "ACCESS_ERR_ABORTED" });
      expect(close).not.toHaveBeenCalled();
      expect(dispatcher.times).toHaveLength(1);
    });

    test("fails if it is waiting, and succeeds if it is in flight", async () => {
      let respond: (() => void) | undefined;
      await serve([
        refuse(429),
        (response, request, socket) => {
          respond = () => ok(target())(response, request, socket);
        },
      ]);
      const waiting = failureOf(read());
      await clock.slept();
      const arrival = server.arrival();
      const inFlight = read();
      await arrival;
      const closed = client[Symbol.asyncDispose]();
      await expect(waiting).resolves.toMatchObject({ code: "ACCESS_ERR_ABORTED" });
      respond?.();
      await expect(inFlight).resolves.toEqual(target());
      await closed;
    });
  });
});
