import type { Requirement } from "../reach/judge";
import type { Person } from "../reach/person";
import type { ExpectedRule } from "./matchers";
import type { ReachOptions } from "./subject";

/** The matchers, as `expect(…)` has them after `expect.extend(accessMatchers)`. */
export interface AccessMatchers<Result = unknown> {
  /** All of these people get in. Options at the end say to what, for a stack, an app or a model. */
  toAllow(
    ...people: readonly (Person | readonly Person[])[] | readonly [...(Person | readonly Person[])[], ReachOptions]
  ): Result;

  /** None of these people gets in. Options at the end say to what, for a stack, an app or a model. */
  toDeny(
    ...people: readonly (Person | readonly Person[])[] | readonly [...(Person | readonly Person[])[], ReachOptions]
  ): Result;

  /** Only people who match one of these rules get in. It is proved for all requests. */
  toLetInOnly(
    ...rules:
      | readonly (ExpectedRule | readonly ExpectedRule[])[]
      | readonly [...(ExpectedRule | readonly ExpectedRule[])[], ReachOptions]
  ): Result;

  /** Nobody gets in without a second factor (`mfa`), a login, an approval and so on, or without matching a rule. */
  toRequire(requirement: Requirement | ExpectedRule, options?: ReachOptions): Result;

  /**
   * The same people get in, under the same conditions: to two applications, or to everything of two stacks, apps or models. It is
   * proved for all requests.
   */
  toBeEquivalentTo(other: unknown): Result;
}

/* eslint-disable @typescript-eslint/no-namespace, @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type -- @types/jest
   declares this interface so, and all declarations of an interface must agree */
declare global {
  namespace jest {
    interface Matchers<R, T = {}> extends AccessMatchers<R> {}
  }
}
