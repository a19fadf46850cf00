import type { Application } from "../../../api";
import type { World } from "../../handler";
import type { KeptApplication } from "../../state/kept-application";
import { answeredPoliciesOf } from "./policies-of";

/** An application as it is answered. */
export function shownApplication(world: World, { policies, ...fields }: KeptApplication): Application {
  // What is kept is checked against its type when it comes in, and so is of one of the types that an application has.
  return { ...fields, policies: answeredPoliciesOf(world, policies) } as Application;
}
