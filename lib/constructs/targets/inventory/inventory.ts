import { Token } from "cdktf";
import { DiagnosticError } from "../../../diagnostics";
import { isListElement } from "../../../rules/list-element";
import { typeOf } from "../../kernel/validators";
import { targetMapValidator, type TargetProps } from "../target";
import { listed, oneLine, quoted } from "./message-text";
import { checkOptions, type InventoryOptions } from "./options";
import { isTooDeep, Reading, type InventoryHost, type InventoryReader } from "./reading";
import type * as readers from "./readers";
import { readRows, type InventoryRow } from "./rows";
import { SourceFile } from "./source-file";
import { brand } from "../../../rules/brand";

// Fleets that are defined in code do not need the parsers.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded when a file is read
const loadReaders = (): typeof readers => require("./readers") as typeof readers;

/**
 * The hosts of a fleet, read from a file or defined in code. An inventory is immutable: `filter`, `group`, `map` and the
 * other methods return a new one.
 *
 * Relative paths start at the working directory. A file with several problems fails with one `DiagnosticError` that lists
 * them, each with its code, file and line.
 *
 * ```ts
 * const hosts = Inventory.fromFile("inventory.yaml").withTag("env", "prod");
 * new TargetFleet(this, "servers", { targets: hosts });
 * ```
 */
export class Inventory {
  /**
   * Hosts defined in code, by key.
   *
   * @throws DiagnosticError if `targets` is not a map
   */
  public static of(targets: Readonly<Record<string, TargetProps>>): Inventory {
    targetMapValidator.read(targets, "targets", ({ code, message }) => {
      throw new DiagnosticError(code, `Inventory.of: ${message}`);
    });
    return new Inventory(
      Object.entries(targets).map(([key, target]) => ({ key, target, groups: [] })),
      [],
    );
  }

  /**
   * Reads an inventory of any format below, or a file such as `/etc/hosts`. The file name decides the format (`.yaml`, `.yml`,
   * `.json`, `.ndjson`, `.csv`, `.tsv`, `.ini`, `ssh_config`, `.ssh/config`), else the content.
   *
   * @throws DiagnosticError if the file cannot be read, or with all its problems
   */
  public static fromFile(path: string, options: InventoryOptions = {}): Inventory {
    return Inventory.readFile("Inventory.fromFile", path, options, loadReaders().readAnyFormat);
  }

  /**
   * Reads YAML: a map from key to IP address or to the fields of `TargetProps`, or a list of such fields with `key` or
   * `hostname`; both can be below a name such as `hosts`. An Ansible inventory in YAML and the output of cloud tools, as
   * `fromJson` reads it, are recognized.
   *
   * @throws DiagnosticError if the file cannot be read, or with all its problems
   */
  public static fromYaml(path: string, options: InventoryOptions = {}): Inventory {
    return Inventory.readFile("Inventory.fromYaml", path, options, loadReaders().readYaml);
  }

  /**
   * Reads JSON, with the same structure as `fromYaml`, or with one host on each line (NDJSON). It recognizes the output of
   * `ansible-inventory --list`, `terraform output -json`, `aws ec2 describe-instances`, `gcloud compute instances list`,
   * `az vm list-ip-addresses`, `tailscale status --json` and `kubectl get nodes`, and the responses of NetBox and Consul.
   *
   * @throws DiagnosticError if the file cannot be read, or with all its problems
   */
  public static fromJson(path: string, options: InventoryOptions = {}): Inventory {
    return Inventory.readFile("Inventory.fromJson", path, options, loadReaders().readJson);
  }

  /**
   * Reads CSV: a header line, then one host per line. The columns are `hostname` or `key`, `ip` (or `ipv4` and `ipv6`),
   * and optionally `virtual_network_id` and `tag:NAME`. Usual names such as `Name` and `Private IP` are recognized; the
   * option `columns` names others. The separator is a comma, a semicolon, a tab or `|`, or the one in a first line such as `sep=;`.
   *
   * @throws DiagnosticError if the file cannot be read, or with all its problems
   */
  public static fromCsv(path: string, options: InventoryOptions = {}): Inventory {
    return Inventory.readFile("Inventory.fromCsv", path, options, loadReaders().readCsv);
  }

  /**
   * Reads an Ansible inventory in INI or YAML, or the output of `ansible-inventory --list`. The address is `ansible_host`, or
   * the name of the host if that is an address. `cfaccess_hostname`, `cfaccess_virtual_network_id` and `cfaccess_tags` set
   * the other fields. The folders `host_vars` and `group_vars` beside the file are read.
   *
   * @throws DiagnosticError if the file cannot be read, or with all its problems
   */
  public static fromAnsible(path: string, options: InventoryOptions = {}): Inventory {
    return Inventory.readFile("Inventory.fromAnsible", path, options, loadReaders().readAnsible);
  }

  /**
   * Reads an OpenSSH client configuration. The address of a name is what `ssh -G` prints: the first `HostName` of all `Host` and
   * `Match` blocks that apply to the name. If a `Host` line has several names for one address, the first becomes the key.
   * `Include` is followed. `Match` criteria that are known only where ssh connects, such as `exec`, count as false, with a note.
   *
   * @throws DiagnosticError if the file cannot be read, or with all its problems
   */
  public static fromSshConfig(path = "~/.ssh/config", options: InventoryOptions = {}): Inventory {
    return Inventory.readFile("Inventory.fromSshConfig", path, options, loadReaders().readSshConfig);
  }

