import { ZeroTrustAccessAiControlsMcpPortal } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-portal";
import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { ZeroTrustAccessPolicy } from "@cdktf/provider-cloudflare/lib/zero-trust-access-policy";
import { ZeroTrustAccessServiceToken } from "@cdktf/provider-cloudflare/lib/zero-trust-access-service-token";
import { TerraformResource, type TerraformStack } from "cdktf";
import { ValidateTerraformVersion } from "cdktf/lib/validations/validate-terraform-version";
import type { IConstruct } from "constructs";
import {
  AccessGroup,
  AccessPolicy,
  AccessRule,
  Duration,
  GatewayCa,
  InfrastructureApp,
  InfrastructureTarget,
  McpApp,
  McpAuth,
  McpPortalApp,
  McpServer,
  McpTools,
  Secret,
  SecureMcpPortal,
  SelfHostedApp,
  ServiceToken,
  SshInfrastructureApp,
  TargetFleet,
  type IMcpServer,
} from "../../lib";
import { IMPORT_IDS } from "../../lib/constructs/kernel/import-from-state";
import { AccessEmulator } from "../../lib/emulator";
import { comparableAccount } from "../support/comparable-account";
import { OfficialStack } from "../official-provider/official-stack";
import type { OfficialVersion } from "../support/official-provider/provider/facts";
import { VERSIONS_UNDER_TEST } from "../support/official-provider/versions-under-test";
import { inLongRuns } from "../support/long-runs";

jest.setTimeout(300_000);

const company = AccessRule.emailDomain("example.com");

// For each imported resource cdktf would ask Terraform for its version, which the plan proves to be new enough.
beforeAll(() => void jest.spyOn(ValidateTerraformVersion.prototype, "validate").mockReturnValue([]));

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function opened(version: OfficialVersion): Promise<{ emulator: AccessEmulator; stack: OfficialStack }> {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  ends.push(() => emulator.stop());
  const { environment, accountId } = emulator;
  const api = { accountId, environment: { ...environment, TF_VAR_JIRA_TOKEN: "a-token" } };
  const stack = await OfficialStack.create(api, version);
  ends.push(() => stack.remove());
  return { emulator, stack };
}

/** Every construct, with few and with many props. */
function everything(stack: TerraformStack, zoneId: string, isNew: boolean) {
  const group = new AccessGroup(stack, "engineers", {
    name: "Engineers",
    include: [company, AccessRule.ip("192.0.2.7")],
    require: [AccessRule.authMethod("mfa")],
  });
  const staff = new AccessPolicy(stack, "staff", {
    name: "Staff",
    include: [AccessRule.group(group)],
    exclude: [AccessRule.country("T1")],
    sessionDuration: Duration.hours(8),
    approvalRequired: true,
    approvalGroups: [{ emailAddresses: ["ann@example.com"] }],
  });
  const token = new ServiceToken(stack, "ci", { name: "CI", duration: Duration.days(90) });
  const target = new InfrastructureTarget(stack, "db", { hostname: "db", ip: "10.0.1.5" });
  const fleet = new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.1" } }, tags: { env: "prod" } });
  const ca = new GatewayCa(stack, "ca");
  const server = new McpServer(stack, "wiki-tools", { name: "Wiki tools", url: "https://wiki.example.com/mcp" });
  const allow = [company];
  return {
    ...{ group, staff, token, target, fleet, ca, server },
    plainApp: new SelfHostedApp(stack, "crm", { name: "CRM", domain: "crm.example.com", allow }),
    app: new SelfHostedApp(stack, "wiki", {
      name: "Wiki",
      domain: "wiki.example.com",
      policies: [staff],
      sessionDuration: Duration.hours(8),
      corsHeaders: { allowedMethods: ["GET"], allowedOrigins: ["https://example.com"] },
      optionsPreflightBypass: false,
      enableBindingCookie: true,
      ...(isNew && { mfa: { allowedAuthenticators: ["totp"] } }),
    }),
    infrastructureApp: new InfrastructureApp(stack, "db-ssh", {
      name: "Database",
      targetCriteria: [target.criteria(22, "SSH")],
      usernames: ["ubuntu"],
      allow,
    }),
    ssh: new SshInfrastructureApp(stack, "ssh", {
      name: "SSH",
      targets: fleet,
      gatewayCa: ca,
      policies: [{ name: "On call", include: [AccessRule.email("ann@example.com")], usernames: ["root"] }],
      usernames: ["ubuntu"],
      allow,
    }),
    mcpApp: new McpApp(stack, "wiki-tools-app", { name: "Wiki tools", server, allow }),
    mcpPortalApp: new McpPortalApp(stack, "portal-app", { name: "Portal", hostname: "portal.example.com", allow }),
    portal: new SecureMcpPortal(stack, "tools", {
      name: "Tools",
      hostname: "mcp.example.com",
      description: "What engineers use",
      zoneId,
      allow,
      serviceTokens: [token],
      servers: {
        docs: { url: "https://docs.example.com/mcp", allow: [AccessRule.email("ann@example.com")] },
        jira: {
          url: "https://jira.example.com/mcp",
          auth: McpAuth.bearer(Secret.fromVariable("JIRA_TOKEN")),
          tools: McpTools.only("search"),
        },
        slack: {
          url: "https://slack.example.com/mcp",
          auth: McpAuth.oauth({
            clientId: "portal",
            clientSecret: Secret.fromVariable("JIRA_TOKEN"),
            authorizationEndpoint: "https://id.example.com/authorize",
            tokenEndpoint: "https://id.example.com/token",
          }),
        },
        tickets: {
          url: "https://tickets.example.com/mcp",
          auth: McpAuth.bearer(Secret.fromVariable("JIRA_TOKEN")),
        },
      },
    }),
  };
}
type Everything = ReturnType<typeof everything>;
type Imported = [resource: TerraformResource | undefined, id: string];

