import { RULES_PER_APPLICATION } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { referredObject } from "../../core/stored-objects";
import type { StoredApplicationPolicy, StoredLink } from "../../state/stored-application";
import type { StoredPolicy } from "../../state/stored-policy";

/** The policy with this identifier if it belongs to the application alone. */
export function ownPolicy(
  context: HandlerContext,
  applicationId: string,
  id: string,
): StoredApplicationPolicy | undefined {
  const policy = context.collection("applicationPolicies").get(id);
  return policy?.application_id === applicationId ? policy : undefined;
}

/** The policies of the links that belong to the application alone. */
export const ownPolicies = (
  context: HandlerContext,
  applicationId: string,
  links: readonly StoredLink[],
): StoredApplicationPolicy[] => links.flatMap(({ id }) => ownPolicy(context, applicationId, id) ?? []);

/** The policies of an application. */
export interface Attachment {
  readonly links: readonly StoredLink[];
  /** The policies that belong to the application alone. */
  readonly own: readonly StoredApplicationPolicy[];
}

/** @throws {ApiError} If the policies of an application have too many rules in total. */
export function assertBelowRuleLimit(context: HandlerContext, { links, own }: Attachment): void {
  const reusable = links.flatMap(({ id }) => referredObject(context, "policies", id) ?? []);
  const rules = [...reusable, ...own].reduce((count, policy) => count + ruleCount(policy), 0);
  if (rules <= RULES_PER_APPLICATION) return;
  throw ApiError.invalid(
    "/policies",
    `policies: given ${rules} rules in total, allowed: ${RULES_PER_APPLICATION} in an application; combine rules in groups`,
  );
}

const ruleCount = ({ include = [], exclude = [], require = [] }: StoredApplicationPolicy | StoredPolicy): number =>
  include.length + exclude.length + require.length;
