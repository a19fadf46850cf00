import { NO, YES } from "./diagrams";
import type { Node } from "./node-store";
import { smallestPath, type Step } from "./smallest-path";
import type { Theory } from "./theory";
import { DOMAIN, LOCAL, LOGIN, RISK, USER } from "./variables";

/**
 * A class of requests: what it says about each aspect. An aspect is a variable, or the domain and the local part of the email
 * address together, and stands in the map by its first variable. What is said is a diagram over the aspect's variables.
 */
export type RequestClass = ReadonlyMap<number, Node>;

/**
 * Classes that cover a diagram, which ends in yes and no, and nothing else. Each says as little as can be: whatever is left out
 * of it, it would contain requests that are not in the diagram. Together they are few, and none is covered by those before it.
 */
export function* classesOf(theory: Theory, node: Node): Generator<RequestClass, void> {
  const { diagrams } = theory;
  for (let rest = node; rest !== NO;) {
    const path = smallestPath(theory, rest) ?? [];
    const widest = new WidestClass(theory, node, path).find();
    rest = diagrams.minus(rest, classNode(theory, widest));
    yield widest;
  }
}

/** The classes without those that the others cover together. */
export function necessaryClasses(theory: Theory, classes: readonly RequestClass[]): RequestClass[] {
  const { diagrams } = theory;
  const kept = classes.map((one) => ({ one, node: classNode(theory, one) }));
  for (const candidate of kept.toReversed()) {
    const others = kept.filter((other) => other !== candidate);
    if (diagrams.minus(candidate.node, diagrams.any(others.map(({ node }) => node))) !== NO) continue;
    kept.splice(kept.indexOf(candidate), 1);
  }
  return kept.map(({ one }) => one);
}

/** The requests of a class. */
export function classNode(theory: Theory, one: RequestClass): Node {
  return theory.diagrams.all([...one].map(([aspect, said]) => saidNode(theory, aspect, said)));
}

/** The requests that are as said. "None of these groups" holds for whoever has not logged in with their provider, too. */
function saidNode(theory: Theory, aspect: number, said: Node): Node {
  const { diagrams } = theory;
  const guard = guardOf(theory, aspect);
  return isExcept(theory, said) ? diagrams.choose(guard, said, YES) : diagrams.and(guard, said);
}

/** Whether all values are meant, except for some. */
export function isExcept({ diagrams }: Theory, said: Node): boolean {
  let node = said;
  while (!diagrams.isTerminal(node)) node = diagrams.otherwiseOf(node);
  return node === YES;
}

/** Where an aspect means something. */
function guardOf(theory: Theory, aspect: number): Node {
  if (aspect === DOMAIN || aspect === LOGIN || aspect === RISK) return theory.loggedIn;
  const fact = theory.variables.factOf(aspect);
  switch (fact?.kind) {
    case "claim":
      return theory.guardOfClaim(fact.provider, fact.claim);
    case "method":
    case "evaluation":
    case "account":
      return theory.loggedIn;
    default:
      return YES;
  }
}

const aspectOf = (variable: number): number => (variable === LOCAL ? DOMAIN : variable);
const lastOf = (aspect: number): number => (aspect === DOMAIN ? LOCAL : aspect);

/** Widens the class of one way through a diagram as far as the diagram allows. */
class WidestClass {
  private readonly said: Map<number, Node>;

  constructor(
    private readonly theory: Theory,
    private readonly within: Node,
    path: readonly Step[],
  ) {
    this.said = classOfPath(theory, path);
  }

  find(): RequestClass {
    for (const aspect of this.aspects()) this.widen(aspect);
    return this.said;
  }

  /** What is denied first: to say what somebody is not says little. Then from below, since what is below implies what is above. */
  private aspects(): number[] {
    const all = [...this.said.keys()].toSorted((a, b) => b - a);
    const isDenied = (aspect: number): boolean =>
      aspect !== USER && isExcept(this.theory, this.said.get(aspect) as Node);
    return [...all.filter(isDenied), ...all.filter((aspect) => !isDenied(aspect))];
  }

  /** Says of an aspect only what keeps the class within the diagram. */
  private widen(aspect: number): void {
    const { theory } = this;
    const { diagrams } = theory;
    const own = this.said.get(aspect) as Node;
    this.said.delete(aspect);
    const outside = diagrams.minus(classNode(theory, this.said), this.within);
    const guard = guardOf(theory, aspect);
    const wrong = this.projection(diagrams.and(outside, guard), aspect);
    const allowed = diagrams.not(wrong);
    const isFreeElsewhere = guard === YES || diagrams.minus(outside, guard) === NO;
    if (allowed === YES && isFreeElsewhere) return;
    this.said.set(aspect, isExcept(theory, allowed) && !isFreeElsewhere ? own : allowed);
  }

  /** The values of an aspect for which the diagram has a way to yes. */
  private projection(node: Node, aspect: number): Node {
    const { diagrams } = this.theory;
    const last = lastOf(aspect);
    const known = new Map<Node, Node>();
    const project = (at: Node): Node => {
      if (diagrams.isTerminal(at)) return at;
      if (diagrams.variableOf(at) > last) return YES; // whatever is not no has a way to yes
      let projected = known.get(at);
      if (projected === undefined) known.set(at, (projected = projectInner(at)));
      return projected;
    };
    const projectInner = (at: Node): Node =>
      diagrams.variableOf(at) < aspect
        ? diagrams.any(diagrams.childrenOf(at).map(project))
        : diagrams.node(
            diagrams.variableOf(at),
            project(diagrams.otherwiseOf(at)),
            diagrams.edgesOf(at).map(([key, child]) => [key, project(child)]),
          );
    return project(node);
  }
}

/** The class of the requests that go one way through a diagram. */
function classOfPath(theory: Theory, path: readonly Step[]): Map<number, Node> {
  const { diagrams } = theory;
  const said = new Map<number, Node>();
  for (const { variable, key, except, interval } of path.toReversed()) {
    const aspect = aspectOf(variable);
    const inner = said.get(aspect) ?? YES; // the local part, which comes after the domain
    if (interval !== undefined) said.set(aspect, theory.intervals([interval]));
    else if (key === undefined) said.set(aspect, diagrams.oneOf(variable, except, NO, inner));
    else said.set(aspect, diagrams.oneOf(variable, [key], inner, NO));
  }
  return said;
}
