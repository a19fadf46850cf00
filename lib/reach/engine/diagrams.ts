import { grown, NodeStore, TERMINAL, type Node } from "./node-store";

export const NO: Node = 0;
export const YES: Node = 1;

/** Order of the keys of a variable whose values are intervals: a key says where an interval starts. */
export interface IntervalOrder {
  readonly variable: number;
  comesBefore(key: number, other: number): boolean;
}

/** What two diagrams give together: at two terminals, and earlier where it is clear; undefined where it is not. */
export type Ending = (one: Node, other: Node) => Node | undefined;

const CHOOSE = 0;
const UNKNOWN = -1;

/**
 * Decision diagrams: functions from requests to terminals. Each variable is tested at most once on a way through a diagram,
 * in one order for all. `NO` and `YES` are terminals; whoever uses the diagrams adds others.
 *
 * There is one algorithm, `apply`. It walks through up to three diagrams at once and remembers results in a table that
 * forgets: a result that is overwritten is computed again.
 */
export class Diagrams {
  readonly store = new NodeStore();
  private readonly endings: Ending[] = [() => undefined];
  /** The results: operation, three operands and result in turns. */
  private results = new Int32Array(5 << 12).fill(UNKNOWN);
  /** Keys and children of the nodes that are being made. */
  private scratch = new Int32Array(1 << 12);
  private top = 0;

  constructor(private readonly intervals: IntervalOrder) {
    this.store.terminal();
    this.store.terminal();
  }

  get size(): number {
    return this.store.size;
  }

  terminal(): Node {
    return this.store.terminal();
  }

  isTerminal(node: Node): boolean {
    return this.store.variables[node] === TERMINAL;
  }

  variableOf(node: Node): number {
    return this.store.variables[node] as number;
  }

  /** The child for all values that are not among the keys; for intervals, the child below the first key. */
  otherwiseOf(node: Node): Node {
    return this.store.edges[this.store.starts[node] as number] as Node;
  }

  /** The keys of a node and their children. */
  edgesOf(node: Node): readonly (readonly [key: number, child: Node])[] {
    const edges: [number, Node][] = [];
    const end = this.store.starts[node + 1] as number;
    for (let i = (this.store.starts[node] as number) + 1; i < end; i += 2)
      edges.push([this.store.edges[i] as number, this.store.edges[i + 1] as Node]);
    return edges;
  }

  /** All children of a node. */
  childrenOf(node: Node): readonly Node[] {
    return [this.otherwiseOf(node), ...this.edgesOf(node).map(([, child]) => child)];
  }

  /** The node with these edges, which need no order. */
  node(variable: number, otherwise: Node, edges: readonly (readonly [key: number, child: Node])[]): Node {
    const isInterval = variable === this.intervals.variable;
    const sorted = edges.toSorted(([a], [b]) =>
      isInterval ? (a === b ? 0 : this.intervals.comesBefore(a, b) ? -1 : 1) : a - b,
    );
    const base = this.top;
    for (const [key, child] of sorted) this.push(key, child);
    return this.make(variable, otherwise, base);
  }

  /** `then` for the values with these keys, `otherwise` for all others. */
  oneOf(variable: number, keys: Iterable<number>, then: Node, otherwise: Node): Node {
    return this.node(
      variable,
      otherwise,
      [...new Set(keys)].map((key) => [key, then]),
    );
  }

  and(f: Node, g: Node): Node {
    return f < g ? this.choose(f, g, NO) : this.choose(g, f, NO);
  }

  or(f: Node, g: Node): Node {
    return f < g ? this.choose(f, YES, g) : this.choose(g, YES, f);
  }

  not(f: Node): Node {
    return this.choose(f, NO, YES);
  }

  minus(f: Node, g: Node): Node {
    return this.choose(g, NO, f);
  }

  any(nodes: readonly Node[]): Node {
    return this.fromBelow(nodes, NO, (f, g) => this.or(f, g));
  }

  all(nodes: readonly Node[]): Node {
    return this.fromBelow(nodes, YES, (f, g) => this.and(f, g));
  }

