import { AccessEmulator } from "../../../lib/emulator";
import { cfaccessProvider } from "../../../lib/provider";
import { ProtocolClient } from "../../plugin-framework/protocol-client";
import { readable } from "../../plugin-framework/served";
import { plain, wire } from "../../plugin-framework/wire-value";

const type_name = "cfaccess_service_token";
const HOUR = 60 * 60_000;

let now = Date.now();
let emulator: AccessEmulator;
let client: ProtocolClient;

beforeAll(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false, clock: () => now });
  client = await ProtocolClient.serve(cfaccessProvider, { logLevel: "debug" });
  const configured = { api_token: emulator.apiToken, base_url: emulator.url };
  const config = wire({ email: null, api_key: null, allow_http: null, ...configured });
  expect((await client.call("ConfigureProvider", { terraform_version: "1.11.4", config })).diagnostics).toEqual([]);
});
afterAll(async () => {
  await client.stop();
  await emulator.stop();
});

const expiry = (): number => Date.parse(emulator.call("serviceTokens.list", {})[0]?.expires_at ?? "");

/** Opens a token of two hours. */
async function opened() {
  const empty = { id: null, token_name: null, client_id: null, client_secret: null, expires_at: null };
  const config = wire({ account_id: emulator.accountId, name: "long", duration: "2h", ...empty });
  const response = await client.call("OpenEphemeralResource", { type_name, config });
  expect(readable(response)).toEqual([]);
  const { client_id, client_secret } = plain(response.result) as { client_id: string; client_secret: string };
  return { ...response, isAccepted: () => emulator.acceptsServiceToken(client_id, client_secret) };
}

const inAnHour = (at: { readonly seconds: number } | null): number => ((at?.seconds ?? 0) * 1_000 - Date.now()) / HOUR;

test("a long run renews its token after half of its duration, as often as it needs to", async () => {
  const { isAccepted, renew_at, ...token } = await opened();
  expect(inAnHour(renew_at)).toBeCloseTo(1, 1);
  let kept = token.private;
  for (let renewal = 1; renewal <= 3; renewal += 1) {
    now += 1.5 * HOUR;
    const renewed = await client.call("RenewEphemeralResource", { type_name, private: kept });
    expect(readable(renewed)).toEqual([]);
    expect(inAnHour(renewed.renew_at)).toBeCloseTo(1, 1);
    expect((expiry() - now) / HOUR).toBeCloseTo(2, 1);
    kept = renewed.private;
  }
  expect(isAccepted()).toBe(true);
  expect(readable(await client.call("CloseEphemeralResource", { type_name, private: kept }))).toEqual([]);
  expect([isAccepted(), emulator.call("serviceTokens.list", {})]).toEqual([false, []]);
});

test("a token that the API does not extend is refreshed", async () => {
  const token = await opened();
  // Another program has made it valid for longer, so a shorter duration does not extend it.
  emulator.call("serviceTokens.refresh", { service_token_id: emulator.call("serviceTokens.list", {})[0]?.id ?? "" });
  const data = JSON.parse(Buffer.from(token.private).toString()) as object;
  const kept = Buffer.from(JSON.stringify({ ...data, expires_at: new Date(now + 3 * HOUR).toISOString() }));
  const renewed = await client.call("RenewEphemeralResource", { type_name, private: kept });
  expect(readable(renewed)).toEqual([]);
  expect((expiry() - now) / HOUR).toBeCloseTo(8_760, 0);
  expect(readable(await client.call("CloseEphemeralResource", { type_name, private: renewed.private }))).toEqual([]);
});

test("fails to renew a token that somebody deleted, and closes it without an error", async () => {
  const token = await opened();
  emulator.call("serviceTokens.delete", { service_token_id: emulator.call("serviceTokens.list", {})[0]?.id ?? "" });
  const renewed = await client.call("RenewEphemeralResource", { type_name, private: token.private });
  expect(readable(renewed).join()).toMatch(/Could not renew the temporary service token.*Run Terraform again/s);
  expect(readable(await client.call("CloseEphemeralResource", { type_name, private: token.private }))).toEqual([]);
});

test("nothing that is logged has a secret", () => {
  expect(client.log.length).toBeGreaterThan(0);
  expect(client.log.join("\n")).not.toContain("cfast_");
});

test("fails to read the identity of a token that does not exist", async () => {
  const computed = [
    "name",
    "client_id",
    "duration",
    "enabled",
    "created_at",
    "updated_at",
    "expires_at",
    "last_seen_at",
  ];
  const config = wire({
    ...Object.fromEntries(computed.map((name) => [name, null])),
    account_id: emulator.accountId,
    service_token_id: "b0000000-0000-4000-8000-000000000001",
  });
  const response = await client.call("OpenEphemeralResource", { type_name: "cfaccess_service_token_identity", config });
  expect(readable(response)).toEqual([
    expect.stringMatching(
      /Could not read the service token "b0.*no service token with this id.*\(at service_token_id\)/s,
    ),
  ]);
});
