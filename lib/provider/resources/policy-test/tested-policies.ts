import { PolicyInput, PolicyTestInput } from "../../../api";
import { isUnknown, path, type Diagnostics } from "../../../plugin-framework";
import { checkVariants, requestOf } from "../../api-schema";

/** The policies of a configuration, in the order of the API. */
interface Policies {
  readonly policy_ids: readonly string[] | null;
  readonly policies: readonly Readonly<Record<string, unknown>>[] | null;
}

/** The policies to test, as the API expects them: first those of `policy_ids`. */
export const testedPolicies = ({ policy_ids, policies }: Policies): NonNullable<PolicyTestInput["policies"]> => [
  ...(policy_ids ?? []),
  ...(policies ?? []).map((one) => requestOf(PolicyInput, one)),
];

/** Checks that a configuration has a policy to test, and that the rules of its policies have one attribute each. */
export function checkPolicies(
  config: { readonly policy_ids: unknown; readonly policies: unknown },
  diagnostics: Diagnostics,
): void {
  const { policy_ids, policies } = config;
  if (policy_ids === null && policies === null) {
    diagnostics.error(
      "There is no policy to test",
      "Neither policy_ids nor policies is set. Set policy_ids to the ids of reusable policies, or policies to policies with all their fields.",
      path("policy_ids"),
    );
  }
  if (isUnknown(policies) || policies === null) return;
  checkVariants(PolicyTestInput, { policies }, "policies", diagnostics);
}
