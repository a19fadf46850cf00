import { conditional, Fn, Token, type IResolvable } from "cdktf";
import { UUID_PATTERN } from "../../api/core/identifiers";
import type { Diagnostic, DiagnosticCode } from "../../diagnostics";
import type { Diagnostics } from "../kernel/diagnostics";
import { validatedProps, type Report } from "../kernel/validators";
import { literalArgument } from "../../rules/terraform-literal";
import { inTerraformNames, withoutTokens } from "../kernel/plain-text";
import { idOfNetwork, type IVirtualNetwork } from "../networks/network-reference";
import { TARGET_VALIDATORS, targetValidator, type TargetAddressProps, type TargetProps } from "./target";
import { parseAddress, type Address } from "./target-address";
import { hostnameProblem } from "./target-hostname";
import { quoted } from "./inventory/message-text";

type Tags = Readonly<Record<string, string>>;

/** Settings of a fleet that apply to all of its targets. */
export interface FleetDefaults {
  readonly virtualNetworkId?: IVirtualNetwork | string | undefined;
  readonly tags?: Tags | undefined;
  readonly allowPublicAddresses?: boolean | undefined;
}

/** A target with its key, and its file and line if it is from a file. */
export interface FleetEntry {
  readonly key: string;
  readonly target: TargetProps;
  readonly location?: string | undefined;
}

/** A target as an attribute of `cfaccess_target_fleet`. */
export interface TargetJson {
  readonly hostname: string;
  readonly ip: { readonly ipv4?: AddressJson | IResolvable; readonly ipv6?: AddressJson | IResolvable };
  readonly tags?: Tags;
}

interface AddressJson {
  readonly ip_addr: string;
  readonly virtual_network_id?: string;
}