/** Every L1 with its import ID, built from the IDs that `cfaccess api … list` prints. */
function importIds(made: Everything, emulator: AccessEmulator): Imported[] {
  const { accountId, zoneId } = emulator;
  const idOf = (objects: readonly unknown[], name: string): string => {
    const found = (objects as { id?: string; name?: string }[]).filter((object) => object.name === name);
    if (found.length !== 1) throw new Error(`${found.length} objects are called ${name}`);
    return found[0]?.id ?? "";
  };
  const application = (name: string): string =>
    `accounts/${accountId}/${idOf(emulator.call("applications.list", {}), name)}`;
  const policy = (name: string): string => `${accountId}/${idOf(emulator.call("policies.list", {}), name)}`;
  const targets = emulator.call("infrastructure.targets.list", {});
  const target = (hostname: string): string =>
    `${accountId}/${targets.find((one) => one.hostname === hostname)?.id ?? ""}`;
  const { dnsRecords = [] } = emulator.snapshot()[`zones/${zoneId}`] ?? {};
  const { portal } = made;
  return [
    [made.group.resource, `accounts/${accountId}/${idOf(emulator.call("groups.list", {}), "Engineers")}`],
    [made.staff.resource, policy("Staff")],
    [made.token.resource, `accounts/${accountId}/${idOf(emulator.call("serviceTokens.list", {}), "CI")}`],
    [made.target.resource, target("db")],
    [made.fleet.resource, target("web")],
    [made.ca.resource, accountId],
    [made.plainApp.resource, application("CRM")],
    [made.plainApp.allowPolicy?.resource, policy("CRM: allow")],
    [made.app.resource, application("Wiki")],
    [made.infrastructureApp.resource, application("Database")],
    [made.ssh.application.resource, application("SSH")],
    [made.server.resource, `${accountId}/wiki-tools`],
    [made.mcpApp.resource, application("Wiki tools")],
    [made.mcpApp.allowPolicy?.resource, policy("Wiki tools: allow")],
    [made.mcpPortalApp.resource, application("Portal")],
    [made.mcpPortalApp.allowPolicy?.resource, policy("Portal: allow")],
    [portal.resource, `${accountId}/tools`],
    [portal.application.resource, application("Tools")],
    [portal.allowPolicy?.resource, policy("Tools: allow")],
    [portal.serviceTokenPolicy?.resource, policy("Tools: service tokens")],
    [portal.dnsRecord, `${zoneId}/${idOf(dnsRecords, "mcp.example.com")}`],
    [portal.applications.docs?.allowPolicy?.resource, policy("Tools: docs: allow")],
    [clientOf(portal.servers.slack), `${accountId}/slack`],
    ...Object.entries(portal.memberships).map(([key, server]): Imported => [server, `${accountId}/tools/${key}`]),
    ...Object.entries(portal.syncs).map(([key, sync]): Imported => [sync, `${accountId}/${key}`]),
    ...Object.entries(portal.servers).flatMap(([key, server]): Imported[] => [
      [portal.applications[key]?.resource, application(`Tools: ${key}`)],
      [resourceOf(server), `${accountId}/${key}`],
    ]),
  ];
}

