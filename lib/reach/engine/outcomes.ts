import type { Outcome } from "../model/outcome";
import type { Diagrams } from "./diagrams";
import type { Node } from "./node-store";

/** The outcomes of requests as terminals: equal outcomes are the same terminal. */
export class Outcomes {
  private readonly nodes = new Map<string, Node>();
  private readonly outcomes = new Map<Node, Outcome>();

  constructor(private readonly diagrams: Diagrams) {}

  nodeOf(outcome: Outcome): Node {
    const identity = outcomeIdentity(outcome);
    let node = this.nodes.get(identity);
    if (node === undefined) {
      node = this.diagrams.terminal();
      this.nodes.set(identity, node);
      this.outcomes.set(node, outcome);
    }
    return node;
  }

  outcomeOf(terminal: Node): Outcome {
    const outcome = this.outcomes.get(terminal);
    if (outcome === undefined) throw new RangeError(`node ${terminal} is no outcome`);
    return outcome;
  }
}

/** Tells an outcome from others: the order of fields and of lists does not matter, nor do fields that are undefined. */
export const outcomeIdentity = (outcome: Outcome): string => JSON.stringify(canonical(outcome));

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical).toSorted();
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return fields.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, canonical(field)]);
}
