import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Deployment } from "../support/deployment";
import { TicketsServer } from "../support/tickets-server";
import { AccessEmulator } from "../../lib/emulator";
import { APPLICATION_TYPES } from "../../lib/provider/resources/application/application-type";
import { comparableAccount, kindsOf } from "../support/comparable-account";
import { RunningProviders } from "../support/running-providers";

jest.setTimeout(300_000);

const EXAMPLES = join(__dirname, "..", "..", "examples");

/** The most lines that an example may need to define its resources. */
const MAXIMUM_LINES = 15;

let emulator: AccessEmulator;
beforeEach(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false, strict: true });
});
afterEach(() => emulator.stop());

/**
 * Deploys a program of an example and destroys it again. Returns the account and the outputs of the deployment, and what is
 * left. Terraform uses running providers; the demo, which deploys the same examples, has Terraform start them.
 */
async function deploy(program: string, environment: Readonly<Record<string, string>> = {}) {
  const providers = await RunningProviders.create(emulator.environment);
  await Promise.all([providers.startOfficial("5.22.0"), providers.startCompanion()]);
  const deployment = await Deployment.of(join(EXAMPLES, program), emulator, {
    ...environment,
    ...providers.environment,
  });
  try {
    await deployment.synthesize();
    await deployment.initialize();
    await deployment.apply();
    await deployment.planNothing();
    const [account, outputs] = [comparableAccount(emulator), await deployment.outputs()];
    await deployment.destroy();
    return { account, outputs, left: comparableAccount(emulator) };
  } finally {
    await deployment.remove();
    await providers.stop();
  }
}

/** Counts the lines of a program that define resources: the constructor of its stack and the constants before it. */
function linesOf(program: string): number {
  const text = readFileSync(join(EXAMPLES, program), "utf8");
  const { constants, body } =
    /\n\n(?<constants>(?:const [^]*?;\n)?)[^]*?\n {4}super\(.*\);\n(?<body>[^]*?)\n {2}\}\n/.exec(text)?.groups ?? {};
  if (body === undefined) throw new Error(`no stack with a constructor found in ${program}`);
  return `${constants ?? ""}${body}`.split("\n").filter((line) => line.trim() !== "").length;
}

describe("examples/ssh-fleet", () => {
  test(`defines SSH access to a fleet in at most ${MAXIMUM_LINES} lines`, () => {
    expect(linesOf("ssh-fleet/main.ts")).toBeLessThanOrEqual(MAXIMUM_LINES);
  });

  test("deploys, plans no changes and destroys, and results in the same account as raw.ts", async () => {
    const { account, outputs, left } = await deploy("ssh-fleet/main.ts");

    expect(kindsOf(account)).toEqual(["applicationPolicies", "applications", "gatewayCas", "targets"]);
    expect(outputs.user_data).toContain(outputs.ssh_ca);
    // The certificate authority is not deleted, because other hosts may trust it.
    expect(kindsOf(left)).toEqual(["gatewayCas"]);
    emulator.reset();
    expect((await deploy("ssh-fleet/raw.ts")).account).toEqual(account);
  });
});

describe("examples/mcp-portal", () => {
  const token = "token of the tickets server";
  let tickets: TicketsServer;
  let environment: Record<string, string>;
  beforeEach(async () => {
    tickets = await TicketsServer.start(token);
    environment = { CLOUDFLARE_ZONE_ID: emulator.zoneId, TICKETS_URL: tickets.url, TF_VAR_TICKETS_TOKEN: token };
  });
  afterEach(() => tickets.stop());

  test(`defines a portal with three servers in at most ${MAXIMUM_LINES} lines`, () => {
    expect(linesOf("mcp-portal/main.ts")).toBeLessThanOrEqual(MAXIMUM_LINES);
  });

  test("deploys, plans no changes and destroys, and results in the same account as raw.ts", async () => {
    const { account, left } = await deploy("mcp-portal/main.ts", environment);

    expect(kindsOf(account)).toEqual([
      ...["applications", "dnsRecords", "mcpPortals", "mcpServers", "policies", "serviceTokens"],
    ]);
    expect(left).toEqual({});
    emulator.reset();
    expect((await deploy("mcp-portal/raw.ts", environment)).account).toEqual(account);
  });
});

describe("examples/company", () => {
  const secrets = ["OKTA_SECRET", "ENTRA_SECRET", "CROWDSTRIKE_SECRET", "ISSUES_TOKEN"];
  const environment = Object.fromEntries(secrets.map((name) => [`TF_VAR_${name}`, `value of ${name}`]));

  test("deploys 40 applications of all types in four stacks, plans no changes and destroys", async () => {
    const { account, left } = await deploy("company/main.ts", environment);

    const [, applications] = Object.entries(account).find(([kind]) => kind.endsWith(" applications")) ?? [];
    const types = (applications as { readonly type: string }[]).map(({ type }) => type);
    expect(types).toHaveLength(40);
    expect([...new Set(types)].sort()).toEqual([...APPLICATION_TYPES].sort());
    // What an account always has is not deleted.
    expect(kindsOf(left)).toEqual([
      ...["certificateSettings", "gatewayCas", "keySettings", "organizations", "virtualNetworks"],
    ]);
  });
});
