import { DiagnosticError, reasonOf } from "../../../diagnostics";
import { typeOf, validatedProps, string, anything, type Validators } from "../../kernel/validators";
import type { IVirtualNetwork } from "../../networks/network-reference";
import { TARGET_VALIDATORS, isObject, type TargetProps } from "../target";
import { oneLine } from "./message-text";
import { isTooDeep, type Reading, type Source } from "./reading";

/** A host that the function of `Inventory.fromRows` returns for a row. */
export interface InventoryRow {
  /**
   * Key of the host in the inventory.
   *
   * @default - the hostname
   */
  readonly key?: string | undefined;

  /**
   * Hostname of the target.
   *
   * @default - the key
   */
  readonly hostname?: string | undefined;

  /**
   * Addresses of the host. A host without any is an error, or is skipped with `skipWithoutAddress: true`.
   *
   * @default - no address
   */
  readonly ip?: TargetProps["ip"] | null | undefined;

  /**
   * The virtual network: a `VirtualNetwork`, or its identifier, a UUID.
   *
   * @default - the virtual network of the fleet
   */
  readonly virtualNetworkId?: IVirtualNetwork | string | undefined;

  /**
   * Tags by name.
   *
   * @default {}
   */
  readonly tags?: Readonly<Record<string, string>>;

  /**
   * Groups of the host, for `Inventory.group`.
   *
   * @default []
   */
  readonly groups?: readonly string[];
}

/** The most rows that are read. */
const MOST_ROWS = 1_000_000;

/** A row in messages: `rows[3]`. */
const ROWS: Source = { at: (index) => `rows[${index}]` };

const VALIDATORS: Validators<Omit<InventoryRow, "groups"> & { groups?: unknown }> = {
  ...TARGET_VALIDATORS,
  ip: anything,
  key: string,
  groups: anything,
};

/** Reads rows of any kind, each with a function that returns its host, or undefined for a row without one. */
export function readRows<Row>(
  rows: Iterable<Row>,
  read: (row: Row, index: number) => InventoryRow | undefined,
  reading: Reading,
): void {
  let index = 0;
  for (const row of iterable(rows)) {
    if (index >= MOST_ROWS) {
      const limit = MOST_ROWS.toLocaleString("en");
      throw new DiagnosticError("CFA1725", `Inventory.fromRows: there are more than ${limit} rows; give fewer`);
    }
    readRow(index, () => read(row, index), reading);
    index += 1;
  }
}

function readRow(index: number, read: () => unknown, reading: Reading): void {
  let found: unknown;
  try {
    found = read();
  } catch (error) {
    if (isTooDeep(error)) throw error;
    const reason = oneLine(reasonOf(error)).slice(0, 150);
    reading.problem("CFA1002", ROWS, index, `the function of Inventory.fromRows failed: ${reason}`);
    return;
  }
  if (found === undefined || found === null)
    reading.note(ROWS, index, "the row was skipped: the function returned no host");
  else if (!isObject(found)) {
    const message = `the function must return an object such as { key: "web-1", ip: "10.0.0.5" }, not ${typeOf(found)}`;
    reading.problem("CFA1002", ROWS, index, message);
  } else addHost(index, found, reading);
}

function addHost(index: number, given: InventoryRow, reading: Reading): void {
  const valid = validatedProps(given, VALIDATORS, ({ code, message }) => reading.problem(code, ROWS, index, message));
  const { key, groups = [], ip, hostname, virtualNetworkId, tags } = valid;
  const name = key ?? hostname;
  if (name === undefined || name === "") {
    reading.problem("CFA1717", ROWS, index, "the host has no name; return key or hostname");
  } else if (ip !== undefined && ip !== null && typeof ip !== "string" && !isObject(ip)) {
    reading.problem("CFA1002", ROWS, index, `ip must be an IP address or { ipv4, ipv6 }, not ${typeOf(ip)}`);
  } else if (!Array.isArray(groups) || groups.some((group) => typeof group !== "string")) {
    reading.problem("CFA1002", ROWS, index, `groups must be a list of strings, not ${typeOf(groups)}`);
  } else {
    const fields = {
      ...(hostname !== undefined && { hostname }),
      ...(virtualNetworkId !== undefined && { virtualNetworkId }),
      ...(tags !== undefined && { tags }),
    };
    reading.host(ROWS, index, { key: name, ip, ...fields, groups: groups as string[] }, "return its ip");
  }
}

function iterable<Row>(rows: Iterable<Row>): Iterable<Row> {
  const given: unknown = rows;
  if (typeof given === "object" && given !== null && Symbol.iterator in given) return rows;
  const remedy = "for a map, use Object.entries(map)";
  throw new DiagnosticError("CFA1002", `Inventory.fromRows: the rows must be a list, not ${typeOf(given)}; ${remedy}`);
}
