import type { Organization } from "../../../lib/api";
import type { AccessEmulatorOptions, Fault } from "../../../lib/emulator";
import { EmulatedStack, outputOf } from "../emulated-stack";

const MAIN = "cfaccess_organization_settings.main";
const INACTIVITY = { enabled: true, action: "disable", inactivity_threshold_days: 90 } as const;
const STRICT = { strict_service_token_auth: true };

let stack: EmulatedStack;
async function start(options: AccessEmulatorOptions = {}): Promise<void> {
  stack = new EmulatedStack(...(await EmulatedStack.parts(options, {})));
}
afterEach(() => stack.remove());

const write = (attributes: object, more: object = {}): Promise<void> =>
  stack.stack.write({
    resource: {
      cfaccess_organization_settings: { main: { account_id: stack.emulator.accountId, ...attributes } },
      ...more,
    },
  });

const organization = (): Organization => stack.emulator.call("organizations.get", {});

/** Output of an apply that must fail. */
async function failure(): Promise<string> {
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  return outputOf(outcome);
}

async function settled(): Promise<void> {
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
}

it("changes only the configured settings, puts drift right, and leaves the others alone", async () => {
  await start();
  stack.emulator.call("organizations.edit", { session_duration: "8h", warp_auth_non_browser_401: true });
  await write({ ...STRICT, service_token_inactivity: INACTIVITY });
  await stack.applied();
  await settled();
  expect(organization()).toMatchObject({ session_duration: "8h", warp_auth_non_browser_401: true, ...STRICT });
  expect(await stack.stack.attributes(MAIN)).toMatchObject({ warp_auth_non_browser_401: true });

  // Nobody configured this setting, so its change is none of Terraform's business.
  stack.emulator.call("organizations.edit", { warp_auth_non_browser_401: false });
  await settled();
  stack.emulator.call("organizations.edit", { strict_service_token_auth: false, session_duration: "4h" });
  await stack.applied();
  expect(organization()).toMatchObject({ session_duration: "4h", ...STRICT, service_token_inactivity: INACTIVITY });

  // A setting that leaves the configuration keeps its value.
  await write({ service_token_inactivity: { ...INACTIVITY, action: "delete" } });
  await stack.applied();
  await settled();
  expect(organization()).toMatchObject({ ...STRICT, service_token_inactivity: { action: "delete" } });
});

it("lives beside the official resource, whose update (PUT) removes settings that it lacks", async () => {
  await start({ behaviors: { organizationsUpdateReplacesTokenSettings: true } });
  const all = {
    ...STRICT,
    service_token_inactivity: INACTIVITY,
    warp_auth_non_browser_401: true,
    mfa_piv_key_requirements: { pin_policy: "once", ssh_key_size: [256] },
  };
  await write(all);
  await stack.applied();
  stack.emulator.call("organizations.update", { name: "Team", session_duration: "8h" });
  expect(organization()).not.toHaveProperty("strict_service_token_auth");
  await stack.applied();
  expect(organization()).toMatchObject({ name: "Team", session_duration: "8h", ...all });
  await settled();
});

it("is destroyed without a request, and warns that everything stays", async () => {
  await start();
  await write(STRICT);
  await stack.applied();
  stack.emulator.requests.clear();
  const destroyed = outputOf(await stack.stack.destroy());
  expect(destroyed).toContain("The settings of the organization stay as they are");
  expect(destroyed).toContain("which keeps strict_service_token_auth = true");
  expect(stack.writes).toEqual([]);
  expect(organization()).toMatchObject(STRICT);
});

