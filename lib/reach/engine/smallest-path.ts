import { addressAt, FIRST_IPV6, PLACES, placeOf, type Interval } from "./addresses";
import type { Diagrams } from "./diagrams";
import { NO, YES } from "./diagrams";
import type { Node } from "./node-store";
import type { Theory } from "./theory";
import { ADDRESS, CERTIFICATE, NONE, SERVICE_TOKEN } from "./variables";

/** One step on the way through a diagram: what a variable is there. */
export interface Step {
  readonly variable: number;
  /** The value; undefined: none of `except`, or within `interval`. */
  readonly key: number | undefined;
  /** The values that the diagram names there. */
  readonly except: readonly number[];
  /** For the variable of addresses. */
  readonly interval: Interval | undefined;
}

/** Addresses for examples, of the ranges that are reserved for documentation; whichever fits first. */
const SAMPLE_ADDRESSES = ["203.0.113.7", "198.51.100.7", "192.0.2.7", "2001:db8::7"].map(
  (address) => placeOf(address) as bigint,
);

/** The way to yes that says the least about the request. Undefined if there is none. */
export function smallestPath(theory: Theory, node: Node): Step[] | undefined {
  if (node === NO) return undefined;
  const path: Step[] = [];
  const costs = new Map<Node, number>();
  for (let at = node; at !== YES;) {
    const [best] = branches(theory, at).toSorted((a, b) => total(theory, costs, a) - total(theory, costs, b));
    if (best === undefined) return undefined;
    path.push(best.step);
    at = best.child;
  }
  return path;
}

interface Branch {
  readonly step: Step;
  readonly child: Node;
  readonly cost: number;
}

function total(theory: Theory, costs: Map<Node, number>, { cost, child }: Branch): number {
  return cost + costOf(theory, costs, child);
}

/** What the cheapest way to yes says, counted. */
function costOf(theory: Theory, costs: Map<Node, number>, node: Node): number {
  if (node === YES) return 0;
  if (node === NO) return Infinity;
  let cost = costs.get(node);
  if (cost === undefined) {
    cost = Infinity;
    for (const branch of branches(theory, node)) cost = Math.min(cost, total(theory, costs, branch));
    costs.set(node, cost);
  }
  return cost;
}

function branches(theory: Theory, node: Node): Branch[] {
  const { diagrams } = theory;
  const variable = diagrams.variableOf(node);
  if (variable === ADDRESS) return addressBranches(theory, node);
  const edges = diagrams.edgesOf(node);
  const except = edges.map(([key]) => key);
  const branch = (key: number | undefined, child: Node): Branch => ({
    step: { variable, key, except, interval: undefined },
    child,
    cost: costOfValue(theory, variable, key, except),
  });
  return [branch(undefined, diagrams.otherwiseOf(node)), ...edges.map(([key, child]) => branch(key, child))];
}

/** A fact that no configuration tells is dearer than others: an example that does without it says more. */
function costOfValue(theory: Theory, variable: number, key: number | undefined, except: readonly number[]): number {
  if (variable === CERTIFICATE || variable === SERVICE_TOKEN) {
    if (key === undefined) return except.includes(NONE) ? 1 : 0;
    return key === NONE ? 0 : 1;
  }
  if (key === undefined) return 0;
  const kind = theory.variables.factOf(variable)?.kind;
  return kind === "opaque" || kind === "opaque policy" ? 3 : 1;
}

function addressBranches(theory: Theory, node: Node): Branch[] {
  return intervalsOf(theory, node).map(({ interval, child }) => ({
    step: { variable: ADDRESS, key: undefined, except: [], interval },
    child,
    cost: SAMPLE_ADDRESSES.findIndex((place) => interval.from <= place && place < interval.to) === 0 ? 0 : 1,
  }));
}

/** The intervals of a node of addresses, and where each leads. */
export function intervalsOf(
  { diagrams, cuts }: { diagrams: Diagrams; cuts: Theory["cuts"] },
  node: Node,
): { interval: Interval; child: Node }[] {
  const edges = diagrams.edgesOf(node).map(([cut, child]) => ({ from: cuts.placeOf(cut), child }));
  const starts = [{ from: 0n, child: diagrams.otherwiseOf(node) }, ...edges];
  return starts.map(({ from, child }, i) => ({ interval: { from, to: starts[i + 1]?.from ?? PLACES }, child }));
}

/** An address within an interval, if possible one that is reserved for examples. */
export function sampleAddress({ from, to }: Interval): string {
  const sample = SAMPLE_ADDRESSES.find((place) => from <= place && place < to);
  if (sample !== undefined) return addressAt(sample);
  // Not the address of the network itself, if there is another.
  const second = from + 1n;
  return addressAt(second < to && second !== FIRST_IPV6 ? second : from);
}
