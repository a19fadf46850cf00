import type { Static } from "@sinclair/typebox";
import { answeredPolicies, attachedPolicies } from "../attached-policies";
import { SaasApp } from "../saas-app";
import {
  allowAuthenticateViaWarp,
  appLauncherVisible,
  loginFields,
  logoUrl,
  name,
  scimConfig,
  serverFields,
  sessionFields,
  tags,
} from "../shared-fields";
import { Type } from "../../../core/type";

/** The reference names this type, but not its fields: these are the ones that the official Terraform provider takes for it. */
const fields = {
  type: Type.Literal("dash_sso", { description: "The dashboard of Cloudflare." }),
  saas_app: SaasApp,
  name,
  ...loginFields,
  session_duration: sessionFields.session_duration,
  allow_authenticate_via_warp: allowAuthenticateViaWarp,
  app_launcher_visible: appLauncherVisible,
  logo_url: logoUrl,
  scim_config: scimConfig,
  tags,
};

/** The dashboard of Cloudflare. */
export const DashSsoApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type DashSsoApplicationInput = Static<typeof DashSsoApplicationInput>;

export const DashSsoApplication = Type.Object({ ...serverFields, ...fields, ...answeredPolicies });
export type DashSsoApplication = Static<typeof DashSsoApplication>;