  /** Those that test a variable further down first: each of the others is then joined to what is done. */
  private fromBelow(nodes: readonly Node[], none: Node, join: (f: Node, g: Node) => Node): Node {
    const byDepth = new Map<number, Node[]>();
    for (const node of nodes) {
      const depth = this.depthOf(node);
      const same = byDepth.get(depth);
      if (same === undefined) byDepth.set(depth, [node]);
      else same.push(node);
    }
    return [...byDepth.keys()]
      .toSorted((a, b) => b - a)
      .reduce((done, depth) => join(this.inPairs(byDepth.get(depth) ?? [], none, join), done), none);
  }

  /** The first variable that tells the node from others: not whether somebody has logged in, which most test. */
  private depthOf(node: Node): number {
    const variable = this.variableOf(node);
    if (variable !== 0) return variable;
    const [edge] = this.edgesOf(node);
    return edge === undefined ? variable : this.variableOf(edge[1]);
  }

  /** In pairs, then pairs of pairs: a long list costs less than one by one. */
  private inPairs(nodes: readonly Node[], none: Node, join: (f: Node, g: Node) => Node): Node {
    let rest = nodes;
    while (rest.length > 1) {
      const next: Node[] = [];
      for (let i = 0; i < rest.length; i += 2) {
        const [f, g] = [rest[i] as Node, rest[i + 1]];
        next.push(g === undefined ? f : join(f, g));
      }
      rest = next;
    }
    return rest[0] ?? none;
  }

  /** `then` where the test holds, `otherwise` where it does not. The test ends in yes and no, the others in any terminals. */
  choose(test: Node, then: Node, otherwise: Node): Node {
    return this.apply(CHOOSE, test, then, otherwise);
  }

  /** A function of two diagrams. The ending is remembered with its results, so make it once. */
  operation(ending: Ending): (f: Node, g: Node) => Node {
    const operation = this.endings.push(ending) - 1;
    return (f, g) => this.apply(operation, f, g, NO);
  }

  /** The diagram with other terminals. */
  map(f: Node, terminalFor: (terminal: Node) => Node): Node {
    return this.rebuild(f, (node) => (this.isTerminal(node) ? terminalFor(node) : undefined));
  }

  /** The diagram with some of its nodes replaced by others, whose variables come no earlier. */
  rebuild(f: Node, replacement: (node: Node) => Node | undefined): Node {
    const known = new Map<Node, Node>();
    const walk = (node: Node): Node => {
      const ready = known.get(node) ?? replacement(node);
      if (ready !== undefined) return ready;
      const edges = this.edgesOf(node).map(([key, child]) => [key, walk(child)] as const);
      const made = this.node(this.variableOf(node), walk(this.otherwiseOf(node)), edges);
      known.set(node, made);
      return made;
    };
    return walk(f);
  }

  /** The variables on which a diagram depends, in their order. */
  support(f: Node): ReadonlySet<number> {
    const variables = new Set<number>();
    const seen = new Set<Node>();
    const walk = (node: Node): void => {
      if (this.isTerminal(node) || seen.has(node)) return;
      seen.add(node);
      variables.add(this.variableOf(node));
      for (const child of this.childrenOf(node)) walk(child);
    };
    walk(f);
    return new Set([...variables].toSorted((a, b) => a - b));
  }

  private apply(operation: number, f: Node, g: Node, h: Node): Node {
    const ready = this.ended(operation, f, g, h);
    if (ready !== undefined) return ready;
    const { results } = this;
    const place = placeOf(operation, f, g, h, results.length / 5) * 5;
    if (
      results[place + 1] === f &&
      results[place + 2] === g &&
      results[place + 3] === h &&
      results[place] === operation
    )
      return results[place + 4] as Node;
    const node = this.walk(operation, f, g, h);
    this.remember(operation, f, g, h, node);
    return node;
  }

  private ended(operation: number, f: Node, g: Node, h: Node): Node | undefined {
    if (operation !== CHOOSE) return (this.endings[operation] as Ending)(f, g);
    if (f === YES) return g;
    if (f === NO || g === h) return h;
    return g === YES && h === NO ? f : undefined;
  }

