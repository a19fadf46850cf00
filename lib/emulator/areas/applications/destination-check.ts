import type { Destination } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { ApplicationFields } from "../../state/stored-application";

/** The fields that locate a destination, by type. One of them is required. */
const LOCATION_FIELDS: Readonly<Record<Destination["type"], readonly string[]>> = {
  public: ["uri"],
  private: ["cidr", "hostname"],
  via_mcp_server_portal: ["mcp_server_id"],
  worker: ["worker_id"],
  preview_worker: ["worker_id"],
  all_workers: [],
  all_preview_workers: [],
};

/** @throws {ApiError} If a destination is incomplete, or its type does not match the type of the application. */
export function checkDestinations({ type, destinations = [] }: ApplicationFields): void {
  if (type === "mcp" && destinations.length === 0) {
    throw ApiError.invalid(
      "/destinations",
      "destinations: required for type mcp; add one of type via_mcp_server_portal with an mcp_server_id",
    );
  }
  for (const [i, destination] of destinations.entries()) {
    const isPortal = destination.type === "via_mcp_server_portal";
    if (isPortal !== (type === "mcp")) {
      throw ApiError.invalid(
        `/destinations/${i}/type`,
        `destinations.${i}.type: given ${JSON.stringify(destination.type)}, allowed in an application of type ${type}: ${type === "mcp" ? "only" : "any type except"} via_mcp_server_portal`,
      );
    }
    // An MCP server that does not exist yet is accepted: the application can be created before it.
    checkLocation(destination, i);
  }
}

function checkLocation(destination: Destination, index: number): void {
  const fields = LOCATION_FIELDS[destination.type];
  const values = new Map(Object.entries(destination));
  if (fields.length === 0 || fields.some((field) => values.get(field))) return;
  const field = fields[0] ?? "";
  throw ApiError.invalid(
    `/destinations/${index}/${field}`,
    `destinations.${index}: ${fields.join(" or ")} is required in a destination of type ${destination.type}`,
  );
}
