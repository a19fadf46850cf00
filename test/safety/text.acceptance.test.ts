import { TerraformVariable } from "cdktf";
import { AccessRule, Inventory, SelfHostedApp, TargetFleet } from "../../lib";
import { AccessEmulator } from "../../lib/emulator";
import { temporaryFile } from "../constructs/synthesis";
import { OfficialStack } from "../official-provider/official-stack";

const HOSTILE = '${file("/etc/passwd")} %{ if true }x';

let emulator: AccessEmulator;
let stack: OfficialStack;
beforeEach(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false });
  stack = await OfficialStack.create(emulator);
});
afterEach(async () => {
  await stack.remove();
  await emulator.stop();
});

test("text that looks like an expression arrives at the API unchanged: names, messages, and tags of an inventory", async () => {
  const hosts = temporaryFile("hosts.json", JSON.stringify({ web: { ip: "10.0.0.5", tags: { [HOSTILE]: HOSTILE } } }));

  await stack.deploy((scope) => {
    const token = new TerraformVariable(scope, "suffix", { default: "end" }).stringValue;
    new SelfHostedApp(scope, "app", {
      name: `${HOSTILE} $${token}`,
      domain: "wiki.example.com",
      customDenyMessage: HOSTILE,
      allow: [AccessRule.email("ann@example.com")],
    });
    new TargetFleet(scope, "fleet", { targets: Inventory.fromJson(hosts) });
  });

  expect(emulator.call("applications.list", {})).toMatchObject([
    { name: `${HOSTILE} $end`, custom_deny_message: HOSTILE },
  ]);
  expect(emulator.call("infrastructure.targets.list", {})).toMatchObject([{ tags: { [HOSTILE]: HOSTILE } }]);
});