  /** Applies the operation to the children for each key that one of the diagrams has. */
  private walk(operation: number, f: Node, g: Node, h: Node): Node {
    const { variables } = this.store;
    const vf = variables[f] as number;
    const vg = variables[g] as number;
    const vh = variables[h] as number;
    const variable = Math.min(vf, vg, vh);
    const isInterval = variable === this.intervals.variable;
    // Where the keys of each diagram start and end. A diagram that does not test the variable has none.
    let fi = vf === variable ? this.start(f) : 0;
    let gi = vg === variable ? this.start(g) : 0;
    let hi = vh === variable ? this.start(h) : 0;
    const fe = vf === variable ? this.end(f) : 0;
    const ge = vg === variable ? this.end(g) : 0;
    const he = vh === variable ? this.end(h) : 0;
    // The default children, and the children for the key at hand.
    const fd = vf === variable ? this.edge(fi - 1) : f;
    const gd = vg === variable ? this.edge(gi - 1) : g;
    const hd = vh === variable ? this.edge(hi - 1) : h;
    let fc = fd;
    let gc = gd;
    let hc = hd;
    const otherwise = this.apply(operation, fd, gd, hd);
    const base = this.top;
    while (fi < fe || gi < ge || hi < he) {
      let key = UNKNOWN;
      if (fi < fe) key = this.edge(fi);
      if (gi < ge) key = this.earlier(isInterval, key, this.edge(gi));
      if (hi < he) key = this.earlier(isInterval, key, this.edge(hi));
      // A value that a diagram does not name leads to its default child; an interval goes on from the key before.
      if (!isInterval) {
        fc = fd;
        gc = gd;
        hc = hd;
      }
      if (fi < fe && this.edge(fi) === key) {
        fc = this.edge(fi + 1);
        fi += 2;
      }
      if (gi < ge && this.edge(gi) === key) {
        gc = this.edge(gi + 1);
        gi += 2;
      }
      if (hi < he && this.edge(hi) === key) {
        hc = this.edge(hi + 1);
        hi += 2;
      }
      this.push(key, this.apply(operation, fc, gc, hc));
    }
    return this.make(variable, otherwise, base);
  }

  /** Where the keys of a node start. */
  private start(node: Node): number {
    return (this.store.starts[node] as number) + 1;
  }

  /** Where the keys of a node end. */
  private end(node: Node): number {
    return this.store.starts[node + 1] as number;
  }

  private edge(index: number): number {
    return this.store.edges[index] as number;
  }

  private earlier(isInterval: boolean, key: number, other: number): number {
    if (key === UNKNOWN || key === other) return other;
    return (isInterval ? this.intervals.comesBefore(key, other) : key < other) ? key : other;
  }

  private push(key: number, child: Node): void {
    if (this.top + 2 > this.scratch.length) this.scratch = grown(this.scratch, this.top + 2);
    this.scratch[this.top++] = key;
    this.scratch[this.top++] = child;
  }

  /** The node with the edges that were pushed since `base`, without those that change nothing. */
  private make(variable: number, otherwise: Node, base: number): Node {
    const { scratch, top } = this;
    const isInterval = variable === this.intervals.variable;
    let [kept, before] = [base, otherwise];
    for (let i = base; i < top; i += 2) {
      const child = scratch[i + 1] as Node;
      if (child === before) continue;
      scratch[kept++] = scratch[i] as number;
      scratch[kept++] = child;
      if (isInterval) before = child;
    }
    this.top = base;
    return kept === base ? otherwise : this.store.find(variable, otherwise, scratch, base, kept);
  }

  private remember(operation: number, f: Node, g: Node, h: Node, node: Node): void {
    // As many places as nodes, within bounds: fewer forget too much, more are no use.
    if (this.results.length / 5 < this.size && this.size < 1 << 20)
      this.results = new Int32Array(this.results.length * 4).fill(UNKNOWN);
    const place = placeOf(operation, f, g, h, this.results.length / 5) * 5;
    this.results[place] = operation;
    this.results[place + 1] = f;
    this.results[place + 2] = g;
    this.results[place + 3] = h;
    this.results[place + 4] = node;
  }
}

/** @param places a power of 2 */
function placeOf(operation: number, f: Node, g: Node, h: Node, places: number): number {
  const hash =
    Math.imul(f, 0x9e3779b1) ^ Math.imul(g, 0x85ebca6b) ^ Math.imul(h, 0xc2b2ae35) ^ Math.imul(operation, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) & (places - 1);
}
