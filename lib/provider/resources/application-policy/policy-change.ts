import type { ApplicationPolicy } from "../../../api";
import type { Diagnostics } from "../../../plugin-framework";
import type { WantedPolicy } from "./policy-values";

/** What one resource wants to become of its policy. */
export interface PolicyChange {
  /** The policy in messages: `the policy "Staff"`. */
  readonly named: string;
  /** Undefined if the policy is to be created. */
  readonly id: string | undefined;
  /** Undefined if the policy is to be deleted. */
  readonly wanted: WantedPolicy | undefined;
  /** Whether a policy has all wanted values, whatever its precedence. */
  readonly hasValues: (found: ApplicationPolicy) => boolean;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** A change that waits for its result: the policy, or undefined after a deletion. */
export interface WaitingChange extends PolicyChange {
  readonly resolve: (policy: ApplicationPolicy | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** A precedence that a policy gets as soon as another policy has left it, later in the same run. */
export interface Postponed {
  readonly named: string;
  readonly id: string;
  readonly wanted: WantedPolicy;
  readonly hasValues: PolicyChange["hasValues"];
}
