import type { Organization } from "../related/api/organization";
import { ACCOUNT_CREATED_AT } from "./directory";
import type { HandlerContext } from "./handler";

/** The organization of an account or zone: the stored one, or the initial one if it was never updated. */
export function organizationOf(context: HandlerContext): Organization {
  const { id, name } = context.directory.get(context.scope);
  return (
    context.collection("organizations").all()[0] ?? {
      name,
      auth_domain: `team-${id.slice(0, 8)}.cloudflareaccess.com`,
      auto_redirect_to_identity: false,
      is_ui_read_only: false,
      session_duration: "24h",
      login_design: null,
      created_at: ACCOUNT_CREATED_AT,
      updated_at: ACCOUNT_CREATED_AT,
    }
  );
}
