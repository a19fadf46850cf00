import { DecisionEngine, isLetIn } from "../engine";
import type { AccessRequest } from "../evaluate";
import { judge } from "../judge";
import type { AccessModel, Application, KnownPolicy, Policy } from "../model/access-model";
import { PersonError } from "../person";
import { matchesCriteria } from "../things/targets/criteria";
import { inOrderOfExecution } from "../../rules/decision";
import { wantedApplication, WantedError, wantedOf, type Wanted } from "../wanted";
import { factsOf, wordsOf } from "./facts-of";
import { personOf, type PersonFacts } from "./person-fields";

/** The beginning of the names of cases that are written by the program. */
export const BASELINE = "baseline: ";

/** A test that holds today. */
export interface BaselineCase {
  readonly name: string;
  readonly who: PersonFacts;
  readonly allow?: string;
  readonly deny?: string;
}

/**
 * A few tests that hold today: for each application, somebody whom each policy lets in, and somebody who is nearly let in. The
 * same model gives the same tests, in the same order.
 */
export function baselineOf(model: AccessModel): readonly BaselineCase[] {
  const baseline = new Baseline(model);
  const applications = [...model.applications.values()].filter(({ type }) => type !== "bookmark");
  const named = applications.map((application) => ({
    application,
    name: wordsOf(model.applications, application.key),
  }));
  return named
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ application, name }) => baseline.casesOf(application, name));
}

class Baseline {
  readonly #engine: DecisionEngine;

  constructor(private readonly model: AccessModel) {
    this.#engine = new DecisionEngine([model]);
  }

  casesOf(application: Application, name: string): readonly BaselineCase[] {
    const admitted = this.#admitted(application).map((one) => ({
      ...one,
      what: this.#whatOf(application, name, one.policy),
    }));
    const found = admitted.flatMap(({ policy, request, what }) =>
      this.#checked({
        name: `${BASELINE}${name}, by the policy ${policy.name ?? policy.key}`,
        who: factsOf(this.model, request),
        allow: what,
      }),
    );
    const cases = found.map((one) => this.#simplified(one));
    const [first] = cases;
    const near = first?.allow === undefined ? [] : this.#nearMiss(first.who, first.allow, name);
    return distinct([...cases, ...near]);
  }

  /** For each policy that lets somebody in, one such request. A policy that no request reaches has none. */
  #admitted(application: Application): readonly { readonly policy: KnownPolicy; readonly request: AccessRequest }[] {
    const policies = application.policies.flatMap((key): Policy[] => {
      const policy = this.model.policies.get(key);
      return policy === undefined ? [] : [policy];
    });
    const known = policies.filter((policy) => policy.opaque === undefined);
    if (known.length < application.policies.length) return [];
    const inOrder = inOrderOfExecution(known.map((policy) => ({ decision: policy.decision, policy }))).map(
      ({ policy }) => policy,
    );
    let before: ReturnType<DecisionEngine["where"]>;
    return inOrder.flatMap((policy, index) => {
      const now = this.#letIn(application, inOrder.slice(0, index + 1));
      const own = before === undefined ? now : now?.minus(before);
      before = now ?? before;
      return own === undefined ? [] : { policy, request: own.example() };
    });
  }

  /** The requests that the application lets in if it has only these policies. */
  #letIn(application: Application, policies: readonly KnownPolicy[]): ReturnType<DecisionEngine["where"]> {
    const only = { ...application, policies: policies.map(({ key }) => key) };
    const model = { ...this.model, applications: new Map([[application.key, only]]) };
    return this.#engine.where(this.#engine.application(model, application.key), isLetIn);
  }

  /** What is asked for: a URL or a host, if the application has one that nothing else decides on, and otherwise itself. */
  #whatOf(application: Application, name: string, policy: KnownPolicy): string {
    const [, what] = [
      ...this.#urls(application),
      ...this.#hosts(application, policy),
      [wantedApplication(application), name] as const,
    ].find(([wanted]) => wanted.decider.by === "application" && wanted.decider.application === application.key) ?? [
      undefined,
      name,
    ];
    return what;
  }

  *#urls({ destinations }: Application): Generator<readonly [Wanted, string]> {
    for (const destination of destinations) {
      if (destination.type !== "public" || destination.uri.includes("*")) continue;
      const url = `https://${destination.uri}`;
      const wanted = orUndefined(() => wantedOf(this.model, url));
      if (wanted !== undefined) yield [wanted, url];
    }
  }

  *#hosts({ destinations }: Application, { connection }: KnownPolicy): Generator<readonly [Wanted, string]> {
    const [user] = connection?.ssh?.usernames ?? [];
    for (const destination of destinations) {
      if (destination.type !== "targets" || destination.criteria.protocol !== "SSH" || user === undefined) continue;
      const hosts = [...this.model.targets.values()].filter((target) => matchesCriteria(destination.criteria, target));
      const [host] = hosts.map(({ hostname }) => hostname).sort();
      const ssh = `ssh ${user}@${host ?? ""}`;
      const wanted = host === undefined ? undefined : orUndefined(() => wantedOf(this.model, ssh));
      if (wanted !== undefined) yield [wanted, ssh];
    }
  }

  /** Without the address, which the engine makes up where any does. */
  #simplified(one: BaselineCase): BaselineCase {
    const { address: _address, ...who } = one.who;
    const [simple] = this.#checked({ ...one, who });
    return simple ?? one;
  }

  /** The case, if it holds as a file says it. */
  #checked(one: BaselineCase): readonly BaselineCase[] {
    const expected = one.allow === undefined ? "denied" : "allowed";
    const answer = orUndefined(
      () => judge(this.model, personOf(one.who), wantedOf(this.model, one.allow ?? one.deny ?? "")).answer,
    );
    return answer === expected ? [one] : [];
  }

  /** Somebody who differs in one fact from somebody who gets in, and who does not. */
  #nearMiss(who: PersonFacts, what: string, name: string): readonly BaselineCase[] {
    for (const [words, near] of nearMisses(who)) {
      const found = this.#checked({ name: `${BASELINE}${name}, not ${words}`, who: near, deny: what });
      if (found.length > 0) return found;
    }
    return [];
  }
}

