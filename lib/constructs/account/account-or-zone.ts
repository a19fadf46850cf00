import { Token } from "cdktf";
import { ACCOUNT_ID_PATTERN } from "../../api/core/identifiers";
import type { Diagnostics } from "../kernel/diagnostics";
import type { AccessAccount } from "./access-account";

const ZONE_ID = new RegExp(ACCOUNT_ID_PATTERN, "i");

/** Checks the `zoneId` of a construct. */
export function checkZoneId(diagnostics: Diagnostics, zoneId: string | undefined): void {
  if (zoneId === undefined || Token.isUnresolved(zoneId) || ZONE_ID.test(zoneId)) return;
  const message = `zoneId is "${zoneId}"; it must be the ID of a zone, 32 hexadecimal digits, as on its overview page in the dashboard`;
  diagnostics.add("CFA1016", message, "zoneId");
}

/** Checks the zone, and returns the attribute of the L1 with the account or the zone. */
export function scopeAttribute(
  diagnostics: Diagnostics,
  { accountId }: AccessAccount,
  { zoneId }: { readonly zoneId?: string | undefined },
): { readonly accountId: string } | { readonly zoneId: string } {
  checkZoneId(diagnostics, zoneId);
  return zoneId === undefined ? { accountId } : { zoneId };
}
