import {
  ZeroTrustAccessApplication,
  type ZeroTrustAccessApplicationConfig,
} from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { EchoApi } from "./echo-api";
import { OfficialStack } from "./official-stack";

jest.setTimeout(120_000);

// Observed behavior of the real provider after another client adds a policy to an application.

const POLICY = {
  id: "5f3d9c2e-0b4a-4d8f-9a63-1c7e2d4b8a10",
  name: "From elsewhere",
  decision: "allow",
  precedence: 1,
  include: [{ everyone: {} }],
  exclude: [],
  require: [],
  session_duration: "1h",
};

let api: EchoApi;
let stack: OfficialStack;
beforeEach(async () => {
  api = await EchoApi.start();
  stack = await OfficialStack.create(api);
  await stack.deploy(wiki("Wiki"));
  api.change(/\/apps\//, (application) => ({ ...application, policies: [POLICY] }));
});
afterEach(async () => {
  await stack.remove();
  await api.stop();
});

const wiki =
  (name: string, more: Partial<ZeroTrustAccessApplicationConfig> = {}) =>
  (scope: ConstructorParameters<typeof ZeroTrustAccessApplication>[0]): void => {
    const { accountId } = api;
    const domain = "wiki.example.com";
    new ZeroTrustAccessApplication(scope, "wiki", { accountId, name, type: "self_hosted", domain, ...more });
  };
const sentPolicies = (): unknown => (api.sent("PUT", /\/apps\//) as { policies: unknown }).policies;

test("an application without policies removes all of its policies", async () => {
  expect((await stack.plan()).stdout).toMatch(/- policies\s+= \[/);

  await stack.deploy(wiki("Wiki, renamed"));

  expect(sentPolicies()).toEqual([]);
});

test("an application that ignores changes of its policies sends them back incomplete", async () => {
  const ignoring = { lifecycle: { ignoreChanges: ["policies"] } };
  await stack.write(wiki("Wiki", ignoring));
  await stack.planNothing();

  await stack.deploy(wiki("Wiki, renamed", ignoring));

  const { session_duration: _, ...cut } = POLICY;
  expect(sentPolicies()).toEqual([cut]);
});
