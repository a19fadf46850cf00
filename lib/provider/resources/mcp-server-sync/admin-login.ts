import type { McpServer } from "../../../api";
import { path, type Diagnostics } from "../../../plugin-framework";

/** Where an administrator logs in to a server. */
const WHERE =
  "the Cloudflare dashboard (https://one.dash.cloudflare.com/): Access controls > AI controls > MCP servers > the server > Edit > Authenticate server";

/** Says that somebody must log in to a server: as an error, or as a warning where that is accepted. */
export function tellOfLogin({ id, authentication_status: login }: McpServer, accepted: boolean, to: Diagnostics): void {
  const manual = login === "manual";
  const summary = manual
    ? `The tools of MCP server "${id}" are known to its users only`
    : `An administrator must log in to MCP server "${id}" in a browser`;
  const why = manual
    ? "It has an OAuth client of your own, with which users log in, and no administrator can: Cloudflare cannot sync it by itself."
    : `Its OAuth ${login === "stale" ? "login is no longer valid" : "has no login yet"}, and until it has, Cloudflare cannot ask it for its tools. No API can log in. Do it in ${WHERE}; then apply again.`;
  if (accepted) {
    to.warning(
      summary,
      `${why}\nIt is accepted as it is (accept_admin_login), and what is expected of it was not checked.`,
    );
  } else {
    to.error(summary, `${why}\nTo go on without, set accept_admin_login = true.`, path("accept_admin_login"));
  }
}
