import {
  AgentAccess,
  type AgentAccessProps,
  McpAuth,
  McpServer,
  McpTools,
  Secret,
  SecretSink,
  SecureMcpPortal,
  ServiceToken,
  type McpServerProps,
  type SecureMcpPortalProps,
} from "../../../lib";
import { HOUR, UUID, allow, oauthClientSink, oauthConfiguration, policies } from "./sample-props";
import { subject } from "./subject";

const OAUTH_CLIENT = {
  clientId: "portal",
  authorizationEndpoint: "https://id.example.com/authorize",
  tokenEndpoint: "https://id.example.com/token",
};
const changedTools = () => McpTools.all().rename("search", "find").describe("search", "Finds pages");

export const MCP = [
  subject<AgentAccessProps>({
    kind: AgentAccess,
    every: () => ({
      name: "Bot",
      hostname: "bot.example.com",
      servers: { docs: { url: "https://docs.example.com/mcp", tools: ["search"], deniedTools: ["delete_page"] } },
      zoneId: "f".repeat(32),
      portalId: "bot",
      rotateEvery: "720h",
      secretTo: SecretSink.resource("client", oauthClientSink),
      codeMode: "enforced",
    }),
    required: ["name", "hostname", "servers"],
  }),
  subject<McpServerProps>({
    kind: McpServer,
    every: () => ({
      name: "Docs",
      url: "https://docs.example.com/mcp",
      serverId: "docs",
      auth: McpAuth.bearer(Secret.fromVariable("TOKEN")),
      description: "Pages",
      tools: McpTools.except("delete_page"),
      prompts: McpTools.except("delete_page"),
      isPrivate: true,
      secureWebGateway: true,
      isSharedOauthCallbackEnabled: true,
    }),
    others: () => [
      { auth: McpAuth.oauth({ ...OAUTH_CLIENT, clientSecret: Secret.fromVariable("SECRET") }) },
      { tools: changedTools(), prompts: changedTools() },
    ],
    required: ["name", "url"],
    atSynthesis: ["isPrivate"],
  }),
  subject<SecureMcpPortalProps>({
    kind: SecureMcpPortal,
    every: (stack) => ({
      name: "Tools",
      hostname: "mcp.example.com",
      servers: { docs: { url: "https://docs.example.com/mcp" }, there: McpServer.fromId(stack, "server", "there") },
      zoneId: "f".repeat(32),
      zoneName: "example.com",
      portalId: "tools",
      description: "For engineers",
      serviceTokens: [ServiceToken.fromId(stack, "token", UUID)],
      policies: policies(stack),
      allow: allow(),
      allowedIdps: [UUID],
      sessionDuration: HOUR,
      oauthConfiguration: oauthConfiguration(),
      codeMode: "off",
      secureWebGateway: true,
    }),
    others: () => [
      { servers: { docs: { url: "https://docs.example.com/mcp", tools: changedTools(), prompts: changedTools() } } },
      { servers: { docs: { url: "https://docs.example.com/mcp", tools: McpTools.only("search"), onBehalf: false } } },
    ],
    required: ["name", "hostname", "servers"],
    orAnother: "policies",
    atSynthesis: ["zoneName"],
  }),
];
