import {
  CLIENT_SECRET_PATTERN,
  SERVICE_TOKENS_PER_ACCOUNT,
  type ServiceToken,
  type ServiceTokenWithSecret,
} from "../../../lib/api";
import type { AccessEmulator, AccessEmulatorOptions } from "../../../lib/emulator";
import { emulate, send, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

const HOUR = 3_600_000;
const YEAR = 8_760 * HOUR;

let now: number;
beforeEach(() => void (now = Date.parse("2026-11-24T10:00:00Z")));
const emulateNow = (options: AccessEmulatorOptions = {}): Promise<AccessEmulator> =>
  emulate({ clock: () => now, ...options });
const at = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(".000Z", "Z");

const account = ({ accountId }: AccessEmulator): string => `/accounts/${accountId}/access/service_tokens`;
const zone = ({ zoneId }: AccessEmulator): string => `/zones/${zoneId}/access/service_tokens`;

/** Creates a token. @throws If the request fails. */
async function created(emulator: AccessEmulator, more: object = {}): Promise<Required<ServiceTokenWithSecret>> {
  const body = { name: "CI", ...more };
  const { status, text, envelope } = await send<ServiceTokenWithSecret>(emulator, "POST", account(emulator), { body });
  if (status !== 200) throw new Error(text);
  return envelope.result as Required<ServiceTokenWithSecret>;
}

async function put(emulator: AccessEmulator, id: string, body: object): Promise<ServiceTokenWithSecret> {
  const answer = await send<ServiceTokenWithSecret>(emulator, "PUT", `${account(emulator)}/${id}`, { body });
  if (answer.status !== 200 || answer.envelope.result === null) throw new Error(answer.text);
  return answer.envelope.result;
}

async function rotate(
  emulator: AccessEmulator,
  id: string,
  body: object = {},
): Promise<Required<ServiceTokenWithSecret>> {
  const path = `${account(emulator)}/${id}/rotate`;
  const answer = await send<ServiceTokenWithSecret>(emulator, "POST", path, { body });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.envelope.result as Required<ServiceTokenWithSecret>;
}

test("a token has a client identifier and a secret, and is valid for a year", async () => {
  const token = await created(await emulateNow());
  expect(token.client_id).toMatch(/^[0-9a-f]{32}\.access$/);
  expect(token.client_secret).toMatch(new RegExp(CLIENT_SECRET_PATTERN));
  expect(token).toMatchObject({ name: "CI", duration: "8760h", enabled: true, expires_at: at(now + YEAR) });
});

test("the secret is in no later response, and not in the state", async () => {
  const emulator = await emulateNow();
  const { id, client_secret } = await created(emulator);
  const path = `${account(emulator)}/${id}`;
  const answers = [
    await send(emulator, "GET", path),
    await send(emulator, "GET", account(emulator)),
    await send(emulator, "PUT", path, { body: { name: "other" } }),
    await send(emulator, "POST", `${path}/refresh`),
  ];
  const received = [...answers.map(({ text }) => text), JSON.stringify(emulator.snapshot())].join("");
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(received).toContain(id);
  expect(received).not.toContain(client_secret);
  const fields = Object.keys((answers[0]?.envelope as { result: object }).result);
  expect(fields.filter((field) => /secret|hash/.test(field))).toEqual([]);
});

test.each([
  ["60m", HOUR],
  ["1h30m", 1.5 * HOUR],
  ["1.5h", 1.5 * HOUR],
])("a token with duration %s expires after it", async (duration, length) => {
  expect(await created(await emulateNow(), { duration })).toMatchObject({ duration, expires_at: at(now + length) });
});

test("a token with duration forever has no expiry", async () => {
  const token = await created(await emulateNow(), { duration: "forever" });
  expect(token).not.toHaveProperty("expires_at");
});

test.each(["0", "0s", "-1h", "2562048h", "9".repeat(30) + "h", "1 year", "", "h"])(
  "fails with 400 for a duration of %j",
  async (duration) => {
    const emulator = await emulateNow();
    const answer = await send(emulator, "POST", account(emulator), { body: { name: "CI", duration } });
    expect(answer).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer: "/duration" } }] } });
    expect(emulator.snapshot()).toEqual({});
  },
);

