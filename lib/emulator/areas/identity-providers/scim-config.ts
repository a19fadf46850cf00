import { randomBytes } from "node:crypto";
import type { IdentityProviderInput } from "../../../api";
import { ApiError } from "../../core/api-error";

type ScimConfig = NonNullable<IdentityProviderInput["scim_config"]>;

/** @throws {ApiError} If seats are to be deprovisioned, but not users. */
export function checkScimConfig({ seat_deprovision, user_deprovision }: ScimConfig = {}): void {
  if (seat_deprovision !== true || user_deprovision === true) return;
  throw ApiError.invalid(
    "/scim_config/seat_deprovision",
    "scim_config.seat_deprovision: given true, allowed: false, or true together with user_deprovision",
  );
}

/** Whether an update enables SCIM. It then returns a new secret; no other request does. */
export const enablesScim = (after: ScimConfig = {}, before: ScimConfig = {}): boolean =>
  after.enabled === true && before.enabled !== true;

/** A new token of the SCIM API. It is not stored, because no later response contains it. */
export const newScimSecret = (): string => randomBytes(32).toString("base64url");
