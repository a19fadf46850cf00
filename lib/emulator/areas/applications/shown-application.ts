import type { Application, Destination } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import type { StoredApplication } from "../../state/stored-application";
import { asBlock } from "../shared/address-block";
import { answeredPoliciesOf } from "./policies-of";

const withBlock = (destination: Destination): Destination =>
  destination.type === "private" && destination.cidr !== undefined
    ? { ...destination, cidr: asBlock(destination.cidr) }
    : destination;

/** An application as it is answered. */
export function shownApplication(context: HandlerContext, { policies, ...said }: StoredApplication): Application {
  const { destinations } = said;
  const blocks = context.behaviors.singleAddressesAsBlocks && destinations !== undefined;
  const fields = blocks ? { ...said, destinations: destinations.map(withBlock) } : said;
  // What is kept is checked against its type when it comes in, and so is of one of the types that an application has.
  return { ...fields, policies: answeredPoliciesOf(context, policies) } as Application;
}
