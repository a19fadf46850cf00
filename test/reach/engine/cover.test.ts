import { DecisionEngine, isLetIn, type RequestSet } from "../../../lib/reach/engine";
import { classesOf, classNode, necessaryClasses, type RequestClass } from "../../../lib/reach/engine/cover";
import { NO } from "../../../lib/reach/engine/diagrams";
import { Random, randomAccount, randomRules } from "./random-account";

const RUNS = process.env.LONG_RUNS === undefined ? 60 : 3_000;
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);

test(`classes cover exactly the set, and none says more than it must (FUZZ_SEED=${SEED})`, () => {
  for (let run = 0; run < RUNS; run++) {
    const random = new Random(SEED * 10_000 + run);
    const rules = randomRules(random);
    const model = randomAccount(random, rules);
    const engine = new DecisionEngine([model]);
    const set = engine.where(engine.application(model, "wiki"), isLetIn);
    if (set !== undefined) judge(engine, set, `seed ${SEED * 10_000 + run}`);
  }
});

function judge(engine: DecisionEngine, set: RequestSet, seed: string): void {
  const { theory } = engine.universe;
  const { diagrams } = theory;
  const classes = necessaryClasses(theory, [...classesOf(theory, set.node)]);
  const union = diagrams.any(classes.map((one) => classNode(theory, one)));
  expect([seed, union]).toEqual([seed, set.node]);
  for (const one of classes)
    expect([seed, shorter(one).filter((other) => isWithin(engine, other, set))]).toEqual([seed, []]);
  expect(set.words().length).toBeGreaterThan(0);
}

/** The class without one of the things that it says, for each of them. */
const shorter = (one: RequestClass): RequestClass[] =>
  [...one.keys()].map((aspect) => new Map([...one].filter(([other]) => other !== aspect)));

const isWithin = ({ universe: { theory } }: DecisionEngine, one: RequestClass, set: RequestSet): boolean =>
  theory.diagrams.minus(classNode(theory, one), set.node) === NO;
