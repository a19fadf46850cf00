import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { Diagnostics } from "../kernel/diagnostics";
import { isEnforced } from "../kernel/enforced-guardrails";
import { referenceOf } from "../kernel/reference";
import { hasApplication } from "../applications/base/mcp-server-reference";

/** An MCP server that a stack creates. */
interface Server extends IConstruct {
  readonly chosenId: string;
  readonly resource: IConstruct;
  readonly oauthClient: IConstruct | undefined;
}

/**
 * Warns of a server that no application in any stack of the app is for: portals show it to nobody. The application may be an
 * `McpApp` or an L1; one whose server is known only at apply may be for any server.
 */
export function warnWithoutApplication(server: Server, diagnostics: Diagnostics): void {
  let isWarned = false; // cdktf validates the app at every synthesis
  diagnostics.check(() => {
    if (isWarned || isEnforced(server)) return [];
    if (hasApplication(server) || server.node.root.node.findAll().some((one) => mayBeFor(one, server))) {
      return [];
    }
    isWarned = true;
    diagnostics.warn(
      "CFA1306",
      "no application of this app is for the MCP server, so portals show it to nobody; create an McpApp for it, offer it in a " +
        "SecureMcpPortal, or ignore this if another program creates its application (nobody-allowed)",
    );
    return [];
  });
}

interface Inputs {
  readonly terraformResourceType?: unknown;
  readonly typeInput?: unknown;
  readonly destinationsInput?: unknown;
}

function mayBeFor(construct: IConstruct, server: Server): boolean {
  const { terraformResourceType, typeInput, destinationsInput } = construct as Inputs;
  if (terraformResourceType !== "cloudflare_zero_trust_access_application") return false;
  if (typeInput !== "mcp") return Token.isUnresolved(typeInput);
  if (!Array.isArray(destinationsInput)) return true;
  return destinationsInput.some((destination: { readonly mcpServerId?: unknown }) =>
    isIdOf(destination.mcpServerId, server),
  );
}

function isIdOf(id: unknown, { chosenId, resource, oauthClient }: Server): boolean {
  if (id === chosenId) return true;
  if (!Token.isUnresolved(id)) return Token.isUnresolved(chosenId);
  const l1 = referenceOf(id)?.l1;
  return l1 === undefined || l1 === resource || l1 === oauthClient;
}
