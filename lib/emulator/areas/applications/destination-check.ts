import type { Destination } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { ApplicationFields } from "../../state/stored-application";

/** Which fields say where a destination is: one of them is required. */
const PLACES: Readonly<Record<Destination["type"], readonly string[]>> = {
  public: ["uri"],
  private: ["cidr", "hostname"],
  via_mcp_server_portal: ["mcp_server_id"],
  worker: ["worker_id"],
  preview_worker: ["worker_id"],
  all_workers: [],
  all_preview_workers: [],
};

/** @throws {ApiError} When a destination is not whole, or not one that an application of this type may have. */
export function checkDestinations(context: HandlerContext, { type, destinations = [] }: ApplicationFields): void {
  if (type === "mcp" && destinations.length === 0) {
    throw ApiError.invalid(
      "/destinations",
      "destinations: required in type mcp: via_mcp_server_portal, with an mcp_server_id",
    );
  }
  for (const [i, destination] of destinations.entries()) {
    const place = `destinations.${i}`;
    const portal = destination.type === "via_mcp_server_portal";
    if (portal !== (type === "mcp")) {
      throw ApiError.invalid(
        `/destinations/${i}/type`,
        `${place}.type: given "${destination.type}": via_mcp_server_portal is for applications of type mcp, and nothing else is; this one is of type ${type}`,
      );
    }
    checkPlace(destination, i);
    if (portal) checkMcpServer(context, destination.mcp_server_id ?? "", i);
  }
}

function checkPlace(destination: Destination, index: number): void {
  const places = PLACES[destination.type];
  const given = new Map(Object.entries(destination));
  if (places.length === 0 || places.some((field) => given.get(field))) return;
  const field = places[0] ?? "";
  throw ApiError.invalid(
    `/destinations/${index}/${field}`,
    `destinations.${index}: ${places.join(" or ")} is required in a destination of type ${destination.type}`,
  );
}

function checkMcpServer(context: HandlerContext, id: string, index: number): void {
  // Servers belong to an account; which account a zone is of, the emulator does not know.
  if (context.scope.kind !== "account" || context.collection("mcpServers").get(id) !== undefined) return;
  throw ApiError.invalid(
    `/destinations/${index}/mcp_server_id`,
    `destinations.${index}.mcp_server_id: there is no MCP server ${JSON.stringify(id)} here`,
  );
}
