import { isIP } from "node:net";
import { DiagnosticError, formatDiagnostic, type Diagnostic, type DiagnosticCode } from "../../../diagnostics";
import type { TargetAddressProps, TargetIpProps, TargetProps } from "../target";
import { oneLine, quoted } from "./message-text";
import type { InventoryOptions } from "./options";
import type { SourceFile } from "./source-file";

/** A host of an inventory. */
export interface InventoryHost {
  /** Name of the host in the inventory. It becomes the key of the target in a fleet. */
  readonly key: string;

  /** Hostname, addresses and tags of the host. */
  readonly target: TargetProps;

  /**
   * Names of the groups that contain the host: the groups of Ansible, directly or through child groups; the name of the
   * output of Terraform; the network tags, service names and other labels without a value of cloud tools.
   */
  readonly groups: readonly string[];

  /**
   * File and line that define the host: `/srv/inventory.yaml:12`.
   *
   * @default - undefined for hosts defined in code
   */
  readonly location?: string;
}

/** What a position belongs to: a file with lines, or a list of rows. */
export interface Source {
  /** A position for messages: `/srv/inventory.yaml:12`. */
  at(line: number): string;
}

/** A host as a reader found it: perhaps without an address. */
export interface FoundHost extends Omit<TargetProps, "ip"> {
  readonly key: string;
  readonly ip: TargetProps["ip"] | null | undefined;
  readonly groups?: readonly string[] | undefined;
  /** Why the host has no address, if that is known better than "it has no IP address". */
  readonly why?: string | undefined;
}

/** Reads one file and adds its hosts, notes and problems to a reading. */
export type InventoryReader = (file: SourceFile, reading: Reading) => void;

/** Problems, and skipped hosts, listed in one error. */
const LISTED = 20;

/** Collects the hosts, the notes on skipped entries and all problems while an inventory is read. */
export class Reading {
  public readonly notes: string[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private readonly byKey = new Map<string, InventoryHost & { readonly location: string }>();
  /** Keys in lower case, because hostnames ignore case. */
  private readonly byName = new Map<string, string>();

  /** @param name - the inventory in messages: `inventory "hosts.yaml"` */
  public constructor(
    public readonly name: string,
    public readonly options: InventoryOptions,
  ) {}

  public problem(code: DiagnosticCode, source: Source, line: number, message: string): void {
    const { length } = formatDiagnostic({ code, message: "" });
    this.diagnostics.push({ code, message: oneLine(`${source.at(line)}: ${message}`, INDENT.length + length) });
  }

  public note(source: Source, line: number, message: string): void {
    this.notes.push(oneLine(`${source.at(line)}: ${message}`));
  }

  /**
   * Adds a host. A host without an IP address is skipped with a note, or is a problem if such hosts are not to be skipped.
   *
   * @param remedy - how to set the address in this format
   */
  public host(source: Source, line: number, host: FoundHost, remedy: string): void {
    const { key, ip, groups = [], why, ...fields } = host;
    const missing = why ?? whyNoTarget(ip);
    if (missing !== undefined || ip === undefined || ip === null) {
      this.withoutAddress(source, line, key, missing ?? NO_ADDRESS, remedy);
      return;
    }
    const target: TargetProps = { ip, ...fields };
    // cdktf would replace the marker of a Token, perhaps one of a secret: a file is text.
    if (JSON.stringify([key, target]).includes("TfToken[")) {
      const message = `a field contains "TfToken[", which cdktf reads as a Token; remove it`;
      this.problem("CFA1717", source, line, `${quoted(key)}: ${message}`);
    }
    const other = this.byKey.get(key);
    if (other !== undefined) {
      const message = `${quoted(key)} is already defined at ${other.location}; choose another key`;
      this.problem("CFA1719", source, line, message);
      return;
    }
    this.checkCase(source, line, key);
    this.byKey.set(key, { key, target, groups, location: source.at(line) });
  }

  private checkCase(source: Source, line: number, key: string): void {
    const similar = this.byName.get(key.toLowerCase());
    this.byName.set(key.toLowerCase(), key);
    if (similar === undefined) return;
    const location = this.byKey.get(similar)?.location ?? "";
    const message = `${quoted(key)} differs from ${quoted(similar)} at ${location} only in case, which hostnames ignore; rename or remove one of them`;
    this.problem("CFA1719", source, line, message);
  }

  private withoutAddress(source: Source, line: number, key: string, why: string, remedy: string): void {
    if (this.options.skipWithoutAddress === true) this.note(source, line, `${quoted(key)} was skipped: ${why}`);
    else {
      const skip = "or set skipWithoutAddress: true to skip such hosts";
      this.problem("CFA1718", source, line, `${quoted(key)}: ${why}; ${remedy}, ${skip}`);
    }
  }

  /** @throws DiagnosticError with every problem, or if there is no host */
  public finish(): InventoryHost[] {
    const [first, second] = this.diagnostics;
    if (first === undefined) return this.byKey.size === 0 ? this.failWithoutHosts() : [...this.byKey.values()];
    if (second === undefined) throw new DiagnosticError(first.code, first.message);
    const count = this.diagnostics.length;
    const lines = linesOf(this.diagnostics.map(formatDiagnostic));
    throw new DiagnosticError("CFA1724", `${this.name} has ${count} problems:\n${lines}`);
  }

  private failWithoutHosts(): never {
    const remedy = "add at least one";
    if (this.notes.length === 0) throw new DiagnosticError("CFA1723", `${this.name} has no hosts; ${remedy}`);
    const message = `${this.name} has no hosts left, because the others were skipped; ${remedy}`;
    throw new DiagnosticError("CFA1723", `${message}:\n${linesOf(this.notes)}`);
  }
}

/** Whether Node.js threw an error because functions call each other too deeply, or because a string or list is too long. */
export const isTooDeep = (error: unknown): boolean => error instanceof Error && error.name === "RangeError";

const INDENT = "  - ";

function linesOf(messages: readonly string[]): string {
  const lines = messages.slice(0, LISTED).map((message) => oneLine(INDENT + message));
  if (messages.length > LISTED) lines.push(`  and ${messages.length - LISTED} more`);
  return lines.join("\n");
}

const NO_ADDRESS = "it has no IP address";

/** Why a target has no address; undefined if it has one. Whether the address is valid is checked by the fleet. */
function whyNoTarget(ip: FoundHost["ip"]): string | undefined {
  if (ip === undefined || ip === null) return NO_ADDRESS;
  if (typeof ip === "string") return whyNoAddress(ip);
  const { ipv4, ipv6 }: TargetIpProps = ip;
  const reasons = [ipv4, ipv6].filter((given) => given !== undefined).map((given) => whyNoAddress(textOf(given)));
  return reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

const textOf = (given: string | TargetAddressProps): string => (typeof given === "string" ? given : given.address);

/** Why a string cannot be an IP address, such as a host name; undefined if it resembles one. */
function whyNoAddress(address: string): string | undefined {
  if (address.trim() === "") return NO_ADDRESS;
  if (isIP(address) !== 0 || /^[\d.:/[\]]+$/.test(address) || address.includes(":")) return undefined;
  return `it has the name ${quoted(address)} instead of an IP address, and names are not resolved`;
}