const clientOf = (server: IMcpServer | undefined): TerraformResource | undefined =>
  server instanceof McpServer ? server.oauthClient : undefined;

const resourceOf = (server: IMcpServer | undefined): TerraformResource | undefined =>
  server instanceof McpServer ? server.resource : undefined;

const isResource = (construct: IConstruct): construct is TerraformResource =>
  TerraformResource.isTerraformResource(construct);
const resourcesOf = (stack: TerraformStack): TerraformResource[] => stack.node.findAll().filter(isResource);
const addressOf = ({ terraformResourceType, friendlyUniqueId }: TerraformResource): string =>
  `${terraformResourceType}.${friendlyUniqueId}`;

/** The changes in a plan after an import. docs/guides/import.md explains them. */
function changedByImport({ token, infrastructureApp, ssh, portal }: Everything): Record<string, readonly string[]> {
  const changed: [TerraformResource | undefined, readonly string[]][] = [
    // The API does not return the version of the secret.
    [token.resource, ["update"]],
    // After an import, the official provider stores only the IDs of policies.
    [infrastructureApp.resource, ["update"]],
    [ssh.application.resource, ["update"]],
    // The API does not return the credentials, and a change of them fetches the tools again.
    [resourceOf(portal.servers.jira), ["update"]],
    [portal.syncs.jira, ["delete", "create"]],
    [clientOf(portal.servers.slack), ["update"]],
  ];
  return Object.fromEntries(
    changed.flatMap(([resource, actions]) => (resource === undefined ? [] : [[addressOf(resource), actions]])),
  );
}

const derivedId = (address: string, attributes: Readonly<Record<string, unknown>>): string | undefined =>
  IMPORT_IDS[address.split(".")[0] ?? ""]?.(attributes);

/** Resources that send a secret again, which counts as a change even if it is the same. */
const withoutVersions = (account: object): unknown =>
  JSON.parse(JSON.stringify(account, (key, value: unknown) => (key === "client_secret_version" ? undefined : value)));

const CHANGING_REQUESTS = [
  ...["applications.update", "applications.update"],
  ...["mcp.servers.sync", "mcp.servers.update", "mcp.servers.update", "serviceTokens.update"],
];

