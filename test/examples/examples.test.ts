import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Deployment } from "../support/deployment";
import { TicketsServer } from "../support/tickets-server";
import { AccessEmulator } from "../../lib/emulator";
import { accountShape, kindsOf } from "../support/account-shape";

jest.setTimeout(300_000);

const EXAMPLES = join(__dirname, "..", "..", "examples");

/** What an example may cost a person to write: the statements that say what is to be there. */
const LINES = 15;

let emulator: AccessEmulator;
beforeEach(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false, strict: true });
});
afterEach(() => emulator.stop());

/** What a program of an example leaves behind when it is deployed, and what it said, after seeing that it can be destroyed. */
async function deployed(program: string, environment: Readonly<Record<string, string>> = {}) {
  const deployment = await Deployment.of(join(EXAMPLES, program), emulator, environment);
  try {
    await deployment.synthesize();
    await deployment.initialize();
    await deployment.apply();
    await deployment.planNothing();
    const [account, outputs] = [accountShape(emulator), await deployment.outputs()];
    await deployment.destroy();
    return { account, outputs, left: accountShape(emulator) };
  } finally {
    await deployment.remove();
  }
}

/** Lines of a program that say what is to be there: the constructor of its stack, and the constants before it. */
function linesOf(program: string): number {
  const text = readFileSync(join(EXAMPLES, program), "utf8");
  const { constants, body } =
    /\n\n(?<constants>(?:const [^]*?;\n)?)[^]*?\n {4}super\(.*\);\n(?<body>[^]*?)\n {2}\}\n/.exec(text)?.groups ?? {};
  if (body === undefined) throw new Error(`${program} has no stack with a constructor`);
  return `${constants ?? ""}${body}`.split("\n").filter((line) => line.trim() !== "").length;
}

describe("examples/ssh-fleet", () => {
  test(`says SSH to a fleet in ${LINES} lines at most`, () => {
    expect(linesOf("ssh-fleet/main.ts")).toBeLessThanOrEqual(LINES);
  });

  test("is deployed, planned again with no changes and destroyed, and leaves the same account behind as its twin", async () => {
    const { account, outputs, left } = await deployed("ssh-fleet/main.ts");

    expect(kindsOf(account)).toEqual(["applicationPolicies", "applications", "gatewayCas", "targets"]);
    expect(outputs.user_data).toContain(outputs.ssh_ca);
    // The certificate authority stays: other hosts may trust it.
    expect(kindsOf(left)).toEqual(["gatewayCas"]);
    emulator.reset();
    expect((await deployed("ssh-fleet/raw.ts")).account).toEqual(account);
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

  test(`says a portal with three servers in ${LINES} lines at most`, () => {
    expect(linesOf("mcp-portal/main.ts")).toBeLessThanOrEqual(LINES);
  });

  test("is deployed, planned again with no changes and destroyed, and leaves the same account behind as its twin", async () => {
    const { account, left } = await deployed("mcp-portal/main.ts", environment);

    expect(kindsOf(account)).toEqual([
      ...["applications", "dnsRecords", "mcpPortals", "mcpServers", "policies", "serviceTokens"],
    ]);
    expect(left).toEqual({});
    emulator.reset();
    expect((await deployed("mcp-portal/raw.ts", environment)).account).toEqual(account);
  });
});
