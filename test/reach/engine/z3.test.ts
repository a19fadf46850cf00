import { DecisionEngine } from "../../../lib/reach/engine";
import type { AccessModel } from "../../../lib/reach/model/access-model";
import { askZ3 } from "../../support/z3/ask-z3";
import { SmtModels } from "../../support/z3/smt-model";
import { Random, randomAccount, randomRules } from "./random-account";

const RUNS = process.env.LONG_RUNS === undefined ? 60 : 1_000;
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);

/** Two random accounts, the question whether they decide the same, and what the engine answers. */
function question(seed: number): { seed: number; script: string; isSame: boolean } {
  const random = new Random(seed);
  const rules = randomRules(random);
  const before = randomAccount(random, rules);
  // Half of the pairs differ in one policy only: most others differ a lot.
  const after = random.chance(2) ? randomAccount(random, rules) : slightlyChanged(before, random);
  const engine = new DecisionEngine([before, after]);
  const isSame = engine.isSame(engine.application(before, "wiki"), engine.application(after, "wiki"));
  return { seed, isSame, script: differenceScript(before, after) };
}

function differenceScript(before: AccessModel, after: AccessModel): string {
  const smt = new SmtModels();
  const difference = `(assert (not (= ${smt.application(before, "wiki")} ${smt.application(after, "wiki")})))`;
  return [smt.preamble, difference].join("\n");
}

/** The same account, of which a rule stands twice, or in another place, or no longer. */
function slightlyChanged(model: AccessModel, random: Random): AccessModel {
  const policies = new Map(model.policies);
  const policy = random.pick([...policies.values()]);
  if (policy.opaque !== undefined) return model;
  const include = random.pick([
    [...policy.include, random.pick(policy.include)],
    policy.include.toReversed(),
    policy.include.slice(random.below(2)),
  ]);
  policies.set(policy.key, { ...policy, include });
  return { ...model, policies };
}

test(`z3 agrees with the engine whether ${RUNS} pairs of random accounts decide the same (FUZZ_SEED=${SEED})`, async () => {
  const questions = Array.from({ length: RUNS }, (_, run) => question(SEED * 10_000 + run));
  const answers = await askZ3(questions.map(({ script }) => script));
  const judged = questions.map(({ seed }, i) => ({ seed, answer: answers[i] }));
  expect(judged).toEqual(questions.map(({ seed, isSame }) => ({ seed, answer: isSame ? "unsat" : "sat" })));
  expect(new Set(questions.map(({ isSame }) => isSame)).size).toBe(2);
});
