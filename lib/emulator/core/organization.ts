import type { ServiceTokenInactivity } from "../../api";
import { ACCOUNT_CREATED_AT } from "./directory";
import type { HandlerContext } from "./handler";
import type { StoredOrganization } from "../state/stored-organization";

/** The settings that the API always returns (recorded responses of cf-terraforming, and the official provider). */
export const ORGANIZATION_DEFAULTS = {
  allow_authenticate_via_warp: false,
  cache_device_posture: true,
  deny_unmatched_requests: false,
  has_migrated_private_apps: true,
  is_ui_read_only: false,
  mfa_configuration_allowed: true,
  mfa_required_for_all_apps: false,
  ui_read_only_toggle_reason: null,
} as const;

/** The organization of an account or zone: the stored one, or the initial one if it was never changed. */
export function organizationOf(context: HandlerContext): StoredOrganization {
  const { id, name } = context.directory.get(context.scope);
  return (
    context.collection("organizations").all()[0] ?? {
      ...ORGANIZATION_DEFAULTS,
      name,
      auth_domain: `team-${id.slice(0, 8)}.cloudflareaccess.com`,
      created_at: ACCOUNT_CREATED_AT,
      updated_at: ACCOUNT_CREATED_AT,
    }
  );
}

/** The settings of service tokens: those of the organization or, of a zone without its own, of the account's organization. */
function tokenSettings(context: HandlerContext): Partial<StoredOrganization> {
  const [own] = context.collection("organizations").all();
  const [ofAccount] = context.accountCollection("organizations").all();
  return { ...ofAccount, ...own };
}

/** Whether requests with a service token are decided by Service Auth policies only. */
export const hasStrictServiceTokens = (context: HandlerContext): boolean =>
  context.behaviors.organizationsStrictServiceTokens || tokenSettings(context).strict_service_token_auth === true;

/** What happens to inactive service tokens; undefined if nothing does. */
export const serviceTokenInactivity = (context: HandlerContext): ServiceTokenInactivity | undefined =>
  tokenSettings(context).service_token_inactivity;
