import type { ApplicationPolicy } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import { referredObject } from "../../core/stored-objects";
import type { StoredLink } from "../../state/stored-application";
import { policyResponse } from "../policies/policy-response";

/** A policy of an application, its own or a reusable one, without its precedence; undefined if it does not exist. */
function policyFor(context: HandlerContext, id: string): ApplicationPolicy | undefined {
  const own = context.collection("applicationPolicies").get(id);
  if (own === undefined) {
    const policy = referredObject(context, "policies", id);
    return policy && { ...policyResponse(context, policy), reusable: true };
  }
  const { application_id: _, ...policy } = own;
  return { ...policyResponse(context, policy), reusable: false };
}

/** The links in the order in which responses list the policies. */
function responseOrder(context: HandlerContext, links: readonly StoredLink[]): readonly StoredLink[] {
  if (context.behaviors.applicationsPoliciesOrder === "as_sent") return links;
  if (context.behaviors.applicationsPoliciesOrder === "id") return [...links].sort((a, b) => (a.id < b.id ? -1 : 1));
  return byPrecedence(links);
}

/** The links in the order in which Access evaluates the policies. */
const byPrecedence = (links: readonly StoredLink[]): StoredLink[] =>
  [...links].sort((a, b) => a.precedence - b.precedence);

/** The policies of the links, each with its precedence. */
const linkedPolicies = (context: HandlerContext, links: readonly StoredLink[]): ApplicationPolicy[] =>
  links.flatMap(({ id, precedence }) => {
    const policy = policyFor(context, id);
    return policy === undefined ? [] : [{ ...policy, precedence }];
  });

/** The policies in the response of an application. */
export const policiesInResponse = (context: HandlerContext, links: readonly StoredLink[]): ApplicationPolicy[] =>
  linkedPolicies(context, responseOrder(context, links));

/** The policies of an application, its own and reusable ones, by precedence. */
export function policiesOf(context: HandlerContext, applicationId: string): readonly ApplicationPolicy[] {
  return linkedPolicies(context, byPrecedence(context.collection("applications").get(applicationId)?.policies ?? []));
}
