import { readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { SERVICE_TOKENS_PER_ACCOUNT } from "../../../lib/api";
import { temporaryName } from "../../../lib/provider/ephemeral-resources/service-token/temporary-name";
import { outputOf } from "../emulated-stack";
import { TokenRunStack, type Used } from "./token-run-stack";
import { inLongRuns } from "../../support/long-runs";

let stack: TokenRunStack;
afterEach(() => stack.remove());

const accepted = ({ id, secret }: Used): boolean => stack.emulator.acceptsServiceToken(id, secret);

test("the token is valid during the run, deleted at its end, and neither in plan, state nor log", async () => {
  stack = await TokenRunStack.create();
  await stack.write();
  await stack.stack.terraform.run("plan", "-out=plan.bin", "-input=false");
  expect(stack.names).toEqual([]);

  let used: Used | undefined;
  const { code, stdout, stderr } = await stack.run((values) => {
    used = values;
    expect([accepted(values), stack.names]).toEqual([true, [values.token_name]]);
    expect(values.token_name).toMatch(/^ci \(temporary [0-9a-f]{8}-\d+-\d+-[0-9a-f]{8}\)$/);
    expect([values.read_id, values.read_name]).toEqual([values.id, values.token_name]);
  });
  expect([code, stderr]).toEqual([0, ""]);
  if (used === undefined) throw new Error("The provisioner got no token.");
  expect([accepted(used), stack.names]).toEqual([false, []]);

  const state = await readFile(stack.file("terraform.tfstate"), "utf8");
  const plan = await stack.stack.terraform.run("show", "-json", "plan.bin");
  expect(plan).toContain("cfaccess_service_token");
  for (const text of [state, plan, stdout]) {
    for (const value of [used.id, used.secret, used.token_name]) expect(text).not.toContain(value);
  }
});

test("survives a failure of the run, and kill -9 of Terraform alone: the token is deleted", async () => {
  stack = await TokenRunStack.create("terraform");
  await stack.write({ end: "exit 3" });
  const failed = await stack.run((values) => expect(accepted(values)).toBe(true));
  expect([failed.code, outputOf(failed).includes("exit status 3"), stack.names]).toEqual([1, true, []]);

  await Promise.all(["used.json", "go"].map((name) => rm(stack.file(name))));
  const { process: terraform, outcome } = stack.stack.terraform.start("apply", "-auto-approve", "-input=false");
  while (stack.used === undefined) await sleep(20);
  expect(accepted(stack.used)).toBe(true);
  terraform.kill("SIGKILL");
  await writeFile(stack.file("go"), ""); // ends the provisioner, which Terraform's death does not
  await outcome;
  for (let tries = 0; stack.names.length > 0 && tries < 100; tries += 1) await sleep(50);
  expect([accepted(stack.used), stack.names]).toEqual([false, []]);
});

inLongRuns(() => {
  test("survives kill -9: the next run deletes what the killed one left, and no other token", async () => {
    stack = await TokenRunStack.create("terraform");
    const others = [
      "ci",
      "ci (temporary)",
      temporaryName("ci"), // of this process, which still runs
      "ci (temporary 0123abcd-4711-98765-9af01b2c)", // of another machine, and valid
      "deploy (temporary 0123abcd-4711-98765-9af01b2c)",
    ];
    stack.emulator.seed({ serviceTokens: others.map((name) => ({ name })) });
    await stack.write({ token: { duration: "30m" } });
    await stack.interrupted("SIGKILL", () => stack.used !== undefined);
    const left = stack.names.filter((name) => !others.includes(name));
    expect(left).toEqual([stack.used?.token_name]);

    await rm(stack.file("used.json"));
    const { code } = await stack.run();
    expect([code, stack.names.sort()]).toEqual([0, [...others].sort()]);
  });
});

test("survives a reset after the creation, and too many requests, and leaves no token", async () => {
  stack = await TokenRunStack.create();
  stack.emulator.faults.add({ match: { endpoint: "serviceTokens.create" }, kind: "reset-after" });
  stack.emulator.faults.add({ match: { endpoint: "serviceTokens.list" }, kind: "status", code: 429, retryAfter: 0 });
  stack.emulator.faults.add({ match: { endpoint: "serviceTokens.delete" }, kind: "reset-after" });
  await stack.write();
  const { code } = await stack.run((used) => expect([accepted(used), stack.names.length]).toEqual([true, 1]));
  expect([code, stack.names]).toEqual([0, []]);
});

test("fails if the account has no room, if a deletion is refused, and if the configuration is invalid", async () => {
  stack = await TokenRunStack.create();
  const fill = Array.from({ length: SERVICE_TOKENS_PER_ACCOUNT }, (_, index) => ({ name: `token ${index}` }));
  stack.emulator.seed({ serviceTokens: fill });
  await stack.write();
  const full = outputOf(await stack.stack.apply());
  expect(full).toContain("The account has no room for another service token");
  expect(full).toContain("An account can have 50 service tokens, and this one has 50");

  stack.emulator.call("serviceTokens.delete", {
    service_token_id: stack.emulator.call("serviceTokens.list", {})[0]?.id ?? "",
  });
  stack.emulator.faults.add({
    match: { endpoint: "serviceTokens.delete" },
    kind: "status",
    code: 403,
    after: 1, // the deletion at the end of the plan
    times: "always",
  });
  const refused = await stack.run();
  expect(refused.code).toBe(1);
  expect(outputOf(refused)).toMatch(/Could not delete the temporary service token "ci \(temporary .*It is valid until/);

  for (const [token, words] of [
    [{ duration: "forever" }, 'duration must be a duration of 1m or more, such as 60m or 2h45m, not "forever"'],
    [{ duration: "30s" }, "duration must be a duration of 1m or more"],
    [{ name: "" }, "name must have 1 to 290 characters"],
  ] as const) {
    await stack.write({ token });
    expect(outputOf(await stack.stack.plan())).toContain(words);
  }
});
