/**
 * Limits of the API as a whole. Limits of one kind of object stand beside its schema, in a file without imports:
 * what only needs a limit (the constructs) loads nothing else.
 */
export const REQUEST_LIMIT = {
  /** Requests per token and window; beyond it every call fails for the next window (https://developers.cloudflare.com/fundamentals/api/reference/limits/). */
  requests: 1_200,
  /** Seconds. */
  window: 300,
} as const;

/** Longest name of an application, policy, group, token, MCP server or portal, in characters (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const NAME_LENGTH = 350;
