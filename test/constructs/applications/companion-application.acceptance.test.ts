import { AccessRule, SelfHostedApp, SshInfrastructureApp, TargetFleet } from "../../../lib";
import { AccessEmulator } from "../../../lib/emulator";
import { OfficialStack } from "../../official-provider/official-stack";

const allow = [AccessRule.emailDomain("example.com")];

let emulator: AccessEmulator;
let stack: OfficialStack;
beforeAll(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false });
  stack = await OfficialStack.create(emulator);
});
afterAll(async () => {
  await stack.remove();
  await emulator.stop();
});

const ids = (): [name: unknown, id: unknown][] =>
  emulator.call("applications.list", {}).map((one) => ["name" in one ? one.name : undefined, one.id]);

test("an application that gets a field of the companion keeps its object, also if it is renamed in the same deployment", async () => {
  const wiki = { name: "Wiki", domain: "wiki.example.com", allow };
  const pages = { name: "Pages", domain: "pages.example.com", allow };
  const hosts = { name: "Hosts", usernames: ["ubuntu"], allow };
  await stack.deploy((scope) => {
    new SelfHostedApp(scope, "wiki", wiki);
    new SelfHostedApp(scope, "pages", pages);
    const targets = new TargetFleet(scope, "fleet", { targets: { web: { ip: "10.0.0.1" } } });
    new SshInfrastructureApp(scope, "ssh", { ...hosts, targets });
  });
  const before = ids();

  await stack.write((scope) => {
    new SelfHostedApp(scope, "wiki", { ...wiki, useClientlessIsolationAppLauncherUrl: true });
    new SelfHostedApp(scope, "documents", { ...pages, useClientlessIsolationAppLauncherUrl: true, movedFrom: "pages" });
    new TargetFleet(scope, "fleet", { targets: { web: { ip: "10.0.0.1", tags: { env: "prod" } } } });
    new SshInfrastructureApp(scope, "ssh", { ...hosts, targets: { include: { tags: { env: ["prod"] } } } });
  });
  const actions = Object.values(await stack.planned()).flat();
  expect(actions.filter((action) => !["no-op", "update"].includes(action))).toEqual([]);
  expect(await stack.apply()).toMatchObject({ code: 0 });
  await stack.planNothing();
  expect(ids()).toEqual(before);
});
