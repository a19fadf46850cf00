import type { Fault } from "../../../lib/emulator";
import { outputOf } from "../emulated-stack";
import { CLIENT, JIRA_CLIENT, OauthClientStack, SECRET, WRITE_ONLY } from "./mcp-oauth-client-stack";
import { inLongRuns, sampleOf } from "../../support/long-runs";

jest.setTimeout(180_000);

let stack: OauthClientStack;
beforeAll(async () => {
  stack = await OauthClientStack.create();
});
afterAll(() => stack.remove());
beforeEach(() => stack.startOver());

const UPDATE = { endpoint: "mcp.servers.update" };
const GET = { endpoint: "mcp.servers.get" };

/** The output of an apply that must fail. */
async function failure(attributes: object = {}): Promise<string> {
  await stack.write(attributes);
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  expect(outcome.stdout + outcome.stderr).not.toContain(SECRET);
  return outputOf(outcome);
}

const settled = async (secret: string = SECRET): Promise<void> => {
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
  expect(stack.secret).toBe(secret);
};

describe("API failures", () => {
  const struck: [string, Fault][] = [
    ["too many requests", { match: UPDATE, kind: "status", code: 429, retryAfter: 0 }],
    ["a 503 in place of the write", { match: UPDATE, kind: "status", code: 503 }],
    ["a connection reset before the write", { match: UPDATE, kind: "reset-before" }],
    ["a connection reset after the write", { match: UPDATE, kind: "reset-after" }],
    ["a reset of the read request", { match: GET, kind: "reset-after" }],
  ];
  it.each(sampleOf(struck, 2))("survives %s", async (_name, fault) => {
    stack.emulator.faults.add(fault);
    await stack.deploy();
    await settled();
  });

  const broken: [string, Fault][] = [
    ["returns a page of HTML", { match: UPDATE, kind: "malformed", form: "html", times: "always" }],
    ["returns an empty response", { match: UPDATE, kind: "malformed", form: "empty", times: "always" }],
    ["loses every response", { match: UPDATE, kind: "reset-after", times: "always" }],
    ["refuses the write", { match: UPDATE, kind: "status", code: 400, times: "always" }],
  ];
  it.each(sampleOf(broken, 2))("fails if it %s, and the next run continues", async (_name, fault) => {
    stack.emulator.faults.add(fault);
    expect(await failure()).toContain('Could not set the OAuth client of MCP server "jira"');
    expect(await stack.attributes()).toBeUndefined();
    stack.emulator.faults.clear();
    await stack.applied();
    await settled();
  });

  inLongRuns(() => {
    it("fails to rotate the secret without any response: the next plan shows the change again", async () => {
      await stack.deploy();
      stack.emulator.faults.add({ match: UPDATE, kind: "reset-after", times: "always" });
      const another = { client_secret: "another-secret" };
      expect(await failure(another)).toContain('Could not update the OAuth client of MCP server "jira"');
      stack.emulator.faults.clear();
      await stack.write();
      expect(await stack.stack.plan()).toMatchObject({ code: 2 }); // back to the first secret, which is in the state
      await stack.deploy(another);
      await settled("another-secret");
    });
  });

  it("fails to rotate a write-only secret without any response: the next run sends it again", async () => {
    await stack.deploy(WRITE_ONLY);
    stack.emulator.faults.add({ match: UPDATE, kind: "reset-after", times: "always" });
    const another = { ...WRITE_ONLY, client_secret_wo: "another-secret", client_secret_wo_version: 2 };
    expect(await failure(another)).toContain('Could not update the OAuth client of MCP server "jira"');
    stack.emulator.faults.clear();
    await stack.deploy(another);
    await settled("another-secret");
  });

  inLongRuns(() => {
    it("fails to refresh, and the state stays unchanged", async () => {
      await stack.deploy();
      stack.emulator.faults.add({ match: GET, kind: "malformed", form: "html", times: "always" });
      const plan = await stack.stack.plan();
      expect(plan.code).toBe(1);
      expect(outputOf(plan)).toContain('Could not read the OAuth client of MCP server "jira"');
      stack.emulator.faults.clear();
      await settled();
    });
  });
});

