import type { Static } from "@sinclair/typebox";
import { Type } from "../../../../api/core/type";
import { Capability, McpServerErrorDetails, OneOf, type Capability as CapabilityValue } from "../../../../api";
import type { SyncResult } from "../../../core/mcp-syncs";

const capabilities = (kind: string) =>
  Type.Optional(
    Type.Array(Type.Union([Type.String({ minLength: 1 }), Capability]), {
      description: `Its ${kind}: names, or definitions as in the Model Context Protocol.`,
    }),
  );

const syncs = Type.Optional(
  Type.Integer({
    minimum: 1,
    description: "Number of syncs with this result. By default one or, for the last step, all that follow.",
  }),
);

/** Schema of one step of a script. */
export const McpUpstreamStep = Type.Union([
  Type.Object({
    status: Type.Literal("ready", { description: "The sync succeeds." }),
    tools: capabilities("tools"),
    prompts: capabilities("prompts"),
    syncs,
  }),
  Type.Object({
    status: Type.Literal("waiting", { description: "The sync is still running." }),
    syncs,
    ms: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: "Milliseconds until the sync ends by itself. Then the next step follows.",
      }),
    ),
  }),
  Type.Object({
    status: OneOf(["error", "stale"], {
      description: "`error`: the sync fails. `stale`: an administrator must log in again.",
    }),
    error: Type.Optional(Type.String({ description: "Error message." })),
    error_details: Type.Optional(McpServerErrorDetails),
    syncs,
  }),
]);

/** The result of one or more syncs of an MCP server. */
export type McpUpstreamStep = Static<typeof McpUpstreamStep>;

const McpUpstream = Type.Array(McpUpstreamStep, { minItems: 1 });

/** A script for an MCP server: the results of its syncs, one after the other. */
export type McpUpstream = Static<typeof McpUpstream>;

/** Schema of the scripts. */
export const McpUpstreamScripts = Type.Record(Type.String({ minLength: 1 }), McpUpstream);

/** Scripts by identifier or hostname (URL) of the MCP server. */
export type McpUpstreamScripts = Readonly<Record<string, McpUpstream>>;

/** The step for a server that has no script and is not on this machine. */
export const DEFAULT_STEP: McpUpstreamStep = { status: "ready", tools: ["search", "fetch"], prompts: ["summarize"] };

const CONNECTION_REFUSED: McpServerErrorDetails = { cause: "connection refused", is_upstream: false, retryable: true };

/** The sync result of a step. */
export function syncResultOf(step: McpUpstreamStep): SyncResult {
  switch (step.status) {
    case "waiting":
      return { status: "waiting" };
    case "ready":
      return {
        status: "ready",
        tools: (step.tools ?? []).map((tool) => definitionOf(tool, { inputSchema: { type: "object" } })),
        prompts: (step.prompts ?? []).map((prompt) => definitionOf(prompt, {})),
      };
    case "error":
    case "stale":
      return failed(step.status, step.error, step.error_details);
  }
}

function failed(
  status: "error" | "stale",
  error?: string,
  details: McpServerErrorDetails = CONNECTION_REFUSED,
): SyncResult {
  const message =
    status === "stale"
      ? "The server's authentication failed or was interrupted. You must re-authenticate."
      : `The MCP server could not be synced: ${details.cause ?? "unknown cause"}`;
  return { status, error: error ?? message, error_details: details };
}

const definitionOf = (item: string | CapabilityValue, details: CapabilityValue): CapabilityValue =>
  typeof item === "string" ? { name: item, description: `What ${item} does.`, ...details } : item;
