import { isDeepStrictEqual } from "node:util";
import { ApplicationPolicyInput, type ApplicationPolicy } from "../../../api";
import { requestOf, stateOf } from "../../api-schema";
import type { Scope } from "../shared/scope";
import type { PolicyState } from "./schema";

/** A policy as it is written: its precedence is always known. */
export type WantedPolicy = ApplicationPolicyInput & { readonly precedence: number };

/** The body of a request that writes a policy as planned. */
export const wantedPolicy = (values: PolicyState): WantedPolicy => ({
  ...requestOf(ApplicationPolicyInput, values),
  precedence: values.precedence,
});

/** The body of a request that writes a policy back as it was found. */
export function writtenBack({
  id: _id,
  uid: _uid,
  reusable: _reusable,
  created_at: _created,
  updated_at: _updated,
  ...fields
}: ApplicationPolicy): WantedPolicy {
  // The API returns every field that it requires.
  return fields as WantedPolicy;
}

/** The state of a policy that was found. Undefined `prior` values are those of an import. */
export const policyState = (
  found: ApplicationPolicy,
  { account_id, zone_id, application_id, ...values }: PolicyState,
): PolicyState => ({
  account_id,
  zone_id,
  application_id,
  ...stateOf(ApplicationPolicyInput, found, values),
  id: found.id ?? values.id,
  precedence: found.precedence ?? values.precedence,
});

/** Whether a policy has all planned values, whatever its id and its precedence. */
export function hasValues(found: ApplicationPolicy, values: PolicyState): boolean {
  const { id, precedence } = values;
  return isDeepStrictEqual({ ...policyState(found, values), id, precedence }, { ...values });
}

/** The values of a policy of which only the ids are known. */
export const identifiedPolicy = (
  { account_id, zone_id }: Required<Scope>,
  application_id: string,
  id: string,
): PolicyState =>
  // `policyState` fills in the others.
  ({ account_id, zone_id, application_id, id }) as PolicyState;
