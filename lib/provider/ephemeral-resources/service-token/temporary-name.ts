import { randomBytes } from "node:crypto";
import { hasEnded, ownMark, type ProcessMark } from "./process-mark";

/** The maximum length of what `temporaryName` appends. */
export const MARK_LENGTH = 60;

/**
 * The name of a temporary token: `ci (temporary 1f2e3d4c-4711-98765-9af01b2c)`. The mark has the machine, the process, when
 * the process started, and a random number that makes each name unique.
 */
export function temporaryName(name: string): string {
  const { machine, pid, started } = ownMark();
  return `${name} (temporary ${machine}-${pid}-${started}-${randomBytes(4).toString("hex")})`;
}

/** A temporary token, as the API lists it. */
interface Listed {
  readonly name?: string;
  readonly expires_at?: string | null;
}

/** How much the clocks of this machine and of Cloudflare may differ, in milliseconds. */
const CLOCK_DIFFERENCE = 5 * 60_000;

/**
 * Whether a token is what an ended run with this name left: its process on this machine has ended, or it has expired (a run
 * that is still going renews its token long before).
 */
export function isLeftOver(token: Listed, name: string, now = Date.now()): boolean {
  const mark = markIn(token.name ?? "", name);
  if (mark === undefined) return false;
  const expiry = Date.parse(token.expires_at ?? "");
  return expiry + CLOCK_DIFFERENCE < now || hasEnded(mark);
}

/** The process in the name of a temporary token. Undefined if the name is not one of `temporaryName`. */
function markIn(tokenName: string, name: string): ProcessMark | undefined {
  if (!tokenName.startsWith(`${name} (`)) return undefined;
  const [whole, machine = "", pid = "", started = ""] =
    /^\(temporary ([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{8}\)$/.exec(tokenName.slice(name.length + 1)) ?? [];
  return whole === undefined ? undefined : { machine, pid: Number(pid), started };
}
