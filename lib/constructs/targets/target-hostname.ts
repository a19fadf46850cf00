import { Token } from "cdktf";
import { TARGET_HOSTNAME_LENGTH, TARGET_HOSTNAME_PATTERN } from "../../api/areas/infrastructure/target-limits";

const HOSTNAME = new RegExp(TARGET_HOSTNAME_PATTERN);

/** What is wrong with the hostname of a target, if anything. A Token passes. */
export function hostnameProblem(hostname: string): string | undefined {
  if (Token.isUnresolved(hostname)) return undefined;
  if (hostname.length > TARGET_HOSTNAME_LENGTH) {
    return `the hostname has ${hostname.length} characters, and at most ${TARGET_HOSTNAME_LENGTH} are allowed`;
  }
  if (HOSTNAME.test(hostname)) return undefined;
  const rule = "it has letters, digits, dashes and periods, and starts and ends with a letter or digit";
  return `"${hostname}" cannot be the hostname of a target: ${rule}`;
}

/** Hostnames each once, in order. Two that differ by case only are one. */
export function distinctHostnames(hostnames: Iterable<string>): string[] {
  const distinct = new Map<string, string>();
  for (const hostname of hostnames) {
    const name = Token.isUnresolved(hostname) ? hostname : hostname.toLowerCase();
    if (!distinct.has(name)) distinct.set(name, hostname);
  }
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hostname]) => hostname);
}
