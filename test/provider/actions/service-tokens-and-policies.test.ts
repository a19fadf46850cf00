import { cfaccessProvider } from "../../../lib/provider";
import { readable } from "../../plugin-framework/served";
import { wire } from "../../plugin-framework/wire-value";
import { NewerTerraform } from "../newer-terraform";

let terraform: NewerTerraform;
beforeEach(async () => (terraform = await NewerTerraform.start()));
afterEach(() => terraform.stop());

/** Invokes an action. Returns its progress, then its errors and warnings. */
async function invoke(action: string, config: object): Promise<string[]> {
  const action_type = `cfaccess_${action}`;
  const { attributes = {} } = cfaccessProvider.actions?.find(({ type }) => type === action_type)?.schema ?? {};
  const empty = Object.fromEntries(Object.keys(attributes).map((name) => [name, null]));
  const all = wire({ ...empty, account_id: terraform.emulator.accountId, ...config });
  expect(
    readable(await terraform.client.call("ValidateActionConfig", { type_name: action_type, config: all })),
  ).toEqual([]);
  const events = await terraform.client.events("InvokeAction", { action_type, config: all });
  return events.flatMap(({ progress, completed }) => [
    ...(progress === null ? [] : [progress.message]),
    ...(completed === null ? [] : readable(completed)),
  ]);
}

function createToken(duration = "8760h") {
  const {
    id = "",
    client_id = "",
    client_secret = "",
  } = terraform.emulator.call("serviceTokens.create", { name: "ci", duration });
  return { id, isAccepted: () => terraform.emulator.acceptsServiceToken(client_id, client_secret) };
}

test("cfaccess_rotate_service_token ends the secret, at once or after a time", async () => {
  const token = createToken();
  const config = { service_token_id: token.id, previous_secret_valid_for: "1h" };
  expect(await invoke("rotate_service_token", config)).toEqual([
    `Rotating the service token "${token.id}"`,
    expect.stringMatching(/^The previous secret of the service token "ci" is valid until 20/),
  ]);
  expect(token.isAccepted()).toBe(true);
  await invoke("rotate_service_token", { ...config, previous_secret_valid_for: "0s" });
  expect(token.isAccepted()).toBe(false);
});

test("cfaccess_rotate_service_token survives a lost response, and fails for a token that does not exist", async () => {
  const token = createToken();
  terraform.emulator.faults.add({ match: { endpoint: "serviceTokens.rotate" }, kind: "reset-after" });
  const config = { service_token_id: token.id, previous_secret_valid_for: "1h" };
  expect((await invoke("rotate_service_token", config)).join()).toContain("was rotated twice");
  terraform.emulator.call("serviceTokens.delete", { service_token_id: token.id });
  expect((await invoke("rotate_service_token", config)).at(-1)).toMatch(/^error Could not rotate the service token/);
});

test("cfaccess_refresh_service_token makes a token valid for a year, also after a lost response", async () => {
  const { id: service_token_id } = createToken("24h");
  terraform.emulator.faults.add({ match: { endpoint: "serviceTokens.refresh" }, kind: "reset-after" });
  const texts = await invoke("refresh_service_token", { service_token_id });
  const { expires_at = "" } = terraform.emulator.call("serviceTokens.get", { service_token_id });
  expect(texts.at(-1)).toBe(`The service token "ci" is valid until ${expires_at}`);
  expect((Date.parse(expires_at) - Date.now()) / 3_600_000).toBeCloseTo(8_760, 0);
});

describe("cfaccess_run_policy_test", () => {
  const policies = [{ name: "Staff", decision: "allow", include: [{ email_domain: { domain: "example.com" } }] }];
  beforeEach(() => {
    terraform.emulator.behaviors.policyTestSeconds = 0;
    terraform.emulator.seed({
      users: [
        { email: "ann@example.com", name: "Ann" },
        { email: "eve@example.org", name: "Eve" },
      ],
      "users.lastSeenIdentity": [{ user: "ann@example.com" }, { user: "eve@example.org" }],
    });
  });
  const { policies: nested } =
    cfaccessProvider.actions?.find(({ type }) => type === "cfaccess_run_policy_test")?.schema.attributes ?? {};
  const complete = (object: object, attributes = nested?.nested?.attributes ?? {}): object =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, attribute]) => {
        const value = (object as Readonly<Record<string, unknown>>)[name] ?? null;
        const inner = attribute.nested?.attributes;
        if (inner === undefined || value === null) return [name, value];
        const each = (one: unknown): object => complete(one as object, inner);
        return [name, Array.isArray(value) ? value.map(each) : each(value)];
      }),
    );
  const given = { policies: policies.map((one) => complete(one)) };

  test("tests, tells how that goes, and warns of blocked users", async () => {
    const texts = await invoke("run_policy_test", { ...given, must_allow: ["ann@example.com"] });
    expect(texts).toEqual([
      "Policy test: of 2 users, 1 are allowed, 1 blocked, and 0 have errors",
      expect.stringMatching(/^warning The policies would block 1 of 2 users \(50 %\): Blocked: Eve <eve@example.org>/),
    ]);
  });

  test("fails where a threshold is broken, and if it takes too long", async () => {
    const broken = await invoke("run_policy_test", { ...given, max_blocked_percent: 10 });
    expect(broken.at(-1)).toMatch(/^error The policies would block 1 of 2 users.*\(at max_blocked_percent\)/s);
    terraform.emulator.behaviors.policyTestSeconds = 600;
    const late = await invoke("run_policy_test", { ...given, timeout: "1s" });
    expect(late.at(-1)).toMatch(/^error The policy test took longer than 1s/);
  });
});