it("manages the organization of a zone, with values that are unknown at plan", async () => {
  await start();
  const { zoneId: zone_id } = stack.emulator;
  const input = { strict: true, days: 90, pin: { pin_policy: "once" } };
  const unknown = {
    strict_service_token_auth: "${terraform_data.of.output.strict}",
    service_token_inactivity: { ...INACTIVITY, inactivity_threshold_days: "${terraform_data.of.output.days}" },
    warp_auth_non_browser_401: "${terraform_data.of.output.strict}",
    mfa_piv_key_requirements: "${terraform_data.of.output.pin}",
  };
  await write({ account_id: undefined, zone_id, ...unknown }, { terraform_data: { of: { input } } });
  await stack.applied();
  await settled();
  expect(stack.emulator.call("organizations.get", { zone_id })).toMatchObject({
    ...STRICT,
    service_token_inactivity: INACTIVITY,
    warp_auth_non_browser_401: true,
    mfa_piv_key_requirements: { pin_policy: "once" },
  });
  expect(organization()).not.toHaveProperty("strict_service_token_auth");
  await stack.stack.terraform.run("state", "rm", MAIN);
  expect(await stack.stack.import(MAIN, `zones/${zone_id}`)).toMatchObject({ code: 0 });
  await settled();
});

describe("failures", () => {
  it("fails in the plan if the organization is too new to turn strict authentication off", async () => {
    await start({ behaviors: { organizationsExist: false, organizationsStrictServiceTokens: true } });
    stack.emulator.call("organizations.create", { name: "New", auth_domain: "new.cloudflareaccess.com" });
    await write({ strict_service_token_auth: false });
    const plan = await stack.stack.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toContain("Strict service token authentication cannot be turned off");
    expect(outputOf(plan)).toContain("Organizations created since 5 October 2026 cannot turn it off");
    expect(stack.writes).toEqual([]);
    await write(STRICT);
    await stack.applied();
    await settled();
  });

  it("fails in the apply if the API refuses to turn strict authentication off", async () => {
    await start({ behaviors: { organizationsStrictServiceTokens: true } });
    await write({ strict_service_token_auth: false, warp_auth_non_browser_401: true });
    const output = await failure();
    expect(output).toContain("Strict service token authentication cannot be turned off");
    expect(output).toContain("Set it to true, or remove it");
    expect(organization()).not.toHaveProperty("warp_auth_non_browser_401");
  });

  it("fails without an organization, and the next run succeeds after its creation", async () => {
    await start({ behaviors: { organizationsExist: false } });
    await write(STRICT);
    const output = await failure();
    expect(output).toContain("There is no Zero Trust organization");
    expect(output).toContain("Create it with cloudflare_zero_trust_organization");
    expect(outputOf(await stack.stack.import(MAIN, stack.emulator.accountId))).toContain("no Zero Trust organization");
    stack.emulator.call("organizations.create", { name: "New", auth_domain: "new.cloudflareaccess.com" });
    await stack.applied();
    expect(organization()).toMatchObject(STRICT);
  });

  it("survives a throttle, a 503 and a reset after the write in one apply", async () => {
    await start();
    const match = { endpoint: "organizations.edit" };
    const faults: Fault[] = [
      { match, kind: "status", code: 429, retryAfter: 0 },
      { match, kind: "status", code: 503 },
      { match, kind: "reset-after" },
    ];
    for (const fault of faults) stack.emulator.faults.add(fault);
    await write(STRICT);
    await stack.applied();
    await settled();
    expect(organization()).toMatchObject(STRICT);
  });

  it("fails for bad input before any request", async () => {
    await start();
    const bad: [attributes: object, message: string][] = [
      [{ account_id: undefined }, "Neither account_id nor zone_id is set"],
      [{ zone_id: "a".repeat(32) }, "account_id and zone_id are both set"],
      [{ service_token_inactivity: { ...INACTIVITY, inactivity_threshold_days: 10 } }, "must be 30 to 365, not 10"],
      [{ service_token_inactivity: { ...INACTIVITY, action: "hide" } }, 'must be one of "disable", "delete"'],
    ];
    for (const [attributes, message] of bad) {
      await write(attributes);
      expect(outputOf(await stack.stack.plan())).toContain(message);
    }
    expect(stack.emulator.requests.count()).toBe(0);
  });
});
