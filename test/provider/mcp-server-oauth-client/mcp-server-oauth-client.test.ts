import { outputOf } from "../emulated-stack";
import { CLIENT, JIRA_CLIENT, OauthClientStack, SECRET } from "./mcp-oauth-client-stack";

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

/** Everything that a client may say. */
const EVERYTHING = {
  issuer: "https://id.example.com",
  revocation_endpoint: "https://id.example.com/revoke",
  resource: "https://jira.example.com/mcp",
  scope: "read write",
  redirect_uris: ["https://mcp.example.com/servers-callback"],
  token_endpoint_auth_method: "client_secret_post",
};

describe("the OAuth client of an MCP server", () => {
  it("is given to it, planned again without changes, rotated, changed, and kept when it is destroyed", async () => {
    await stack.deploy(EVERYTHING);
    await settled();
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
    await settled();
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

  it("is a public one, for which a secret is made up that nobody needs", async () => {
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

  it("takes what is only known at apply", async () => {
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

  it("goes to another server with another server_id, and stays with the first", async () => {
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

describe("what happens to it behind Terraform's back", () => {
  const credentials = (registration: object) => {
    const { client_id, authorization_endpoint, token_endpoint } = JIRA_CLIENT;
    const config = { authorization_endpoint, token_endpoint };
    const registration_info = { client_id, token_endpoint_auth_method: "client_secret_basic", ...registration };
    return JSON.stringify({ auth_mode: "manual", config, registration_info });
  };

  it("shows in the plan, and is mended: another scope, and another secret", async () => {
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

  it("is no change where the API fills in what nobody said", async () => {
    await stack.deploy();
    stack.change({ auth_credentials: credentials({ redirect_uris: ["https://callback.example.com"] }) });
    await settled();
  });

  it("is given to a server that was made anew", async () => {
    await stack.deploy();
    stack.deleteServer();
    stack.createServer();
    expect(outputOf(await stack.stack.plan())).toContain(`${CLIENT} will be created`);
    await stack.applied();
    await settled();
    expect(stack.secret).toBe(SECRET);
  });
});

describe("an import", () => {
  it("knows the client but for its secret, which the next apply writes", async () => {
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

  it("fails for what is no identifier, no server, and no client of one's own", async () => {
    await stack.write();
    for (const [id, message] of [
      ["jira", "Give ACCOUNT_ID/SERVER_ID"],
      [`${stack.emulator.accountId}/nobody`, 'has no MCP server "nobody"'],
      [`${stack.emulator.accountId}/jira`, "has none of your own. Apply without an import"],
    ] as const) {
      const outcome = await stack.stack.import(CLIENT, id);
      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain(message);
    }
  });
});
