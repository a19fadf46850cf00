import type { McpServer } from "../../../api";
import { path, type Diagnostics } from "../../../plugin-framework";
import type { SyncState } from "./schema";

/** Where an administrator logs in to a server. */
const LOGIN_PAGE =
  "the Cloudflare dashboard (https://one.dash.cloudflare.com/): Access controls > AI controls > MCP servers > the server > Edit > Authenticate server";

/** Reports that somebody must log in to a server: as an error, or as a warning if `accept_admin_login` is set. */
export function reportLogin(
  { id, authentication_status: login }: McpServer,
  accepted: boolean,
  diagnostics: Diagnostics,
): void {
  const isManual = login === "manual";
  const summary = isManual
    ? `The tools of MCP server "${id}" are visible only to its users`
    : `An administrator must log in to MCP server "${id}" in a browser`;
  const reason = isManual
    ? "Users log in to it with an OAuth client of your own, and administrators cannot. Cloudflare cannot sync it."
    : `Its OAuth login ${login === "stale" ? "is no longer valid" : "is missing"}, so Cloudflare cannot list its tools. The API cannot log in. Log in at ${LOGIN_PAGE}; then apply again.`;
  if (accepted) {
    diagnostics.warning(
      summary,
      `${reason}\naccept_admin_login is set, so the apply continues. The expected tools and prompts were not checked.`,
    );
  } else {
    diagnostics.error(
      summary,
      `${reason}\nTo continue without a login, set accept_admin_login = true.`,
      path("accept_admin_login"),
    );
  }
}

/** The tools and prompts that a server has, and the expected ones. */
export interface Expectations {
  readonly serverId: string;
  readonly state: Pick<SyncState, "tools" | "prompts">;
  /** Null if any names are allowed. */
  readonly expected: Readonly<Record<"tools" | "prompts", readonly string[] | null>>;
}

/** Reports unexpected and missing tools and prompts of a server. */
export function checkExpectations({ serverId, state, expected }: Expectations, diagnostics: Diagnostics): void {
  for (const kind of ["tools", "prompts"] as const) {
    const wanted = expected[kind];
    if (wanted === null) continue;
    const found = state[kind] ?? [];
    const extra = found.filter((name) => !wanted.includes(name));
    const missing = wanted.filter((name) => !found.includes(name)).sort();
    const at = path(`expected_${kind}`);
    if (extra.length > 0) {
      const them = extra.length === 1 ? "it" : "them";
      diagnostics.error(
        `MCP server "${serverId}" has unexpected ${kind}: ${extra.join(", ")}`,
        `The operator of the server has added ${them} since expected_${kind} was written. Portals offer new ${kind} at once, unless they list the server with default_disabled. ` +
          `Find out what ${extra.length === 1 ? "it does" : "they do"}. Then add ${them} to expected_${kind}, or disable ${them} in the portals first.`,
        at,
      );
    }
    if (missing.length > 0) {
      const them = missing.length === 1 ? "it" : "them";
      diagnostics.error(
        `MCP server "${serverId}" lacks expected ${kind}: ${missing.join(", ")}`,
        `Its ${kind}: ${found.length === 0 ? "none" : found.join(", ")}. Either the server renamed or removed ${them}, or the credentials no longer permit ${them}. Portal settings for a missing name have no effect. ` +
          `If the server removed ${them} permanently, remove ${them} from expected_${kind}.`,
        at,
      );
    }
  }
}
