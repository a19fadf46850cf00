import type { TargetProps } from "../target";
import { targetMapValidator } from "../target-validators";
import { readCsv } from "./csv";
import { readAnsible, readByFormat } from "./file-format";
import { Reading, type InventoryHost, type InventoryOptions } from "./reading";
import { SourceFile } from "./source-file";
import { readSshConfig } from "./ssh-config";
import { readYamlOrJson } from "./yaml-or-json";

/** Reads a file into a reading. */
export type InventoryReader = (file: SourceFile, reading: Reading) => void;

/**
 * Hosts that a fleet is made of, from wherever they are written down. A value: `filter`, `group` and the others give a
 * new one.
 *
 * Relative paths start at the working directory. Every file may hold mistakes of several kinds; they are reported
 * together, each with file and line.
 */
export class Inventory {
  /** Hosts written in code. @throws Error where they are no map */
  public static of(targets: Readonly<Record<string, TargetProps>>): Inventory {
    targetMapValidator.read(targets, "targets", ({ message }) => {
      throw new Error(`Inventory.of: ${message}`);
    });
    return new Inventory(
      Object.entries(targets).map(([key, target]) => ({ key, target, groups: [] })),
      [],
    );
  }

  /**
   * Any of the formats below, told apart by the name of the file (`.yaml`, `.yml`, `.json`, `.csv`, `.ini`,
   * `.ssh/config`) and by its content.
   */
  public static fromFile(path: string, options: InventoryOptions = {}): Inventory {
    return Inventory.read(path, options, readByFormat);
  }

  /**
   * A map from key to address, or to an object with the fields of `TargetProps`; or a list of such objects with `key`
   * or `hostname`. An Ansible inventory in YAML is recognized.
   */
  public static fromYaml(path: string, options: InventoryOptions = {}): Inventory {
    return Inventory.read(path, options, readYamlOrJson("yaml"));
  }

  /** The same as `fromYaml`, in JSON. */
  public static fromJson(path: string, options: InventoryOptions = {}): Inventory {
    return Inventory.read(path, options, readYamlOrJson("json"));
  }

  /**
   * One host a line, under a header with `hostname`, `ip` (or `ipv4`, `ipv6`), and where wanted `key`,
   * `virtual_network_id` and `tag:NAME`. Comma, semicolon or tab between them.
   */
  public static fromCsv(path: string, options: InventoryOptions = {}): Inventory {
    return Inventory.read(path, options, readCsv);
  }

  /**
   * An Ansible inventory, INI or YAML. The address is `ansible_host`, or the host's name if that is one;
   * `cfaccess_hostname`, `cfaccess_virtual_network_id` and `cfaccess_tags` set the rest. `host_vars` and `group_vars`
   * folders are not read.
   */
  public static fromAnsible(path: string, options: InventoryOptions = {}): Inventory {
    return Inventory.read(path, options, readAnsible);
  }

  /**
   * An OpenSSH client configuration. The address is `HostName`; of several names on a `Host` line for one address the
   * first counts. `Include` is followed; patterns with wildcards and `Match` blocks are left out, with a note.
   */
  public static fromSshConfig(path = "~/.ssh/config", options: InventoryOptions = {}): Inventory {
    return Inventory.read(path, options, readSshConfig);
  }

  private static read(path: string, options: InventoryOptions, reader: InventoryReader): Inventory {
    const file = SourceFile.read(path);
    const reading = new Reading(file.path, options);
    reader(file, reading);
    return new Inventory(reading.finish(), reading.notes);
  }

  private constructor(
    /** The hosts, in the order in which they are written. */
    public readonly hosts: readonly InventoryHost[],
    /** What was left out of the files, and why. */
    public readonly notes: readonly string[],
  ) {}

  /** The targets by key, as `TargetFleet` takes them. */
  public get targets(): Record<string, TargetProps> {
    return Object.fromEntries(this.hosts.map(({ key, target }) => [key, target]));
  }

  /** Names of the groups, in order. */
  public get groups(): string[] {
    return [...new Set(this.hosts.flatMap(({ groups }) => groups))].sort();
  }

  /** The hosts that a condition holds for. */
  public filter(condition: (host: InventoryHost) => boolean): Inventory {
    return new Inventory(this.hosts.filter(condition), this.notes);
  }

  /** The hosts of a group. @throws Error where no host is in it */
  public group(name: string): Inventory {
    const chosen = this.filter(({ groups }) => groups.includes(name));
    if (chosen.hosts.length > 0) return chosen;
    const known = this.groups.length === 0 ? "the inventory has no groups" : `the groups are ${this.groups.join(", ")}`;
    throw new Error(`no host of the inventory is in group "${name}"; ${known}`);
  }

  /** The hosts that have a tag, with the given value if there is one. */
  public withTag(name: string, value?: string): Inventory {
    return this.filter(({ target: { tags = {} } }) =>
      value === undefined ? Object.hasOwn(tags, name) : tags[name] === value,
    );
  }

  /** Changes each target; makes tags of groups, for one: `({ target, groups }) => ({ ...target, tags: … })`. */
  public map(change: (host: InventoryHost) => TargetProps): Inventory {
    return new Inventory(
      this.hosts.map((host) => ({ ...host, target: change(host) })),
      this.notes,
    );
  }

  /** The hosts of both. @throws Error where both have a key */
  public concat(other: Inventory): Inventory {
    const keys = new Set(this.hosts.map(({ key }) => key));
    const twice = other.hosts.filter(({ key }) => keys.has(key)).map(({ key }) => `"${key}"`);
    if (twice.length > 0) throw new Error(`both inventories have ${twice.join(", ")}; a key stands for one target`);
    return new Inventory([...this.hosts, ...other.hosts], [...this.notes, ...other.notes]);
  }
}
