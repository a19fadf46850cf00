/**
 * Limits of the whole API. The limits of one area are in a file next to its schemas. Files of limits have no imports,
 * because the constructs load them alone: loading the schemas would slow down synthesis.
 */
export const REQUEST_LIMIT = {
  /** Requests per token in one window. When the limit is exceeded, all requests fail during the next window (https://developers.cloudflare.com/fundamentals/api/reference/limits/). */
  requests: 1_200,
  /** Length of the window, in seconds. */
  window: 300,
} as const;

/** Maximum length of the name of an application, policy, group, token, MCP server or portal, in characters (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const NAME_LENGTH = 350;
