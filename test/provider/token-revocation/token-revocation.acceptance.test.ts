import { setTimeout as sleep } from "node:timers/promises";
import type { Application } from "../../../lib/api";
import type { Fault } from "../../../lib/emulator";
import { EmulatedStack, outputOf } from "../emulated-stack";

const MAIN = "cfaccess_token_revocation.main";
const EMAIL = "leaver@example.com";

let stack: EmulatedStack;
let application: Application;
beforeEach(async () => {
  stack = new EmulatedStack(...(await EmulatedStack.parts({}, {})));
  const { zoneName } = stack.emulator;
  application = stack.emulator.call("applications.create", { type: "self_hosted", domain: `wiki.${zoneName}` });
  stack.emulator.call("users.create", { email: EMAIL });
  logIn();
});
afterEach(() => stack.remove());

/** Starts a session of the user with the application. */
function logIn(): void {
  const apps = {
    [application.aud ?? ""]: { hostname: `wiki.${stack.emulator.zoneName}`, name: "Wiki", type: "self_hosted" },
  };
  stack.emulator.seed({ "users.activeSessions": [{ user: EMAIL, metadata: { apps } }] });
}

function sessions(): number {
  const [{ id: user_id = "" } = {}] = stack.emulator.call("users.list", { email: EMAIL });
  return stack.emulator.call("users.activeSessions.list", { user_id }).length;
}

const write = (attributes: object, more: object = {}): Promise<void> =>
  stack.stack.write({
    resource: {
      cfaccess_token_revocation: { main: { account_id: stack.emulator.accountId, ...attributes } },
      ...more,
    },
  });

const revokedAt = async (): Promise<unknown> => (await stack.stack.attributes(MAIN))?.revoked_at;

const aSecond = (): Promise<void> => sleep(1_100);

async function settled(): Promise<void> {
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
}

it("revokes the tokens of an application on creation, on triggers and past an age, and at no other time", async () => {
  await write({ app_id: application.id, triggers: { incident: "1" } });
  await stack.applied();
  expect(sessions()).toBe(0);
  const first = await revokedAt();
  expect(Date.now() - Date.parse(String(first))).toBeLessThan(60_000);
  await settled();

  // A change of the age alone revokes nothing while the last revocation is younger.
  logIn();
  await write({ app_id: application.id, triggers: { incident: "1" }, revoke_after: "1d" });
  await stack.applied();
  expect([sessions(), await revokedAt()]).toEqual([1, first]);
  await write({ app_id: application.id, triggers: { incident: "2" }, revoke_after: "1d" });
  await stack.applied();
  expect(sessions()).toBe(0);
  const second = await revokedAt();
  expect(second).not.toBe(first);

  logIn();
  await aSecond();
  await write({ app_id: application.id, triggers: { incident: "2" }, revoke_after: "1s" });
  await stack.applied();
  expect(sessions()).toBe(0);
  await aSecond();
  const nightly = outputOf(await stack.stack.plan());
  expect(nightly).toContain(`The last revocation, at ${String(await revokedAt())}, is older than revoke_after = "1s"`);
  expect(nightly).toContain("1 to change");

  stack.emulator.requests.clear();
  expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
  expect(stack.writes).toEqual([]);
});

it("revokes the tokens of a user, again after a change of the user, with values that are unknown at plan", async () => {
  await write({ user: { email: EMAIL } });
  await stack.applied();
  expect(sessions()).toBe(0);
  await settled();
  logIn();
  await write({ user: { email: EMAIL, devices: true } });
  await stack.applied();
  expect(sessions()).toBe(0);

  // The values turn out to be the same, so nothing is revoked.
  logIn();
  const user = { email: "${terraform_data.of.output.email}", devices: true };
  const input = { email: EMAIL, age: "90d" };
  await write({ user, revoke_after: "${terraform_data.of.output.age}" }, { terraform_data: { of: { input } } });
  await stack.applied();
  expect(sessions()).toBe(1);
  await settled();
});

it("revokes the tokens of an application of a zone", async () => {
  const { zoneId: zone_id, zoneName } = stack.emulator;
  const domain = `zone.${zoneName}`;
  const { id } = stack.emulator.call("applications.create", { zone_id, type: "self_hosted", domain });
  const [app_id, incident] = ["${terraform_data.of.output.id}", "${terraform_data.of.output.incident}"];
  const of = { input: { id, incident: "1" } };
  await write({ account_id: undefined, zone_id, app_id, triggers: { incident } }, { terraform_data: { of } });
  await stack.applied();
  expect(stack.writes).toEqual(["applications.revokeTokens"]);
  await settled();
});

describe("failures", () => {
  const match = { endpoint: "applications.revokeTokens" };
  const faults: Fault[] = [
    { match, kind: "status", code: 429, retryAfter: 0 },
    { match, kind: "status", code: 503 },
    { match, kind: "reset-before" },
    { match, kind: "reset-after" },
  ];
  it("survives a throttle, a 503 and resets in one apply: a repeated revocation changes nothing more", async () => {
    for (const fault of faults) stack.emulator.faults.add(fault);
    await write({ app_id: application.id });
    await stack.applied();
    expect(sessions()).toBe(0);
    await settled();
  });

  it("fails if the API refuses, keeps the state, and the next run revokes", async () => {
    await write({ app_id: application.id });
    await stack.applied();
    const before = await revokedAt();
    logIn();
    stack.emulator.faults.add({ match, kind: "status", code: 400 });
    await write({ app_id: application.id, triggers: { incident: "1" } });
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(`Could not revoke the tokens of the application "${application.id ?? ""}"`);
    expect([sessions(), await revokedAt()]).toEqual([1, before]);
    await stack.applied();
    expect(sessions()).toBe(0);
  });

  it("fails for an application or organization that does not exist", async () => {
    await write({ app_id: "b0000000-0000-4000-8000-000000000001" });
    expect(outputOf(await stack.stack.apply())).toContain('There is no application "b0000000');
    stack.emulator.faults.add({
      match: { endpoint: "organizations.revokeUsers" },
      kind: "malformed",
      form: "html",
      times: "always",
    });
    await write({ user: { email: EMAIL } });
    expect(outputOf(await stack.stack.apply())).toContain(`Could not revoke the tokens of the user "${EMAIL}"`);
    expect(await stack.stack.attributes(MAIN)).toBeUndefined();
  });

  it("fails for bad input before any request", async () => {
    stack.emulator.requests.clear();
    const bad: [attributes: object, message: string][] = [
      [{}, "Neither is set. Set exactly one: app_id"],
      [{ app_id: application.id, user: { email: EMAIL } }, "Both are set. Set exactly one: app_id"],
      [{ user: { email: "leaver" } }, 'user.email must be an email address, not "leaver"'],
      [{ app_id: application.id, revoke_after: "3 months" }, 'such as "90s", "20m", "1h30m" or "90d", not "3 months"'],
      [{ app_id: application.id, zone_id: "a".repeat(32) }, "Exactly one of account_id and zone_id is required"],
    ];
    for (const [attributes, message] of bad) {
      await write(attributes);
      expect(outputOf(await stack.stack.plan())).toContain(message);
    }
    expect(stack.emulator.requests.count()).toBe(0);
  });
});
