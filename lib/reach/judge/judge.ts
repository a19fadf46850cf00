import { suggestedName } from "../../api/core/names";
import type { AccessRequest, Evaluation } from "../evaluate";
import { explainEvaluation, type Explanation } from "../explain/explain";
import type { AccessModel, Key } from "../model/access-model";
import { PersonError, requestInWords, requestOf, type Person, type PersonOptions } from "../person";
import type { Wanted } from "../wanted";
import { acceptedIdps, decidingOn } from "./deciding";
import { opaqueFactsOf, opaqueNames } from "./opaque-facts";
import { requestsOf, worldsOf } from "./worlds";

/**
 * Whether somebody gets in.
 * - `unprotected`: Access does not stand in between.
 * - `depends`: facts of the person that may be anything decide.
 * - `undecided`: facts that the source does not tell decide.
 */
export type Answer = "allowed" | "denied" | "unprotected" | "depends" | "undecided";

/** What becomes of a person who wants something. */
export interface Verdict {
  readonly answer: Answer;
  /** Names of the facts on which an undecided answer rests; otherwise empty. */
  readonly restsOn: readonly string[];
  /** Why: of a request of the person that has the answer, if there is one, and otherwise of any. */
  explain(preferred?: SureAnswer): Explanation;
}

/** An answer about one request, in which nothing is left open. */
type SureAnswer = "allowed" | "denied" | "unprotected";

/** One request in one world, and what becomes of it. */
interface Case {
  readonly request: AccessRequest;
  readonly applications: readonly Key[];
  readonly evaluation: Evaluation;
}

/**
 * What becomes of a person who wants something, by `decide`. Facts that are not said of the person are false; facts that the
 * source does not tell are neither, and an answer that rests on one is undecided.
 *
 * @throws {PersonError} When the model does not know what was said of the person, or it is contradictory.
 */
export function judge(model: AccessModel, person: Person, wanted: Wanted, options: PersonOptions = {}): Verdict {
  checkAssumptions(model, person);
  const examples = new Map<SureAnswer, Case>();
  const answers = new Set<Answer>();
  // Which of several decides is not known either: all of them must give the same answer.
  const ofDeciders = decidingOn(model, wanted).map((deciding) => {
    const request = requestOf(model, person, acceptedIdps(model, deciding.applications), options);
    const requests = requestsOf(model, deciding.applications, request, person);
    return new Set(requests.map((one) => answerTo(model, deciding, one, examples)));
  });
  for (const answer of ofDeciders.flatMap((some) => [...some])) answers.add(answer);
  const isUndecided = answers.has("undecided") || (ofDeciders.length > 1 && answers.size > 1);
  const [first] = answers;
  if (first === undefined) throw new RangeError(`nothing decides on ${wanted.words}`);
  const answer = isUndecided ? "undecided" : answers.size === 1 ? first : "depends";
  return {
    answer,
    restsOn: isUndecided ? restsOn(model, wanted, person) : [],
    explain: (preferred) => explained(model, wanted, examples, preferred ?? answer),
  };
}

/** The answer to one request, in all worlds. Keeps one case of each answer as an example. */
function answerTo(
  model: AccessModel,
  { applications, evaluate }: ReturnType<typeof decidingOn>[number],
  request: AccessRequest,
  examples: Map<SureAnswer, Case>,
): Answer {
  const answers = new Set(
    worldsOf(model, applications, request).map((world) => {
      const evaluation = evaluate(world);
      const answer = answerOf(evaluation);
      const kept = answer === "undecided" ? "denied" : answer;
      if (!examples.has(kept)) examples.set(kept, { request: world, applications, evaluation });
      return answer;
    }),
  );
  const [first = "undecided"] = answers;
  return answers.size === 1 ? first : "undecided";
}

function answerOf({ outcome }: Evaluation): SureAnswer | "undecided" {
  switch (outcome.kind) {
    case "admitted":
      return "allowed";
    case "unprotected":
      return "unprotected";
    case "unknown":
      return "undecided";
    default:
      return "denied";
  }
}

function explained(
  model: AccessModel,
  { words, sshUser }: Wanted,
  examples: ReadonlyMap<SureAnswer, Case>,
  preferred: Answer,
): Explanation {
  const example = examples.get(preferred as SureAnswer) ?? examples.get("allowed") ?? [...examples.values()][0];
  if (example === undefined) throw new RangeError(`nothing decides on ${words}`);
  const { request, applications, evaluation } = example;
  return explainEvaluation(model, {
    who: requestInWords(model, request),
    what: words,
    applications,
    evaluation,
    sshUser,
  });
}

/** The names of facts on which the answer may rest. */
function restsOn(model: AccessModel, wanted: Wanted, person: Person): readonly string[] {
  const { decider } = wanted;
  const names = new Set<string>();
  if (decider.by === "one_of") names.add(decider.fact.name);
  if (decider.by === "nothing" && decider.outcome.kind === "unknown") names.add(decider.outcome.fact.name);
  for (const key of decidingOn(model, wanted).flatMap(({ applications }) => applications)) {
    const { rules, policies } = opaqueFactsOf(model, key);
    for (const name of [...rules, ...policies]) names.add(name);
  }
  for (const name of person.said.assumed) names.delete(name);
  return [...names];
}

/** A fact that nothing rests on is a mistake. */
function checkAssumptions(model: AccessModel, { said }: Person): void {
  if (said.assumed.length === 0) return;
  const names = opaqueNames(model);
  const unknown = said.assumed.find((name) => !names.has(name));
  if (unknown === undefined) return;
  const fix = suggestedName(unknown, [...names].slice(0, 20), "facts that the source does not tell");
  throw new PersonError(`no answer rests on a fact called ${JSON.stringify(unknown)}; ${fix}`);
}
