import { ApiError } from "../../api-error";
import type { World } from "../../handler";
import type { KeptApplication } from "../../state/kept-application";

/** The application of this identifier. @throws {ApiError} When there is none. */
export function existingApplication(world: World, id: string): KeptApplication {
  const application = world.collection("applications").get(id.toLowerCase());
  if (application === undefined) throw ApiError.notFound("application", id);
  return application;
}