inLongRuns(() => {
  test.each(VERSIONS_UNDER_TEST)(
    "%s imports an account without changes, except for fields that the API does not return",
    async (version) => {
      const isNew = version !== "5.14.0";
      const { emulator, stack } = await opened(version);
      await stack.deploy((scope) => void everything(scope, emulator.zoneId, isNew));
      const account = withoutVersions(comparableAccount(emulator));
      const deployed = await stack.resources();
      await stack.forget();
      emulator.requests.clear();

      let expected: Record<string, readonly string[]> = {};
      await stack.write((scope) => {
        const made = everything(scope, emulator.zoneId, isNew);
        const ids = importIds(made, emulator);
        expect(ids.map(([resource]) => resource?.node.path).sort()).toEqual(
          resourcesOf(scope)
            .map(({ node }) => node.path)
            .sort(),
        );
        // `importFromState` derives the same identifiers from a state.
        expect(
          Object.fromEntries(deployed.map(({ address, values }) => [address, derivedId(address, values)])),
        ).toEqual(
          Object.fromEntries(ids.map(([resource, id]) => [resource === undefined ? "" : addressOf(resource), id])),
        );
        for (const [resource, id] of ids) resource?.importFrom(id);
        const { tickets } = made.portal.servers;
        if (tickets instanceof McpServer) tickets.resource.lifecycle = { ignoreChanges: ["auth_credentials"] };
        const asItIs = ids.map(([resource]) => [resource === undefined ? "" : addressOf(resource), ["no-op"]]);
        expected = { ...Object.fromEntries(asItIs), ...changedByImport(made) };
      });

      const changes = await stack.plannedChanges();
      expect(changes.filter(({ change }) => change.importing === undefined)).toEqual([]);
      expect(Object.fromEntries(changes.map(({ address, change }) => [address, change.actions]))).toEqual(expected);

      expect(await stack.apply()).toMatchObject({ code: 0 });
      await stack.planNothing();
      const writes = [...emulator.requests].filter(({ method }) => method !== "GET").map(({ endpoint }) => endpoint);
      expect(writes.sort()).toEqual(CHANGING_REQUESTS);
      expect(withoutVersions(comparableAccount(emulator))).toEqual(account);
      await stack.destroy();
    },
  );
});

test("moveFromId moves resources of L1s or HCL to constructs: nothing is replaced, and secrets stay", async () => {
  const { emulator, stack } = await opened("5.22.0");
  const { accountId } = emulator;
  await stack.deploy((scope, account) => {
    expect(account.companionProvider).toBeDefined(); // adds it to the stack, so that terraform init installs it
    const include = [{ emailDomain: { domain: "example.com" } }];
    const policy = new ZeroTrustAccessPolicy(scope, "staff", { accountId, name: "Staff", decision: "allow", include });
    new ZeroTrustAccessServiceToken(scope, "ci", { accountId, name: "CI" });
    const policies = [{ id: policy.id, precedence: 1 }];
    const app = { accountId, type: "self_hosted", name: "Wiki", domain: "wiki.example.com", policies };
    new ZeroTrustAccessApplication(scope, "wiki", app);
    const portal = { accountId, id: "tools", name: "Tools", hostname: "mcp.example.com", servers: [] };
    new ZeroTrustAccessAiControlsMcpPortal(scope, "tools", portal);
  });
  const { client_secret } = (await stack.attributes("cloudflare_zero_trust_access_service_token.ci")) ?? {};
  emulator.requests.clear();

  let token = "";
  await stack.deploy((scope) => {
    const staff = new AccessPolicy(scope, "Staff", { name: "Staff", include: [company] });
    staff.resource.moveFromId("cloudflare_zero_trust_access_policy.staff");
    const ci = new ServiceToken(scope, "CI", { name: "CI" });
    ci.resource.moveFromId("cloudflare_zero_trust_access_service_token.ci");
    token = addressOf(ci.resource);
    const wiki = new SelfHostedApp(scope, "Wiki", { name: "Wiki", domain: "wiki.example.com", policies: [staff] });
    wiki.resource.moveFromId("cloudflare_zero_trust_access_application.wiki");
    const docs = { url: "https://docs.example.com/mcp" };
    const props = { name: "Tools", hostname: "mcp.example.com", policies: [staff], servers: { docs } };
    const portal = new SecureMcpPortal(scope, "tools", props);
    portal.resource.moveFromId("cloudflare_zero_trust_access_ai_controls_mcp_portal.tools");
  });

  expect(client_secret).toEqual(expect.any(String));
  expect(await stack.attributes(token)).toMatchObject({ client_secret });
  const writes = [...emulator.requests].filter(({ method }) => method !== "GET").map(({ endpoint }) => endpoint);
  expect(writes.sort()).toEqual([
    ...["applications.create", "applications.create"], // of the portal and its server, which did not exist
    "applications.update", // attributes that the construct sets, and the L1 had omitted
    ...["mcp.portals.update", "mcp.servers.create", "mcp.servers.sync"],
  ]);
});
