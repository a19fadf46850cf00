import type { ApplicationPolicy } from "../../../api";
import type { World } from "../../handler";

/** The policies of an application, its own and reusable ones, in the order of their precedence. */
export function policiesOf(_world: World, _applicationId: string): readonly ApplicationPolicy[] {
  return []; // Comes with the applications.
}
