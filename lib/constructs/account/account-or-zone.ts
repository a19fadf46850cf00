import { Token } from "cdktf";
import { ACCOUNT_ID_PATTERN } from "../../api/core/identifiers";
import type { Diagnostics } from "../kernel/diagnostics";
import type { AccessAccount } from "./access-account";

const ZONE_ID = new RegExp(ACCOUNT_ID_PATTERN, "i");

/** Checks the zone, and returns the attribute of the L1 with the account or the zone. */
export function scopeAttribute(
  diagnostics: Diagnostics,
  { accountId }: AccessAccount,
  { zoneId }: { readonly zoneId?: string | undefined },
): { readonly accountId: string } | { readonly zoneId: string } {
  if (zoneId === undefined) return { accountId };
  if (!Token.isUnresolved(zoneId) && !ZONE_ID.test(zoneId)) {
    diagnostics.add("CFA1016", `zoneId is "${zoneId}"; it must be the 32 hexadecimal digits of a zone's ID`, "zoneId");
  }
  return { zoneId };
}
