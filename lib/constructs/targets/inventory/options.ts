import { DiagnosticError } from "../../../diagnostics";
import { assertKnownProps } from "../../../rules/options";
import { typeOf } from "../../kernel/validators";

/**
 * The names of columns in a CSV file, or of fields in the rows of a YAML or JSON file, which differ from those that are
 * recognized. Upper and lower case are the same.
 */
export interface InventoryColumns {
  /**
   * Column with the key of the host.
   *
   * @default - `key`, else the column of the hostname
   */
  readonly key?: string;

  /**
   * Column with the hostname.
   *
   * @default - `hostname`, or a usual name such as `Name` or `Server`
   */
  readonly hostname?: string;

  /**
   * Column with the IP address, of either family.
   *
   * @default - `ip`, or a usual name such as `IP Address` or `Private IP`
   */
  readonly ip?: string;

  /**
   * Column with the IPv4 address.
   *
   * @default - `ipv4`, or a usual name such as `IPv4 Address`
   */
  readonly ipv4?: string;

  /**
   * Column with the IPv6 address.
   *
   * @default - `ipv6`, or a usual name such as `IPv6 Address`
   */
  readonly ipv6?: string;

  /**
   * Column with the identifier of the virtual network.
   *
   * @default - `virtual_network_id`
   */
  readonly virtualNetworkId?: string;

  /**
   * Columns with tags, by the name of the tag: `{ env: "Environment" }`.
   *
   * @default - the columns `tag:NAME`
   */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Options of `Inventory.fromFile` and the other methods that read hosts. */
export interface InventoryOptions {
  /**
   * Skips hosts without an IP address and adds a note for each of them. If false, reading the inventory fails.
   *
   * @default false
   */
  readonly skipWithoutAddress?: boolean;

  /**
   * Names of columns (CSV) or fields (rows in YAML and JSON) that are not recognized: `{ ip: "Mgmt address" }`.
   *
   * @default {}
   */
  readonly columns?: InventoryColumns;
}

const COLUMNS = { key: true, hostname: true, ip: true, ipv4: true, ipv6: true, virtualNetworkId: true } as const;

/**
 * Checks options, for callers in JavaScript and values from `process.env`.
 *
 * @param inventory - the inventory in messages: `Inventory.fromFile`
 */
export function checkOptions(inventory: string, options: unknown): asserts options is InventoryOptions {
  const where = `the options of ${inventory}`;
  assertObject(where, options, "{ skipWithoutAddress: true }");
  assertKnownProps(inventory, options, { skipWithoutAddress: true, columns: true });
  const { skipWithoutAddress, columns } = options as Readonly<Record<string, unknown>>;
  if (skipWithoutAddress !== undefined && typeof skipWithoutAddress !== "boolean") {
    const message = `${where}: skipWithoutAddress must be a boolean, not ${typeOf(skipWithoutAddress)}`;
    throw new DiagnosticError("CFA1002", message);
  }
  if (columns === undefined) return;
  assertObject(`${where}: columns`, columns, '{ ip: "Private IP" }');
  assertKnownProps(`${inventory}: columns`, columns, { ...COLUMNS, tags: true });
  const { tags = {}, ...names } = columns as Readonly<Record<string, unknown>>;
  assertObject(`${where}: columns.tags`, tags, '{ env: "Environment" }');
  for (const [column, name] of [...Object.entries(names), ...Object.entries(tags)]) {
    if (name === undefined || (typeof name === "string" && name.trim() !== "")) continue;
    const message = `${where}: columns.${column} must be the name of a column (string), not ${typeOf(name)}`;
    throw new DiagnosticError("CFA1002", message);
  }
}

function assertObject(where: string, value: unknown, example: string): asserts value is object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw new DiagnosticError("CFA1002", `${where} must be an object such as ${example}, not ${typeOf(value)}`);
}
