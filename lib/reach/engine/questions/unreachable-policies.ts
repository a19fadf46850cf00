import type { AccessModel, Key, Policy } from "../../model/access-model";
import type { PolicyStep } from "../application-compiler";
import type { DecisionEngine } from "../decision-engine";
import { NO } from "../diagrams";

/** A policy that never decides. */
export interface UnreachablePolicy {
  readonly policy: Policy;
  /** The policies that are evaluated before it and match whatever it matches. Empty: it matches nobody anyway. */
  readonly coveredBy: readonly Policy[];
}

/** The policies of an application that never decide, whatever the request. Nothing is said of opaque policies. */
export function unreachablePolicies(engine: DecisionEngine, model: AccessModel, key: Key): UnreachablePolicy[] {
  const { diagrams } = engine.universe.theory;
  const steps = engine.steps(model, key);
  let decided = NO;
  return steps.flatMap((step, i) => {
    const isUnreachable = step.policy.opaque === undefined && diagrams.minus(step.matches, decided) === NO;
    decided = diagrams.or(decided, step.matches);
    return isUnreachable ? [{ policy: step.policy, coveredBy: coveringSteps(engine, steps.slice(0, i), step) }] : [];
  });
}

/** The earlier policies without which the step would decide about something: as few as it takes. */
function coveringSteps(engine: DecisionEngine, earlier: readonly PolicyStep[], step: PolicyStep): Policy[] {
  const { diagrams } = engine.universe.theory;
  let needed = earlier.filter(({ matches }) => diagrams.and(matches, step.matches) !== NO);
  for (const candidate of needed) {
    const others = needed.filter((other) => other !== candidate);
    if (diagrams.minus(step.matches, diagrams.any(others.map(({ matches }) => matches))) === NO) needed = others;
  }
  return [...new Set(needed.map(({ policy }) => policy))];
}
