import { ACCOUNT_ID_PATTERN, scopeOf, type Endpoint } from "../../api";
import { attribute, isUnknown, matches, path, type Attributes, type Diagnostics } from "../../plugin-framework";

const isId = [matches(new RegExp(ACCOUNT_ID_PATTERN), "32 hexadecimal digits, as in the dashboard's address")];

/** `account_id`, and `zone_id` if the endpoint also exists for zones. */
export function scopeAttributes(endpoint: Endpoint): Attributes {
  if (scopeOf(endpoint) === "account") {
    const description = "Id of the account: 32 hexadecimal digits.";
    return { account_id: attribute.string({ required: true, description, validators: isId }) };
  }
  return {
    account_id: attribute.string({
      optional: true,
      description: "Id of the account: 32 hexadecimal digits. Set either `account_id` or `zone_id`.",
      validators: isId,
    }),
    zone_id: attribute.string({
      optional: true,
      description: "Id of the zone to read instead of the account: 32 hexadecimal digits.",
      validators: isId,
    }),
  };
}

/** Checks that a configuration has either `account_id` or `zone_id`. */
export function checkScope(config: Readonly<Record<string, unknown>>, diagnostics: Diagnostics): void {
  const { account_id, zone_id } = config;
  if (isUnknown(account_id) || isUnknown(zone_id)) return;
  const isSet = [account_id, zone_id].filter((id) => id !== null && id !== undefined).length;
  if (isSet === 1) return;
  diagnostics.error(
    "Set either account_id or zone_id",
    `${isSet === 0 ? "Neither is set" : "Both are set"}. Set account_id to read from an account, or zone_id to read from one zone.`,
    path("account_id"),
  );
}