/** People who differ in one fact, with words for what they lack; the most telling first. */
function* nearMisses(who: PersonFacts): Generator<readonly [string, PersonFacts]> {
  const without = (...names: readonly string[]): PersonFacts =>
    Object.fromEntries(Object.entries(who).filter(([name]) => !names.includes(name)));
  for (const fact of [
    "groups",
    "github",
    "samlAttributes",
    "oidcClaims",
    "authContexts",
    "accounts",
    "allowedBy",
    "lists",
    "posture",
  ]) {
    if (who[fact] !== undefined) yield [`without ${fact}`, without(fact)];
  }
  if (who.mfa !== undefined) yield ["without mfa", without("mfa")];
  if (typeof who.email === "string") {
    yield ["another domain", { ...who, email: `${who.email.split("@")[0] ?? "someone"}@outside.example` }];
    yield ["another person", { ...who, email: `nobody@${who.email.split("@")[1] ?? "outside.example"}` }];
  }
  for (const fact of ["certificate", "country", "address", "login"]) {
    if (who[fact] !== undefined && who.groups === undefined) yield [`without ${fact}`, without(fact)];
  }
  if (who.serviceToken !== undefined)
    yield ["without a valid token", { ...without("serviceToken"), invalidServiceToken: true }];
  if (who.email !== undefined || who.serviceToken !== undefined) yield ["without a login", {}];
}

function orUndefined<Result>(find: () => Result): Result | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof PersonError || error instanceof WantedError) return undefined;
    throw error;
  }
}

/** Each name once: two policies can have one name. */
function distinct(cases: readonly BaselineCase[]): readonly BaselineCase[] {
  const counts = new Map<string, number>();
  return cases.map((one) => {
    const count = (counts.get(one.name) ?? 0) + 1;
    counts.set(one.name, count);
    return count === 1 ? one : { ...one, name: `${one.name} (${count})` };
  });
}
