import { Policy, put } from "../../../api";

/** What Cloudflare's documentation has of an application's policies and its reference has not. */
export const applicationPolicies = {
  makeReusable: put("/accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}/make_reusable", {
    summary: "Make a policy of an application reusable",
    permission: "Access: Apps and Policies",
    result: Policy,
  }),
} as const;
