import type { ApplicationPolicy } from "../../../api";
import type { World } from "../../handler";
import type { KeptLink } from "../../state/kept-application";
import { shownPolicy } from "../shown-policy";

/** A policy of an application, without its place in the order; undefined when there is none of the kind. */
function policyFor(world: World, id: string): ApplicationPolicy | undefined {
  const own = world.collection("applicationPolicies").get(id);
  if (own === undefined) return world.collection("policies").get(id);
  const { application_id: _, ...policy } = own;
  return policy;
}

/** The order in which policies are answered, from the order in which they are tried. */
function answeredOrder(world: World, links: readonly KeptLink[]): readonly KeptLink[] {
  if (world.habits.applicationsPoliciesOrder === "as_sent") return links;
  if (world.habits.applicationsPoliciesOrder === "id") return [...links].sort((a, b) => (a.id < b.id ? -1 : 1));
  return byPrecedence(links);
}

/** Links in the order in which their policies are tried. */
export const byPrecedence = (links: readonly KeptLink[]): KeptLink[] =>
  [...links].sort((a, b) => a.precedence - b.precedence);

/** The policies of these links, each with its place. */
const linked = (world: World, links: readonly KeptLink[]): ApplicationPolicy[] =>
  links.flatMap(({ id, precedence }) => {
    const policy = policyFor(world, id);
    return policy === undefined ? [] : [{ ...shownPolicy(world, policy), precedence }];
  });

/** The policies of an application as they are answered with it. */
export const answeredPoliciesOf = (world: World, links: readonly KeptLink[]): ApplicationPolicy[] =>
  linked(world, answeredOrder(world, links));

/** The policies of an application, its own and reusable ones, in the order of their precedence. */
export function policiesOf(world: World, applicationId: string): readonly ApplicationPolicy[] {
  return linked(world, byPrecedence(world.collection("applications").get(applicationId)?.policies ?? []));
}
