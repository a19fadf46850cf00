import type { Application, Destination } from "../../../api";
import type { World } from "../../handler";
import type { KeptApplication } from "../../state/kept-application";
import { asBlock } from "../address-block";
import { answeredPoliciesOf } from "./policies-of";

const withBlock = (destination: Destination): Destination =>
  destination.type === "private" && destination.cidr !== undefined
    ? { ...destination, cidr: asBlock(destination.cidr) }
    : destination;

/** An application as it is answered. */
export function shownApplication(world: World, { policies, ...said }: KeptApplication): Application {
  const { destinations } = said;
  const blocks = world.habits.singleAddressesAsBlocks && destinations !== undefined;
  const fields = blocks ? { ...said, destinations: destinations.map(withBlock) } : said;
  // What is kept is checked against its type when it comes in, and so is of one of the types that an application has.
  return { ...fields, policies: answeredPoliciesOf(world, policies) } as Application;
}
