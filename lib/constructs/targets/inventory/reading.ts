import { isIP } from "node:net";
import { DiagnosticError, formatDiagnostic, type Diagnostic, type DiagnosticCode } from "../../../diagnostics";
import type { TargetProps } from "../target";
import type { SourceFile } from "./source-file";

/** A host of an inventory. */
export interface InventoryHost {
  /** Name of the host in the inventory. It becomes the key of the target in a fleet. */
  readonly key: string;

  /** Hostname, addresses and tags of the host. */
  readonly target: TargetProps;

  /**
   * Names of the groups that contain the host, directly or through child groups. Empty except for Ansible inventories.
   */
  readonly groups: readonly string[];

  /**
   * File and line that define the host: `/srv/inventory.yaml:12`.
   *
   * @default - undefined for hosts defined in code
   */
  readonly location?: string;
}

/** Options of `Inventory.fromFile` and the other methods that read a file. */
export interface InventoryOptions {
  /**
   * Skips hosts without an IP address and adds a note for each of them. If false, reading the inventory fails.
   *
   * @default false
   */
  readonly skipWithoutAddress?: boolean;
}

/** Reads one file and adds its hosts, notes and problems to a reading. */
export type InventoryReader = (file: SourceFile, reading: Reading) => void;

/** Problems listed in one error. */
const LISTED = 20;

/** Collects the hosts, the notes on skipped entries and all problems while an inventory is read. */
export class Reading {
  public readonly notes: string[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private readonly byKey = new Map<string, InventoryHost & { readonly location: string }>();

  public constructor(
    private readonly path: string,
    private readonly options: InventoryOptions,
  ) {}

  public problem(code: DiagnosticCode, file: SourceFile, line: number, message: string): void {
    this.diagnostics.push({ code, message: `${file.at(line)}: ${message}` });
  }

  public note(file: SourceFile, line: number, message: string): void {
    this.notes.push(`${file.at(line)}: ${message}`);
  }

  /** Adds a host. A second host with the same key is a problem. */
  public host(file: SourceFile, line: number, key: string, target: TargetProps, groups: readonly string[] = []): void {
    // cdktf would replace the marker of a Token, perhaps one of a secret: a file is text.
    if (JSON.stringify([key, target]).includes("TfToken[")) {
      this.problem(
        "CFA1717",
        file,
        line,
        `"${key}": a field contains "TfToken[", which cdktf reads as a Token; remove it`,
      );
    }
    const other = this.byKey.get(key);
    if (other === undefined) this.byKey.set(key, { key, target, groups, location: file.at(line) });
    else this.problem("CFA1719", file, line, `"${key}" is already defined at ${other.location}; choose another key`);
  }

  /** Skips a host without an IP address, or adds a problem if such hosts are not to be skipped. */
  public withoutAddress(file: SourceFile, line: number, key: string, why: string, remedy: string): void {
    if (this.options.skipWithoutAddress === true) this.note(file, line, `"${key}" was skipped: ${why}`);
    else
      this.problem(
        "CFA1718",
        file,
        line,
        `"${key}": ${why}; ${remedy}, or set skipWithoutAddress: true to skip such hosts`,
      );
  }

  /** @throws DiagnosticError with every problem, or if there is no host */
  public finish(): InventoryHost[] {
    const inventory = `inventory "${this.path}"`;
    const [first] = this.diagnostics;
    if (first === undefined && this.byKey.size === 0) {
      const skipped =
        this.notes.length === 0 ? "" : ` left, because the others were skipped (${this.notes.join("; ")})`;
      throw new DiagnosticError("CFA1723", `${inventory} has no hosts${skipped}; add at least one`);
    }
    if (first === undefined) return [...this.byKey.values()];
    if (this.diagnostics.length === 1) throw new DiagnosticError(first.code, first.message);
    const lines = this.diagnostics.slice(0, LISTED).map((diagnostic) => `  - ${formatDiagnostic(diagnostic)}`);
    if (this.diagnostics.length > LISTED) lines.push(`  and ${this.diagnostics.length - LISTED} more`);
    throw new DiagnosticError("CFA1724", `${inventory} has ${this.diagnostics.length} problems:\n${lines.join("\n")}`);
  }
}

/**
 * Why a string cannot be an IP address, such as a host name; undefined if it resembles one. Whether the address is valid
 * is checked by the fleet.
 */
export function whyNoAddress(address: string): string | undefined {
  if (isIP(address) !== 0 || /^[\d.:/[\]]+$/.test(address) || address.includes(":")) return undefined;
  return `it has the name "${address}" instead of an IP address, and names are not resolved`;
}
