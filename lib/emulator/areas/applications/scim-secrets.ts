import type { ScimConfig } from "../../../api";
import type { ApplicationFields } from "../../state/stored-application";

type Authentication = Exclude<NonNullable<ScimConfig["authentication"]>, readonly unknown[]>;

/**
 * Replaces secrets in responses. The API reference requires the fields in responses; the official provider stores its
 * own values and ignores the ones in responses. So the fields are returned without the secrets.
 */
const MASK = "********";

const SECRETS = ["password", "token", "client_secret"] as const;

function masked(authentication: Authentication): Authentication {
  const secrets = SECRETS.filter((field) => field in authentication);
  return { ...authentication, ...Object.fromEntries(secrets.map((field) => [field, MASK])) };
}

/** Masks the secrets of the SCIM configuration. The emulator never needs them, so it does not store them. */
export function maskScimSecrets(fields: ApplicationFields): ApplicationFields {
  const authentication = fields.scim_config?.authentication;
  if (fields.scim_config === undefined || authentication === undefined) return fields;
  const safe = Array.isArray(authentication) ? authentication.map(masked) : masked(authentication);
  return { ...fields, scim_config: { ...fields.scim_config, authentication: safe } };
}
