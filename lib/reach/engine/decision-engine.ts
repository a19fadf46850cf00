import {
  evaluateApplication,
  evaluateTool,
  throughPortal,
  toolPath,
  type AccessRequest,
  type ApplicationOptions,
  type PortalTool,
} from "../evaluate";
import type { AccessModel, Application, Key, KnownPolicy, ModelRules } from "../model/access-model";
import type { Outcome } from "../model/outcome";
import { ApplicationCompiler, type PolicyStep } from "./application-compiler";
import { Decision } from "./decision";
import { NO, YES } from "./diagrams";
import { factsComeLast } from "./facts-come-last";
import { Names } from "./names";
import type { Node } from "./node-store";
import { outcomeIdentity, Outcomes } from "./outcomes";
import { partialFactsNode, type PartialFacts } from "./partial-facts";
import { RequestSet, type Universe } from "./request-set";
import { KnownRules, RuleCompiler } from "./rule-compiler";
import { terminalFor } from "./terminal-for";
import { Theory } from "./theory";

/** How a decision differs from an earlier one. A field is undefined if there is no such request. */
export interface DecisionChanges {
  /** Requests that are let in now, and were not. */
  readonly gained?: RequestSet | undefined;
  /** Requests that were let in, and are not now. */
  readonly lost?: RequestSet | undefined;
  /** Requests that get in before and after, with another outcome: one entry for each pair of outcomes. */
  readonly changed: readonly ChangedRequests[];
}

export interface ChangedRequests {
  readonly set: RequestSet;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** Whether a request with this outcome reaches the thing. Where it depends on what no request decides, it may. */
export const isLetIn = ({ kind }: Outcome): boolean =>
  kind === "admitted" || kind === "unprotected" || kind === "unknown";

interface Compilers {
  readonly rules: RuleCompiler;
  readonly applications: ApplicationCompiler;
}

/**
 * Exact answers about who gets in: the policies of models as decision diagrams over the facts of requests.
 *
 * Why neither SAT nor SMT: both answer one question at a time with one example, and each question costs a search. A diagram is
 * the answer to all of them: equal decisions are the same node, so that "nothing changed", by far the most frequent answer, is
 * one comparison of numbers; a difference is the set of all requests that it concerns, of which words and the smallest example
 * are read off. The theory (an email address is in one domain, ranges nest, a claim implies a login with its provider) needs
 * no axioms, since a diagram tests a fact only where it means something. And there is no native or WebAssembly dependency to
 * load, which alone would take longer than comparing 500 applications. `bench/reach` asks z3 the same questions.
 *
 * The price is that policies can be written whose diagram is very large; those end in a `TooEntangledError`, never in a guess.
 */
export class DecisionEngine {
  private readonly theory: Theory;
  private readonly outcomes: Outcomes;
  /** What its sets share. For the questions of this folder. */
  readonly universe: Universe;
  private readonly knownSteps = new Map<string, Node>();
  private readonly knownRules = new KnownRules();
  private readonly compilers = new Map<AccessModel, Compilers>();

  private readonly onlyFirstLetsIn: (one: Node, other: Node) => Node;

  /** @param models the models to ask about, aligned, the oldest first */
  constructor(private readonly models: readonly AccessModel[]) {
    this.theory = new Theory(factsComeLast(models));
    const { diagrams } = this.theory;
    this.outcomes = new Outcomes(diagrams);
    this.universe = { theory: this.theory, names: new Names(models) };
    this.onlyFirstLetsIn = diagrams.operation((f, g) => {
      if (f === g) return NO;
      if (!diagrams.isTerminal(f) || !diagrams.isTerminal(g)) return undefined;
      return isLetIn(this.outcomes.outcomeOf(f)) && !isLetIn(this.outcomes.outcomeOf(g)) ? YES : NO;
    });
  }

  /** What becomes of requests to an application. @throws {RangeError} When the model has no such application. */
  application(model: AccessModel, key: Key, options: ApplicationOptions = {}): Decision {
    const node = this.compilersOf(model).applications.application(key, options);
    return new Decision(node, (request) => evaluateApplication(model, key, request, options).outcome);
  }

  /** What becomes of requests for a tool of an MCP server through a portal. */
  tool(model: AccessModel, tool: PortalTool): Decision {
    return new Decision(this.toolNode(model, tool), (request) => evaluateTool(model, tool, request).outcome);
  }

  private toolNode(model: AccessModel, tool: PortalTool): Node {
    const path = toolPath(model, tool);
    if (path === undefined) return this.outcomes.nodeOf({ kind: "absent" });
    const { applications } = this.compilersOf(model);
    const { diagrams } = this.theory;
    const through = diagrams.operation((portal, server) => {
      if (!diagrams.isTerminal(portal)) return undefined;
      const outcome = this.outcomes.outcomeOf(portal);
      if (outcome.kind !== "admitted") return portal;
      if (!diagrams.isTerminal(server)) return undefined;
      return this.outcomes.nodeOf(throughPortal(outcome, this.outcomes.outcomeOf(server), path));
    });
    return through(applications.application(path.portal.key), applications.application(path.server.key));
  }

  /** The same outcome for every request. */
  constant(outcome: Outcome): Decision {
    return new Decision(this.outcomes.nodeOf(outcome), () => outcome);
  }

