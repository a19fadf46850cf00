import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { outputOf } from "../emulated-stack";
import { RotationStack } from "./rotation-stack";
import { inLongRuns } from "../../support/long-runs";

const HOUR = 60 * 60_000;

let stack: RotationStack;
afterEach(() => stack.remove());

const until = (timestamp: string): number => (Date.parse(timestamp) - Date.now()) / HOUR;

test("rotates on creation and on triggers, with an overlap, and plans nothing else", async () => {
  stack = await RotationStack.create();
  const created = await stack.deploy({ triggers: { release: "1" } });
  expect([stack.accepts(stack.first), stack.accepts(created.client_secret)]).toEqual([true, true]);
  expect(until(created.previous_secret_expires_at)).toBeCloseTo(24, 0);
  expect(created.client_id).toBe(stack.clientId);
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });

  // A rename or another duration, as by the official resource, is not a rotation.
  stack.emulator.call("serviceTokens.update", { service_token_id: stack.id, name: "renamed" });
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
  const settings = { triggers: { release: "1" }, previous_secret_valid_for: "0s", rotate_after: "90d" };
  await stack.deploy(settings);
  expect(stack.rotations).toBe(1);

  const again = await stack.deploy({ ...settings, triggers: { release: "2" } });
  expect(again.version).toBeGreaterThan(created.version);
  expect([stack.accepts(created.client_secret), stack.accepts(again.client_secret)]).toEqual([false, true]);
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
});

inLongRuns(() => {
  test("rotates past an age, and refreshes before the token expires", async () => {
    stack = await RotationStack.create({ duration: "240h" });
    stack.daysBehind = 100;
    const old = await stack.deploy({ rotate_after: "101d" });
    expect([stack.rotations, await stack.stack.plan()]).toMatchObject([1, { code: 0 }]);

    stack.daysBehind = 0;
    const renewed = await stack.deploy({ rotate_after: "101d", refresh_before: "30d" });
    expect([stack.rotations, stack.emulator.requests.count("serviceTokens.refresh")]).toEqual([1, 1]);
    expect([renewed.client_secret, renewed.version]).toEqual([old.client_secret, old.version]);
    expect(until(renewed.expires_at)).toBeCloseTo(8_760, 0);
    expect(await stack.stack.plan()).toMatchObject({ code: 0 });

    await stack.deploy({ rotate_after: "99d", refresh_before: "30d" });
    expect(stack.rotations).toBe(2);
    expect(await stack.stack.plan()).toMatchObject({ code: 0 });
  });
});

