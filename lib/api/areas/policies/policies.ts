import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { decision, policyId, policyName, policyTimes, policyUid, webPolicySettings } from "./policy-fields";
import { returnedRuleLists, ruleLists } from "./rules";
import { Deleted } from "../../core/schema";
import { Type } from "../../core/type";

export { ApprovalGroup, RdpConnectionRules, SshConnectionRules } from "./policy-fields";

/** The fields to create or update a reusable policy. */
export const PolicyInput = Type.Object({ name: policyName, decision, ...ruleLists, ...webPolicySettings });
export type PolicyInput = Static<typeof PolicyInput>;

/** A reusable policy, to which any number of applications can refer. */
export const Policy = Type.Object({
  id: Type.Optional(policyId),
  uid: policyUid,
  name: Type.Optional(policyName),
  decision: Type.Optional(decision),
  ...returnedRuleLists,
  ...webPolicySettings,
  reusable: Type.Optional(
    Type.Literal(true, { description: "Always true. Policies that belong to one application do not have this field." }),
  ),
  app_count: Type.Optional(Type.Integer({ minimum: 0, description: "Number of applications that use it." })),
  ...policyTimes,
});
export type Policy = Static<typeof Policy>;

const collection = "/accounts/{account_id}/access/policies";
const one = `${collection}/{policy_id}` as const;
const permission = "Access: Apps and Policies";

/** Reusable policies of an account. A policy that an application uses cannot be deleted. */
export const policies = {
  list: get(collection, {
    summary: "List Access reusable policies",
    permission,
    query: Type.Object(pages({ default: 100 })),
    result: Policy,
    paging: "page",
  }),
  get: get(one, { summary: "Get an Access reusable policy", permission, result: Policy }),
  create: post(collection, {
    summary: "Create an Access reusable policy",
    permission,
    body: PolicyInput,
    result: Policy,
  }),
  update: put(one, { summary: "Update an Access reusable policy", permission, body: PolicyInput, result: Policy }),
  delete: del(one, { summary: "Delete an Access reusable policy", permission, result: Deleted }),
} as const;
