import type { ScimConfig } from "../../../api";
import type { ApplicationFields } from "../../state/stored-application";

type Authentication = Exclude<NonNullable<ScimConfig["authentication"]>, readonly unknown[]>;

/**
 * What stands for a secret. The reference has the secrets in what is answered, and required; the official provider
 * keeps its own and looks at no answer. So there is something in the answer, and it is not the secret.
 */
const MASK = "********";

const SECRETS = ["password", "token", "client_secret"] as const;

function masked(authentication: Authentication): Authentication {
  const secrets = SECRETS.filter((field) => field in authentication);
  return { ...authentication, ...Object.fromEntries(secrets.map((field) => [field, MASK])) };
}

/** An application without the secrets of its SCIM configuration: nothing here ever needs them, so they are not kept. */
export function withoutScimSecrets(fields: ApplicationFields): ApplicationFields {
  const authentication = fields.scim_config?.authentication;
  if (fields.scim_config === undefined || authentication === undefined) return fields;
  const shown = Array.isArray(authentication) ? authentication.map(masked) : masked(authentication);
  return { ...fields, scim_config: { ...fields.scim_config, authentication: shown } };
}
