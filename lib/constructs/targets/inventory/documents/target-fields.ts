import type { TargetAddressProps, TargetIpProps, TargetProps } from "../../target";
import { quoted, shown } from "../message-text";

/** Takes a problem, and the field that has it if it is a problem of one field. */
export type Report = (problem: string, field?: string) => void;

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = ["hostname", "ip", "virtualNetworkId", "tags"];
/** Names of the API that are accepted too. */
const SYNONYMS: Readonly<Record<string, string>> = { virtual_network_id: "virtualNetworkId" };

/** Reads a host of a YAML or JSON inventory: an IP address, or the fields of `TargetProps`. */
export function readTargetFields(value: unknown, report: Report): TargetProps | undefined {
  if (typeof value === "string") return { ip: value };
  const fields = asFields(value, FIELDS, report);
  if (fields === undefined) return undefined;
  const { hostname, ip, virtualNetworkId, tags } = fields;
  const addresses = readIp(ip, report);
  if (addresses === undefined) return undefined;
  return {
    ip: addresses,
    ...stringField("hostname", hostname, report),
    ...stringField("virtualNetworkId", virtualNetworkId, report),
    ...(tags !== undefined && { tags: readTags(tags, report) }),
  };
}

/** Reads tags: a map from string to string. */
export function readTags(value: unknown, report: Report): Record<string, string> {
  if (!isFields(value)) {
    report(`tags must be a map from name to value, such as { env: prod }, not ${shown(value)}`, "tags");
    return {};
  }
  const read = Object.entries(value).map(([name, tag]) => {
    if (typeof tag === "string") return [name, tag];
    report(`the value of tag ${quoted(name)} must be a string, not ${shown(tag)}; put it in quotes`, "tags");
    return [name, ""];
  });
  return Object.fromEntries(read) as Record<string, string>;
}

function readIp(value: unknown, report: Report): string | TargetIpProps | undefined {
  if (typeof value === "string") return value;
  const fields = asFields(value, ["ipv4", "ipv6"], (problem) => report(`ip: ${problem}`, "ip"));
  if (fields === undefined) return undefined;
  const entries = Object.entries(fields).map(([family, address]) => [family, readAddress(family, address, report)]);
  return Object.fromEntries(entries.filter(([, address]) => address !== undefined)) as TargetIpProps;
}

function readAddress(family: string, value: unknown, report: Report): string | TargetAddressProps | undefined {
  if (typeof value === "string") return value;
  const inFamily: Report = (problem) => report(`${family}: ${problem}`, "ip");
  const { address, virtualNetworkId } = asFields(value, ["address", "virtualNetworkId"], inFamily) ?? {};
  if (address === undefined) inFamily("address is required");
  return {
    address: "",
    ...stringField("address", address, inFamily),
    ...stringField("virtualNetworkId", virtualNetworkId, inFamily),
  };
}

function stringField(name: string, value: unknown, report: Report): Record<string, string> {
  if (value === undefined || value === null) return {};
  if (typeof value === "string") return { [name]: value };
  report(`${name} must be a string, not ${shown(value)}; put it in quotes`, name);
  return {};
}

function asFields(value: unknown, allowed: readonly string[], report: Report): Fields | undefined {
  if (!isFields(value)) {
    report(`expected an IP address, or a map with the fields ${allowed.join(", ")}, not ${shown(value)}`);
    return undefined;
  }
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const known = SYNONYMS[name] ?? name;
    if (allowed.includes(known)) fields[known] = field;
    else report(`unknown field ${quoted(name)}; the fields are ${allowed.join(", ")}`, name);
  }
  return fields;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
