import { Token } from "cdktf";
import { HOSTNAME_LENGTH, HOSTNAME_PATTERN } from "../../api/core/hostnames";
import type { Diagnostics } from "../kernel/diagnostics";

const HOSTNAME = new RegExp(HOSTNAME_PATTERN);

/** Checks the hostnames of a prop, and that each is there once. Tokens pass. */
export function checkHostnames(diagnostics: Diagnostics, prop: string, hostnames: readonly string[]): void {
  const seen = new Set<string>();
  for (const hostname of hostnames) {
    if (Token.isUnresolved(hostname)) continue;
    if (!HOSTNAME.test(hostname) || hostname.length > HOSTNAME_LENGTH) {
      const message = `${prop} has ${JSON.stringify(hostname)}; it must be a hostname such as "app.example.com", without scheme, port and path`;
      diagnostics.add("CFA2207", message, prop);
    } else if (seen.has(hostname.toLowerCase())) {
      diagnostics.add("CFA1012", `${prop} has "${hostname}" twice; remove one`, prop);
    }
    seen.add(hostname.toLowerCase());
  }
}
