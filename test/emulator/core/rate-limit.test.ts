import { emulate, send, stopEmulators, targetsPath } from "../running-emulators";

afterEach(stopEmulators);

test("every response has the number of remaining requests and the end of the window", async () => {
  let now = 0;
  const emulator = await emulate({ clock: () => now });
  const left = async () => {
    const { headers } = await send(emulator, "GET", targetsPath(emulator));
    return [headers.get("ratelimit"), headers.get("ratelimit-policy")];
  };
  expect(await left()).toEqual(['"default";r=1199;t=300', '"default";q=1200;w=300']);
  now += 1_500;
  expect(await left()).toEqual(['"default";r=1198;t=299', '"default";q=1200;w=300']);
  const refused = await send(emulator, "GET", `${targetsPath(emulator)}/none`);
  expect(refused.headers.get("ratelimit")).toBe('"default";r=1197;t=299');
});

test("each credential has its own limit", async () => {
  const emulator = await emulate({ rateLimit: { requests: 1, window: 10 } });
  const { email, key } = emulator.apiKey;
  expect(await send(emulator, "GET", targetsPath(emulator))).toMatchObject({ status: 200 });
  const answer = await fetch(`${emulator.url}${targetsPath(emulator)}`, {
    headers: { "X-Auth-Email": email, "X-Auth-Key": key },
  });
  expect(answer.status).toBe(200);
});

test("fails with 429 and 971 beyond the limit, until the window ends", async () => {
  let now = 1_000_000;
  const emulator = await emulate({ clock: () => now, rateLimit: { requests: 3, window: 60 } });
  const get = () => send(emulator, "GET", targetsPath(emulator));
  for (let i = 0; i < 3; i += 1) expect(await get()).toMatchObject({ status: 200 });
  now += 9_500;
  for (let i = 0; i < 2; i += 1) {
    const { status, headers, envelope } = await get();
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toBe("51");
    expect(headers.get("ratelimit")).toBe('"default";r=0;t=51');
    expect(envelope.errors).toEqual([{ code: 971, message: "Please wait and consider throttling your request speed" }]);
  }
  now += 50_499;
  expect(await get()).toMatchObject({ status: 429 });
  now += 1;
  const { status, headers } = await get();
  expect([status, headers.get("ratelimit")]).toEqual([200, '"default";r=2;t=60']);
});

test("a rejected request has no effect", async () => {
  const emulator = await emulate({ rateLimit: { requests: 1, window: 60 } });
  const path = `/accounts/${emulator.accountId}/access/gateway_ca`;
  await send(emulator, "GET", path);
  expect(await send(emulator, "POST", path)).toMatchObject({ status: 429 });
  expect(emulator.snapshot()).toEqual({});
});

test("without a limit there are no headers", async () => {
  const emulator = await emulate({ rateLimit: false });
  const { headers } = await send(emulator, "GET", targetsPath(emulator));
  expect(headers.get("ratelimit")).toBeNull();
});