  /**
   * The hosts of rows of any kind, such as the result of a query or a parsed file of another format. The function returns
   * the host of a row, or undefined for a row without one.
   *
   * ```ts
   * const rows = JSON.parse(readFileSync("cmdb.json", "utf8"));
   * Inventory.fromRows(rows, (row) => ({ key: row.asset, ip: row.interfaces[0]?.address, tags: { site: row.site } }));
   * ```
   *
   * @throws DiagnosticError with all problems of the rows
   */
  public static fromRows<Row>(
    rows: Iterable<Row>,
    read: (row: Row, index: number) => InventoryRow | undefined,
    options: InventoryOptions = {},
  ): Inventory {
    checkFunction("Inventory.fromRows: the second argument", read, "(row) => ({ key: row.name, ip: row.address })");
    checkOptions("Inventory.fromRows", options);
    return Inventory.collect(new Reading("Inventory.fromRows", options), (reading) => readRows(rows, read, reading));
  }

  private static readFile(
    factory: string,
    path: string,
    options: InventoryOptions,
    reader: InventoryReader,
  ): Inventory {
    checkPath(factory, path);
    checkOptions(factory, options);
    const file = SourceFile.read(path);
    return Inventory.collect(new Reading(`inventory "${file.path}"`, options), (reading) => reader(file, reading));
  }

  private static collect(reading: Reading, read: (reading: Reading) => void): Inventory {
    try {
      read(reading);
    } catch (error) {
      if (!isTooDeep(error)) throw error;
      const message = `${reading.name} is nested too deeply or is too large; use fewer levels, or several files`;
      throw new DiagnosticError("CFA1725", message, { cause: error });
    }
    return new Inventory(reading.finish(), reading.notes);
  }

  private constructor(
    /** The hosts, in the order of the file. */
    public readonly hosts: readonly InventoryHost[],
    /** One note for each entry of the file that was skipped, with the reason. */
    public readonly notes: readonly string[],
  ) {}

  /** The targets by key, as `TargetFleet` takes them. */
  public get targets(): Record<string, TargetProps> {
    return Object.fromEntries(this.hosts.map(({ key, target }) => [key, target]));
  }

  /** Names of all groups, sorted. */
  public get groups(): string[] {
    return [...new Set(this.hosts.flatMap(({ groups }) => groups))].sort();
  }

  /** The hosts for which `condition` returns true. */
  public filter(condition: (host: InventoryHost) => boolean): Inventory {
    checkFunction("Inventory.filter: the condition", condition, '({ key }) => key.startsWith("web")');
    return new Inventory(this.hosts.filter(condition), this.notes);
  }

  /**
   * The hosts of a group, including the hosts of its child groups.
   *
   * @throws DiagnosticError if the group has no hosts
   */
  public group(name: string): Inventory {
    const chosen = this.filter(({ groups }) => groups.includes(name));
    if (chosen.hosts.length > 0) return chosen;
    const { groups } = this;
    const more = groups.length > MOST_NAMES ? ` and ${groups.length - MOST_NAMES} more` : "";
    const known =
      groups.length === 0
        ? "the inventory has no groups"
        : `the groups are ${groups.slice(0, MOST_NAMES).join(", ")}${more}`;
    throw new DiagnosticError("CFA1721", oneLine(`the inventory has no hosts in group ${quoted(name)}; ${known}`));
  }

  /** The hosts that have a tag. If `value` is given, the tag must have that value. */
  public withTag(name: string, value?: string): Inventory {
    return this.filter(({ target: { tags = {} } }) =>
      value === undefined ? Object.hasOwn(tags, name) : tags[name] === value,
    );
  }

  /** Replaces each target, for example to turn groups into tags: `({ target, groups }) => ({ ...target, tags: … })`. */
  public map(change: (host: InventoryHost) => TargetProps): Inventory {
    checkFunction("Inventory.map: the change", change, "({ target }) => ({ ...target })");
    return new Inventory(
      this.hosts.map((host) => ({ ...host, target: change(host) })),
      this.notes,
    );
  }

  /**
   * The hosts of both inventories.
   *
   * @throws DiagnosticError if both define the same key
   */
  public concat(other: Inventory): Inventory {
    if (!Array.isArray((other as Inventory | null | undefined)?.hosts)) {
      throw new DiagnosticError(
        "CFA1002",
        `Inventory.concat: the argument must be an Inventory, not ${typeOf(other)}; for hosts in code, use Inventory.of({ … })`,
      );
    }
    const keys = new Set(this.hosts.map(({ key }) => key));
    const twice = other.hosts.filter(({ key }) => keys.has(key)).map(({ key }) => key);
    if (twice.length > 0) {
      const message = `both inventories define ${listed(twice, 3)}; rename the key in one of them`;
      throw new DiagnosticError("CFA1719", oneLine(message));
    }
    return new Inventory([...this.hosts, ...other.hosts], [...this.notes, ...other.notes]);
  }
}

/** The most names of groups in a message. */
const MOST_NAMES = 10;

/** Whether a value is an `Inventory`, also one of another copy of this package. */
export const isInventory = brand(Inventory, "Inventory");

/** Checks the path of a file, for callers in JavaScript and values from `process.env`. */
function checkPath(factory: string, path: unknown): void {
  if (typeof path !== "string" || path === "") {
    throw new DiagnosticError(
      "CFA1714",
      `${factory}: the path of an inventory must be a string such as "inventory.yaml", not ${typeOf(path)}`,
    );
  }
  if (Token.isUnresolved(path) || isListElement(path)) {
    throw new DiagnosticError(
      "CFA1003",
      `${factory}: the path of an inventory must be known at synthesis, and it is a Token; use a fixed path`,
    );
  }
}

function checkFunction(what: string, value: unknown, example: string): void {
  if (typeof value === "function") return;
  throw new DiagnosticError("CFA1002", `${what} must be a function such as ${example}, not ${typeOf(value)}`);
}
