import type { Fault } from "../../../lib/emulator";
import { EmulatedStack, outputOf } from "../emulated-stack";

const MAIN = "cfaccess_organization_doh.main";

let stack: EmulatedStack;
let token: string;
beforeEach(async () => {
  stack = new EmulatedStack(...(await EmulatedStack.parts({}, {})));
  token = stack.emulator.call("serviceTokens.create", { name: "DNS" }).id ?? "";
});
afterEach(() => stack.remove());

const write = (attributes: object, more: object = {}): Promise<void> =>
  stack.stack.write({
    resource: {
      cfaccess_organization_doh: { main: { account_id: stack.emulator.accountId, ...attributes } },
      ...more,
    },
  });

const settings = () => stack.emulator.call("organizations.doh.get", {});

async function settled(): Promise<void> {
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
}

it("adopts the settings, puts drift right, and is destroyed without a request, with a warning", async () => {
  stack.emulator.call("organizations.doh.update", { service_token_id: token, doh_jwt_duration: "48h" });
  // An omitted duration is the default of the API; an omitted service token stays.
  await write({});
  await stack.applied();
  expect(settings()).toMatchObject({ id: token, doh_jwt_duration: "24h" });
  expect(await stack.stack.attributes(MAIN)).toMatchObject({ service_token_id: token, doh_jwt_duration: "24h" });
  await settled();

  const input = { token: stack.emulator.call("serviceTokens.create", { name: "Other" }).id, duration: "12h" };
  const unknown = {
    service_token_id: "${terraform_data.of.output.token}",
    doh_jwt_duration: "${terraform_data.of.output.duration}",
  };
  await write(unknown, { terraform_data: { of: { input } } });
  await stack.applied();
  expect(settings()).toMatchObject({ name: "Other", doh_jwt_duration: "12h" });
  stack.emulator.call("organizations.doh.update", { service_token_id: token, doh_jwt_duration: "1h" });
  await stack.applied();
  expect(settings()).toMatchObject({ name: "Other", doh_jwt_duration: "12h" });
  await settled();

  stack.emulator.requests.clear();
  const destroyed = outputOf(await stack.stack.destroy());
  expect(destroyed).toContain("The DoH settings of the organization stay as they are");
  expect(destroyed).toContain(`which keeps service_token_id = "${input.token ?? ""}" and doh_jwt_duration = "12h"`);
  expect(stack.writes).toEqual([]);
  expect(settings()).toMatchObject({ name: "Other", doh_jwt_duration: "12h" });
});

it("survives a throttle, a 503 and a response that is lost after the write, in one apply", async () => {
  const match = { endpoint: "organizations.doh.update" };
  const faults: Fault[] = [
    { match, kind: "status", code: 429, retryAfter: 0 },
    { match, kind: "status", code: 503 },
    { match, kind: "reset-after" },
  ];
  for (const fault of faults) stack.emulator.faults.add(fault);
  await write({ service_token_id: token, doh_jwt_duration: "12h" });
  await stack.applied();
  expect(settings()).toMatchObject({ id: token, doh_jwt_duration: "12h" });
  await settled();
});

it("fails for a token that does not exist, a duration that is too long, and bad input before any request", async () => {
  const attempts: [attributes: object, message: string][] = [
    [{ service_token_id: "b0000000-0000-4000-8000-000000000001" }, "b0000000-0000-4000-8000-000000000001"],
    [{ doh_jwt_duration: "9999h" }, "allowed: more than 0s and up to 720h, the key rotation interval"],
  ];
  for (const [attributes, message] of attempts) {
    await write(attributes);
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain("Could not change the DoH settings of the account");
    expect(outputOf(outcome)).toContain(message);
  }
  expect(settings()).toEqual({ doh_jwt_duration: "24h" });

  stack.emulator.requests.clear();
  const bad: [attributes: object, message: string][] = [
    [{ service_token_id: "DNS" }, "must be a UUID, as in the id of the service token"],
    [{ doh_jwt_duration: "a day" }, "a duration, such as 30m or 2h45m"],
  ];
  for (const [attributes, message] of bad) {
    await write(attributes);
    expect(outputOf(await stack.stack.plan())).toContain(message);
  }
  expect(stack.emulator.requests.count()).toBe(0);
});
