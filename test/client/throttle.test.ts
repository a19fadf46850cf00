import { REQUEST_LIMIT } from "../../lib/api";
import { AccessClient, type AccessClientOptions, type ClientEvent } from "../../lib/client";
import { InstantApi, type InstantResponse } from "./instant-api";
import { ManualClock } from "./manual-clock";
import { ACCOUNT, TOKEN } from "./scripted-server";

const SECOND = 1_000;

describe("the throttle", () => {
  let clock: ManualClock;
  let api: InstantApi;

  const serve = (respond?: (index: number, now: number) => InstantResponse) => {
    clock = new ManualClock();
    api = new InstantApi(clock, respond);
  };
  const connect = (options: Partial<AccessClientOptions> = {}) =>
    new AccessClient({ apiToken: TOKEN, accountId: ACCOUNT, clock, dispatcher: api, ...options });
  const callTimes = (client: AccessClient, times: number) =>
    Promise.all(Array.from({ length: times }, () => client.tokens.verify()));

  /** The most requests in any window. */
  const busiest = (times: readonly number[], window: number) =>
    Math.max(...times.map((start, first) => times.slice(first).filter((time) => time < start + window).length));

  test("never exceeds Cloudflare's limit in any window", async () => {
    serve();
    await callTimes(connect(), 3_000);
    expect(api.times).toHaveLength(3_000);
    const most = busiest(api.times, REQUEST_LIMIT.window * SECOND);
    expect(most).toBeLessThanOrEqual(REQUEST_LIMIT.requests);
    expect(most).toBeGreaterThan(REQUEST_LIMIT.requests * 0.9);
  });

  test("admits a burst at once, and the others in order and evenly", async () => {
    serve();
    const client = connect({ throttle: { requests: 12, burst: 6, window: 60 } });
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 9 }, async (_, index) => {
        await client.tokens.verify();
        order.push(index);
      }),
    );
    expect(api.times.map((time) => time / SECOND)).toEqual([0, 0, 0, 0, 0, 0, 10, 20, 30]);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("is shared by all clients with the same credentials and base URL, and by no others", async () => {
    serve();
    const throttle = { requests: 4, burst: 2, window: 20 };
    await Promise.all([callTimes(connect({ throttle }), 2), callTimes(connect({ throttle }), 2)]);
    expect(api.times).toEqual([0, 0, 10 * SECOND, 20 * SECOND]);
    await callTimes(connect({ throttle, apiToken: `${TOKEN}2` }), 2);
    await callTimes(connect({ throttle, baseUrl: "https://other.example/client/v4" }), 2);
    expect(api.times.slice(4)).toEqual([20, 20, 20, 20].map((time) => time * SECOND));
  });

  test("is as strict as the strictest client that shares it", async () => {
    serve();
    const laxer = connect();
    connect({ throttle: { requests: 4, burst: 2, window: 20 } });
    await callTimes(laxer, 4);
    expect(api.times).toEqual([0, 0, 10 * SECOND, 20 * SECOND]);
  });

  test("can be turned off", async () => {
    serve();
    await callTimes(connect({ throttle: false }), 2_000);
    expect(clock.sleeps).toEqual([]);
  });

  test("holds all requests back after HTTP 429, as long as Retry-After requires", async () => {
    serve((index) => (index === 0 ? { status: 429, headers: { "retry-after": "120" } } : { status: 200 }));
    const client = connect();
    const first = client.tokens.verify();
    await clock.slept();
    const others = callTimes(client, 5);
    await Promise.all([first, others]);
    expect(api.times[0]).toBe(0);
    expect(api.times).toHaveLength(7);
    for (const time of api.times.slice(1)) expect(time).toBeGreaterThanOrEqual(120 * SECOND);
  });

  test("does not exceed the limit in the window after a pause", async () => {
    serve((index) => (index === 0 ? { status: 429, headers: { "retry-after": "300" } } : { status: 200 }));
    const client = connect();
    await Promise.all([client.tokens.verify(), callTimes(client, 2_500)]);
    expect(api.times.filter((time) => time > 0 && time < 300 * SECOND)).toEqual([]);
    expect(busiest(api.times.slice(1), REQUEST_LIMIT.window * SECOND)).toBeLessThanOrEqual(REQUEST_LIMIT.requests);
  });

  test("spreads the remaining requests when little of a limit is left", async () => {
    serve((index) => ({
      status: 200,
      headers: index === 0 ? { ratelimit: '"burst";r=4;t=40', "ratelimit-policy": '"burst";q=100;w=60' } : {},
    }));
    const client = connect();
    await callTimes(client, 1);
    await callTimes(client, 6);
    expect(api.times.map((time) => time / SECOND)).toEqual([0, 10, 20, 30, 40, 40, 40]);
  });

  test("subtracts requests in flight from the remaining ones", async () => {
    serve((index) => ({
      status: 200,
      headers: index === 0 ? { ratelimit: '"burst";r=22;t=60', "ratelimit-policy": '"burst";q=100;w=60' } : {},
    }));
    const client = connect();
    await callTimes(client, 3);
    await callTimes(client, 1);
    expect(api.times).toEqual([0, 0, 0, 3 * SECOND]);
  });

  test("does not spread requests beyond the reset of the limit", async () => {
    serve((index) => ({
      status: 200,
      headers: index === 0 ? { ratelimit: '"burst";r=2;t=40', "ratelimit-policy": '"burst";q=100;w=60' } : {},
    }));
    const client = connect();
    await callTimes(client, 1);
    clock.advance(35 * SECOND);
    await callTimes(client, 3);
    expect(api.times.map((time) => time / SECOND)).toEqual([0, 35, 40, 40]);
  });

  test("stops when no requests are left", async () => {
    serve((index) => (index === 2 ? { status: 200, headers: { ratelimit: '"default";r=0;t=25' } } : { status: 200 }));
    const client = connect();
    await callTimes(client, 3);
    await callTimes(client, 2);
    expect(api.times.map((time) => time / SECOND)).toEqual([0, 0, 0, 25, 25]);
  });

  test("returns to full speed when the limit is reset", async () => {
    serve((index) => ({
      status: 200,
      headers: {
        ratelimit: `"default";r=${index === 0 ? 2 : 1_000};t=100`,
        "ratelimit-policy": '"default";q=1200;w=300',
      },
    }));
    const client = connect();
    await callTimes(client, 1);
    await callTimes(client, 1);
    await callTimes(client, 3);
    expect(api.times.map((time) => time / SECOND)).toEqual([0, 50, 50, 50, 50]);
  });

  test.each([
    '"default";r=50;t=30',
    '"default";r=1000;t=30, "burst";r=90;t=5',
    "",
    "nonsense",
    '"default";r=;t=x',
    '"default";r=0',
  ])("is not slowed down by %j", async (ratelimit) => {
    serve(() => ({ status: 200, headers: { ratelimit, "ratelimit-policy": '"burst";q=100;w=60' } }));
    const client = connect();
    for (let call = 0; call < 5; call += 1) await client.tokens.verify();
    expect(clock.sleeps).toEqual([]);
  });

  test("obeys the strictest of several limits", async () => {
    serve((index) => ({
      status: 200,
      headers:
        index === 0
          ? {
              ratelimit: '"default";r=100;t=100, "burst";r=1;t=6',
              "ratelimit-policy": '"default";q=1200;w=300, "burst";q=100;w=60',
            }
          : {},
    }));
    const client = connect();
    await callTimes(client, 1);
    await callTimes(client, 1);
    expect(api.times).toEqual([0, 6 * SECOND]);
  });

  test("reports a wait once for each call", async () => {
    serve();
    const events: ClientEvent[] = [];
    const throttle = { requests: 2, burst: 1, window: 5 };
    await callTimes(connect({ throttle, onEvent: (event) => events.push(event) }), 2);
    expect(events.filter(({ type }) => type === "throttle")).toEqual([
      {
        type: "throttle",
        endpoint: "tokens.verify",
        method: "GET",
        path: "/user/tokens/verify",
        attempt: 1,
        waitMs: 5 * SECOND,
      },
    ]);
  });

  test("survives requests that fail", async () => {
    clock = new ManualClock();
    api = new InstantApi(clock, () => {
      throw new Error("no network");
    });
    const client = connect({ retry: false });
    for (let call = 0; call < 5; call += 1) {
      await expect(client.tokens.verify()).rejects.toMatchObject({ code: "ACCESS_ERR_CONNECTION" });
    }
    expect(clock.sleeps).toEqual([]);
  });
});
