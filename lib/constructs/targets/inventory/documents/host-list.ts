import { isIP } from "node:net";
import { fieldNames, isOwnName, type FieldNames } from "../field-names";
import { listed, quoted } from "../message-text";
import type { InventoryColumns } from "../options";
import type { Reading } from "../reading";
import type { SourceFile } from "../source-file";
import { recordKindOf, type CloudHost } from "./cloud-records";
import { plain, type Located } from "./located";
import { readTargetFields, type Report } from "./target-fields";

/** How a list of hosts is read. */
export interface ListOptions {
  /** Whether a tool wrote the hosts. Unknown fields are then notes instead of problems. */
  readonly isForeign?: boolean;
  /** The groups of all hosts. */
  readonly groups?: readonly string[];
}

interface CloudItem {
  readonly line: number;
  readonly host: CloudHost;
}

const REMEDY = "add ip: 10.0.0.5";

/** Reads the hosts of a document: records of cloud tools, and objects with the fields of a target or similar ones. */
export class HostList {
  /** What the fields of a row hold, by the names of the fields. */
  private readonly layouts = new Map<string, FieldNames>();
  private readonly unread = new Set<string>();
  /** The problems of names of fields, each of which is reported at the first row that has it. */
  private readonly reported = new Set<string>();
  private readonly columns: InventoryColumns;

  public constructor(
    private readonly file: SourceFile,
    private readonly reading: Reading,
    private readonly options: ListOptions = {},
  ) {
    this.columns = reading.options.columns ?? {};
  }

  /** Reads a list. Lists inside it are read as if they were one. */
  public readItems(list: readonly Located[]): void {
    const items = list.flatMap(flattened);
    this.checkColumns(items);
    const cloud: CloudItem[] = [];
    for (const item of items) {
      const record = plain(item);
      const kind = recordKindOf(record);
      if (kind === undefined) this.readItem(item);
      else if (kind.read !== undefined) cloud.push({ line: item.line, host: kind.read(record as never) });
      else this.problem("CFA1726", item.line, `this is the output of ${kind.tool}: ${kind.refusal ?? ""}`);
    }
    this.addCloudHosts(cloud);
    this.noteUnread(items[0]?.line ?? 1);
  }

  /** Reads a map from key to IP address or fields. */
  public readMap(entries: NonNullable<Located["entries"]>): void {
    this.checkColumns([...entries.values()].map(({ value }) => value));
    for (const [key, { line, value }] of entries) this.readHost(key, line, value);
    this.noteUnread([...entries.values()][0]?.line ?? 1);
  }

  /** Reads an item. Its key is the field `key`, else the hostname; or the item is an address alone, which is its key. */
  private readItem(item: Located): void {
    if (typeof item.scalar === "string" && isIP(item.scalar) !== 0) {
      this.readHost(item.scalar, item.line, item);
      return;
    }
    const { fields } = this.layoutOf(item);
    const entries = new Map(item.entries);
    const keyOf = (name: string | undefined): unknown =>
      name === undefined ? undefined : entries.get(name)?.value.scalar;
    const key = keyOf(fields.key) ?? keyOf(fields.hostname);
    if (fields.key !== undefined) entries.delete(fields.key);
    if (typeof key === "string" && key !== "") this.readHost(key, item.line, { ...item, entries });
    else {
      const fields = "the fields key or hostname (in quotes if it is a number) and ip";
      const message = `expected a host with ${fields}; for other fields, use the option columns or Inventory.fromRows`;
      this.problem("CFA1717", item.line, message);
    }
  }

  private readHost(key: string, line: number, value: Located): void {
    const report: Report = (problem, field) => {
      const at = field === undefined ? undefined : value.entries?.get(field)?.line;
      this.problem("CFA1717", at ?? line, `${quoted(key)}: ${problem}`);
    };
    const { groups = [] } = this.options;
    if (value.scalar === null || typeof value.scalar === "string") {
      this.reading.host(this.file, line, { key, ip: value.scalar, groups }, REMEDY);
      return;
    }
    const { fields, labels } = this.targetFieldsOf(value);
    const hasAddress = fields.ip !== undefined && fields.ip !== null;
    const isMap = value.entries !== undefined;
    const target = readTargetFields(
      hasAddress || !isMap ? (isMap ? fields : plain(value)) : { ...fields, ip: "" },
      report,
    );
    if (target === undefined) return;
    const ip = hasAddress ? target.ip : undefined;
    this.reading.host(this.file, line, { key, ...target, ip, groups: [...groups, ...labels] }, REMEDY);
  }

  /** The fields of a row under the names of a target's, and the labels without a value that it has. */
  private targetFieldsOf(value: Located): { fields: Record<string, unknown>; labels: string[] } {
    const row = plain(value) as Record<string, unknown>;
    const { fields, tags, unread } = this.layoutOf(value);
    if (!this.isForeign(fields)) return { fields: row, labels: [] };
    for (const name of unread) if (name !== "tags") this.unread.add(name);
    const of = (name: string | undefined): unknown => (name === undefined ? undefined : row[name]);
    const families = Object.entries({ ipv4: of(fields.ipv4), ipv6: of(fields.ipv6) }).filter(
      ([, address]) => address !== undefined && address !== null && address !== "",
    );
    const labels = Array.isArray(row.tags) ? row.tags.filter((tag) => typeof tag === "string") : [];
    const tagFields = Object.entries(tags).map(([tag, name]) => [tag, row[name]] as const);
    const ownTags = typeof row.tags === "object" && !Array.isArray(row.tags) ? (row.tags ?? {}) : {};
    const allTags = {
      ...ownTags,
      ...Object.fromEntries(tagFields.filter(([, tag]) => tag !== undefined && tag !== null)),
    };
    return {
      fields: {
        ip: of(fields.ip) ?? (families.length === 0 ? undefined : Object.fromEntries(families)),
        hostname: of(fields.hostname),
        virtualNetworkId: of(fields.virtualNetworkId),
        ...(Object.keys(allTags).length > 0 && { tags: allTags }),
      },
      labels,
    };
  }

