import type { Decision } from "../../api/areas/policies/policy-limits";
import { evaluateApplication, evaluateTool, toolPath, type AccessRequest, type Evaluation } from "../evaluate";
import { explainEvaluation, type Explanation } from "../explain/explain";
import type { AccessModel, Key } from "../model/access-model";
import { PersonError, requestInWords, requestOf, type Person, type PersonOptions } from "../person";
import { suggestedName } from "../../api/core/names";
import type { Wanted } from "../wanted";
import { opaqueFactsOf, opaqueNames } from "./opaque-facts";

/** Whether somebody gets in. `unprotected`: Access does not stand in between. `undecided`: it rests on facts that are not known. */
export type Answer = "allowed" | "denied" | "unprotected" | "undecided";

/** What becomes of a person who wants something. */
export interface Verdict {
  readonly answer: Answer;
  /** The person's request; where the answer is undecided, one that gets in if there is one. */
  readonly request: AccessRequest;
  readonly evaluation: Evaluation;
  /** Names of the facts on which an undecided answer rests. */
  readonly restsOn: readonly string[];
  readonly explanation: Explanation;
}

/**
 * What becomes of a person who wants something, by `decide`. Facts that are not said of the person are false; facts that the
 * source does not tell are neither, and an answer that rests on one is undecided.
 *
 * @throws {PersonError} When the model does not know what was said of the person, or it is contradictory.
 */
export function judge(model: AccessModel, person: Person, wanted: Wanted, options: PersonOptions = {}): Verdict {
  checkAssumptions(model, person);
  const cases = deciders(model, wanted).flatMap((decider) => {
    const request = requestOf(model, person, allowedIdpsOf(model, decider.applications), options);
    return worlds(model, decider.applications, request).map((world) => ({
      request: world,
      applications: decider.applications,
      evaluation: decider.evaluate(world),
    }));
  });
  return verdictOf(model, wanted, cases, restsOn(model, wanted, person));
}

/** One request in one world, and what becomes of it. */
interface Case {
  readonly request: AccessRequest;
  readonly applications: readonly Key[];
  readonly evaluation: Evaluation;
}

function verdictOf(model: AccessModel, wanted: Wanted, cases: readonly Case[], facts: readonly string[]): Verdict {
  const [first] = cases;
  if (first === undefined) throw new RangeError(`nothing decides on ${wanted.words}`);
  const answers = new Set(cases.map(({ evaluation }) => answerOf(evaluation)));
  const isSure = answers.size === 1 && !answers.has("undecided");
  const shown = isSure ? first : (cases.find(({ evaluation }) => answerOf(evaluation) === "allowed") ?? first);
  const { request, applications, evaluation } = shown;
  return {
    answer: isSure ? answerOf(first.evaluation) : "undecided",
    request,
    evaluation,
    restsOn: isSure ? [] : facts,
    get explanation() {
      const who = requestInWords(model, request);
      return explainEvaluation(model, { who, what: wanted.words, applications, evaluation, sshUser: wanted.sshUser });
    },
  };
}

function answerOf({ outcome }: Evaluation): Answer {
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

interface Deciding {
  readonly applications: readonly Key[];
  readonly evaluate: (request: AccessRequest) => Evaluation;
}

/** What may decide: one application, unless no source says which. */
function deciders(model: AccessModel, { decider, sshUser }: Wanted): readonly Deciding[] {
  const application = (key: Key): Deciding => ({
    applications: [key],
    evaluate: (request) => evaluateApplication(model, key, request, { sshUser }),
  });
  switch (decider.by) {
    case "application":
      return [application(decider.application)];
    case "one_of":
      return decider.applications.map(application);
    case "tool": {
      const path = toolPath(model, decider);
      const applications = path === undefined ? [] : [path.portal.key, path.server.key];
      return [{ applications, evaluate: (request) => evaluateTool(model, decider, request) }];
    }
    case "nothing":
      return [
        { applications: [], evaluate: () => ({ outcome: decider.outcome, decidedBy: undefined, considered: [] }) },
      ];
  }
}

/** The providers that all of the applications accept; undefined if they accept all. */
function allowedIdpsOf(model: AccessModel, applications: readonly Key[]): readonly Key[] | undefined {
  const limits = applications.flatMap((key) => {
    const allowed = model.applications.get(key)?.allowedIdps;
    return allowed === undefined ? [] : [allowed];
  });
  const [first, ...others] = limits;
  return first?.filter((key) => others.every((allowed) => allowed.includes(key)));
}

/** The most worlds to look at. */
const MOST_WORLDS = 4096;

const OPAQUE_DECISIONS: readonly (Decision | undefined)[] = [undefined, "allow", "deny", "non_identity", "bypass"];

/** The request in all worlds that the facts which nobody tells allow. */
function worlds(model: AccessModel, applications: readonly Key[], request: AccessRequest): readonly AccessRequest[] {
  const facts = applications.map((key) => opaqueFactsOf(model, key));
  const said = new Set(request.opaque);
  const rules = new Set(facts.flatMap((some) => [...some.rules]).filter((name) => !said.has(name)));
  const policies = new Set(facts.flatMap((some) => [...some.policies]));
  const count = 2 ** rules.size * OPAQUE_DECISIONS.length ** policies.size;
  if (count > MOST_WORLDS) {
    throw new PersonError(
      `the answer may rest on ${rules.size + policies.size} facts that the source does not tell, which is too many to try: ` +
        `${[...rules, ...policies].slice(0, 5).join(", ")} and others; use a plan, which tells more, or say which of them hold`,
    );
  }
  let all: readonly AccessRequest[] = [request];
  for (const name of rules) {
    all = all.flatMap((world) => [world, { ...world, opaque: [...(world.opaque ?? []), name] }]);
  }
  for (const name of policies) {
    all = all.flatMap((world) =>
      OPAQUE_DECISIONS.map((decision) =>
        decision === undefined ? world : { ...world, opaquePolicies: { ...world.opaquePolicies, [name]: decision } },
      ),
    );
  }
  return all;
}

/** The names of facts on which the answer may rest. */
function restsOn(model: AccessModel, wanted: Wanted, person: Person): readonly string[] {
  const { decider } = wanted;
  const facts = deciders(model, wanted).flatMap(({ applications }) =>
    applications.map((key) => opaqueFactsOf(model, key)),
  );
  const names = new Set(facts.flatMap(({ rules, policies }) => [...rules, ...policies]));
  for (const name of person.said.assumed) names.delete(name);
  const ofDecider =
    decider.by === "one_of"
      ? [decider.fact.name]
      : decider.by === "nothing" && decider.outcome.kind === "unknown"
        ? [decider.outcome.fact.name]
        : [];
  return [...ofDecider, ...names];
}

/** A fact that nothing rests on is a mistake. */
function checkAssumptions(model: AccessModel, { said }: Person): void {
  if (said.assumed.length === 0) return;
  const names = opaqueNames(model);
  const unknown = said.assumed.find((name) => !names.has(name));
  if (unknown === undefined) return;
  throw new PersonError(
    `no answer rests on a fact called ${JSON.stringify(unknown)}; ${suggestedName(unknown, [...names].slice(0, 20), "facts that the source does not tell")}`,
  );
}
