import type { RecordedKind } from "../recorded-kind";

/** Policy tests. */
export const policyTests: RecordedKind = {
  kind: "policy-tests",
  source: "API reference",
  certainty: "reported",
  paths: [
    "/accounts/{account_id}/access/policy-tests",
    "/accounts/{account_id}/access/policy-tests/{policy_test_id}/users",
  ],
  collection: "/accounts/{account_id}/access/policy-tests",
  key: "id",
  needs: ["policies"],
  create: { body: { policies: ["{policies.id}"] }, result: { id: "string", status: "string" } },
  object: {
    id: "string",
    status: "string",
    "percent_users_processed?": "integer|null",
    "total_users?": "integer|null",
  },
  stays: true,
  notOnLive: "a policy test evaluates all users of the account, and cannot be deleted",
};
