import { outputOf } from "../emulated-stack";
import { CLIENT, JIRA_CLIENT, OauthClientStack, SECRET } from "./mcp-oauth-client-stack";
import { inLongRuns } from "../../support/long-runs";

jest.setTimeout(180_000);

let stack: OauthClientStack;
beforeAll(async () => {
  stack = await OauthClientStack.create();
});
afterAll(() => stack.remove());
beforeEach(() => stack.startOver());

const CHANGES = { code: 2 };
const settled = async (): Promise<void> => {
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
};

/** Every optional field of a client. */
const EVERYTHING = {
  issuer: "https://id.example.com",
  revocation_endpoint: "https://id.example.com/revoke",
  resource: "https://jira.example.com/mcp",
  scope: "read write",
  redirect_uris: ["https://mcp.example.com/servers-callback"],
  token_endpoint_auth_method: "client_secret_post",
};

describe("the OAuth client of an MCP server", () => {
  it("is set, rotated and changed, and stays when the resource is destroyed", async () => {
    await stack.deploy(EVERYTHING);
    const { issuer, revocation_endpoint, resource, ...registration } = EVERYTHING;
    const { client_id, authorization_endpoint, token_endpoint } = JIRA_CLIENT;
    expect(stack.client).toEqual({
      auth_mode: "manual",
      has_client_secret: true,
      client_secret_version: 1,
      config: { issuer, authorization_endpoint, token_endpoint, revocation_endpoint, resource },
      registration_info: { client_id, ...registration },
    });
    expect(stack.secret).toBe(SECRET);

    await stack.deploy({ ...EVERYTHING, client_secret: "another-secret" });
    expect(stack.secret).toBe("another-secret");
    expect(await stack.attributes()).toMatchObject({ client_secret_version: 2 });

    await stack.deploy({ client_secret: "another-secret", scope: "read" });
    expect(stack.client).toMatchObject({
      client_secret_version: 2, // the secret was not sent again
      config: { authorization_endpoint, token_endpoint },
      registration_info: { client_id, scope: "read", token_endpoint_auth_method: "client_secret_basic" },
    });
    expect(stack.client?.registration_info).not.toHaveProperty("redirect_uris");

    stack.emulator.requests.clear();
    const destroyed = await stack.stack.destroy();
    expect(destroyed).toMatchObject({ code: 0 });
    expect(outputOf(destroyed)).toContain('MCP server "jira" keeps its OAuth client');
    expect(stack.writes).toEqual([]);
  });

  inLongRuns(() => {
    it("can be a public client, which gets a random secret", async () => {
      const open = { client_secret: null, token_endpoint_auth_method: "none" };
      await stack.deploy(open);
      await settled();
      expect(await stack.attributes()).toMatchObject({ client_secret: null, client_secret_version: 1 });

      await stack.deploy();
      await settled();
      expect(stack.secret).toBe(SECRET);
      await stack.deploy(open);
      await settled();
    });
  });

  it("accepts values that are known only at apply", async () => {
    const known = (value: string) => ({ [value]: `\${terraform_data.client.output["${value}"]}` });
    const server = { server_id: '${terraform_data.client.output["server_id"]}' };
    await stack.write(
      { ...known("client_id"), ...known("client_secret"), ...known("token_endpoint"), ...server },
      { terraform_data: { client: { input: { ...JIRA_CLIENT, server_id: "jira" } } } },
    );
    await stack.applied();
    await settled();
    expect(stack.secret).toBe(SECRET);
  });

  inLongRuns(() => {
    it("is set on another server with another server_id, and stays on the first", async () => {
      await stack.deploy();
      const docs = { id: "docs", name: "Docs", hostname: "https://docs.example.com/mcp", auth_type: "oauth" } as const;
      stack.emulator.call("mcp.servers.create", docs);
      await stack.write({ server_id: "docs" });
      const outcome = await stack.applied();
      expect(outputOf(outcome)).toContain('MCP server "jira" keeps its OAuth client');
      for (const { auth_config_summary } of stack.emulator.call("mcp.servers.list", {})) {
        expect(auth_config_summary).toMatchObject({ auth_mode: "manual", client_secret_version: 1 });
      }
    });
  });
});

describe("changes outside of Terraform", () => {
  const credentials = (registration: object) => {
    const { client_id, authorization_endpoint, token_endpoint } = JIRA_CLIENT;
    const config = { authorization_endpoint, token_endpoint };
    const registration_info = { client_id, token_endpoint_auth_method: "client_secret_basic", ...registration };
    return JSON.stringify({ auth_mode: "manual", config, registration_info });
  };

  it("another scope and another secret appear in the plan and are reverted", async () => {
    await stack.deploy({ scope: "read" });
    stack.change({ auth_credentials: credentials({ scope: "read admin" }) });
    const plan = await stack.stack.plan();
    expect(plan).toMatchObject(CHANGES);
    expect(plan.stdout).toContain('"read admin" -> "read"');
    await stack.applied();
    expect(stack.client).toMatchObject({ registration_info: { scope: "read" }, client_secret_version: 1 });

    stack.change({ client_secret: "somebody-elses" });
    const rotated = await stack.stack.plan();
    expect(rotated).toMatchObject(CHANGES);
    expect(rotated.stdout).toMatch(/\+ client_secret\s+= \(sensitive value\)/);
    await stack.applied();
    await settled();
    expect(stack.secret).toBe(SECRET);
  });

  inLongRuns(() => {
    it("values that the API adds to omitted fields are not a change", async () => {
      await stack.deploy();
      stack.change({ auth_credentials: credentials({ redirect_uris: ["https://callback.example.com"] }) });
      await settled();
    });

    it("a recreated server gets the client again", async () => {
      await stack.deploy();
      stack.deleteServer();
      stack.createServer();
      expect(outputOf(await stack.stack.plan())).toContain(`${CLIENT} will be created`);
      await stack.applied();
      await settled();
      expect(stack.secret).toBe(SECRET);
    });
  });
});

describe("an import", () => {
  it("reads the client without its secret, which the next apply writes", async () => {
    await stack.deploy({ ...EVERYTHING, client_secret: "unknown-to-us" });
    await stack.stack.terraform.run("state", "rm", CLIENT);
    await stack.write(EVERYTHING);
    expect(await stack.stack.import(CLIENT, `${stack.emulator.accountId}/jira`)).toMatchObject({ code: 0 });
    const { client_id } = JIRA_CLIENT;
    expect(await stack.attributes()).toMatchObject({ ...EVERYTHING, client_id, client_secret: null });
    await stack.applied();
    await settled();
    expect(stack.secret).toBe(SECRET);
  });

  it("fails for an invalid import id, a missing server, and a server without a client of your own", async () => {
    await stack.write();
    for (const [id, message] of [
      ["jira", "Use ACCOUNT_ID/SERVER_ID"],
      [`${stack.emulator.accountId}/nobody`, 'has no MCP server "nobody"'],
      [`${stack.emulator.accountId}/jira`, "has no OAuth client of your own. Apply without an import"],
    ] as const) {
      const outcome = await stack.stack.import(CLIENT, id);
      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain(message);
    }
  });
});
