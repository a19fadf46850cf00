import { path, type Diagnostics } from "../../../plugin-framework";
import type { SyncState } from "./schema";

/** What a server has, and what it is expected to have. */
export interface Expectations {
  readonly serverId: string;
  readonly state: Pick<SyncState, "tools" | "prompts">;
  /** Null where any will do. */
  readonly expected: Readonly<Record<"tools" | "prompts", readonly string[] | null>>;
}

/** Says which tools and prompts a server has that are not expected, and which it lacks. */
export function checkExpectations({ serverId, state, expected }: Expectations, diagnostics: Diagnostics): void {
  for (const what of ["tools", "prompts"] as const) {
    const wanted = expected[what];
    if (wanted === null) continue;
    const there = state[what] ?? [];
    const extra = there.filter((name) => !wanted.includes(name));
    const missing = wanted.filter((name) => !there.includes(name)).sort();
    const at = path(`expected_${what}`);
    if (extra.length > 0) {
      diagnostics.error(
        `MCP server "${serverId}" has ${what} that are not expected: ${extra.join(", ")}`,
        `Whoever runs the server has added ${extra.length === 1 ? "it" : "them"} since expected_${what} was written. Portals show new ${what} at once, unless they list the server with default_disabled. ` +
          `Find out what ${extra.length === 1 ? "it does" : "they do"}; then add ${extra.length === 1 ? "it" : "them"} to expected_${what}, or switch ${extra.length === 1 ? "it" : "them"} off in the portals first.`,
        at,
      );
    }
    if (missing.length > 0) {
      diagnostics.error(
        `MCP server "${serverId}" lacks ${what} that are expected: ${missing.join(", ")}`,
        `It has ${there.length === 0 ? "none" : there.join(", ")}. A name that changed at the server, or credentials that see less, look like this too: what portals say of the old names has no effect any more. ` +
          `Take ${missing.length === 1 ? "it" : "them"} out of expected_${what} if ${missing.length === 1 ? "it is" : "they are"} gone for good.`,
        at,
      );
    }
  }
}
