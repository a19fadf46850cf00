import { ZeroTrustAccessAiControlsMcpPortal } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-portal";
import { ZeroTrustAccessAiControlsMcpServer } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server";
import type { TerraformStack } from "cdktf";
import { EchoApi } from "./echo-api";
import { OfficialStack } from "./official-stack";
import type { OfficialVersion } from "../support/official-provider/provider/facts";

jest.setTimeout(120_000);

// Faults of the real provider that users meet. Constructs have to work around them.

let api: EchoApi;
let stack: OfficialStack;
const open = async (version?: OfficialVersion): Promise<void> => {
  api = await EchoApi.start();
  stack = await OfficialStack.create(api, version);
};
afterEach(async () => {
  await stack.remove();
  await api.stop();
});

const portal = (...servers: readonly (readonly [serverId: string, defaultDisabled: boolean])[]) => {
  return (scope: TerraformStack): void => {
    new ZeroTrustAccessAiControlsMcpPortal(scope, "portal", {
      accountId: api.accountId,
      id: "tools",
      name: "Tools",
      hostname: "mcp.example.com",
      servers: servers.map(([serverId, defaultDisabled]) => ({ serverId, defaultDisabled })),
    });
  };
};

/** Makes the API return the servers of a portal sorted by ID, whatever order they were sent in. */
function byIdentifier(): void {
  api.answer = (_, object) => {
    const servers = object.servers as readonly { server_id: string }[] | undefined;
    return {
      ...object,
      ...(servers && { servers: [...servers].sort((a, b) => (a.server_id < b.server_id ? -1 : 1)) }),
    };
  };
}

test("fails to identify a portal's servers except by their position (issue 7296)", async () => {
  await open();
  byIdentifier();

  await expect(stack.deploy(portal(["a", true], ["b", false]))).rejects.toThrow(/the plan is not empty[\s\S]*servers/);
});

test("a portal's servers show no change if their flags are equal, or sort like their IDs", async () => {
  await open();
  byIdentifier();

  await stack.deploy(portal(["b", true], ["a", true]));
  await stack.deploy(portal(["b", true], ["a", false]));
});

test("fails for the order of a portal's servers in 5.14.0, where they are a list (issue 7143)", async () => {
  await open("5.14.0");
  byIdentifier();

  await expect(stack.deploy(portal(["b", true], ["a", false]))).rejects.toThrow(/the plan is not empty[\s\S]*servers/);
});

test("fails for an update of an MCP server whose modified_at the API changes (issue 7238)", async () => {
  await open();
  let time = 0;
  api.answer = ({ method }, object) => ({
    ...object,
    modified_at: `2026-01-0${method === "GET" ? time : ++time}T00:00:00Z`,
  });
  const server = (name: string) => (scope: TerraformStack) => {
    const { accountId } = api;
    const hostname = "https://docs.example.com/mcp";
    const config = { accountId, id: "docs", name, hostname, authType: "unauthenticated" };
    new ZeroTrustAccessAiControlsMcpServer(scope, "server", config);
  };
  await stack.deploy(server("Docs"));

  await expect(stack.deploy(server("Documents"))).rejects.toThrow(/modified_at: The result differs from the plan/);
  await stack.planNothing();
});

test("an unknown attribute of a rule is ignored, as Terraform does", async () => {
  await open("5.14.0");

  await stack.deploy((scope) => {
    const include = [{ user_risk_score: { user_risk_score: ["high"] } }];
    const group = { account_id: api.accountId, name: "Risky", include };
    scope.addOverride("resource.cloudflare_zero_trust_access_group.group", group);
  });

  expect(api.sent("POST", /groups$/)).toEqual({ name: "Risky", include: [{}] });
});
