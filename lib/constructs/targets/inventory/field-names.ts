import { nearestName } from "../../../api/core/names";
import { quoted } from "./message-text";
import type { InventoryColumns } from "./options";

/** What a column or field can hold. A tag has its name in `tag`. */
export type FieldName = "key" | "hostname" | "ip" | "ipv4" | "ipv6" | "virtualNetworkId";

/** Usual names of columns, without case and punctuation. The first name of each is its own, and beats the others. */
const SYNONYMS: Readonly<Record<FieldName, readonly string[]>> = {
  key: ["key"],
  hostname: [
    "hostname",
    "host",
    "name",
    "server",
    "servername",
    "machine",
    "machinename",
    "computer",
    "computername",
    "instancename",
    "vmname",
    "node",
    "nodename",
    "device",
    "devicename",
    "fqdn",
    "dnsname",
  ],
  ip: [
    "ip",
    "ipaddress",
    "ipaddr",
    "address",
    "addr",
    "hostip",
    "privateip",
    "privateipaddress",
    "internalip",
    "internalipaddress",
    "managementip",
    "mgmtip",
    "ansiblehost",
  ],
  ipv4: ["ipv4", "ipv4address", "ip4", "privateipv4", "privateipv4address"],
  ipv6: ["ipv6", "ipv6address", "ip6", "privateipv6", "privateipv6address"],
  virtualNetworkId: ["virtualnetworkid"],
};
const FIELDS = Object.keys(SYNONYMS) as FieldName[];
const OWN_NAMES = ["hostname", "virtual_network_id"];
const TAG = "tag:";

/** Which column or field holds what. */
export interface FieldNames {
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** Names of columns by the name of their tag. */
  readonly tags: Readonly<Record<string, string>>;
  /** The columns that hold nothing of a target. */
  readonly unread: readonly string[];
  readonly problems: readonly string[];
}

/** Finds which of the names of columns or fields hold what. */
export function fieldNames(names: readonly string[], columns: InventoryColumns = {}): FieldNames {
  const problems: string[] = [];
  const { tags: tagColumns = {}, ...given } = columns;
  const named = (path: string, name: string): string | undefined => {
    const found = names.find((one) => one.toLowerCase() === name.trim().toLowerCase());
    if (found === undefined) problems.push(`columns.${path} is ${quoted(name)}, but there is no column of that name`);
    return found;
  };
  const fields = Object.fromEntries(
    FIELDS.map((field) => {
      const name = given[field];
      return [field, name === undefined ? usualName(field, names, problems) : named(field, name)];
    }).filter(([, name]) => name !== undefined),
  ) as FieldNames["fields"];
  const tags = Object.fromEntries([
    ...names.filter((name) => name.startsWith(TAG) && name !== TAG).map((name) => [name.slice(TAG.length), name]),
    ...Object.entries(tagColumns).map(([tag, name]) => [tag, named(`tags.${tag}`, name)]),
  ]) as Readonly<Record<string, string | undefined>>;
  for (const name of Object.values(tags)) {
    if (name !== undefined && names.indexOf(name) !== names.lastIndexOf(name)) problems.push(duplicate(name));
  }
  const read = new Set<string | undefined>([...Object.values(fields), ...Object.values(tags)]);
  const unread = [...new Set(names)].filter((name) => name !== "" && !read.has(name) && !isUsual(name));
  problems.push(...unread.flatMap((name) => misspelling(name, fields)));
  return { fields, tags: tags as FieldNames["tags"], unread, problems };
}

/** Whether the names are sufficient for a host. */
export function isSufficient({ fields }: FieldNames): boolean {
  const { key, hostname, ip, ipv4, ipv6 } = fields;
  return (key ?? hostname) !== undefined && (ip ?? ipv4 ?? ipv6) !== undefined;
}

/** Whether a name is one of the names that this package documents, and not a synonym. */
export const isOwnName = (name: string): boolean =>
  name === "virtual_network_id" || name === "tags" || (FIELDS as string[]).includes(name);

const normal = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** A synonym that lost against the own name of its field: `name` beside `hostname`. */
const isUsual = (name: string): boolean => FIELDS.some((field) => SYNONYMS[field].includes(normal(name)));

/** The name that holds a field: its own name, else the only usual one. */
function usualName(field: FieldName, names: readonly string[], problems: string[]): string | undefined {
  const usual = names.filter((name) => SYNONYMS[field].includes(normal(name)));
  const own = usual.filter((name) => normal(name) === SYNONYMS[field][0]);
  const [name, other] = own.length > 0 ? own : usual;
  if (name === undefined || other === undefined) return name;
  problems.push(
    name === other
      ? duplicate(name)
      : `the columns ${quoted(name)} and ${quoted(other)} can both hold the ${field}; choose one: columns: { ${field}: ${quoted(name)} }`,
  );
  return name;
}

const duplicate = (name: string): string => `duplicate column ${quoted(name)}; remove one of them`;

/** A misspelt column of tags or networks would be ignored, and a host would be in the wrong network. */
function misspelling(name: string, fields: FieldNames["fields"]): string[] {
  if (name === TAG || /^tags?\s*[:.]/i.test(name)) {
    return [`the column ${quoted(name)} is not read; a column with the tag env has the name tag:env`];
  }
  const nearest = nearestName(name, OWN_NAMES);
  if (nearest === undefined || (nearest === "hostname" && fields.hostname !== undefined)) return [];
  return [`unknown column ${quoted(name)}; did you mean ${quoted(nearest)}?`];
}
