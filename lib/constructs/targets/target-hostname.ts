import { Token } from "cdktf";
import { TARGET_HOSTNAME_LENGTH, TARGET_HOSTNAME_PATTERN } from "../../api/areas/infrastructure/target-limits";
import { quoted } from "./inventory/message-text";

const HOSTNAME = new RegExp(TARGET_HOSTNAME_PATTERN);

/** Why the hostname of a target is invalid; undefined if it is valid or a Token. */
export function hostnameProblem(hostname: string): string | undefined {
  if (Token.isUnresolved(hostname)) return undefined;
  if (hostname.length > TARGET_HOSTNAME_LENGTH) {
    return `the hostname has ${hostname.length} characters; the maximum is ${TARGET_HOSTNAME_LENGTH}`;
  }
  if (HOSTNAME.test(hostname)) return undefined;
  const rule = "it must consist of letters, digits, dashes and periods, and start and end with a letter or digit";
  return `the hostname is ${quoted(hostname)}; ${rule}`;
}

/** Sorts hostnames and removes duplicates, ignoring case. */
export function distinctHostnames(hostnames: Iterable<string>): string[] {
  const distinct = new Map<string, string>();
  for (const hostname of hostnames) {
    const name = Token.isUnresolved(hostname) ? hostname : hostname.toLowerCase();
    if (!distinct.has(name)) distinct.set(name, hostname);
  }
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hostname]) => hostname);
}
