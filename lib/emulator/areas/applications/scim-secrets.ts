import { replaceSensitive, ScimConfig } from "../../../api";
import type { ApplicationFields } from "../../state/stored-application";

/**
 * Replaces secrets in responses. The API reference requires the fields in responses; the official provider stores its
 * own values and ignores the ones in responses. So the fields are returned without the secrets.
 */
const MASK = "********";

/** Masks the secrets of the SCIM configuration. The emulator never needs them, so it does not store them. */
export function maskScimSecrets(fields: ApplicationFields): ApplicationFields {
  if (fields.scim_config === undefined) return fields;
  return { ...fields, scim_config: replaceSensitive(ScimConfig, fields.scim_config, () => MASK) as ScimConfig };
}
