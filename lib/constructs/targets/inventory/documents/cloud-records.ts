import type { TargetProps } from "../../target";

/** A host in a record of a cloud tool. */
export interface CloudHost {
  readonly name: string;
  /** Identifier that replaces the name as key where several hosts have the name. */
  readonly id?: string | undefined;
  readonly ip?: TargetProps["ip"] | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly groups?: readonly string[] | undefined;
  /** The state of a host that does not exist any more. */
  readonly gone?: string | undefined;
}

/** A kind of record: how it is recognized, and how it is read. `refusal` says why it cannot be read. */
interface RecordKind {
  readonly tool: string;
  readonly is: (record: Fields) => boolean;
  readonly read?: (record: Fields) => CloudHost;
  readonly refusal?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A new kind of record is one more entry. Maps from name to value become tags; lists of names become groups. */
const RECORD_KINDS: readonly RecordKind[] = [
  {
    tool: "aws ec2 describe-instances",
    is: (record) => typeof record.InstanceId === "string",
    read: (record) => {
      const tags = Object.fromEntries(
        listAt(record, "Tags").flatMap((tag) => {
          const [name, value] = [textAt(tag, "Key"), textAt(tag, "Value")];
          return name === undefined || value === undefined ? [] : [[name, value] as const];
        }),
      );
      const { Name: name, ...others } = tags;
      const [id = "", state = ""] = [textAt(record, "InstanceId"), textAt(record, "State", "Name")];
      return {
        name: name ?? id,
        id,
        ip: textAt(record, "PrivateIpAddress") ?? textAt(record, "Ipv6Address"),
        tags: others,
        gone: ["terminated", "shutting-down"].includes(state) ? state : undefined,
      };
    },
  },
  {
    tool: "gcloud compute instances list",
    is: (record) => Array.isArray(record.networkInterfaces) && typeof record.name === "string",
    read: (record) => {
      const [network] = listAt(record, "networkInterfaces");
      return {
        ...named(record, "name", "id"),
        ip: ipOf(textAt(network, "networkIP"), textAt(network, "ipv6Address")),
        tags: tagsAt(record, "labels"),
        groups: textsOf(listAt(record, "tags", "items")),
      };
    },
  },
  {
    tool: "az vm list-ip-addresses",
    is: (record) => textAt(record, "virtualMachine", "name") !== undefined,
    read: ({ virtualMachine }) => ({
      ...named(virtualMachine, "name"),
      ip: textsOf(listAt(virtualMachine, "network", "privateIpAddresses"))[0],
      groups: textsOf([textAt(virtualMachine, "resourceGroup")]),
    }),
  },
  {
    tool: "az vm list --show-details",
    is: (record) => typeof record.privateIps === "string" && typeof record.name === "string",
    read: (record) => ({
      ...named(record, "name", "vmId"),
      ip: textAt(record, "privateIps")?.split(",")[0]?.trim(),
      tags: tagsAt(record, "tags"),
      groups: textsOf([textAt(record, "resourceGroup")]),
    }),
  },
  {
    tool: "az vm list",
    is: (record) => record.type === "Microsoft.Compute/virtualMachines" && record.privateIps === undefined,
    refusal: "it has no IP addresses; run az vm list-ip-addresses instead",
  },
  {
    tool: "NetBox",
    is: (record) => "primary_ip4" in record || "primary_ip6" in record,
    read: (record) => ({
      name: textAt(record, "name") ?? textAt(record, "display") ?? "",
      id: typeof record.id === "number" ? `netbox-${record.id}` : undefined,
      ip: ipOf(
        withoutPrefix(textAt(record, "primary_ip4", "address")),
        withoutPrefix(textAt(record, "primary_ip6", "address")),
      ),
      groups: textsOf(listAt(record, "tags").map((tag) => textAt(tag, "slug"))),
    }),
  },
  {
    tool: "Consul (health)",
    is: (record) => textAt(record, "Node", "Address") !== undefined,
    read: ({ Node: node, Service: service }) => ({
      ...named(node, "Node", "ID"),
      ip: textAt(node, "Address"),
      tags: tagsAt(node, "Meta"),
      groups: textsOf([textAt(service, "Service"), ...listAt(service, "Tags")]),
    }),
  },
  {
    tool: "Consul (catalog)",
    is: (record) => typeof record.Node === "string" && typeof record.Address === "string",
    read: (record) => ({
      ...named(record, "Node", "ID"),
      ip: textAt(record, "Address"),
      tags: tagsAt(record, "Meta") ?? tagsAt(record, "NodeMeta"),
      groups: textsOf([textAt(record, "ServiceName"), ...listAt(record, "ServiceTags")]),
    }),
  },
  {
    tool: "tailscale status",
    is: (record) => Array.isArray(record.TailscaleIPs),
    read: (record) => {
      const addresses = textsOf(listAt(record, "TailscaleIPs"));
      const name = textAt(record, "DNSName")?.split(".")[0];
      return {
        name: name === undefined || name === "" ? (textAt(record, "HostName") ?? "") : name,
        id: textAt(record, "ID"),
        ip: ipOf(
          addresses.find((address) => !address.includes(":")),
          addresses.find((address) => address.includes(":")),
        ),
        groups: textsOf(listAt(record, "Tags")),
      };
    },
  },
  {
    tool: "kubectl get nodes",
    is: (record) => record.kind === "Node" && textAt(record, "metadata", "name") !== undefined,
    read: (record) => {
      const internal = listAt(record, "status", "addresses")
        .filter((address) => textAt(address, "type") === "InternalIP")
        .flatMap((address) => textAt(address, "address") ?? []);
      return {
        ...named(at(record, "metadata"), "name", "uid"),
        ip: ipOf(
          internal.find((address) => !address.includes(":")),
          internal.find((address) => address.includes(":")),
        ),
        tags: tagsAt(record, "metadata", "labels"),
      };
    },
  },
];

/** The kind of a record; undefined if no cloud tool writes it. */
export function recordKindOf(record: unknown): RecordKind | undefined {
  return isFields(record) ? RECORD_KINDS.find(({ is }) => is(record)) : undefined;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, name) => (isFields(found) && Object.hasOwn(found, name) ? found[name] : undefined),
    value,
  );
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" && found !== "" ? found : undefined;
}

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

const textsOf = (values: readonly unknown[]): string[] =>
  values.filter((value): value is string => typeof value === "string" && value !== "");

/** The strings of a map; undefined if it has none. */
function tagsAt(value: unknown, ...path: readonly string[]): Record<string, string> | undefined {
  const found = at(value, ...path);
  const entries = isFields(found) ? Object.entries(found).filter(([, tag]) => typeof tag === "string") : [];
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Record<string, string>);
}

function named(value: unknown, name: string, id?: string): Pick<CloudHost, "name" | "id"> {
  return { name: textAt(value, name) ?? "", id: id === undefined ? undefined : textAt(value, id) };
}

function ipOf(ipv4: string | undefined, ipv6: string | undefined): TargetProps["ip"] | undefined {
  return ipv4 !== undefined && ipv6 !== undefined ? { ipv4, ipv6 } : (ipv4 ?? ipv6);
}

/** NetBox writes an address with the length of its prefix: `10.0.0.5/24`. */
const withoutPrefix = (address: string | undefined): string | undefined => address?.replace(/\/\d+$/, "");
