import type { AccessRequest, Evaluation } from "../evaluate";
import { DecisionEngine, type Decision, type RequestSet } from "../engine";
import { explainEvaluation, type Explanation } from "../explain/explain";
import type { AccessModel, Application, Group, Key, KnownPolicy, ModelRule } from "../model/access-model";
import type { Outcome } from "../model/outcome";
import { requestInWords } from "../person";
import type { Wanted } from "../wanted";
import { decidingOn } from "./deciding";

/** Somebody who gets in, and should not. */
export interface Intruder {
  readonly request: AccessRequest;
  /** The person in words. */
  readonly who: string;
  readonly explanation: Explanation;
  /** Names of the facts that the source does not tell and on which it rests; empty if it surely gets in. */
  readonly restsOn: readonly string[];
}

/** What everybody who gets in must have, besides what a rule can say. */
export type Requirement = "mfa" | "login" | "approval" | "justification" | "isolation";

/** Key of the application and the policies that stand for who is expected. */
const EXPECTED: Key = "expected people";

const MFA: ModelRule = { auth_method: { auth_method: "mfa" } };

/**
 * Proves who gets in, for all requests, with decision diagrams. The rules of those who are expected become an application of a copy
 * of the model, so that the engine takes them as it takes any other.
 */
export class Proof {
  readonly #engine: DecisionEngine;

  constructor(private readonly model: AccessModel) {
    this.#engine = new DecisionEngine([model]);
  }

  /** Somebody who gets in to what is wanted, and whom none of the rules matches; undefined if there is nobody. */
  beyond(wanted: Wanted, rules: readonly ModelRule[]): Intruder | undefined {
    const expected = this.#matching(rules);
    return this.#firstOf(wanted, isIn, (set) => (expected === undefined ? set : set.minus(expected)));
  }

  /**
   * Somebody who gets in to what is wanted without a requirement; undefined if there is nobody. A second factor can be that of the
   * identity provider or that of Access.
   */
  without(wanted: Wanted, requirement: Requirement): Intruder | undefined {
    const withMfa = requirement === "mfa" ? this.#matching([MFA]) : undefined;
    const lacks = (outcome: Outcome): boolean => isIn(outcome) && !meets(outcome, requirement);
    return this.#firstOf(wanted, lacks, (set) => (withMfa === undefined ? set : set.minus(withMfa)));
  }

  /** The requests that one of the rules matches; undefined if there are none. */
  #matching(rules: readonly ModelRule[]): RequestSet | undefined {
    return this.#engine.where(this.#engine.application(withExpected(this.model, rules), EXPECTED), isIn);
  }

  #firstOf(
    wanted: Wanted,
    condition: (outcome: Outcome) => boolean,
    reduce: (set: RequestSet) => RequestSet | undefined,
  ): Intruder | undefined {
    for (const [index, decision] of this.#decisions(wanted).entries()) {
      const all = this.#engine.where(decision, condition);
      const set = all === undefined ? undefined : reduce(all);
      if (set !== undefined) return this.#intruder(wanted, set, index);
    }
    return undefined;
  }

  #decisions({ decider, sshUser }: Wanted): readonly Decision[] {
    switch (decider.by) {
      case "application":
        return [this.#engine.application(this.model, decider.application, { sshUser })];
      case "one_of":
        return decider.applications.map((key) => this.#engine.application(this.model, key, { sshUser }));
      case "tool":
        return [this.#engine.tool(this.model, decider)];
      case "nothing":
        return [this.#engine.constant(decider.outcome)];
    }
  }

  #intruder(wanted: Wanted, set: RequestSet, index: number): Intruder {
    const request = set.example();
    const { applications, evaluate } = decidingOn(this.model, wanted)[index] ?? noDecider(wanted);
    const evaluation: Evaluation = evaluate(request);
    const who = requestInWords(this.model, request);
    const isOpen = (request.opaque ?? []).length > 0 || Object.keys(request.opaquePolicies ?? {}).length > 0;
    return {
      request,
      who,
      explanation: explainEvaluation(this.model, {
        who,
        what: wanted.words,
        applications,
        evaluation,
        sshUser: wanted.sshUser,
      }),
      restsOn: isOpen ? [...(request.opaque ?? []), ...Object.keys(request.opaquePolicies ?? {})] : [],
    };
  }
}

const noDecider = ({ words }: Wanted): never => {
  throw new RangeError(`nothing decides on ${words}`);
};

const isIn = ({ kind }: Outcome): boolean => kind === "admitted" || kind === "unprotected" || kind === "unknown";

function meets(outcome: Outcome, requirement: Requirement): boolean {
  if (outcome.kind !== "admitted") return false;
  const { by, conditions } = outcome;
  switch (requirement) {
    case "login":
      return by === "allow";
    case "mfa":
      return conditions.mfa !== undefined;
    default:
      return conditions[requirement] !== undefined;
  }
}

/** A model in which an application admits exactly the requests that one of the rules matches. */
function withExpected(model: AccessModel, include: readonly ModelRule[]): AccessModel {
  // Bypass matches whoever the rules match; where the organization is strict, Service Auth does for service tokens.
  const policies = (["bypass", "non_identity"] as const).map((decision): KnownPolicy => ({
    key: `${EXPECTED}: ${decision}`,
    origin: {},
    decision,
    reusable: true,
    include,
    require: [],
    exclude: [],
  }));
  const application: Application = {
    key: EXPECTED,
    origin: {},
    type: "self_hosted",
    destinations: [],
    policies: policies.map(({ key }) => key),
  };
  return {
    ...model,
    applications: new Map([[EXPECTED, application]]),
    policies: new Map(policies.map((policy) => [policy.key, policy])),
    groups: groupsIn(model, include),
  };
}

/** The groups to which rules refer, and those to which these refer. The engine looks at every group of a model. */
function groupsIn({ groups }: AccessModel, rules: readonly ModelRule[]): AccessModel["groups"] {
  const found = new Map<Key, Group>();
  const add = (rule: ModelRule): void => {
    const key = "group" in rule ? rule.group.id : undefined;
    const group = key === undefined || found.has(key) ? undefined : groups.get(key);
    if (key === undefined || group === undefined) return;
    found.set(key, group);
    for (const one of [...group.include, ...group.require, ...group.exclude]) add(one);
  };
  for (const rule of rules) add(rule);
  return found;
}
