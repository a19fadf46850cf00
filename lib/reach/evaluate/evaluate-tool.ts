import type { AccessModel, Application, Key, McpPortal, McpServer, ToolOverride } from "../model/access-model";
import type { Admission, Outcome } from "../model/outcome";
import type { AccessRequest, Evaluation } from "./access-request";
import { evaluateApplication } from "./evaluate-application";

/** A tool of an MCP server, through a portal. */
export interface PortalTool {
  readonly portal: Key;
  readonly server: Key;
  /** Undefined: the tools that nothing names. */
  readonly tool?: string | undefined;
}

/** What decides about a tool: the applications of the portal and of the server, and whether users log in to the server. */
export interface ToolPath {
  readonly portal: Application;
  readonly server: Application;
  /** Whether every user logs in to the server: then service tokens cannot use it. */
  readonly onBehalf: boolean;
}

const ABSENT: Evaluation = { outcome: { kind: "absent" }, decidedBy: undefined, considered: [] };

/** What becomes of a request for a tool of an MCP server through a portal. */
export function evaluateTool(model: AccessModel, tool: PortalTool, request: AccessRequest): Evaluation {
  const path = toolPath(model, tool);
  if (path === undefined) return ABSENT;
  const portal = evaluateApplication(model, path.portal.key, request);
  if (portal.outcome.kind !== "admitted") return portal;
  const server = evaluateApplication(model, path.server.key, request);
  const outcome = throughPortal(portal.outcome, server.outcome, path);
  // The policy that turns the request away, or that of the portal.
  return {
    outcome,
    decidedBy: outcome.kind === "admitted" ? portal.decidedBy : server.decidedBy,
    considered: [...portal.considered, ...server.considered],
  };
}

/**
 * What leads to a tool; undefined if nothing does: the server is not in the portal, the tool is disabled, or one of the two
 * has no application. Such a server is hidden (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/).
 */
export function toolPath(
  model: AccessModel,
  { portal: portalKey, server: serverKey, tool }: PortalTool,
): ToolPath | undefined {
  const portal = model.mcpPortals.get(portalKey);
  const member = portal?.servers.find(({ server }) => server === serverKey);
  if (portal === undefined || member === undefined) return undefined;
  const overrides = [...member.toolOverrides, ...(model.mcpServers.get(serverKey)?.toolOverrides ?? [])];
  const applications = { portal: portalApplication(model, portal), server: serverApplication(model, serverKey) };
  if (!isEnabled(tool, overrides, member.defaultDisabled)) return undefined;
  if (applications.portal === undefined || applications.server === undefined) return undefined;
  return { portal: applications.portal, server: applications.server, onBehalf: member.onBehalf };
}

/** The first override of the tool decides: those of the portal go before those of the server. */
const isEnabled = (tool: string | undefined, overrides: readonly ToolOverride[], defaultDisabled: boolean): boolean =>
  overrides.find(({ name }) => name === tool)?.enabled ?? !defaultDisabled;

/** The application of type `mcp_portal` at the portal's hostname. */
export const portalApplication = (model: AccessModel, { hostname }: McpPortal): Application | undefined =>
  [...model.applications.values()].find(
    ({ type, destinations }) =>
      type === "mcp_portal" &&
      hostname !== undefined &&
      destinations.some((destination) => destination.type === "public" && destination.uri === hostname.toLowerCase()),
  );

/** The application of type `mcp` that protects a server in portals. */
export const serverApplication = (model: AccessModel, server: McpServer["key"]): Application | undefined =>
  [...model.applications.values()].find(({ destinations }) =>
    destinations.some((destination) => destination.type === "mcp_server" && destination.server === server),
  );

/**
 * Both must admit. Through a portal, Access does not ask for the second factor, the justification and the approval that the
 * server's application asks for; so only those of the portal count.
 */
export function throughPortal(portal: Admission, server: Outcome, { onBehalf }: ToolPath): Outcome {
  if (server.kind !== "admitted") return server;
  const isProgram = portal.by !== "allow" && server.by !== "allow";
  if (onBehalf && isProgram) return { kind: "denied" };
  return { kind: "admitted", by: isProgram ? portal.by : "allow", conditions: portal.conditions };
}