const FAMILIES = ["ipv4", "ipv6"] as const;
const UUID = new RegExp(UUID_PATTERN, "i");
/** Terraform evaluates templates in map keys, and references to a target contain its key in quotes. */
const KEY = /^[\p{L}\p{N}](?:(?!["\\\p{Cc}]|[$%]\{).)*$/u;

/** Why two targets cannot have the same address, and how to fix it. */
export const ADDRESS_RULE = "an address can belong to only one target of a virtual network; change one of them";

/**
 * Checks the targets of a fleet, each alone and against each other. `diagnostics` has all problems; `json` has the usable
 * targets by key, sorted.
 */
export class FleetTargets {
  public readonly json: Record<string, TargetJson> = {};
  public readonly diagnostics: Diagnostic[] = [];
  /** Public addresses without permission, with the places of their targets. */
  private readonly publicAddresses: string[] = [];
  /** Keys of targets by address and virtual network, without values known only at apply (Tokens). */
  public readonly ownerOfAddress = new Map<string, string>();
  private readonly fleetTags: Tags | undefined;
  private readonly fleetNetwork: string | undefined;
  private hasTokens = false;

  public constructor(
    entries: readonly FleetEntry[],
    private readonly defaults: FleetDefaults,
  ) {
    this.fleetTags = this.checkedTags(undefined, defaults.tags);
    this.fleetNetwork = idOfNetwork(defaults.virtualNetworkId);
    this.checkNetwork(undefined, this.fleetNetwork);
    for (const entry of [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))) this.add(entry);
  }

  /** A single target outside a fleet. Messages about duplicate addresses name it by its key. */
  public static ofOne(
    key: string,
    target: TargetProps & { readonly hostname: string },
    defaults: FleetDefaults,
  ): FleetTargets {
    const targets = new FleetTargets([], defaults);
    targets.addTarget(undefined, key, target);
    return targets;
  }

  /** Warns of public addresses. The API accepts them, so they stop nothing. One warning, however many there are. */
  public warn(diagnostics: Diagnostics): void {
    const [first, ...others] = this.publicAddresses;
    if (first === undefined) return;
    const count = others.length === 0 ? "" : ` (and ${others.length} more)`;
    const why = "the API accepts it, but Cloudflare documents that targets have private addresses only";
    diagnostics.warn("CFA1704", `${first}${count}; ${why}; use the private address, or set allowPublicAddresses: true`);
  }

  public get size(): number {
    return Object.keys(this.json).length;
  }

  /** The targets as a Terraform attribute. */
  public toResolvable(): IResolvable {
    return this.hasTokens ? inTerraformNames(this.json) : withoutTokens(this.json);
  }

  private add({ key, target, location }: FleetEntry): void {
    const where = `${location === undefined ? "" : `${location}: `}target ${quoted(key)}`;
    if (!this.isKnown(key)) {
      const message =
        "the key of a target must be known at synthesis, and it is a Token; use a fixed key, and set hostname";
      this.problem("CFA1702", undefined, message);
      return;
    }
    if (!KEY.test(key)) {
      const rule = `start with a letter or digit, and contain no quotes, backslashes, line breaks, "\${" or "%{"`;
      this.problem("CFA1702", where, `the key is invalid; it must ${rule}`);
    }
    const report: Report = ({ code, message }) => this.diagnostics.push({ code, message: `${where}: ${message}` });
    const fields = targetValidator.read(target, "it", report) ?? targetValidator.placeholder();
    this.addTarget(where, key, validatedProps(fields as TargetProps, TARGET_VALIDATORS, report));
  }

  private addTarget(where: string | undefined, key: string, target: TargetProps): void {
    const tags = mergedTags(this.fleetTags, this.checkedTags(where, target.tags));
    this.json[key] = {
      hostname: this.hostname(where, key, target.hostname),
      ip: this.addresses(where, key, target),
      ...(tags !== undefined && { tags }),
    };
  }

  private hostname(where: string | undefined, key: string, given: string | undefined): string {
    const hostname = given ?? key;
    const problem = this.isKnown(hostname) ? hostnameProblem(hostname) : undefined;
    const remedy = given === undefined ? "; the default is the key, so set hostname" : "";
    if (problem !== undefined) this.problem("CFA1701", where, problem + remedy);
    return hostname;
  }

  private addresses(where: string | undefined, key: string, target: TargetProps): TargetJson["ip"] {
    const { ip } = target;
    const ownNetwork = idOfNetwork(target.virtualNetworkId);
    this.checkNetwork(where, ownNetwork);
    const network = ownNetwork ?? this.fleetNetwork;
    if (typeof ip === "string") return this.onlyAddress(where, key, ip, network);

    const given = FAMILIES.filter((family) => ip[family] !== undefined);
    if (given.length === 0)
      this.problem("CFA1703", where, `ip has no address; set ipv4 or ipv6, such as { ipv4: "10.0.0.5" }`);
    return Object.fromEntries(given.map((family) => [family, this.address(where, key, family, ip[family], network)]));
  }

  /** An address of either family. Terraform determines the family of a Token at apply. */
  private onlyAddress(
    where: string | undefined,
    key: string,
    ip: string,
    network: string | undefined,
  ): TargetJson["ip"] {
    if (this.isKnown(ip)) {
      const address = parseAddress(ip);
      if (typeof address !== "string") return { [address.family]: this.claim(where, key, ip, address, network) };
      this.problem("CFA1703", where, address);
      return {};
    }
    const address = literalArgument(ip);
    const isIpv6 = Fn.strcontains(address, ":");
    const json = addressJson(address, network);
    return { ipv4: conditional(isIpv6, null, json), ipv6: conditional(isIpv6, json, null) };
  }

  private address(
    where: string | undefined,
    key: string,
    family: (typeof FAMILIES)[number],
    given: string | TargetAddressProps = "",
    targetNetwork: string | undefined,
  ): AddressJson {
    const { address: text, virtualNetworkId } = typeof given === "string" ? { address: given } : given;
    const ownNetwork = idOfNetwork(virtualNetworkId);
    this.checkNetwork(where, ownNetwork);
    const network = ownNetwork ?? targetNetwork;
    if (!this.isKnown(text)) return addressJson(text, network);
    const address = parseAddress(text);
    if (typeof address !== "string" && address.family === family) return this.claim(where, key, text, address, network);
    const other = family === "ipv4" ? "IPv6" : "IPv4";
    const problem =
      typeof address === "string" ? address : `${family} is ${quoted(text)}, which is an ${other} address`;
    this.problem("CFA1703", where, problem);
    return addressJson(text, network);
  }

  /** Claims an address for a target: no other target of the fleet can have it. */
  private claim(
    where: string | undefined,
    key: string,
    text: string,
    address: Address,
    network: string | undefined,
  ): AddressJson {
    if (address.isPublic && this.defaults.allowPublicAddresses !== true) {
      this.publicAddresses.push(located(where, `${quoted(text)} is a public address`));
    }
    const claimed = addressInNetwork(address.canonical, network);
    const owner = this.ownerOfAddress.get(claimed);
    if (owner === undefined) this.ownerOfAddress.set(claimed, key);
    else
      this.problem(
        "CFA1705",
        where,
        `${quoted(text)} is already the address of target ${quoted(owner)}; ${ADDRESS_RULE}`,
      );
    return addressJson(text, network);
  }

  private checkNetwork(where: string | undefined, network: string | undefined): void {
    if (network === undefined || !this.isKnown(network) || UUID.test(network)) return;
    const rule = "it must be a UUID such as f70ff985-a4ef-4643-bbbc-4a0ed4fc8415";
    this.problem("CFA1706", where, `virtualNetworkId is ${quoted(network)}; ${rule}`);
  }

  private checkedTags(where: string | undefined, tags: Tags | undefined): Tags | undefined {
    if (tags === undefined || !this.isKnown(tags)) return tags;
    for (const [name, value] of Object.entries(tags)) {
      this.isKnown(value); // every string is valid; this only records Tokens
      if (this.isKnown(name) && name === "")
        this.problem("CFA1707", where, "tags has a tag without a name; set its name");
    }
    return tags;
  }

  /** Whether a value is known at synthesis. Records if there are Tokens. */
  private isKnown(value: unknown): boolean {
    const known = !Token.isUnresolved(value);
    this.hasTokens ||= !known;
    return known;
  }

  private problem(code: DiagnosticCode, where: string | undefined, message: string): void {
    this.diagnostics.push({ code, message: located(where, message) });
  }
}

const located = (where: string | undefined, message: string): string =>
  where === undefined ? message : `${where}: ${message}`;

/** The addresses of a target that are known at synthesis, each with its virtual network. */
export function knownAddresses({ ip }: TargetJson): [address: string, network: string | undefined][] {
  return [ip.ipv4, ip.ipv6].flatMap((json): [string, string | undefined][] => {
    if (json === undefined || !("ip_addr" in json) || Token.isUnresolved(json.ip_addr)) return [];
    const address = parseAddress(json.ip_addr);
    const { virtual_network_id: given } = json;
    const network = given !== undefined && !Token.isUnresolved(given) && UUID.test(given) ? given : undefined;
    return typeof address === "string" ? [] : [[address.canonical, network]];
  });
}

/** Identifies an address in its virtual network. */
function addressInNetwork(canonical: string, network: string | undefined): string {
  return `${canonical} in ${network?.toLowerCase() ?? "the default virtual network"}`;
}

function addressJson(address: string, network: string | undefined): AddressJson {
  return { ip_addr: address, ...(network !== undefined && { virtual_network_id: network }) };
}

/** Merges the tags of a fleet and a target, whose tags win. Tokens are merged by Terraform. */
function mergedTags(fleet: Tags = {}, target: Tags = {}): Tags | undefined {
  if (isEmpty(target)) return isEmpty(fleet) ? undefined : fleet;
  if (isEmpty(fleet)) return target;
  const isToken = Token.isUnresolved(fleet) || Token.isUnresolved(target);
  return isToken ? (Fn.merge([argument(fleet), argument(target)]) as Tags) : { ...fleet, ...target };
}

/** Escapes names and values for an argument of a function, so that Terraform does not evaluate templates in them. */
function argument(tags: Tags): Tags {
  if (Token.isUnresolved(tags)) return tags;
  const entries = Object.entries(tags).map(([name, value]) => [literalArgument(name), literalArgument(value)]);
  return Object.fromEntries(entries) as Tags;
}

const isEmpty = (tags: Tags): boolean => !Token.isUnresolved(tags) && Object.keys(tags).length === 0;