test("with export_secret = false, the secret goes to a write-only argument, and is not in the state", async () => {
  stack = await RotationStack.create();
  const { accountId: account_id } = stack.emulator;
  stack.emulator.call("mcp.servers.create", {
    id: "jira",
    name: "Jira",
    hostname: "https://j.example.com/mcp",
    auth_type: "oauth",
  });
  const rotation = (attributes: object) => ({ account_id, service_token_id: stack.id, ...attributes });
  const SECRET = "ephemeral.cfaccess_rotated_service_token_secret.ci.client_secret";
  const write = (attributes: object, delivery: object = {}, secret = `\${${SECRET}}`): Promise<void> =>
    stack.stack.write({
      ephemeral: {
        cfaccess_rotated_service_token_secret: {
          ci: rotation({ version: "${cfaccess_service_token_rotation.ci.version}" }),
        },
      },
      resource: {
        cfaccess_service_token_rotation: { ci: rotation(attributes) },
        cfaccess_mcp_server_oauth_client: {
          sink: {
            ...{ account_id, server_id: "jira", client_id: "portal" },
            client_secret_wo: secret,
            client_secret_wo_version: "${cfaccess_service_token_rotation.ci.version}",
            authorization_endpoint: "https://id.example.com/authorize",
            token_endpoint: "https://id.example.com/token",
          },
        },
        ...delivery,
      },
    });
  const received = (): string => {
    const [account] = Object.values(stack.emulator.snapshot({ secrets: true }));
    return account?.mcpServers?.[0]?.client_secret ?? "";
  };
  await write({ export_secret: false, triggers: { release: "1" } });
  await stack.applied();
  const first = received();
  expect([stack.accepts(first), stack.accepts(stack.first)]).toEqual([true, true]);
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });

  await write({ export_secret: false, triggers: { release: "2" } });
  await stack.applied();
  const second = received();
  expect([first === second, stack.accepts(second)]).toEqual([false, true]);
  const state = await readFile(join(stack.stack.terraform.folder, "terraform.tfstate"), "utf8");
  for (const secret of [first, second]) expect(state).not.toContain(secret);

  // A run that ends before the other resource gets the secret: the next plan says so, and does not send another value.
  const sink = { endpoint: "mcp.servers.update" };
  stack.emulator.faults.add({ match: sink, kind: "status", code: 403, times: "always" });
  await write({ export_secret: false, triggers: { release: "3" } });
  expect((await stack.stack.apply()).code).toBe(1);
  stack.emulator.faults.clear();
  expect(outputOf(await stack.stack.plan())).toContain("ended before this resource got the secret. Rotate it again");
  await stack.stack.terraform.run("apply", "-auto-approve", "-replace=cfaccess_service_token_rotation.ci");
  expect([stack.accepts(received()), await stack.stack.plan()]).toMatchObject([true, { code: 0 }]);

  // A delivery fails the plan of such a run, whatever the other resource does with null.
  const triggers = { release: "4" };
  const sinks = { main: "${cfaccess_mcp_server_oauth_client.sink.server_id}" };
  const version = "${cfaccess_service_token_rotation.ci.version}";
  const carefree = `\${coalesce(${SECRET}, "none")}`;
  const delivery = { cfaccess_service_token_delivery: { ci: rotation({ version, sinks }) } };
  await write({ export_secret: false, triggers: { release: "3" } }, delivery, carefree);
  expect(outputOf(await stack.stack.plan())).toContain("would not reach every sink");
  await write({ export_secret: false, triggers }, delivery, carefree);
  await stack.applied();
  expect([stack.accepts(received()), await stack.stack.plan()]).toMatchObject([true, { code: 0 }]);
  stack.emulator.faults.add({ match: sink, kind: "status", code: 403, times: "always" });
  await write({ export_secret: false, triggers: { release: "5" } }, delivery, carefree);
  expect((await stack.stack.apply()).code).toBe(1);
  stack.emulator.faults.clear();
  expect(outputOf(await stack.stack.plan())).toContain("would not reach every sink");
  await stack.stack.terraform.run("apply", "-auto-approve", "-replace=cfaccess_service_token_rotation.ci");
  expect([stack.accepts(received()), await stack.stack.plan()]).toMatchObject([true, { code: 0 }]);

  // To export it, a new one is needed: nobody can read the old one.
  await write({ triggers: { release: "3" } });
  await stack.applied();
  const { client_secret } = await stack.attributes();
  expect([stack.rotations, client_secret === received(), stack.accepts(client_secret)]).toEqual([8, true, true]);
});

test("rotates again if the secret may have changed outside of Terraform, and forgets a deleted token", async () => {
  stack = await RotationStack.create();
  const { client_secret } = await stack.deploy();
  stack.emulator.call("serviceTokens.rotate", { service_token_id: stack.id });
  expect(stack.accepts(client_secret)).toBe(false);
  const plan = await stack.stack.plan();
  expect(plan.code).toBe(2);
  expect(outputOf(plan)).toContain("may have changed outside of Terraform");
  const put = await stack.deploy();
  expect(stack.accepts(put.client_secret)).toBe(true);
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });

  stack.emulator.call("serviceTokens.delete", { service_token_id: stack.id });
  expect(outputOf(await stack.stack.plan())).toContain("1 to add");
  const apply = outputOf(await stack.stack.apply());
  expect(apply).toContain(`There is no service token "${stack.id}"`);
});

test("destroying it leaves the token unchanged", async () => {
  stack = await RotationStack.create();
  const { client_secret } = await stack.deploy();
  stack.emulator.requests.clear();
  expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
  expect([stack.writes, stack.accepts(client_secret)]).toEqual([[], true]);
});
