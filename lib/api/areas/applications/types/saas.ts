import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { SaasApp } from "../saas-app";
import {
  allowAuthenticateViaWarp,
  appLauncherVisible,
  loginDomain,
  loginFields,
  logoUrl,
  name,
  scimConfig,
  serverFields,
  sessionFields,
  tags,
} from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("saas", { description: "A SaaS application that users log in to through Access." }),
  saas_app: SaasApp,
  domain: loginDomain,
  name,
  ...loginFields,
  session_duration: sessionFields.session_duration,
  allow_authenticate_via_warp: allowAuthenticateViaWarp,
  app_launcher_visible: appLauncherVisible,
  logo_url: logoUrl,
  scim_config: scimConfig,
  tags,
};

/** A SaaS application that users log in to through Access. */
export const SaasApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type SaasApplicationInput = Static<typeof SaasApplicationInput>;

export const SaasApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type SaasApplication = Static<typeof SaasApplication>;
