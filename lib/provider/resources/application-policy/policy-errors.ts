import type { ApplicationPolicy } from "../../../api";
import { path, ProviderError } from "../../../plugin-framework";

/** A policy of the API in messages: `the policy "Staff" (id)`. */
export const describedPolicy = ({ name = "", id = "" }: ApplicationPolicy): string => `the policy "${name}" (${id})`;

/** A policy at the start of a sentence: `The policy "Staff"`. */
export const capital = (named: string): string => named.charAt(0).toUpperCase() + named.slice(1);

/** The remedy where the official application resource, or cfaccess_application, has policies too. */
export const ONE_OWNER =
  "Only one resource can own the policies of an application. A cloudflare_zero_trust_access_application always owns them: " +
  "it removes policies that it does not have, also without a policies attribute. Manage the application with " +
  "cfaccess_application without policies, or move these policies into the policies of the application resource.";

/** The error for a precedence that another policy keeps. */
export function takenError(
  named: string,
  precedence: number | undefined,
  holder: ApplicationPolicy | undefined,
): ProviderError {
  const other = describedPolicy(holder ?? {});
  const remedy =
    holder?.reusable === true
      ? "It is a reusable policy: the resource of the application decides on its precedence. Choose another precedence."
      : "Choose another precedence, or import that policy and change its precedence too. If this configuration has that " +
        `policy already and changes its precedence, apply again. ${ONE_OWNER}`;
  return new ProviderError(
    `The precedence ${String(precedence)} of ${named} is taken`,
    `In this application, ${other} has it, and nothing in this run is known to move that policy. ${remedy}`,
    path("precedence"),
  );
}

/** The error for an application whose own resource sets its policies. */
export const ownedError = (named: string, owner: string): ProviderError =>
  new ProviderError(
    `The application of ${named} has another owner of its policies`,
    `${owner} sets policies, and removes all others. Remove policies from it, or move ${named} into it and remove the cfaccess_application_policy.`,
    path("application_id"),
  );

/** The error for two resources that want one precedence. */
export const duplicateError = (named: string, other: string, precedence: number): ProviderError =>
  new ProviderError(
    `Two policies have the precedence ${precedence}`,
    `${capital(named)} and ${other} are policies of one application and have the same precedence. Give one of them another precedence.`,
    path("precedence"),
  );

/** The error for a policy that belongs to no application alone. */
export const reusableError = (named: string, found: ApplicationPolicy): ProviderError =>
  new ProviderError(
    `${capital(named)} is a reusable policy`,
    `${capital(describedPolicy(found))} can belong to several applications. Manage it with cloudflare_zero_trust_access_policy, and attach it by its id in the policies of the application resource. ` +
      "If it is in the state of a cfaccess_application_policy, remove it from there with `terraform state rm`.",
  );

export const missingError = (named: string, applicationId: string): ProviderError =>
  new ProviderError(
    `${capital(named)} no longer exists`,
    `The application ${applicationId} has no such policy: somebody deleted it after the plan. Apply again to create it.`,
  );

export const noSafeOrderError = (named: readonly string[]): ProviderError =>
  new ProviderError(
    "The policies of the application cannot be changed together",
    `Whatever the order of the requests, somebody could enter for a moment who may neither before nor after. Nothing was changed. ` +
      `The changes concern ${named.join(", ")}. Make them in two runs: first those that let fewer people in. A free precedence beside each policy (10, 20, 30) helps too.`,
  );

export const stoppedError = (named: string, failed: string, reason: string): ProviderError =>
  new ProviderError(
    `${capital(named)} was not changed`,
    `The changes of an application's policies are made in an order in which nobody enters in between who should not. The change of ${failed} failed, so that the rest was not made. Apply again when that is fixed.\n\n${reason}`,
  );
