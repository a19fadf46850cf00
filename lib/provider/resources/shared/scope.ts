import { ACCOUNT_ID_PATTERN } from "../../../api";
import type { AccessClient } from "../../../client";
import {
  attribute,
  isUnknown,
  matches,
  path,
  ProviderError,
  requiresReplace,
  type Diagnostics,
} from "../../../plugin-framework";
import type { ProviderContext } from "../../context";
import { isAccountId } from "./import-id";

/** The account or the zone that an object belongs to: exactly one of them is set. */
export interface Scope {
  readonly account_id: string | null;
  /** Undefined for objects that only accounts have. */
  readonly zone_id?: string | null;
}

const idOptions = (kind: "account" | "zone", noun: string) =>
  ({
    optional: true,
    description: `Id of the ${kind} that the ${noun} belongs to: 32 hexadecimal digits. Set either \`account_id\` or \`zone_id\`.`,
    validators: [
      matches(new RegExp(ACCOUNT_ID_PATTERN), `32 hexadecimal digits, as in the ${kind}'s dashboard address`),
    ],
  }) as const;

/**
 * The attributes `account_id` and `zone_id` of an object that accounts and zones have. `checkScope` checks that exactly one
 * is set.
 * @param noun - the object in descriptions: `application`
 */
export const scopeAttributes = (noun: string) => ({
  account_id: attribute.string({ ...idOptions("account", noun), planModifiers: [requiresReplace()] }),
  zone_id: attribute.string({ ...idOptions("zone", noun), planModifiers: [requiresReplace()] }),
});

/** The same attributes for an action or a list resource. */
export const inputScopeAttributes = (noun: string) => ({
  account_id: attribute.string(idOptions("account", noun)),
  zone_id: attribute.string(idOptions("zone", noun)),
});

/** Checks that a configuration has exactly one of `account_id` and `zone_id`. */
export function checkScope({ account_id, zone_id }: Record<keyof Scope, unknown>, diagnostics: Diagnostics): void {
  const isMissing = account_id === null && zone_id === null;
  const isDouble = account_id !== null && zone_id !== null && !isUnknown(account_id) && !isUnknown(zone_id);
  if (!isMissing && !isDouble) return;
  diagnostics.error(
    "Exactly one of account_id and zone_id is required",
    isMissing
      ? "Neither account_id nor zone_id is set. Set account_id, or zone_id for an object of a zone."
      : "account_id and zone_id are both set. Remove zone_id, or remove account_id for an object of a zone.",
    path(isMissing ? "account_id" : "zone_id"),
  );
}

/** The client of the account or zone of an object. */
export function scopedClient(provider: ProviderContext, { account_id, zone_id = null }: Scope): AccessClient {
  if (account_id !== null) return provider.client(account_id);
  if (zone_id !== null) return provider.zoneClient(zone_id);
  throw new ProviderError("The account is not known", "Set account_id, or zone_id for an object of a zone.");
}

/** The scope in messages and keys: `the account 0123…`. */
export const scopeName = ({ account_id, zone_id = null }: Scope): string =>
  account_id === null ? `the zone ${zone_id ?? ""}` : `the account ${account_id}`;

/**
 * Parses the import id of an object that each account or zone has once: `ACCOUNT_ID` or `zones/ZONE_ID`.
 * @param summary - the summary of the error: `Could not import the settings of the organization`
 * @throws ProviderError when the import id has another form
 */
export function parseScopeId(importId: string, summary: string): Required<Scope> {
  const [first = "", second, ...rest] = importId.trim().split("/");
  if (second === undefined && isAccountId(first)) return { account_id: first, zone_id: null };
  if (first === "zones" && second !== undefined && isAccountId(second) && rest.length === 0) {
    return { account_id: null, zone_id: second };
  }
  throw new ProviderError(
    summary,
    `The import id "${importId}" is invalid. Use ACCOUNT_ID or zones/ZONE_ID. The id of an account or zone has 32 hexadecimal digits.`,
  );
}
