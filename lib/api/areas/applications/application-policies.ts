import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { AnyMfaConfig } from "../policies/mfa-config";
import { PagesOnly } from "../../core/paging";
import {
  decision,
  isReusable,
  policyId,
  policyName,
  policySettings,
  policyTimes,
  policyUid,
  precedence,
  RdpConnectionRules,
  SshConnectionRules,
} from "../policies/policy-fields";
import { returnedRuleLists, ruleLists } from "../policies/rules";
import { Deleted } from "../../core/schema";
import { Type } from "../../core/type";

const settings = {
  precedence: Type.Optional(precedence),
  ...policySettings,
  connection_rules: Type.Optional(
    Type.Object(
      { rdp: Type.Optional(RdpConnectionRules), ssh: Type.Optional(SshConnectionRules) },
      { description: "How users can connect to targets: by RDP or SSH." },
    ),
  ),
  mfa_config: Type.Optional(AnyMfaConfig),
};

/** The fields to create or update a policy that belongs to one application. */
export const ApplicationPolicyInput = Type.Object({ name: policyName, decision, ...ruleLists, ...settings });
export type ApplicationPolicyInput = Static<typeof ApplicationPolicyInput>;

/** A policy of an application: its own policy, or a reusable policy with its precedence in this application. */
export const ApplicationPolicy = Type.Object({
  id: Type.Optional(policyId),
  uid: policyUid,
  reusable: isReusable,
  name: Type.Optional(policyName),
  decision: Type.Optional(decision),
  ...returnedRuleLists,
  ...settings,
  ...policyTimes,
});
export type ApplicationPolicy = Static<typeof ApplicationPolicy>;

const collection = "/{accounts_or_zones}/{account_or_zone_id}/access/apps/{app_id}/policies";
const one = `${collection}/{policy_id}` as const;
const permission = "Access: Apps and Policies";

/** The policies of one application. `list` and `get` include reusable policies; the other methods change only the application's own. */
export const applicationPolicies = {
  list: get(collection, {
    summary: "List Access application policies",
    permission,
    query: PagesOnly,
    result: ApplicationPolicy,
    paging: "page",
  }),
  get: get(one, { summary: "Get an Access application policy", permission, result: ApplicationPolicy }),
  create: post(collection, {
    summary: "Create an Access application policy",
    permission,
    body: ApplicationPolicyInput,
    result: ApplicationPolicy,
  }),
  update: put(one, {
    summary: "Update an Access application policy",
    permission,
    body: ApplicationPolicyInput,
    result: ApplicationPolicy,
  }),
  delete: del(one, { summary: "Delete an Access application policy", permission, result: Deleted }),
} as const;
