import { ProviderError } from "../diagnostics";
import { parseJson } from "../values/json";
import type { Received } from "../wire/messages";

/** Parses the JSON of a stored state. @throws ProviderError when it cannot be read */
export function parseRawState(raw: Received<"RawState"> | null): unknown {
  const summary = "The stored state cannot be read";
  if (raw === null || raw.json.length === 0) {
    throw new ProviderError(
      summary,
      "Terraform sent no state, or a state from before Terraform 0.12. Import the object again.",
    );
  }
  try {
    return parseJson(raw.json);
  } catch {
    // The message of the parser quotes the state, which may have secrets.
    throw new ProviderError(summary, "It is not valid JSON. Restore a backup of the state.");
  }
}
