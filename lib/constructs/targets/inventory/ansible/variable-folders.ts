import { readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, extname, join, sep } from "node:path";
import { DiagnosticError, reasonOf, type DiagnosticCode } from "../../../../diagnostics";
import { plain } from "../documents/located";
import { parseYaml } from "../documents/yaml";
import { isTooDeep, type Reading } from "../reading";
import { SourceFile } from "../source-file";

/** Variables by name. */
export type Variables = ReadonlyMap<string, unknown>;

/** The most files and folders that are read, of groups and hosts together. */
const MOST_FILES = 20_000;
/** The most characters of all these files: 64 Mi, as of one file. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
/** The most levels of folders below `group_vars` or `host_vars`. */
const DEEPEST = 8;

/** The endings of a file of variables, in the order in which Ansible searches them. */
const ENDINGS = ["", ".yml", ".yaml", ".json"];

/** The variables that are used. The others, among them passwords, are not stored. */
const USED = /^(?:ansible_host|ansible_ssh_host|ansible_connection|cfaccess_\w+)$/;

/**
 * The folders `group_vars` and `host_vars` beside an inventory. A group or host has one file, or a folder of files. Each
 * file must be below the folder of the inventory, also where it is a symbolic link.
 */
export class VariableFolders {
  private readonly listings = new Map<string, ReadonlySet<string>>();
  private readonly byName = new Map<string, readonly Variables[]>();
  private readonly folder: string;
  /** The real path of the folder of the inventory, with a separator at its end. */
  private root: string | undefined;
  private files = 0;
  private characters = 0;
  /** Whether a limit was reported. */
  private isFull = false;

  public constructor(
    private readonly inventory: SourceFile,
    private readonly reading: Reading,
  ) {
    this.folder = dirname(inventory.path);
  }

  /** The variables of a group's files, in rising precedence. */
  public ofGroup(name: string): readonly Variables[] {
    return this.of("group_vars", name);
  }

  /** The variables of a host's files, in rising precedence. */
  public ofHost(name: string): readonly Variables[] {
    return this.of("host_vars", name);
  }

  private of(kind: string, name: string): readonly Variables[] {
    const id = `${kind}/${name}`;
    const known = this.byName.get(id);
    if (known !== undefined) return known;
    const folder = join(this.folder, kind);
    const names = this.listings.get(kind) ?? new Set(this.namesIn(folder));
    this.listings.set(kind, names);
    // A name is compared with the names in the folder, and never joined to a path: it may contain "..".
    const ending = ENDINGS.find((ending) => names.has(name + ending));
    const files = ending === undefined ? [] : this.filesBelow(join(folder, name + ending), 1);
    const variables = files.flatMap((file) => this.read(file) ?? []);
    this.byName.set(id, variables);
    return variables;
  }

  /** The file at a path, or the files of variables in the folder at it, in the order of Ansible. */
  private filesBelow(path: string, depth: number): string[] {
    if (this.isTooMuch()) return [];
    const names = this.namesIn(path);
    if (names === undefined) return [path];
    if (depth > DEEPEST) return this.refuse("CFA1725", `${path} has more than ${DEEPEST} levels of folders; use fewer`);
    return names
      .sort()
      .filter((name) => !name.startsWith(".") && !name.endsWith("~") && ENDINGS.includes(extname(name)))
      .flatMap((name) => this.filesBelow(join(path, name), depth + 1));
  }

  /** The names in a folder; undefined if the path is not that of a folder. */
  private namesIn(path: string): string[] | undefined {
    try {
      if (!statSync(path).isDirectory()) return undefined;
      return this.isInside(path) ? readdirSync(path) : this.refuse("CFA1714", `${path} ${OUTSIDE}`);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === "ENOENT" ? undefined : this.refuse("CFA1714", `${path} cannot be read: ${reasonOf(error)}`);
    }
  }

  private read(path: string): Variables | undefined {
    if (this.characters > MOST_CHARACTERS && this.isTooMuch()) return undefined;
    try {
      if (!this.isInside(path)) throw new DiagnosticError("CFA1714", `${path} ${OUTSIDE}`);
      return this.variablesOf(SourceFile.readEvenIfEmpty(path));
    } catch (error) {
      if (isTooDeep(error)) throw error;
      if (!(error instanceof DiagnosticError)) this.refuse("CFA1714", `${path} cannot be read: ${reasonOf(error)}`);
      else if (!error.detail.includes("Ansible Vault")) this.refuse(error.code, error.detail);
      else this.reading.note(this.inventory, 1, `${path} was skipped: it is encrypted with Ansible Vault`);
      return undefined;
    }
  }

  /** Counts a file or folder. Reports once that a limit is exceeded. */
  private isTooMuch(): boolean {
    this.files += 1;
    if (this.files <= MOST_FILES && this.characters <= MOST_CHARACTERS) return false;
    if (!this.isFull) this.refuse("CFA1725", `group_vars and host_vars have more than ${LIMITS}; use fewer or smaller`);
    this.isFull = true;
    return true;
  }

  private variablesOf(file: SourceFile): Variables {
    this.characters += file.text.length;
    const root = file.text.trim() === "" ? undefined : parseYaml(file, this.reading);
    if (root === undefined || root.scalar === null) return new Map();
    if (root.entries !== undefined) {
      const used = [...root.entries].filter(([name]) => USED.test(name));
      return new Map(used.map(([name, { value }]) => [name, plain(value)]));
    }
    this.reading.problem("CFA1717", file, root.line, "expected a map of variables");
    return new Map();
  }

  /** Whether the real path of a file or folder is below the real folder of the inventory. */
  private isInside(path: string): boolean {
    this.root ??= join(realpathSync.native(this.folder), sep);
    return realpathSync.native(path).startsWith(this.root);
  }

  private refuse(code: DiagnosticCode, message: string): never[] {
    this.reading.problem(code, this.inventory, 1, message);
    return [];
  }
}

const OUTSIDE =
  "is a link to a place outside of the folder of the inventory; copy it there, or read the output of ansible-inventory --list";
const LIMITS = `${MOST_FILES.toLocaleString("en")} files or ${MOST_CHARACTERS / 1024 / 1024} Mi characters`;
