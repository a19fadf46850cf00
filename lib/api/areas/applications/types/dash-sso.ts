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

/** The API reference lists this type without its fields; these are the fields of the official Terraform provider. */
const fields = {
  type: Type.Literal("dash_sso", { description: "Login to the Cloudflare dashboard (SSO)." }),
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

/** Login to the Cloudflare dashboard (SSO). */
export const DashSsoApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type DashSsoApplicationInput = Static<typeof DashSsoApplicationInput>;

export const DashSsoApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type DashSsoApplication = Static<typeof DashSsoApplication>;
