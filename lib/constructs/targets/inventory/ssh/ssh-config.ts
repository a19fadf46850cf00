import { DiagnosticError } from "../../../../diagnostics";
import { quoted } from "../message-text";
import type { InventoryReader, Reading } from "../reading";
import { isGlob } from "./glob";
import { readBlocks, type Block, type HostName } from "./blocks";

/**
 * The most steps of comparing names with patterns that have wildcards or are negated. A comparison has as many steps as the
 * product of both lengths. 5,000 hosts with 100 such patterns need half as many.
 */
const MOST_STEPS = 200_000_000;

/**
 * Reads an OpenSSH client configuration and the files that it includes. The address of a name is what `ssh -G` prints as its
 * hostname: the first `HostName` of all blocks that apply to the name, else the name itself.
 */
export const readSshConfig: InventoryReader = (file, reading) => {
  const { blocks, hostNames } = readBlocks(file, reading);
  new Evaluation(hostNames, reading).report(blocks);
};

class Evaluation {
  /** The `HostName` lines that apply only to a few names, by name. */
  private readonly byName = new Map<string, HostName[]>();
  /** All other `HostName` lines. */
  private readonly general: HostName[] = [];
  private steps = 0;

  public constructor(
    hostNames: readonly HostName[],
    private readonly reading: Reading,
  ) {
    for (const hostName of hostNames) {
      const names = hostName.block?.condition.names;
      if (names === undefined) this.general.push(hostName);
      for (const name of new Set(names)) {
        const others = this.byName.get(name);
        if (others === undefined) this.byName.set(name, [hostName]);
        else others.push(hostName);
      }
    }
  }

  /** Adds the hosts that blocks name, at the first block that names them. Of two names for one address, the first counts. */
  public report(blocks: readonly Block[]): void {
    const taken = new Set<string>();
    for (const block of blocks) {
      const addresses = new Set<string>();
      for (const name of hostsOf(block)) {
        if (taken.has(name) || !this.isTrue(block, name)) continue;
        if (!this.applies(block.outer, name)) {
          this.noteUnreachable(block, name);
          continue;
        }
        taken.add(name);
        const ip = this.addressOf(block, name);
        if (ip !== undefined && !addresses.has(ip)) {
          this.reading.host(block.file, block.line, { key: name, ip }, "set HostName to an address, such as 10.0.0.5");
        }
        addresses.add(ip ?? "");
      }
    }
  }

  private noteUnreachable({ file, line }: Block, name: string): void {
    const why = "the Include of this file is in a block that does not apply to it, so ssh ignores it there";
    this.reading.note(file, line, `${quoted(name)} was skipped: ${why}`);
  }

  private addressOf(block: Block, name: string): string | undefined {
    const text = this.hostNameOf(name)?.text ?? "%h";
    const other = /%(?![h%])/.exec(text.replaceAll("%%", ""));
    if (other === null) return text.replace(/%([h%])/g, (_, token) => (token === "h" ? name : "%")).toLowerCase();
    const message = `${quoted(name)}: HostName ${quoted(text)} has a token other than %h and %%, which ssh refuses`;
    this.reading.problem("CFA1717", block.file, block.line, message);
    return undefined;
  }

  /** The first `HostName` of the blocks that apply to a name. */
  private hostNameOf(name: string): HostName | undefined {
    const candidates = [...(this.byName.get(name) ?? []), ...(this.byName.get(name.toLowerCase()) ?? [])];
    const own = candidates.filter(({ block }) => this.applies(block, name)).sort((a, b) => a.index - b.index)[0];
    for (const hostName of this.general) {
      if (own !== undefined && own.index < hostName.index) break;
      if (this.applies(hostName.block, name)) return hostName;
    }
    return own;
  }

  /** Whether a block and the blocks that include it apply to a name. */
  private applies(block: Block | undefined, name: string): boolean {
    return block === undefined || (this.isTrue(block, name) && this.applies(block.outer, name));
  }

  /** Whether the condition of a block is true for a name. Unknown criteria count as false, which a note says. */
  private isTrue({ condition, file, line }: Block, name: string): boolean {
    this.steps += condition.cost * name.length;
    if (this.steps <= MOST_STEPS) return condition.isTrueFor(name) === true;
    const message = "the hosts and the patterns with wildcards are too many to compare; use fewer";
    throw new DiagnosticError("CFA1725", `${file.at(line)}: ${message}`);
  }
}

/** The names of single hosts in a block: those of `Host`, and those of `Match` if the block gives them an address. */
function hostsOf({ condition, isMatch, hasHostName, patterns }: Block): readonly string[] {
  const isHostOfMatch = hasHostName && condition.unknown.length === 0;
  return isMatch && !isHostOfMatch ? [] : patterns.filter(isHost);
}

const isHost = (pattern: string): boolean => pattern !== "" && !isGlob(pattern) && !pattern.startsWith("!");
