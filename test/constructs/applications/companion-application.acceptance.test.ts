import {
  AccessRule,
  IdentityProvider,
  ScimAuthentication,
  Secret,
  SelfHostedApp,
  SshInfrastructureApp,
  TargetFleet,
  type IIdentityProvider,
} from "../../../lib";
import type { TerraformStack } from "cdktf";
import { AccessEmulator } from "../../../lib/emulator";
import { OfficialStack } from "../../official-provider/official-stack";

const allow = [AccessRule.emailDomain("example.com")];

let emulator: AccessEmulator;
let stack: OfficialStack;
beforeAll(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false });
  const environment = { ...emulator.environment, TF_VAR_SECRET: "a-secret" };
  stack = await OfficialStack.create({ accountId: emulator.accountId, environment });
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
  const scim = (idpUid: IIdentityProvider) => {
    const token = Secret.fromVariable("SECRET");
    const bearer = ScimAuthentication.bearer(token);
    return {
      idpUid,
      remoteUri: "https://pages.example.com/scim",
      authentication: [bearer, ScimAuthentication.serviceToken("id", token)],
    };
  };
  const provider = (scope: TerraformStack) => IdentityProvider.oneTimePin(scope, "pin", { name: "PIN" });
  const hosts = { name: "Hosts", usernames: ["ubuntu"], allow };
  await stack.deploy((scope) => {
    provider(scope);
    new SelfHostedApp(scope, "wiki", wiki);
    new SelfHostedApp(scope, "pages", pages);
    const targets = new TargetFleet(scope, "fleet", { targets: { web: { ip: "10.0.0.1" } } });
    new SshInfrastructureApp(scope, "ssh", { ...hosts, targets });
  });
  const before = ids();

  await stack.write((scope) => {
    new SelfHostedApp(scope, "wiki", { ...wiki, useClientlessIsolationAppLauncherUrl: true });
    new SelfHostedApp(scope, "documents", {
      ...pages,
      eagerRedirectCookie: false,
      scimConfig: scim(provider(scope)),
      movedFrom: "pages",
    });
    new TargetFleet(scope, "fleet", { targets: { web: { ip: "10.0.0.1", tags: { env: "prod" } } } });
    new SshInfrastructureApp(scope, "ssh", { ...hosts, targets: { include: { tags: { env: ["prod"] } } } });
  });
  const actions = Object.values(await stack.planned()).flat();
  expect(actions.filter((action) => !["no-op", "update"].includes(action))).toEqual([]);
  expect(await stack.apply()).toMatchObject({ code: 0 });
  await stack.planNothing();
  expect(ids()).toEqual(before);
  expect(emulator.call("applications.list", { name: "Pages" })).toMatchObject([
    {
      eager_redirect_cookie_setting: false,
      scim_config: { authentication: [{ scheme: "oauthbearertoken" }, { scheme: "access_service_token" }] },
    },
  ]);
});
