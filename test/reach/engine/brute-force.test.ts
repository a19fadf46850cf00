import { isLetIn, DecisionEngine, type Decision } from "../../../lib/reach/engine";
import type { AccessRequest } from "../../../lib/reach/evaluate";
import type { Outcome } from "../../../lib/reach/model/outcome";
import { Random, randomAccount, randomRules, requestsFor } from "./random-account";

/** FUZZ_RUNS and FUZZ_SEED repeat a run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1_000);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
const MOST_REQUESTS = 40;

test(`the engine agrees with decide about every request of ${RUNS} pairs of random accounts (FUZZ_SEED=${SEED})`, () => {
  for (let run = 0; run < RUNS; run++) comparePair(SEED * 10_000 + run);
});

/** Two random accounts, and whether the engine and the evaluation of each request agree. */
function comparePair(seed: number): void {
  const random = new Random(seed);
  const rules = randomRules(random);
  const [one, other] = [randomAccount(random, rules), randomAccount(random, rules)];
  const engine = new DecisionEngine([one, other]);
  const options = random.chance(4) ? { sshUser: random.pick(["root", "ann", "Ann"]) } : {};
  const [before, after] = [engine.application(one, "wiki", options), engine.application(other, "wiki", options)];
  const pairs = requestsFor(random, rules, MOST_REQUESTS).map((request): [Outcome, Outcome] => [
    judged(engine, before, request, seed),
    judged(engine, after, request, seed),
  ]);
  judgeComparison(engine, before, after, pairs, seed);
}

/** The outcome of a request, on which both must agree. */
function judged(engine: DecisionEngine, decision: Decision, request: AccessRequest, seed: number): Outcome {
  const outcome = decision.evaluate(request);
  const ofEngine = engine.outcome(decision, request);
  if (textOf(outcome) !== textOf(ofEngine))
    throw new Error(
      `seed ${seed}: ${JSON.stringify(request)}: decide says ${textOf(outcome)}, the engine ${textOf(ofEngine)}`,
    );
  return outcome;
}

function judgeComparison(
  engine: DecisionEngine,
  before: Decision,
  after: Decision,
  pairs: readonly [Outcome, Outcome][],
  seed: number,
): void {
  const { gained, lost, changed } = engine.compare(before, after);
  for (const set of [gained, lost, ...changed.map((change) => change.set)]) set?.example();
  const isThere = (condition: (from: Outcome, to: Outcome) => boolean): boolean =>
    pairs.some(([from, to]) => condition(from, to));
  const differs = {
    gained: isThere((from, to) => !isLetIn(from) && isLetIn(to)),
    lost: isThere((from, to) => isLetIn(from) && !isLetIn(to)),
    changed: isThere((from, to) => isLetIn(from) && isLetIn(to) && textOf(from) !== textOf(to)),
  };
  // The requests may be a sample, so the engine may know of more differences; never of fewer.
  const found = { gained: gained !== undefined, lost: lost !== undefined, changed: changed.length > 0 };
  for (const name of ["gained", "lost", "changed"] as const)
    if (differs[name] && !found[name]) throw new Error(`seed ${seed}: the engine does not see what was ${name}`);
  if (engine.isSame(before, after) !== !Object.values(found).includes(true))
    throw new Error(`seed ${seed}: the engine contradicts itself about whether anything changes`);
}

const textOf = (outcome: Outcome): string => JSON.stringify(outcome, (_, value: unknown) => value ?? undefined);
