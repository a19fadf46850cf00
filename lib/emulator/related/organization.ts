import { ApiError } from "../core/api-error";
import type { Handlers, HandlerContext } from "../core/handler";
import { organizationOf } from "../core/organization";
import type { RelatedApis } from "./api";
import type { OrganizationInput } from "./api/organization";

/** @throws {ApiError} If a custom page does not exist. Pages belong to accounts, so zones are not checked. */
function checkCustomPages(context: HandlerContext, pages: OrganizationInput["custom_pages"] = {}): void {
  if (context.scope.kind !== "account") return;
  for (const [reason, uid] of Object.entries(pages)) {
    if (context.collection("customPages").get(uid.toLowerCase()) !== undefined) continue;
    throw ApiError.invalid(
      `/custom_pages/${reason}`,
      `custom_pages.${reason}: there is no custom page ${JSON.stringify(uid)} here; create it first`,
    );
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
