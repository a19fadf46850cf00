import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { StoredApplication } from "../../state/stored-application";

/** The application of this identifier. @throws {ApiError} When there is none. */
export function existingApplication(context: HandlerContext, id: string): StoredApplication {
  const application = context.collection("applications").get(id.toLowerCase());
  if (application === undefined) throw ApiError.notFound("application", id);
  return application;
}
