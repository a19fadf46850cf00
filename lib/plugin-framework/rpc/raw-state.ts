import { ProviderError } from "../diagnostics";
import { parseJson } from "../values/json";
import type { Received } from "../wire/messages";

/** Parses the JSON of a stored state or identity. @throws ProviderError when it cannot be read */
export function parseRawState(raw: Received<"RawState"> | null, what: "state" | "identity" = "state"): unknown {
  const summary = `The stored ${what} cannot be read`;
  if (raw === null || raw.json.length === 0) {
    throw new ProviderError(
      summary,
      `Terraform sent no ${what}, or one from before Terraform 0.12. Import the object again.`,
    );
  }
  try {
    return parseJson(raw.json);
  } catch {
    // The message of the parser quotes the state, which may have secrets.
    throw new ProviderError(summary, "It is not valid JSON. Restore a backup of the state.");
  }
}
