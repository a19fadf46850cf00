import { ZeroTrustAccessServiceToken } from "@cdktf/provider-cloudflare/lib/zero-trust-access-service-token";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack } from "./official-stack";
import { ZeroTrustAccessGroup } from "@cdktf/provider-cloudflare/lib/zero-trust-access-group";

jest.setTimeout(120_000);

let emulator: AccessEmulator;
let stack: OfficialStack;
beforeEach(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false });
  stack = await OfficialStack.create(emulator, "5.14.0");
});
afterEach(async () => {
  await stack.remove();
  await emulator.stop();
});

test("5.22.0 takes over resources of 5.14.0 without changes", async () => {
  const { accountId } = emulator;
  const build = (scope: ConstructorParameters<typeof ZeroTrustAccessGroup>[0]): void => {
    new ZeroTrustAccessGroup(scope, "group", { accountId, name: "Staff", include: [{ everyone: {} }] });
    new ZeroTrustAccessServiceToken(scope, "token", { accountId, name: "Pipeline" });
  };
  await stack.deploy(build);
  emulator.requests.clear();

  await stack.upgrade("5.22.0");
  await stack.deploy(build);

  expect(emulator.requests.entries.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("a new version of a service token's secret is a new secret, and its client ID stays", async () => {
  const { accountId } = emulator;
  const address = "cloudflare_zero_trust_access_service_token.token";
  const deploy = (name: string, version: object = {}): Promise<void> =>
    stack.deploy((scope) => {
      new ZeroTrustAccessServiceToken(scope, "token", { accountId, name, ...version });
    });
  await deploy("Pipeline");
  const before = await stack.attributes(address);
  expect(before).toMatchObject({ client_secret: expect.any(String) as unknown, client_secret_version: 1 });

  await deploy("Pipeline, renamed");
  expect(await stack.attributes(address)).toMatchObject({ client_secret: before?.client_secret });

  await deploy("Pipeline", { clientSecretVersion: 2, previousClientSecretExpiresAt: "2030-01-01T00:00:00Z" });
  const after = await stack.attributes(address);
  expect(after).toMatchObject({ client_secret_version: 2, client_id: before?.client_id });
  expect(after?.client_secret).not.toBe(before?.client_secret);
});
