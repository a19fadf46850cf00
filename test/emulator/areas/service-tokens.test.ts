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
  const received = [...answers.map(({ text }) => text), JSON.stringify(emulator.snapshot({ secrets: true }))].join("");
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

test("a token with duration forever has an expiry, but never expires", async () => {
  const emulator = await emulateNow();
  const { client_id, client_secret, expires_at } = await created(emulator, { duration: "forever" });
  expect(expires_at).toBe("9999-12-31T23:59:59Z");
  now += 500 * YEAR;
  expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(true);
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
  expect(await put(emulator, id, { duration: "forever" })).toMatchObject({ expires_at: "9999-12-31T23:59:59Z" });
});

test("a refresh extends a token to a year from now, whatever its duration", async () => {
  const emulator = await emulateNow();
  const { id } = await created(emulator, { duration: "2h" });
  now += HOUR;
  const { envelope } = await send<ServiceToken>(emulator, "POST", `${account(emulator)}/${id}/refresh`);
  expect(envelope.result).toMatchObject({ duration: "2h", expires_at: at(now + YEAR) });
});

test("a refresh leaves the expiry of a token with duration forever", async () => {
  const emulator = await emulateNow();
  const { id } = await created(emulator, { duration: "forever" });
  const { envelope } = await send<ServiceToken>(emulator, "POST", `${account(emulator)}/${id}/refresh`);
  expect(envelope.result).toMatchObject({ expires_at: "9999-12-31T23:59:59Z" });
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

test("a lower secret version leaves the secret as it is, and fails with 400 by serviceTokenLowerVersionRefused", async () => {
  const emulator = await emulateNow();
  const { id } = await created(emulator, { client_secret_version: 3 });
  const body = { name: "renamed", client_secret_version: 2 };
  expect(await put(emulator, id, body)).toMatchObject({ name: "renamed" });
  const before = emulator.snapshot({ secrets: true });
  expect(JSON.stringify(before)).toContain('"client_secret_version":3');
  emulator.behaviors.serviceTokenLowerVersionRefused = true;
  const answer = await send(emulator, "PUT", `${account(emulator)}/${id}`, { body });
  expect(answer).toMatchObject({
    status: 400,
    envelope: { errors: [{ source: { pointer: "/client_secret_version" } }] },
  });
  expect(emulator.snapshot({ secrets: true })).toEqual(before);
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

test("fails with 400 and 12139 to delete a service token that a rule refers to, ignoring case", async () => {
  const emulator = await emulate();
  const { id = "" } = emulator.call("serviceTokens.create", { name: "CI" });
  emulator.call("groups.create", { name: "Robots", include: [{ service_token: { token_id: id.toUpperCase() } }] });
  const before = emulator.snapshot();
  const path = `/accounts/${emulator.accountId}/access/service_tokens/${id}`;
  const response = await send(emulator, "DELETE", path);
  expect(response).toMatchObject({ status: 400, envelope: { errors: [{ code: 12139 }] } });
  expect(response.text).toContain("access.api.error.service_token_in_use");
  expect(emulator.snapshot()).toEqual(before);
});

describe("inactive tokens", () => {
  const DAY = 24 * HOUR;
  const path = (emulator: AccessEmulator): string => `/accounts/${emulator.accountId}/access/organizations`;

  /** An emulator whose organization disables or deletes tokens after 30 days. */
  async function emulateInactivity(action: "disable" | "delete", more: object = {}): Promise<AccessEmulator> {
    const emulator = await emulateNow();
    const service_token_inactivity = { action, enabled: true, inactivity_threshold_days: 30, ...more };
    const { status } = await send(emulator, "PATCH", path(emulator), { body: { service_token_inactivity } });
    expect(status).toBe(200);
    return emulator;
  }

  test("are disabled, and enabled again for another 30 days", async () => {
    const emulator = await emulateInactivity("disable");
    const { id, client_id, client_secret } = await created(emulator);
    const enabled = () => emulator.call("serviceTokens.get", { service_token_id: id }).enabled;
    now += 30 * DAY - 1;
    expect(enabled()).toBe(true);
    now += 1;
    expect(enabled()).toBe(false);
    expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(false);
    await put(emulator, id, { enabled: true });
    now += 29 * DAY;
    expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(true);
  });

  test("are deleted", async () => {
    const emulator = await emulateInactivity("delete");
    const { id, client_id, client_secret } = await created(emulator);
    now += 30 * DAY;
    expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(false);
    expect((await send<[]>(emulator, "GET", account(emulator))).envelope.result).toEqual([]);
    expect(await send(emulator, "GET", `${account(emulator)}/${id}`)).toMatchObject({ status: 404 });
  });

  test("are those that have not been used for as long", async () => {
    const emulator = await emulateInactivity("delete");
    const { client_id, client_secret } = await created(emulator);
    for (let month = 0; month < 12; month++) {
      now += 29 * DAY;
      expect(emulator.acceptsServiceToken(client_id, client_secret)).toBe(true);
    }
  });

  test("are not those that a rule of a policy refers to; a rule of a group does not spare them", async () => {
    const emulator = await emulateInactivity("disable");
    const [inPolicy, inGroup] = [await created(emulator), await created(emulator)];
    const rule = ({ id }: { id: string }) => [{ service_token: { token_id: id } }];
    emulator.call("policies.create", { name: "CI", decision: "non_identity", include: rule(inPolicy) });
    emulator.call("groups.create", { name: "CI", include: rule(inGroup) });
    now += 400 * DAY;
    const { envelope } = await send<ServiceToken[]>(emulator, "GET", account(emulator));
    expect(envelope.result?.map(({ enabled }) => enabled)).toEqual([true, false]);
  });

  test("of a zone follow the organization of the account", async () => {
    const emulator = await emulateInactivity("delete");
    await send(emulator, "POST", zone(emulator), { body: { name: "CI" } });
    now += 30 * DAY;
    expect((await send<[]>(emulator, "GET", zone(emulator))).envelope.result).toEqual([]);
  });

  test("stay while the setting is not enabled", async () => {
    const emulator = await emulateInactivity("delete", { enabled: false });
    await created(emulator);
    now += 400 * DAY;
    expect((await send<[]>(emulator, "GET", account(emulator))).envelope.result).toHaveLength(1);
  });

  test.each([29, 366, 30.5])("fails with 400 for a threshold of %d days", async (inactivity_threshold_days) => {
    const emulator = await emulateNow();
    const body = { service_token_inactivity: { action: "disable", enabled: true, inactivity_threshold_days } };
    const pointer = "/service_token_inactivity/inactivity_threshold_days";
    expect(await send(emulator, "PATCH", path(emulator), { body })).toMatchObject({
      status: 400,
      envelope: { errors: [{ source: { pointer } }] },
    });
  });
});
