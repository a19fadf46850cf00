// Real Terraform refuses what was synthesized with errors, and nothing is created.
import { App, TerraformOutput, type TerraformStack } from "cdktf";
import { AccessGroup, AccessPolicy, AccessRule, SelfHostedApp, ServiceToken } from "../../lib";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack } from "../official-provider/official-stack";

jest.setTimeout(300_000);

const company = AccessRule.emailDomain("example.com");
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function opened(): Promise<{ emulator: AccessEmulator; stack: OfficialStack }> {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  ends.push(() => emulator.stop());
  const stack = await OfficialStack.create(emulator);
  ends.push(() => stack.remove());
  return { emulator, stack };
}

/** A group whose members, and an application whose users, depend on a prop. */
const buildWith =
  (props: object) =>
  (stack: TerraformStack): void => {
    Object.assign(App.of(stack), { skipValidation: true });
    const group = new AccessGroup(stack, "group", { name: "Staff", include: [AccessRule.everyone()], ...props });
    const policy = new AccessPolicy(stack, "policy", { name: "Staff", include: [AccessRule.group(group)] });
    new SelfHostedApp(stack, "app", { name: "Wiki", domain: "wiki.example.com", policies: [policy] });
    new ServiceToken(stack, "token", { name: "CI" }).resource.overrideLogicalId("token");
    new TerraformOutput(stack, "group-id", { value: group.groupId });
  };

/** What Terraform printed, without the frames and line breaks of its messages. */
const flat = ({ stdout, stderr }: { stdout: string; stderr: string }): string =>
  `${stdout}${stderr}`.replace(/[│╷╵]/g, " ").replace(/\s+/g, " ");

test.each<[string, object, string]>([
  ["a require that is no list", { require: "NL" }, "[stack/group] CFA1212: require must be a list"],
  ["an exclude that holds no rule", { exclude: ["NL"] }, '[stack/group] CFA1213: exclude[0] is "NL", not a rule'],
  ["a misspelt require", { requires: [company] }, 'requires is not a prop; did you mean "require"?'],
  [
    "template syntax in a message",
    { "${file(1)}%{if x}": 1 },
    "[stack/group] CFA1020: ${file(1)}%{if x} is not a prop",
  ],
])(
  "fails to plan and apply a stack that was synthesized without validation and has %s",
  async (_what, props, message) => {
    const { emulator, stack } = await opened();
    await stack.write(buildWith({ require: [company] }));
    stack.synthesize(buildWith(props));

    const plan = await stack.plan();
    const targeted = await stack.plan("-target=cloudflare_zero_trust_access_service_token.token");
    const apply = await stack.apply();

    for (const outcome of [plan, targeted, apply]) {
      expect(outcome.code).toBe(1);
      expect(flat(outcome)).toContain("The stack has errors, so it cannot be deployed");
      expect(flat(outcome)).toContain(message);
    }
    expect([...emulator.requests].filter(({ method }) => method !== "GET")).toEqual([]);
  },
);

test("survives errors after a deployment: nothing changes until they are fixed, and the stack can be destroyed", async () => {
  const { emulator, stack } = await opened();
  await stack.deploy(buildWith({ require: [company] }));
  const [before] = emulator.call("groups.list", {}) as unknown as { require: unknown }[];

  stack.synthesize(buildWith({ requires: [company] }));
  const apply = await stack.apply();
  const [after] = emulator.call("groups.list", {}) as unknown as { require: unknown }[];

  expect(apply.code).toBe(1);
  expect(after).toEqual(before);
  expect(after?.require).toEqual([{ email_domain: { domain: "example.com" } }]);
  await stack.destroy();
  expect(emulator.call("groups.list", {})).toEqual([]);
});
