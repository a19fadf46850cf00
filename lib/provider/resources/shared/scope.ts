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

/** The account or zone that an object belongs to: exactly one is not null. */
export interface Scope {
  readonly account_id: string | null;
  readonly zone_id: string | null;
}

const idOptions = (kind: "account" | "zone", object: string) =>
  ({
    optional: true,
    description: `Id of the ${kind} that ${object} belongs to: 32 hexadecimal digits. Set either \`account_id\` or \`zone_id\`.`,
    validators: [
      matches(new RegExp(ACCOUNT_ID_PATTERN), `32 hexadecimal digits, as in the ${kind}'s dashboard address`),
    ],
  }) as const;

/**
 * The attributes `account_id` and `zone_id` of an object that an account or a zone can have. `checkScope` checks that one of
 * them is set.
 * @param object - the object in descriptions: `the application`
 */
export const scopeAttributes = (object: string) => ({
  account_id: attribute.string({ ...idOptions("account", object), planModifiers: [requiresReplace()] }),
  zone_id: attribute.string({ ...idOptions("zone", object), planModifiers: [requiresReplace()] }),
});

/** The same attributes for an action. */
export const inputScopeAttributes = (object: string) => ({
  account_id: attribute.string(idOptions("account", object)),
  zone_id: attribute.string(idOptions("zone", object)),
});

/** Checks that a configuration sets either `account_id` or `zone_id`. */
export function checkScope({ account_id, zone_id }: Record<keyof Scope, unknown>, diagnostics: Diagnostics): void {
  if (isUnknown(account_id) || isUnknown(zone_id) || (account_id === null) !== (zone_id === null)) return;
  const actual = account_id === null ? "Neither is set" : "Both are set";
  diagnostics.error("Set either account_id or zone_id", `${actual}. Set exactly one.`, path("account_id"));
}

/** Returns the client of an account or zone. */
export function scopedClient(provider: ProviderContext, { account_id, zone_id }: Scope): AccessClient {
  return zone_id === null ? provider.client(account_id ?? "") : provider.zoneClient(zone_id);
}

/** An account or zone in messages: `the account 023e…`. */
export const scopeName = ({ account_id, zone_id }: Scope): string =>
  zone_id === null ? `the account ${account_id ?? ""}` : `the zone ${zone_id}`;

/**
 * Parses the import id of an object that each account or zone has once: `ACCOUNT_ID` or `zones/ZONE_ID`.
 * @param summary - the summary of the error: `Could not import the settings of the organization`
 * @throws ProviderError when the import id has another form
 */
export function parseScopeId(importId: string, summary: string): Scope {
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
