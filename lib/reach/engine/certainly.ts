import type { Node } from "./node-store";
import type { Theory } from "./theory";

/** The requests of a set that are in it whatever the facts are that the source does not tell. */
export function certainly({ diagrams, variables }: Theory, node: Node): Node {
  const known = new Map<Node, Node>();
  const walk = (at: Node): Node => {
    if (diagrams.isTerminal(at)) return at;
    const ready = known.get(at);
    if (ready !== undefined) return ready;
    const variable = diagrams.variableOf(at);
    const fact = variables.factOf(variable);
    const isOpaque = fact?.kind === "opaque" || fact?.kind === "opaque policy";
    const otherwise = walk(diagrams.otherwiseOf(at));
    const edges = diagrams.edgesOf(at).map(([key, child]) => [key, walk(child)] as const);
    const made = isOpaque
      ? diagrams.all([otherwise, ...edges.map(([, child]) => child)])
      : diagrams.node(variable, otherwise, edges);
    known.set(at, made);
    return made;
  };
  return walk(node);
}
