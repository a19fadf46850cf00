import type { ApplicationPolicy } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import type { StoredLink } from "../../state/stored-application";
import { shownPolicy } from "../policies/shown-policy";

/** A policy of an application, without its place in the order; undefined when there is none of the kind. */
function policyFor(context: HandlerContext, id: string): ApplicationPolicy | undefined {
  const own = context.collection("applicationPolicies").get(id);
  if (own === undefined) return context.collection("policies").get(id);
  const { application_id: _, ...policy } = own;
  return policy;
}

/** The order in which policies are answered, from the order in which they are tried. */
function answeredOrder(context: HandlerContext, links: readonly StoredLink[]): readonly StoredLink[] {
  if (context.behaviors.applicationsPoliciesOrder === "as_sent") return links;
  if (context.behaviors.applicationsPoliciesOrder === "id") return [...links].sort((a, b) => (a.id < b.id ? -1 : 1));
  return byPrecedence(links);
}

/** Links in the order in which their policies are tried. */
export const byPrecedence = (links: readonly StoredLink[]): StoredLink[] =>
  [...links].sort((a, b) => a.precedence - b.precedence);

/** The policies of these links, each with its place. */
const linked = (context: HandlerContext, links: readonly StoredLink[]): ApplicationPolicy[] =>
  links.flatMap(({ id, precedence }) => {
    const policy = policyFor(context, id);
    return policy === undefined ? [] : [{ ...shownPolicy(context, policy), precedence }];
  });

/** The policies of an application as they are answered with it. */
export const answeredPoliciesOf = (context: HandlerContext, links: readonly StoredLink[]): ApplicationPolicy[] =>
  linked(context, answeredOrder(context, links));

/** The policies of an application, its own and reusable ones, in the order of their precedence. */
export function policiesOf(context: HandlerContext, applicationId: string): readonly ApplicationPolicy[] {
  return linked(context, byPrecedence(context.collection("applications").get(applicationId)?.policies ?? []));
}
