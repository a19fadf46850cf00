import { ApiError } from "../core/api-error";
import { FOUNDING } from "../core/founding";
import type { Handlers, HandlerContext } from "../core/handler";
import type { RelatedApis } from "./api";
import type { Organization, OrganizationInput } from "./api/organization";

/** The organization of an account or a zone, as it was in the beginning or as it was changed. */
export function organizationOf(context: HandlerContext): Organization {
  const founding = new Date(FOUNDING).toISOString();
  const { id, name } = context.directory.placeOf(context.scope);
  return (
    context.collection("organizations").all()[0] ?? {
      name,
      auth_domain: `team-${id.slice(0, 8)}.cloudflareaccess.com`,
      auto_redirect_to_identity: false,
      is_ui_read_only: false,
      session_duration: "24h",
      login_design: null,
      created_at: founding,
      updated_at: founding,
    }
  );
}

/** @throws {ApiError} When there is no such page. Pages belong to accounts: those of a zone's organization are not looked up. */
function checkCustomPages(context: HandlerContext, pages: OrganizationInput["custom_pages"] = {}): void {
  if (context.scope.kind !== "account") return;
  for (const [reason, uid] of Object.entries(pages)) {
    if (context.collection("customPages").get(uid.toLowerCase()) !== undefined) continue;
    const message = `given ${JSON.stringify(uid)}, but there is no custom page of this identifier here; create it first`;
    throw ApiError.invalid(`/custom_pages/${reason}`, `custom_pages.${reason}: ${message}`);
  }
}

export const organization: Handlers<RelatedApis["organization"]> = {
  get: (call) => organizationOf(call),
  update: (call) => {
    checkCustomPages(call, call.body.custom_pages);
    const changed = { ...organizationOf(call), ...call.body, updated_at: call.clock.timestamp() };
    call.collection("organizations").replace(changed);
    return changed;
  },
};
