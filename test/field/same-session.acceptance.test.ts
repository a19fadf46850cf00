import type { TerraformStack } from "cdktf";
import { AccessPolicy, AccessRule, SelfHostedApp } from "../../lib";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack } from "../official-provider/official-stack";
import { outputOf } from "../provider/emulated-stack";

jest.setTimeout(300_000);

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const withPolicy =
  (sessionDuration: string, name = "Staff") =>
  (scope: TerraformStack) => {
    const include = [AccessRule.emailDomain("example.com")];
    const policy = new AccessPolicy(scope, "staff", { name, include, sessionDuration });
    new SelfHostedApp(scope, "wiki", {
      ...{ name: "Wiki", domain: "wiki.example.com", policies: [policy] },
      sessionDuration: "2h",
    });
  };

test.each([false, true])(
  "a policy takes the session duration of the application without drift, also if the API drops the empty one: %s",
  async (dropped) => {
    const emulator = await AccessEmulator.start({ rateLimit: false });
    ends.push(() => emulator.stop());
    emulator.behaviors.policiesEmptySessionDurationDropped = dropped;
    const stack = await OfficialStack.create(emulator);
    ends.push(() => stack.remove());
    const durations = (): unknown[] =>
      emulator.call("policies.list", {}).map(({ session_duration: duration }) => duration ?? "");

    await stack.deploy(withPolicy("same_as_application")); // and plans nothing
    expect(durations()).toEqual([""]);
    await stack.deploy(withPolicy("same_as_application", "All staff"));
    expect(durations()).toEqual([""]);
    await stack.deploy(withPolicy("8h"));
    expect(durations()).toEqual(["8h"]);
    await stack.deploy(withPolicy("same_as_application"));
    expect(durations()).toEqual([""]);

    const [policy] = emulator.call("policies.list", {});
    const { id = "", name = "", include } = policy ?? {};
    emulator.call("policies.update", { id, name, include, decision: "allow", session_duration: "24h" } as never);
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toContain('"stack/staff" has the session duration 24h instead of that of its applications');
  },
);
