import type { Decision } from "../../api/areas/policies/policy-limits";
import type { AccessFacts } from "../../rules/decision";
import type { Key, ModelRule, Policy } from "../model/access-model";
import type { Outcome } from "../model/outcome";

/** A request, with what no configuration tells. */
export interface AccessRequest {
  /** Facts of the request and its user, with keys of the model in place of IDs. A user has logged in if `login` is set. */
  readonly facts: AccessFacts;
  /** Names of the opaque facts that hold. All others do not. */
  readonly opaque?: readonly string[] | undefined;
  /** The decisions of opaque policies that match, by the name of their fact. All others match nobody. */
  readonly opaquePolicies?: Readonly<Record<string, Decision>> | undefined;
}

/** What becomes of a request, and why. */
export interface Evaluation {
  readonly outcome: Outcome;
  /** The policy that matched; undefined if none did, which denies the request. */
  readonly decidedBy: DecidingPolicy | undefined;
  /** The policies that were evaluated, in that order; the last one is that of `decidedBy`, if that is defined. */
  readonly considered: readonly ConsideredPolicy[];
}

/** A policy that matched, and the rules with which it did. */
export interface DecidingPolicy {
  readonly application: Key;
  readonly policy: Policy;
  /** The `include` rules that matched. */
  readonly rules: readonly ModelRule[];
}

/** A policy that was evaluated, and which of its rules mattered. */
export interface ConsideredPolicy {
  readonly policy: Policy;
  readonly matches: boolean;
  /** The `include` rules that matched; at least one must. */
  readonly included: readonly ModelRule[];
  /** The `require` rules that did not match; all must. */
  readonly missing: readonly ModelRule[];
  /** The `exclude` rules that matched; none may. */
  readonly excluded: readonly ModelRule[];
  /** Whether only a login is missing: an Allow policy admits only users. */
  readonly needsLogin: boolean;
}