describe("a server that cannot have a client", () => {
  it("fails if the server no longer exists, with the remedy, and succeeds when it exists again", async () => {
    await stack.write();
    await stack.stack.terraform.run("plan", "-out=saved.plan");
    stack.deleteServer();
    const outcome = await stack.stack.terraform.attempt("apply", "-no-color", "saved.plan");
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain('There is no MCP server "jira"');
    stack.createServer();
    await stack.applied();
    await settled();
  });

  it("fails for another auth_type, and writes nothing", async () => {
    stack.deleteServer();
    stack.createServer("bearer");
    const told = await failure();
    expect(told).toContain('MCP server "jira" does not use OAuth');
    expect(told).toContain('Its auth_type is "bearer"');
    expect(stack.writes).toEqual([]);
  });

  inLongRuns(() => {
    it("survives a server that is recreated between plan and apply", async () => {
      await stack.deploy();
      await stack.write({ scope: "read" });
      await stack.stack.terraform.run("plan", "-out=saved.plan");
      stack.deleteServer();
      stack.createServer();
      await stack.stack.terraform.run("apply", "saved.plan");
      await settled();
    });

    it("survives a deletion between plan and destroy", async () => {
      await stack.deploy();
      await stack.stack.terraform.run("plan", "-destroy", "-out=saved.plan");
      stack.deleteServer();
      expect(await stack.stack.terraform.attempt("apply", "saved.plan")).toMatchObject({ code: 0 });
    });
  });
});

describe("bad input", () => {
  it.each<[string, object, string]>([
    ["a URL without https", { token_endpoint: "http://id.example.com/token" }, "token_endpoint must be an https"],
    ["a URL with a password", { issuer: "https://me:pw@id.example.com" }, "issuer must be an https URL"],
    ["an invalid redirect URI", { redirect_uris: ["portal"] }, "redirect_uris[0] must be an https"],
    ["an invalid resource URI", { resource: "jira" }, "resource must be an absolute URI"],
    ["scopes with commas and spaces", { scope: "read,  write" }, "scope must be scopes separated by single spaces"],
    ["an unknown method", { token_endpoint_auth_method: "private_key_jwt" }, "must be one of"],
    ["a public client with a secret", { token_endpoint_auth_method: "none" }, "A public client has no secret"],
    ["no secret", { client_secret: null }, "The OAuth client has no secret"],
    ["two secrets", { ...WRITE_ONLY, client_secret: "another" }, "The OAuth client has two secrets"],
    [
      "a write-only secret without a version",
      { ...WRITE_ONLY, client_secret_wo_version: null },
      "without client_secret_wo_version",
    ],
    ["a version without a write-only secret", { client_secret_wo_version: 1 }, "is set without client_secret_wo."],
    ["a fraction as a version", { ...WRITE_ONLY, client_secret_wo_version: 1.5 }, "must be a whole number from 1"],
    ["an empty write-only secret", { ...WRITE_ONLY, client_secret_wo: "" }, "client_secret_wo must have at least 1"],
    [
      "a public client with a write-only secret",
      { ...WRITE_ONLY, token_endpoint_auth_method: "none" },
      "Remove client_secret_wo or",
    ],
    ["an empty secret", { client_secret: "" }, "client_secret must have at least 1 characters"],
    ["no client", { client_id: "" }, "client_id must have at least 1 characters"],
  ])("fails for %s without a request", async (_name, attributes, message) => {
    await stack.write(attributes);
    const plan = await stack.stack.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toContain(message);
    expect(stack.emulator.requests.count()).toBe(0);
  });
});

inLongRuns(() => {
  describe("a companion that Terraform starts", () => {
    let own: OauthClientStack;
    beforeAll(async () => {
      own = await OauthClientStack.create({}, "terraform");
    });
    afterAll(() => own.remove());

    it("survives SIGKILL after the write: the next run writes again, and no log or plan contains the secret", async () => {
      await own.write();
      own.emulator.faults.add({ match: UPDATE, kind: "reset-after", times: "always" });
      // Only a companion that Terraform starts writes to Terraform's log.
      const killed = await own.interrupted("SIGKILL", () => own.client?.auth_mode === "manual", "terraform");
      expect(killed.code).not.toBe(0);
      own.emulator.faults.clear();

      const traced = own.stack.terraform.with({ TF_LOG: "trace" });
      const plan = await traced.attempt("plan", "-no-color", "-input=false", "-out=saved.plan");
      const applied = await traced.attempt("apply", "-no-color", "saved.plan");
      expect([plan.code, applied.code]).toEqual([0, 0]);
      expect(applied.stderr).toContain("mcp.servers.update"); // the log of the companion
      for (const { stdout, stderr } of [plan, applied]) expect(stdout + stderr).not.toContain(SECRET);
      expect(await own.stack.plan()).toMatchObject({ code: 0 });
      expect(own.secret).toBe(SECRET);
      expect(await own.attributes()).toMatchObject({ client_id: JIRA_CLIENT.client_id });
    });
  });
});

test("fails with a read-only token, and names the permission", async () => {
  const readOnly = { token: "readonlyreadonlyreadonlyreadonlyreadonly", permissions: ["MCP Portals Read"] as const };
  const other = await OauthClientStack.create({ apiTokens: [readOnly] });
  try {
    await other.write();
    const outcome = await other.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain('permission "MCP Portals Edit"');
    expect(await other.stack.attributes(CLIENT)).toBeUndefined();
  } finally {
    await other.remove();
  }
});
