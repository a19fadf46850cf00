import { Construct } from "constructs";
import * as constructs from "../../lib";
import { AccessApplication, AccessGroup, AccessPolicy, AccessRule, ServiceToken } from "../../lib";
import { AccessEmulator } from "../../lib/emulator";
import { textOf } from "../docs/snippets";
import { OfficialStack } from "../official-provider/official-stack";
import { VERSIONS_UNDER_TEST } from "../support/official-provider/versions-under-test";

jest.setTimeout(300_000);

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** The rule that uses what each look-up gives. */
const LOOK_UPS: Readonly<Record<string, (scope: Construct) => AccessRule>> = {
  "AccessApplication.fromName": (scope) => AccessRule.linkedApp(AccessApplication.fromName(scope, "wiki", "Wiki")),
  "AccessApplication.fromDomain": (scope) =>
    AccessRule.linkedApp(AccessApplication.fromDomain(scope, "crm", "crm.example.com")),
  "AccessGroup.fromName": (scope) => AccessRule.group(AccessGroup.fromName(scope, "staff", "Staff")),
  "ServiceToken.fromName": (scope) => AccessRule.serviceToken(ServiceToken.fromName(scope, "ci", "CI")),
};

/** Each look-up that no rule takes has a case there. */
const LOOK_UP_TESTS = textOf("test/constructs/look-ups.acceptance.test.ts");

test("every look-up of every construct is tested", () => {
  const classes = Object.entries(constructs).filter(([, value]) => isConstructClass(value));
  const lookUps = classes.flatMap(([name, value]) =>
    Object.getOwnPropertyNames(value)
      .filter((member) => /^from(?!Id$)/.test(member))
      .map((member) => `${name}.${member}`),
  );
  // These take what they give.
  const others = ["GatewayCa.fromPublicKey", "TargetFleet.fromHostnames"];
  const inItsOwnCase = lookUps.filter((name) => LOOK_UP_TESTS.includes(`${name}(`));
  const tested = new Set([...Object.keys(LOOK_UPS), ...others, ...inItsOwnCase]);
  expect(lookUps.sort()).toEqual([...tested].sort());
});

const isConstructClass = (value: unknown): boolean =>
  typeof value === "function" && value.prototype instanceof Construct;

test.each(VERSIONS_UNDER_TEST)("the ID that a look-up gives with %s is used in another resource", async (version) => {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  ends.push(() => emulator.stop());
  emulator.seed({
    groups: [{ name: "Staff", include: [{ everyone: {} }] }],
    serviceTokens: [{ name: "CI" }],
    applications: [
      { type: "self_hosted", name: "Wiki", domain: "wiki.example.com" },
      { type: "self_hosted", name: "CRM", domain: "crm.example.com" },
    ],
  });
  const stack = await OfficialStack.create(emulator, version);
  ends.push(() => stack.remove());

  await stack.deploy((scope) => {
    const include = Object.values(LOOK_UPS).map((rule) => rule(scope));
    new AccessPolicy(scope, "machines", { name: "Machines", decision: "non_identity", include });
  });

  const [machines] = emulator.call("policies.list", {});
  const [wiki, crm] = emulator.call("applications.list", {});
  const [[group], [token]] = [emulator.call("groups.list", {}), emulator.call("serviceTokens.list", {})];
  // Terraform stores rules in any order.
  expect(new Set(machines?.include)).toEqual(
    new Set([
      { linked_app_token: { app_uid: wiki?.id } },
      { linked_app_token: { app_uid: crm?.id } },
      { group: { id: group?.id } },
      { service_token: { token_id: token?.id } },
    ]),
  );
  const attributes = await stack.resources();
  const found = attributes.filter(({ type, mode }) => mode === "data" && type.endsWith("_application"));
  expect(found).toHaveLength(2);
  // As the real provider: `id` stays null.
  for (const { values } of found) expect(values).toMatchObject({ id: null, app_id: expect.any(String) as unknown });
});
