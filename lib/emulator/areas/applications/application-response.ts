import type { Application, Destination } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import type { StoredApplication } from "../../state/stored-application";
import { asCidr } from "../policies/policy-response";
import { policiesInResponse } from "./linked-policies";

const withCidr = (destination: Destination): Destination =>
  destination.type === "private" && destination.cidr !== undefined
    ? { ...destination, cidr: asCidr(destination.cidr) }
    : destination;

/** An application with its policies, as responses contain it. */
export function applicationResponse(context: HandlerContext, { policies, ...fields }: StoredApplication): Application {
  const { destinations } = fields;
  const cidrs =
    context.behaviors.singleAddressesAsBlocks && destinations !== undefined
      ? { destinations: destinations.map(withCidr) }
      : {};
  // Inputs were validated against the schema of their type, so the fields are those of one type.
  return { ...fields, ...cidrs, uid: fields.id, policies: policiesInResponse(context, policies) } as Application;
}
