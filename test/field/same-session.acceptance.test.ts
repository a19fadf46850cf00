import type { TerraformStack } from "cdktf";
import { AccessPolicy, AccessRule, SelfHostedApp } from "../../lib";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack } from "../official-provider/official-stack";

jest.setTimeout(300_000);

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const withPolicy = (sessionDuration: string) => (scope: TerraformStack) => {
  const include = [AccessRule.emailDomain("example.com")];
  const policy = new AccessPolicy(scope, "staff", { name: "Staff", include, sessionDuration });
  new SelfHostedApp(scope, "wiki", {
    ...{ name: "Wiki", domain: "wiki.example.com", policies: [policy] },
    sessionDuration: "2h",
  });
};

async function opened(dropped: boolean): Promise<{ emulator: AccessEmulator; stack: OfficialStack }> {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  ends.push(() => emulator.stop());
  emulator.behaviors.policiesEmptySessionDurationDropped = dropped;
  const stack = await OfficialStack.create(emulator);
  ends.push(() => stack.remove());
  return { emulator, stack };
}

const durations = (emulator: AccessEmulator): unknown[] =>
  emulator.call("policies.list", {}).map(({ session_duration: duration }) => duration ?? "");

test("a policy takes the session duration of the application, without drift", async () => {
  const { emulator, stack } = await opened(false);
  await stack.deploy(withPolicy("same_as_application")); // and plans nothing
  expect(durations(emulator)).toEqual([""]);
  await stack.deploy(withPolicy("8h"));
  expect(durations(emulator)).toEqual(["8h"]);
  await stack.deploy(withPolicy("same_as_application"));
  expect(durations(emulator)).toEqual([""]);
});

test("a policy keeps the session duration of the application if the API omits it in responses", async () => {
  const { emulator, stack } = await opened(true);
  await stack.write(withPolicy("same_as_application"));
  expect(await stack.apply()).toMatchObject({ code: 0 });

  // The official provider has a default, so it cannot plan nothing. It must not plan the default.
  const changes = (await stack.plannedChanges()).filter(({ change }) => change.actions.join() !== "no-op");
  expect(changes).toMatchObject([
    {
      type: "cloudflare_zero_trust_access_policy",
      change: { actions: ["update"], before: { session_duration: null }, after: { session_duration: "" } },
    },
  ]);
  expect(await stack.apply()).toMatchObject({ code: 0 });
  expect(durations(emulator)).toEqual([""]);
});
