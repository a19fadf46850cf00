import { ZeroTrustAccessInfrastructureTarget } from "@cdktf/provider-cloudflare/lib/zero-trust-access-infrastructure-target";
import type { TerraformStack } from "cdktf";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack } from "./official-stack";
import { OFFICIAL_VERSIONS } from "../support/official-provider/provider/facts";

jest.setTimeout(300_000);

const ADDRESS = "cloudflare_zero_trust_access_infrastructure_target.web";

let emulator: AccessEmulator;
let stack: OfficialStack;
const open = async (version?: (typeof OFFICIAL_VERSIONS)[number]): Promise<void> => {
  emulator = await AccessEmulator.start({ rateLimit: false });
  stack = await OfficialStack.create(emulator, version);
};
afterEach(async () => {
  await stack.remove();
  await emulator.stop();
});

const web = (hostname: string) => (scope: TerraformStack) => {
  const ip = { ipv4: { ipAddr: "10.0.0.1" } };
  new ZeroTrustAccessInfrastructureTarget(scope, "web", { accountId: emulator.accountId, hostname, ip });
};
const requests = (): (string | undefined)[] => emulator.requests.entries.map(({ endpoint }) => endpoint);

test.each(OFFICIAL_VERSIONS)("%s sends one request to create, read, update and delete a target", async (version) => {
  await open(version);
  const [create, get, update, end] = ["create", "get", "update", "delete"].map(
    (step) => `infrastructure.targets.${step}`,
  );

  await stack.deploy(web("web-1"));
  expect(requests()).toEqual([create, get]);

  emulator.requests.clear();
  await stack.deploy(web("web-2"));
  expect(requests()).toEqual([get, update, get]);

  emulator.requests.clear();
  await stack.destroy();
  expect(requests()).toEqual([get, end]);
});

test("a plan shows what another client changed or deleted, and an apply restores it", async () => {
  await open();
  await stack.deploy(web("web"));
  const { id } = (await stack.attributes(ADDRESS)) ?? {};
  const target_id = String(id);

  emulator.call("infrastructure.targets.update", {
    target_id,
    hostname: "other",
    ip: { ipv4: { ip_addr: "10.0.0.1" } },
  });
  expect((await stack.plan()).stdout).toMatch(/hostname\s+= "other" -> "web"/);
  await stack.deploy(web("web"));

  emulator.call("infrastructure.targets.delete", { target_id });
  const { stdout } = await stack.plan();
  expect(stdout).toContain("will be created");
  await stack.deploy(web("web"));
});

test("fails with the message of the API, and does not change the target", async () => {
  await open();
  await stack.deploy(web("web"));

  await expect(stack.deploy(web("no spaces please"))).rejects.toThrow(
    /failed to make http request[\s\S]*PUT\s+"http[^"]+":\s+400 Bad Request/,
  );
  await stack.deploy(web("web"));
});

test("fails to import an ID of the wrong form, and shows the right one", async () => {
  await open();
  await stack.deploy(web("web"));
  await stack.terraform.run("state", "rm", ADDRESS);

  const { stderr } = await stack.terraform.attempt("import", "-input=false", "-no-color", ADDRESS, "just-an-id");

  expect(stderr).toContain('expected urlencoded segments "<account_id>/<id>", got "just-an-id"');
});

test("survives two responses with status 503", async () => {
  await open();
  emulator.faults.add({ kind: "status", code: 503, times: 2 });

  await stack.deploy(web("web"));
});