test("an update with a duration counts from now; one without keeps the expiry", async () => {
  const emulator = await emulateNow();
  const { id } = await created(emulator);
  const { expires_at } = emulator.call("serviceTokens.get", { service_token_id: id });
  expect(expires_at).toBe(at(now + YEAR));
  now += 24 * HOUR;
  expect(await put(emulator, id, { name: "renamed" })).toMatchObject({ name: "renamed", expires_at });
  expect(await put(emulator, id, { duration: "2h" })).toMatchObject({
    name: "renamed",
    expires_at: at(now + 2 * HOUR),
  });
  expect(await put(emulator, id, { duration: "forever" })).not.toHaveProperty("expires_at");
});

test("a refresh extends a token to a year from now, whatever its duration", async () => {
  const emulator = await emulateNow();
  const { id } = await created(emulator, { duration: "2h" });
  now += HOUR;
  const { envelope } = await send<ServiceToken>(emulator, "POST", `${account(emulator)}/${id}/refresh`);
  expect(envelope.result).toMatchObject({ duration: "2h", expires_at: at(now + YEAR) });
});

test("a refresh leaves a token with duration forever without expiry", async () => {
  const emulator = await emulateNow();
  const { id } = await created(emulator, { duration: "forever" });
  const { envelope } = await send<ServiceToken>(emulator, "POST", `${account(emulator)}/${id}/refresh`);
  expect(envelope.result).not.toHaveProperty("expires_at");
});

test("Access accepts a token only with its secret, and updates last_seen_at", async () => {
  const emulator = await emulateNow();
  const { id, client_id, client_secret, ...rest } = await created(emulator);
  expect(rest).not.toHaveProperty("last_seen_at");
  expect(emulator.acceptsServiceToken(client_id, "cfast_wrong")).toBe(false);
  expect(emulator.call("serviceTokens.get", { service_token_id: id })).not.toHaveProperty("last_seen_at");
  expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(true);
  const { last_seen_at = "" } = emulator.call("serviceTokens.get", { service_token_id: id });
  expect(Date.parse(last_seen_at)).toBe(now);
});

test("Access rejects a token that has expired, is disabled or was deleted", async () => {
  const emulator = await emulateNow();
  const { id, client_id, client_secret } = await created(emulator, { duration: "2h" });
  const accepted = () => emulator.acceptsServiceToken(client_id, client_secret);
  await put(emulator, id, { enabled: false });
  expect(accepted()).toBe(false);
  await put(emulator, id, { enabled: true });
  expect(accepted()).toBe(true);
  now += 2 * HOUR;
  expect(accepted()).toBe(false);
  now -= HOUR;
  expect(accepted()).toBe(true);
  await send(emulator, "DELETE", `${account(emulator)}/${id}`);
  expect(accepted()).toBe(false);
});

test("a rotation returns a new secret, and the previous one expires at once", async () => {
  const emulator = await emulateNow();
  const token = await created(emulator);
  const { client_id, client_secret } = await rotate(emulator, token.id);
  expect(client_id).toBe(token.client_id);
  expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(true);
  expect(emulator.acceptsServiceToken(client_id, token.client_secret)).toBe(false);
});

test("a rotation can keep the previous secret valid, and an update can expire it", async () => {
  const emulator = await emulateNow();
  const token = await created(emulator);
  await rotate(emulator, token.id, { previous_client_secret_expires_at: at(now + HOUR) });
  const oldWorks = () => emulator.acceptsServiceToken(token.client_id, token.client_secret);
  expect(oldWorks()).toBe(true);
  now += HOUR;
  expect(oldWorks()).toBe(false);
  await put(emulator, token.id, { previous_client_secret_expires_at: at(now + HOUR) });
  expect(oldWorks()).toBe(true);
  await put(emulator, token.id, { previous_client_secret_expires_at: at(now - HOUR) });
  expect(oldWorks()).toBe(false);
});

test("an update to a higher secret version creates a secret, which it does not return by default", async () => {
  const emulator = await emulateNow();
  const { id, client_id, client_secret } = await created(emulator);
  expect(await put(emulator, id, { client_secret_version: 1 })).not.toHaveProperty("client_secret");
  expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(true);
  expect(await put(emulator, id, { client_secret_version: 2 })).not.toHaveProperty("client_secret");
  expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(false);
});