  /** What becomes of one request, as the diagram says. @throws {RangeError} When it depends on an address that is not told. */
  outcome(decision: Decision, request: AccessRequest): Outcome {
    return this.outcomes.outcomeOf(terminalFor(this.theory, decision.node, request));
  }

  /** Whether two decisions have the same outcome for every request. */
  isSame(one: Decision, other: Decision): boolean {
    return one.node === other.node;
  }

  /** The requests whose outcome changes, by how it does. */
  compare(before: Decision, after: Decision): DecisionChanges {
    if (this.isSame(before, after)) return { changed: [] };
    return {
      gained: this.letInBy(after, before),
      lost: this.letInBy(before, after),
      changed: this.changedPairs(before, after),
    };
  }

  /** The requests that one decision lets in, and another does not. */
  private letInBy(one: Decision, other: Decision): RequestSet | undefined {
    return RequestSet.of(
      this.universe,
      this.onlyFirstLetsIn(one.node, other.node),
      (request) => isLetIn(one.evaluate(request)) && !isLetIn(other.evaluate(request)),
    );
  }

  /** The requests whose outcome fulfils a condition. */
  where(decision: Decision, condition: (outcome: Outcome) => boolean): RequestSet | undefined {
    const node = this.theory.diagrams.map(decision.node, (terminal) =>
      condition(this.outcomes.outcomeOf(terminal)) ? YES : NO,
    );
    return RequestSet.of(this.universe, node, (request) => condition(decision.evaluate(request)));
  }

  /** The requests that match rules, whatever any application says. Undefined if there are none. */
  matching(model: AccessModel, rules: ModelRules): RequestSet | undefined {
    return RequestSet.of(this.universe, this.rulesNode(model, rules), (request) => matches(model, rules, request));
  }

  /**
   * The requests of a set to which what is known of a person applies. What is not said is free.
   *
   * @throws {RangeError} When the facts contradict one another, or cannot be.
   */
  restrict(set: RequestSet, person: PartialFacts): RequestSet | undefined {
    const said = partialFactsNode(this.theory, this.models, person);
    return RequestSet.of(this.universe, this.theory.diagrams.and(set.node, said), set.contains);
  }

  /** The policies of an application in the order of evaluation. For the questions of this folder. */
  steps(model: AccessModel, key: Key): PolicyStep[] {
    return this.compilersOf(model).applications.steps(key);
  }

  /** The diagram of rules. For the questions of this folder. */
  rulesNode(model: AccessModel, rules: ModelRules): Node {
    return this.compilersOf(model).rules.rules(rules);
  }

  private changedPairs(before: Decision, after: Decision): ChangedRequests[] {
    return this.outcomePairs(before, after)
      .map(([from, to, node]) => {
        const contains = (request: AccessRequest): boolean =>
          isOutcome(before.evaluate(request), from) && isOutcome(after.evaluate(request), to);
        const set = RequestSet.of(this.universe, node, contains);
        return set === undefined ? [] : [{ set, before: from, after: to }];
      })
      .flat();
  }

  /** The pairs of outcomes that let a request in and differ, each with the requests that it concerns. */
  private outcomePairs(before: Decision, after: Decision): [Outcome, Outcome, Node][] {
    const { diagrams } = this.theory;
    const pairs = new Map<Node, [Outcome, Outcome]>();
    const paired = diagrams.operation((f, g) => {
      if (f === g) return NO;
      if (!diagrams.isTerminal(f) || !diagrams.isTerminal(g)) return undefined;
      const pair: [Outcome, Outcome] = [this.outcomes.outcomeOf(f), this.outcomes.outcomeOf(g)];
      if (!pair.every(isLetIn)) return NO;
      return this.pairNode(pairs, pair);
    })(before.node, after.node);
    return [...pairs].map(([node, [from, to]]) => [from, to, diagrams.map(paired, (t) => (t === node ? YES : NO))]);
  }

  private pairNode(pairs: Map<Node, [Outcome, Outcome]>, pair: [Outcome, Outcome]): Node {
    const identity = (outcomes: readonly Outcome[]): string => outcomes.map(outcomeIdentity).join();
    const known = [...pairs].find(([, other]) => identity(other) === identity(pair));
    const node = known?.[0] ?? this.theory.diagrams.terminal();
    pairs.set(node, pair);
    return node;
  }

  private compilersOf(model: AccessModel): Compilers {
    let compilers = this.compilers.get(model);
    if (compilers === undefined) {
      const rules = new RuleCompiler(this.theory, model, this.knownRules);
      compilers = {
        rules,
        applications: new ApplicationCompiler(this.theory, this.outcomes, rules, model, this.knownSteps),
      };
      this.compilers.set(model, compilers);
    }
    return compilers;
  }
}

/** Whether a request matches rules, judged as a policy that lets in whoever it matches. */
function matches(model: AccessModel, rules: ModelRules, request: AccessRequest): boolean {
  const policy: KnownPolicy = { ...rules, key: "rules", origin: {}, decision: "bypass", reusable: false };
  const application: Application = {
    key: "rules",
    origin: {},
    type: "self_hosted",
    destinations: [],
    policies: ["rules"],
  };
  const asked: AccessModel = {
    ...model,
    policies: new Map([["rules", policy]]),
    applications: new Map([["rules", application]]),
    organization: {},
  };
  return isLetIn(evaluateApplication(asked, "rules", request).outcome);
}

const isOutcome = (one: Outcome, other: Outcome): boolean => outcomeIdentity(one) === outcomeIdentity(other);
