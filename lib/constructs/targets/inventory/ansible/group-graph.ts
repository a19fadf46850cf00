interface Loop {
  readonly groups: string[];
  readonly line: number;
}

/** The groups of an Ansible inventory: which group contains which, and the line that lists each child. */
export class GroupGraph {
  private readonly children = new Map<string, Map<string, number>>();
  private readonly parents = new Map<string, Set<string>>();
  private readonly levels = new Map<string, number>();

  /** @param root - the group that contains every other group */
  public constructor(private readonly root: string) {
    this.add(root);
  }

  public has(group: string): boolean {
    return this.children.has(group);
  }

  public add(group: string): void {
    if (!this.has(group)) this.children.set(group, new Map());
  }

  public addChild(group: string, child: string, line: number): void {
    this.add(group);
    this.add(child);
    this.children.get(group)?.set(child, line);
    this.parents.set(child, (this.parents.get(child) ?? new Set()).add(group));
  }

  /** Removes loops of groups that contain each other, at most some. Returns their groups, and the line of the last child. */
  public cutLoops(most: number): Loop[] {
    const loops: Loop[] = [];
    while (loops.length < most) {
      const loop = this.findLoop();
      if (loop === undefined) break;
      loops.push(loop);
      const [parent = "", child = ""] = loop.groups.slice(-2);
      this.children.get(parent)?.delete(child);
      this.parents.get(child)?.delete(parent);
    }
    return loops;
  }

  private findLoop(): Loop | undefined {
    const done = new Set<string>();
    const path = new Set<string>();
    const visit = (group: string, line: number): Loop | undefined => {
      if (path.has(group)) return { groups: [...dropBefore(path, group), group], line };
      if (done.has(group)) return undefined;
      done.add(group);
      path.add(group);
      const loop = first(this.children.get(group) ?? [], ([child, at]) => visit(child, at));
      path.delete(group);
      return loop;
    };
    return first(this.children.keys(), (group) => visit(group, 1));
  }

  /**
   * The given groups and all groups that contain them: outer groups first, then by priority, then by name. Needs a graph
   * without loops.
   */
  public around(groups: Iterable<string>, priorityOf: (group: string) => number): string[] {
    const found = new Set([this.root]);
    const visit = (group: string): void => {
      if (found.has(group)) return;
      found.add(group);
      this.parents.get(group)?.forEach(visit);
    };
    for (const group of groups) visit(group);
    return [...found].sort(
      (a, b) => this.level(a) - this.level(b) || priorityOf(a) - priorityOf(b) || (a < b ? -1 : 1),
    );
  }

  private level(group: string): number {
    if (group === this.root) return 0;
    const known = this.levels.get(group);
    if (known !== undefined) return known;
    const outer = [...(this.parents.get(group) ?? [])].map((parent) => this.level(parent));
    const level = 1 + Math.max(0, ...outer);
    this.levels.set(group, level);
    return level;
  }
}

/** The first result that is not undefined. */
function first<Item, Found>(items: Iterable<Item>, find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The items of a set from a certain one on. */
function dropBefore(items: ReadonlySet<string>, start: string): string[] {
  const list = [...items];
  return list.slice(list.indexOf(start));
}
