import type { TargetProps } from "../target";
import type { SourceFile } from "./source-file";

/** A host of an inventory. */
export interface InventoryHost {
  /** Its name in the inventory, which becomes the key of its target. */
  readonly key: string;
  readonly target: TargetProps;
  /** Groups it is in, directly or through their children. Only Ansible inventories have groups. */
  readonly groups: readonly string[];
  /** Where it was written: `/srv/inventory.yaml:12`. */
  readonly location?: string;
}

/** How an inventory is read. */
export interface InventoryOptions {
  /**
   * Leaves out hosts that have no IP address (only a name, or nothing), with a note, instead of failing.
   *
   * @default false
   */
  readonly skipWithoutAddress?: boolean;
}

/** What comes out of reading one inventory: hosts, notes on what was left out, and everything that is wrong. */
export class Reading {
  public readonly notes: string[] = [];
  private readonly problems: string[] = [];
  private readonly byKey = new Map<string, InventoryHost>();

  public constructor(
    private readonly path: string,
    private readonly options: InventoryOptions,
  ) {}

  public problem(file: SourceFile, line: number, text: string): void {
    this.problems.push(`${file.at(line)}: ${text}`);
  }

  public note(file: SourceFile, line: number, text: string): void {
    this.notes.push(`${file.at(line)}: ${text}`);
  }

  /** Adds a host; a name that is taken is a problem. */
  public host(file: SourceFile, line: number, key: string, target: TargetProps, groups: readonly string[] = []): void {
    const other = this.byKey.get(key);
    if (other === undefined) this.byKey.set(key, { key, target, groups, location: file.at(line) });
    else
      this.problem(
        file,
        line,
        `"${key}" is there already, at ${other.location ?? "another place"}; a key stands for one target`,
      );
  }

  /** A host that has no address: a problem, unless such hosts are left out. */
  public withoutAddress(file: SourceFile, line: number, key: string, why: string, remedy: string): void {
    if (this.options.skipWithoutAddress === true) this.note(file, line, `"${key}" is left out: ${why}`);
    else this.problem(file, line, `"${key}": ${why}; ${remedy} (skipWithoutAddress: true leaves such hosts out)`);
  }

  /** @throws Error with everything that is wrong */
  public finish(): InventoryHost[] {
    if (this.problems.length === 0 && this.byKey.size === 0) {
      const why = this.notes.length === 0 ? "it has no hosts" : `no host is left (${this.notes.join("; ")})`;
      throw new Error(`inventory "${this.path}": ${why}`);
    }
    const [first] = this.problems;
    if (first === undefined) return [...this.byKey.values()];
    throw new Error(this.problems.length === 1 ? first : problemReport(`inventory "${this.path}"`, this.problems));
  }
}

/** Problems shown of many. */
const SHOWN = 20;

/** One text for everything that is wrong with one thing. */
function problemReport(subject: string, problems: readonly string[]): string {
  const lines = problems.slice(0, SHOWN).map((problem) => `  - ${problem}`);
  if (problems.length > SHOWN) lines.push(`  and ${problems.length - SHOWN} more`);
  return `${subject} has ${problems.length} problems:\n${lines.join("\n")}`;
}
