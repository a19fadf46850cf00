import { ProviderError } from "../../../plugin-framework";
import { isAccountId } from "./import-id";
import type { Scope } from "./scope";

/** An import id with an account or a zone, parsed. */
export interface ScopedImportIds {
  readonly scope: Required<Scope>;
  /** The parts after the account or zone, none of them empty. */
  readonly ids: readonly string[];
}

/**
 * Parses an import id with one or several ids after the account or zone: `ACCOUNT_ID/…`, `accounts/ACCOUNT_ID/…` or
 * `zones/ZONE_ID/…`.
 * @param form - what follows the account or zone: `APPLICATION_ID` or `APPLICATION_ID/POLICY_ID`
 * @param summary - the summary of the error: `Could not import the policy`
 * @throws ProviderError when the import id has another form
 */
export function parseScopedImportIds(importId: string, form: string, summary: string): ScopedImportIds {
  const parts = importId.trim().split("/");
  const kind = parts[0] === "zones" || parts[0] === "accounts" ? parts.shift() : "accounts";
  const [owner = "", ...ids] = parts;
  const isComplete = ids.length === form.split("/").length && !ids.includes("");
  if (isAccountId(owner) && isComplete) {
    const isZone = kind === "zones";
    return { scope: { account_id: isZone ? null : owner, zone_id: isZone ? owner : null }, ids };
  }
  throw new ProviderError(
    summary,
    `The import id "${importId}" is invalid. Use ACCOUNT_ID/${form} or zones/ZONE_ID/${form}. The id of an account or zone has 32 hexadecimal digits.`,
  );
}
