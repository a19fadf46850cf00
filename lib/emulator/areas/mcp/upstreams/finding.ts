import type { Capability, McpServerErrorDetails } from "../../../../api";

/** What a sync found of a server. */
export type Finding =
  | { readonly status: "ready"; readonly tools: readonly Capability[]; readonly prompts: readonly Capability[] }
  | { readonly status: "waiting" }
  | { readonly status: "error" | "stale"; readonly error: string; readonly error_details: McpServerErrorDetails };