  /**
   * Whether a tool wrote a row. In a row that a person wrote with the names of this package, an unknown field is a mistake: it
   * could be a misspelt virtual network.
   */
  private isForeign(fields: FieldNames["fields"]): boolean {
    if (this.options.isForeign === true || this.reading.options.columns !== undefined) return true;
    const used = [fields.hostname, fields.ip, fields.ipv4, fields.ipv6].filter((name) => name !== undefined);
    return used.some((name) => !isOwnName(name) || name.startsWith("ipv"));
  }

  private layoutOf({ line, entries = new Map<string, never>() }: Located): FieldNames {
    const names = [...entries.keys()];
    const id = JSON.stringify(names);
    const known = this.layouts.get(id);
    if (known !== undefined) return known;
    const has = (name: unknown): boolean =>
      names.some((one) => one.toLowerCase() === String(name).trim().toLowerCase());
    const { tags = {}, ...others } = this.columns;
    const columns = Object.fromEntries(Object.entries(others).filter(([, name]) => has(name)));
    const layout = fieldNames(names, {
      ...columns,
      tags: Object.fromEntries(Object.entries(tags).filter(([, name]) => has(name))),
    });
    this.layouts.set(id, layout);
    const problems = this.isForeign(layout.fields) ? layout.problems : [];
    for (const problem of problems) if (!this.reported.has(problem)) this.problem("CFA1717", line, problem);
    for (const problem of problems) this.reported.add(problem);
    return layout;
  }

  /** Reports the names in the option `columns` that no row has. */
  private checkColumns(rows: readonly Located[]): void {
    if (this.reading.options.columns === undefined) return;
    const names = new Set(rows.flatMap(({ entries }) => [...(entries?.keys() ?? [])]));
    const { problems } = fieldNames([...names], this.columns);
    const missing = problems.filter((problem) => problem.startsWith("columns."));
    for (const problem of missing) this.problem("CFA1717", rows[0]?.line ?? 1, problem);
  }

  /** Adds the hosts of cloud tools. Where several have one name, their identifiers are the keys. */
  private addCloudHosts(hosts: readonly CloudItem[]): void {
    const present = this.withoutRepeated(hosts.filter((item) => this.isPresent(item)));
    const counts = new Map<string, number>();
    for (const { host } of present) counts.set(nameOf(host), (counts.get(nameOf(host)) ?? 0) + 1);
    for (const { line, host } of present) {
      const { name, id, ip, tags = {}, groups = [] } = host;
      const usesId = id !== undefined && (name === "" || (counts.get(nameOf(host)) ?? 0) > 1);
      const key = usesId ? id : name;
      if (key === "") {
        this.problem("CFA1717", line, "the host has no name; set one");
        continue;
      }
      const found = {
        key,
        ...(usesId && name !== "" && { hostname: name }),
        ip,
        ...(Object.keys(tags).length > 0 && { tags }),
        groups: [...(this.options.groups ?? []), ...groups],
      };
      this.reading.host(this.file, line, found, "give it a private address");
    }
  }

  private isPresent({ line, host: { name, gone } }: CloudItem): boolean {
    if (gone === undefined) return true;
    this.reading.note(this.file, line, `${quoted(name)} was skipped: its state is ${quoted(gone)}`);
    return false;
  }

  /** One item for each host. The response of a service has a host once for each instance of the service. */
  private withoutRepeated(items: readonly CloudItem[]): CloudItem[] {
    const byHost = new Map<string, CloudItem>();
    for (const item of items) {
      const { name, id, ip, groups = [] } = item.host;
      const identity = JSON.stringify([name, id, ip]);
      const other = byHost.get(identity);
      if (other === undefined) byHost.set(identity, item);
      else {
        this.reading.note(this.file, item.line, `${quoted(name)} was skipped: it is in the file twice`);
        const all = [...new Set([...(other.host.groups ?? []), ...groups])];
        byHost.set(identity, { ...other, host: { ...other.host, groups: all } });
      }
    }
    return [...byHost.values()];
  }

  private noteUnread(line: number): void {
    if (this.unread.size === 0) return;
    this.reading.note(this.file, line, `these fields were not read: ${listed([...this.unread])}`);
  }

  private problem(code: "CFA1717" | "CFA1726", line: number, message: string): void {
    this.reading.problem(code, this.file, line, message);
  }
}

/** The name of a host without case, which hostnames ignore. */
const nameOf = ({ name }: CloudHost): string => name.toLowerCase();

const flattened = (item: Located): readonly Located[] => item.items?.flatMap(flattened) ?? [item];
