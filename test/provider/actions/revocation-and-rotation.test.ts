import type { AccessEmulator } from "../../../lib/emulator";
import type { ProtocolClient } from "../../plugin-framework/protocol-client";
import { readable } from "../../plugin-framework/served";
import { wire } from "../../plugin-framework/wire-value";
import { NewerTerraform } from "../newer-terraform";

const EMAIL = "leaver@example.com";

let terraform: NewerTerraform;
let emulator: AccessEmulator;
let client: ProtocolClient;
beforeEach(async () => {
  terraform = await NewerTerraform.start();
  ({ emulator, client } = terraform);
});
afterEach(() => terraform.stop());

/** Invokes an action. Returns its progress and diagnostics, as a user sees them. */
async function invoke(action_type: string, config: object): Promise<string[]> {
  const all = { account_id: emulator.accountId, ...config };
  const events = await client.events("InvokeAction", { action_type, config: wire(all) });
  return events.flatMap(({ progress, completed }) => [
    ...(progress === null ? [] : [progress.message]),
    ...(completed === null ? [] : readable(completed)),
  ]);
}

describe("cfaccess_revoke_tokens", () => {
  const revoke = (config: object): Promise<string[]> =>
    invoke("cfaccess_revoke_tokens", { zone_id: null, app_id: null, user: null, ...config });
  const user = { email: EMAIL, user_uid: null, devices: null, warp_session_reauth: null };

  it("revokes the tokens of a user and of an application", async () => {
    const { id: user_id = "" } = emulator.call("users.create", { email: EMAIL });
    emulator.seed({ "users.activeSessions": [{ user: EMAIL }] });
    const shown = await revoke({ user });
    expect(shown[0]).toBe(`Revoking the tokens of the user "${EMAIL}"`);
    expect(shown[1]).toMatch(/that were issued before 20\S+Z are invalid$/);
    expect(emulator.call("users.activeSessions.list", { user_id })).toEqual([]);

    const domain = `wiki.${emulator.zoneName}`;
    const { id: app_id } = emulator.call("applications.create", { type: "self_hosted", domain });
    expect(await revoke({ app_id })).toHaveLength(2);
    expect(emulator.requests.count("applications.revokeTokens")).toBe(1);
  });

  it("fails for an application that does not exist", async () => {
    const shown = await revoke({ app_id: "b0000000-0000-4000-8000-000000000001" });
    expect(shown.at(-1)).toContain('error There is no application "b0000000-0000-4000-8000-000000000001"');
  });

  it("fails to be valid for both a user and an application", async () => {
    const both = {
      account_id: emulator.accountId,
      zone_id: null,
      app_id: "b0000000-0000-4000-8000-000000000001",
      user,
    };
    const { diagnostics } = await client.call("ValidateActionConfig", {
      type_name: "cfaccess_revoke_tokens",
      config: wire(both),
    });
    expect(diagnostics.map(({ summary }) => summary)).toEqual(["Set either app_id or user"]);
  });
});

describe("cfaccess_rotate_keys", () => {
  const lastRotation = (): string => emulator.call("keys.get", {}).last_key_rotation_at ?? "";

  it("rotates the keys each time, and once if the response is lost", async () => {
    await invoke("cfaccess_rotate_keys", {});
    const first = lastRotation();
    emulator.faults.add({ match: { endpoint: "keys.rotate" }, kind: "reset-after" });
    const shown = await invoke("cfaccess_rotate_keys", {});
    expect(lastRotation()).not.toBe(first);
    expect(shown).toEqual([
      `Rotating the keys of the account ${emulator.accountId}`,
      `Rotated the keys of the account ${emulator.accountId} at ${lastRotation()}`,
    ]);
    expect(emulator.requests.count("keys.rotate")).toBe(2);
  });

  it("fails if the API refuses", async () => {
    emulator.faults.add({ match: { endpoint: "keys.rotate" }, kind: "status", code: 400 });
    const [, error] = await invoke("cfaccess_rotate_keys", {});
    expect(error).toContain("error Could not rotate the keys of the account");
  });
});
