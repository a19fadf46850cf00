import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Deployment } from "../support/deployment";
import { TicketsServer } from "../support/tickets-server";
import { AccessEmulator } from "../../lib/emulator";
import { APPLICATION_TYPES } from "../../lib/provider/resources/application/application-type";
import { comparableAccount, kindsOf } from "../support/comparable-account";
import { RunningProviders } from "../support/running-providers";
import { inLongRuns } from "../support/long-runs";

jest.setTimeout(300_000);

const EXAMPLES = join(__dirname, "..", "..", "examples");

/** The most lines that a whole stack with one of the main constructs may need, and the most that one construct may need. */
const MAXIMUM_LINES = 15;
const MAXIMUM_LINES_OF_ONE = 12;

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

/** Counts the lines of the statements in an example that contain these texts, as the formatter lays them out. */
function linesOfStatements(program: string, ...texts: string[]): number {
  const lines = readFileSync(join(EXAMPLES, program), "utf8").split("\n");
  return texts.reduce((sum, text) => {
    const first = lines.findIndex((line) => line.includes(text));
    const [indentation = ""] = /^ */.exec(lines[first] ?? "") ?? [];
    const isLast = (line: string): boolean =>
      line.endsWith(";") && new RegExp(`^ {${indentation.length}}\\S`).test(line);
    const after = lines.slice(first).findIndex(isLast);
    if (first === -1 || after === -1) throw new Error(`no statement with ${text} found in ${program}`);
    return sum + after + 1;
  }, 0);
}

describe("examples/ssh-fleet", () => {
  test(`defines SSH access to a fleet in at most ${MAXIMUM_LINES} lines`, () => {
    expect(linesOf("ssh-fleet/main.ts")).toBeLessThanOrEqual(MAXIMUM_LINES);
  });

  inLongRuns(() => {
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

  inLongRuns(() => {
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
});

describe("examples/company", () => {
  const secrets = ["OKTA_SECRET", "ENTRA_SECRET", "CROWDSTRIKE_SECRET", "ISSUES_TOKEN"];
  const environment = Object.fromEntries(secrets.map((name) => [`TF_VAR_${name}`, `value of ${name}`]));

  test.each([
    ["a portal with three servers", "agents-stack.ts", 'new SecureMcpPortal(this, "tools"'],
    ["an agent", "agents-stack.ts", 'new AgentAccess(this, "release-bot"'],
    ["a fleet and SSH to it", "servers-stack.ts", "new TargetFleet(", 'new SshInfrastructureApp(this, "production"'],
  ])(`defines %s in at most ${MAXIMUM_LINES_OF_ONE} lines`, (_, file, ...texts) => {
    expect(linesOfStatements(`company/${file}`, ...texts)).toBeLessThanOrEqual(MAXIMUM_LINES_OF_ONE);
  });

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
