import type { Static } from "@sinclair/typebox";
import { Type } from "../../../../api/core/type";
import { Capability, McpServerErrorDetails, OneOf, type Capability as CapabilityValue } from "../../../../api";
import type { Finding } from "./finding";

const capabilities = (what: string) =>
  Type.Optional(
    Type.Array(Type.Union([Type.String({ minLength: 1 }), Capability]), {
      description: `Its ${what}: by name, or as the Model Context Protocol describes one.`,
    }),
  );

const syncs = Type.Optional(
  Type.Integer({
    minimum: 1,
    description: "How many syncs find it so; one, or for the last step all that follow, unless told otherwise.",
  }),
);

/** What syncs of a server find, until the next step. */
export const McpUpstreamStep = Type.Union([
  Type.Object({
    status: Type.Literal("ready", { description: "The server answers." }),
    tools: capabilities("tools"),
    prompts: capabilities("prompts"),
    syncs,
  }),
  Type.Object({
    status: Type.Literal("waiting", { description: "The sync is not done yet." }),
    syncs,
    ms: Type.Optional(
      Type.Integer({ minimum: 0, description: "Milliseconds until it is done by itself; then comes the next step." }),
    ),
  }),
  Type.Object({
    status: OneOf(["error", "stale"], {
      description: "The server cannot be reached or refuses; `stale`: an administrator must log in again.",
    }),
    error: Type.Optional(Type.String({ description: "What went wrong, in words." })),
    error_details: Type.Optional(McpServerErrorDetails),
    syncs,
  }),
]);
export type McpUpstreamStep = Static<typeof McpUpstreamStep>;

/** What stands behind an MCP server: what its syncs find, one after the other. */
export const McpUpstream = Type.Array(McpUpstreamStep, { minItems: 1 });
export type McpUpstream = Static<typeof McpUpstream>;

/** Scripts by the identifier of a server, or by its hostname (the URL). */
export const McpUpstreamScripts = Type.Record(Type.String({ minLength: 1 }), McpUpstream);
export type McpUpstreamScripts = Readonly<Record<string, McpUpstream>>;

/** What is behind a server that no script speaks of and that is not on this machine. */
export const DEFAULT_STEP: McpUpstreamStep = { status: "ready", tools: ["search", "fetch"], prompts: ["summarize"] };

const UNREACHED: McpServerErrorDetails = { cause: "connection refused", is_upstream: false, retryable: true };

/** What a step lets a sync find. */
export function findingOf(step: McpUpstreamStep): Finding {
  switch (step.status) {
    case "waiting":
      return { status: "waiting" };
    case "ready":
      return {
        status: "ready",
        tools: (step.tools ?? []).map((tool) => described(tool, { inputSchema: { type: "object" } })),
        prompts: (step.prompts ?? []).map((prompt) => described(prompt, {})),
      };
    case "error":
    case "stale":
      return failed(step.status, step.error, step.error_details);
  }
}

function failed(status: "error" | "stale", error?: string, details: McpServerErrorDetails = UNREACHED): Finding {
  const words =
    status === "stale"
      ? "The server's authentication failed or was interrupted. You must re-authenticate."
      : `The MCP server could not be synced: ${details.cause ?? "no cause is known"}`;
  return { status, error: error ?? words, error_details: details };
}

const described = (given: string | CapabilityValue, more: CapabilityValue): CapabilityValue =>
  typeof given === "string" ? { name: given, description: `What ${given} does.`, ...more } : given;
