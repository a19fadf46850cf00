import { randomUUID } from "node:crypto";
import type { AccessApi, CustomPage, CustomPageWithHtml } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { ItemOf } from "../../state/collections";
import { assertUnused, countApplications, names, type Refers } from "../shared/references";

type StoredPage = ItemOf<"customPages">;

function existing(context: HandlerContext, id: string): StoredPage {
  const page = context.collection("customPages").get(id.toLowerCase());
  if (page === undefined) throw ApiError.notFound("custom page", id);
  return page;
}

const whole = (context: HandlerContext, page: StoredPage): CustomPageWithHtml => ({
  ...page,
  app_count: countApplications(context, "custom_pages", page.uid),
});

/** A page as everything but `get` answers it. */
function withoutHtml(context: HandlerContext, page: StoredPage): CustomPage {
  const { custom_html: _html, ...rest } = whole(context, page);
  return rest;
}

/** Applications have a list of pages, the organization has one for each reason. */
const refersTo =
  (uid: string): Refers =>
  ({ custom_pages: pages }) =>
    typeof pages === "object" && pages !== null && Object.values(pages).some((page) => names(page, uid));

export const customPages: Handlers<AccessApi["customPages"]> = {
  list: (call) =>
    call
      .collection("customPages")
      .listed()
      .map((page) => withoutHtml(call, page)),
  get: (call) => whole(call, existing(call, call.params.custom_page_id)),
  create: (call) => {
    const now = call.clock.timestamp();
    const page = { uid: randomUUID(), ...call.body, created_at: now, updated_at: now };
    call.collection("customPages").add(page);
    return withoutHtml(call, page);
  },
  update: (call) => {
    const before = existing(call, call.params.custom_page_id);
    const page = { ...before, ...call.body, updated_at: call.clock.timestamp() };
    call.collection("customPages").replace(page);
    return withoutHtml(call, page);
  },
  delete: (call) => {
    const { uid } = existing(call, call.params.custom_page_id);
    assertUnused(call, "custom page", uid, refersTo(uid));
    call.collection("customPages").remove(uid);
    return { id: uid };
  },
};