test("serviceTokenSecretOnUpdate: an update that creates a secret returns it", async () => {
  const emulator = await emulateNow({ behaviors: { serviceTokenSecretOnUpdate: true } });
  const { id, client_id } = await created(emulator);
  const { client_secret = "" } = await put(emulator, id, { client_secret_version: 2 });
  expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(true);
  expect(await put(emulator, id, { client_secret_version: 2 })).not.toHaveProperty("client_secret");
});

test("fails with 400 for a lower secret version", async () => {
  const emulator = await emulateNow();
  const { id } = await created(emulator, { client_secret_version: 3 });
  const before = emulator.snapshot();
  const body = { name: "renamed", client_secret_version: 2 };
  const answer = await send(emulator, "PUT", `${account(emulator)}/${id}`, { body });
  expect(answer).toMatchObject({
    status: 400,
    envelope: { errors: [{ source: { pointer: "/client_secret_version" } }] },
  });
  expect(emulator.snapshot()).toEqual(before);
});

test("an update keeps omitted fields; a disabled token stays disabled", async () => {
  const emulator = await emulateNow();
  const { id } = await created(emulator, { enabled: false });
  expect(await put(emulator, id, { name: "renamed" })).toMatchObject({ name: "renamed", enabled: false });
});

test("lists are filtered by the whole name or a part of it", async () => {
  const emulator = await emulateNow();
  emulator.seed({ serviceTokens: [{ name: "CI" }, { name: "ci deploy" }, { name: "backup" }] });
  const names = async (query: string): Promise<unknown> => {
    const { envelope } = await send<ServiceToken[]>(emulator, "GET", `${account(emulator)}${query}`);
    return envelope.result?.map(({ name }) => name);
  };
  expect(await names("")).toEqual(["CI", "ci deploy", "backup"]);
  expect(await names("?name=CI")).toEqual(["CI"]);
  expect(await names("?search=ci")).toEqual(["CI", "ci deploy"]);
  expect(await names("?per_page=2&page=2")).toEqual(["backup"]);
});

test("deleting a token returns it without its secret", async () => {
  const emulator = await emulateNow();
  const { client_secret: _, ...token } = await created(emulator);
  const answer = await send(emulator, "DELETE", `${account(emulator)}/${token.id}`);
  expect(answer).toMatchObject({ status: 200 });
  expect(answer.envelope.result).toEqual(token);
  expect(emulator.snapshot()).toEqual({});
});

test("fails with 404 for an unknown token", async () => {
  const emulator = await emulateNow();
  const path = `${account(emulator)}/f174e90a-fafe-4643-bbbc-4a0ed4fc8415`;
  for (const [method, url, body] of [
    ["GET", path, undefined],
    ["PUT", path, {}],
    ["DELETE", path, undefined],
    ["POST", `${path}/rotate`, {}],
    ["POST", `${path}/refresh`, undefined],
  ] as const) {
    expect(await send(emulator, method, url, { body })).toMatchObject({ status: 404 });
  }
});

test("fails with 400 for more tokens than an account may have", async () => {
  const emulator = await emulateNow();
  emulator.seed({ serviceTokens: Array.from({ length: SERVICE_TOKENS_PER_ACCOUNT }, (_, i) => ({ name: `CI ${i}` })) });
  const answer = await send(emulator, "POST", account(emulator), { body: { name: "one more" } });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(String(SERVICE_TOKENS_PER_ACCOUNT));
});

test("a zone has separate tokens, which cannot be rotated or refreshed", async () => {
  const emulator = await emulateNow();
  const { envelope } = await send<ServiceTokenWithSecret>(emulator, "POST", zone(emulator), { body: { name: "CI" } });
  const { id = "", client_id = "", client_secret = "" } = envelope.result ?? {};
  expect((await send(emulator, "GET", `${zone(emulator)}/${id}`)).status).toBe(200);
  expect((await send(emulator, "GET", `${account(emulator)}/${id}`)).status).toBe(404);
  expect((await send(emulator, "POST", `${zone(emulator)}/${id}/rotate`, { body: {} })).status).toBe(404);
  expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(true);
});
