/** A node of a diagram, by its number. Equal functions are the same node. */
export type Node = number;

/** The variable of a terminal: below all others. */
export const TERMINAL = 0x7fffffff;

/** How many nodes a store may have. A comparison that needs more would need more memory than a pipeline has. */
const MOST_NODES = 12_000_000;

/** The policies depend on one another in so many ways that an exact answer would take too much memory. */
export class TooEntangledError extends Error {
  constructor(what: string) {
    super(`${what}, so no exact answer is possible: compare fewer applications, or simplify their policies`);
    this.name = "TooEntangledError";
  }
}

/**
 * Nodes, each once. A node has a variable, a child for all values of which it says nothing, and a list of keys with a child
 * each. All of it is in arrays of integers: no object and no string for a node.
 */
export class NodeStore {
  /** The variable of each node. */
  variables = new Int32Array(1 << 12);
  /** Where the edges of each node start: the default child, then key and child in turns. They end where the next starts. */
  starts = new Int32Array((1 << 12) + 1);
  edges = new Int32Array(1 << 14);
  private count = 0;
  /** The number of a node plus 1 at the place that its hash says, or at the next that is free; 0 is a free place. */
  private places = new Int32Array(1 << 13);

  get size(): number {
    return this.count;
  }

  /** A new terminal. */
  terminal(): Node {
    return this.add(TERMINAL, this.starts[this.count] as number);
  }

  /** The node with these edges: `otherwise`, and the keys and children from `from` to `to` of `scratch`. */
  find(variable: number, otherwise: Node, scratch: Int32Array, from: number, to: number): Node {
    const mask = this.places.length - 1;
    let place = hashOf(variable, otherwise, scratch, from, to) & mask;
    for (let found = this.places[place]; found !== 0; found = this.places[place]) {
      const node = (found as number) - 1;
      if (this.isSame(node, variable, otherwise, scratch, from, to)) return node;
      place = (place + 1) & mask;
    }
    return this.insert(place, variable, otherwise, scratch, from, to);
  }

  private isSame(
    node: Node,
    variable: number,
    otherwise: Node,
    scratch: Int32Array,
    from: number,
    to: number,
  ): boolean {
    const { edges } = this;
    const start = this.starts[node] as number;
    if (this.variables[node] !== variable || edges[start] !== otherwise) return false;
    if ((this.starts[node + 1] as number) - start - 1 !== to - from) return false;
    for (let i = from, edge = start + 1; i < to; i++, edge++) if (edges[edge] !== scratch[i]) return false;
    return true;
  }

  private insert(
    place: number,
    variable: number,
    otherwise: Node,
    scratch: Int32Array,
    from: number,
    to: number,
  ): Node {
    const start = this.starts[this.count] as number;
    const end = start + 1 + to - from;
    if (end > this.edges.length) this.edges = grown(this.edges, end);
    this.edges[start] = otherwise;
    this.edges.set(scratch.subarray(from, to), start + 1);
    const node = this.add(variable, end);
    this.places[place] = node + 1;
    if (this.count * 2 > this.places.length) this.spread();
    return node;
  }

  private add(variable: number, end: number): Node {
    if (this.count >= MOST_NODES) throw new TooEntangledError("the policies depend on too many facts at once");
    if (this.count >= this.variables.length) {
      this.variables = grown(this.variables, this.count + 1);
      this.starts = grown(this.starts, this.variables.length + 1);
    }
    this.variables[this.count] = variable;
    this.starts[this.count + 1] = end;
    return this.count++;
  }

  /** Makes four times as many places. */
  private spread(): void {
    this.places = new Int32Array(this.places.length * 4);
    const mask = this.places.length - 1;
    for (let node = 0; node < this.count; node++) {
      if (this.variables[node] === TERMINAL) continue;
      const start = this.starts[node] as number;
      const hash = hashOf(
        this.variables[node] as number,
        this.edges[start] as number,
        this.edges,
        start + 1,
        this.starts[node + 1] as number,
      );
      let place = hash & mask;
      while (this.places[place] !== 0) place = (place + 1) & mask;
      this.places[place] = node + 1;
    }
  }
}

function hashOf(variable: number, otherwise: Node, keys: Int32Array, from: number, to: number): number {
  let hash = Math.imul(variable, 0x9e3779b1) ^ Math.imul(otherwise, 0x85ebca6b);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (keys[i] as number), 0x01000193) + (hash >>> 15);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The same numbers, in an array of twice the length or more. */
export function grown(array: Int32Array<ArrayBuffer>, atLeast: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(array.length * 2, atLeast));
  larger.set(array);
  return larger;
}
