import { randomUUID } from "node:crypto";
import type { AccessApi, CustomPage, CustomPageWithHtml } from "../../../api";
import { ApiError, ERROR_CODE } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredObject } from "../../state/collections";
import { assertUnused, countApplications, existing, isId, type RefersTo } from "../../core/stored-objects";

type StoredPage = StoredObject<"customPages">;

const pageWithHtml = (context: HandlerContext, page: StoredPage): CustomPageWithHtml => ({
  ...page,
  app_count: countApplications(context, "custom_pages", page.uid),
});

/** The page without its HTML. Only `get` returns the HTML. */
function pageResponse(context: HandlerContext, page: StoredPage): CustomPage {
  const { custom_html: _html, ...rest } = pageWithHtml(context, page);
  return rest;
}

/** Applications list pages; the organization has an object of pages. */
const refersTo =
  (uid: string): RefersTo =>
  ({ custom_pages: pages }) =>
    typeof pages === "object" && pages !== null && Object.values(pages).some((page) => isId(page, uid));

/** @throws {ApiError} 403 if, by behavior, the plan of the account has no custom pages. */
function assertPermitted({ behaviors }: HandlerContext): void {
  if (behaviors.customPagesPermitted) return;
  const message = "access.api.error.forbidden: account does not have permission for custom pages";
  throw new ApiError(403, { code: ERROR_CODE.notInPlan, message });
}

export const customPages: Handlers<AccessApi["customPages"]> = {
  list: (call) =>
    call
      .collection("customPages")
      .listed()
      .map((page) => pageResponse(call, page)),
  get: (call) => pageWithHtml(call, existing(call, "customPages", call.params.custom_page_id)),
  create: (call) => {
    assertPermitted(call);
    const now = call.clock.timestamp();
    const page = { uid: randomUUID(), ...call.body, created_at: now, updated_at: now };
    call.collection("customPages").add(page);
    return pageResponse(call, page);
  },
  update: (call) => {
    const before = existing(call, "customPages", call.params.custom_page_id);
    const page = { ...before, ...call.body, updated_at: call.clock.timestamp() };
    call.collection("customPages").replace(page);
    return pageResponse(call, page);
  },
  delete: (call) => {
    const { uid } = existing(call, "customPages", call.params.custom_page_id);
    assertUnused(call, "customPages", uid, refersTo(uid));
    call.collection("customPages").remove(uid);
    return { id: uid };
  },
};
