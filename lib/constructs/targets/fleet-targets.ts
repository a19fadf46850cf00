import { conditional, Fn, Lazy, Token, type IResolvable } from "cdktf";
import { UUID_PATTERN } from "../../api/core/identifiers";
import type { Diagnostic } from "../../diagnostics";
import { validatedProps, type Report } from "../kernel/validators";
import type { TargetAddressProps, TargetProps } from "./target";
import { parseAddress, type Address } from "./target-address";
import { hostnameProblem } from "./target-hostname";
import { TARGET_VALIDATORS, targetValidator } from "./target-validators";
import { mergedTags, type Tags } from "./target-tags";

/** What holds for every target of a fleet. */
export interface FleetDefaults {
  readonly virtualNetworkId?: string | undefined;
  readonly tags?: Tags | undefined;
  readonly allowPublicAddresses?: boolean | undefined;
}

/** A target by its key, and where it was written if in a file. */
export interface FleetEntry {
  readonly key: string;
  readonly target: TargetProps;
  readonly location?: string | undefined;
}

/** A target in the attributes of `cfaccess_target_fleet`. */
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
/** Terraform reads templates in the keys of a map, and indexes with the key in quotes. */
const KEY = /^[\p{L}\p{N}](?:(?!["\\\p{Cc}]|[$%]\{).)*$/u;

/** Why two targets cannot have one address. */
export const ADDRESS_RULE = "an address in its virtual network belongs to one target";

/**
 * The targets of a fleet, checked one by one and against each other. Everything that is wrong is collected in
 * `problems`; the targets stand in `json`, by key and in order, as far as they can be used.
 */
export class FleetTargets {
  public readonly json: Record<string, TargetJson> = {};
  public readonly diagnostics: Diagnostic[] = [];
  /** Who has an address in a virtual network; only what is known before Terraform runs. */
  public readonly ownerOfAddress = new Map<string, string>();
  private readonly fleetTags: Tags | undefined;
  private hasTokens = false;

  public constructor(
    entries: readonly FleetEntry[],
    private readonly defaults: FleetDefaults,
  ) {
    this.fleetTags = this.checkedTags(undefined, defaults.tags);
    this.checkNetwork(undefined, defaults.virtualNetworkId);
    for (const entry of [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))) this.add(entry);
  }

  /** One target that is no part of a fleet: its key is only what others call it that have its address too. */
  public static ofOne(
    key: string,
    target: TargetProps & { readonly hostname: string },
    defaults: FleetDefaults,
  ): FleetTargets {
    const targets = new FleetTargets([], defaults);
    targets.addTarget(undefined, key, target);
    return targets;
  }

  public get size(): number {
    return Object.keys(this.json).length;
  }

  /**
   * The targets as an attribute. As a plain object, cdktf would rewrite the keys as it does the names of attributes.
   * It looks for references to other stacks first, which takes a third of the time and finds none where no Token is.
   */
  public toResolvable(): IResolvable {
    return Lazy.anyValue({ produce: ({ preparing }) => (preparing && !this.hasTokens ? {} : this.json) });
  }

  private add({ key, target, location }: FleetEntry): void {
    const where = `${location === undefined ? "" : `${location}: `}target "${key}"`;
    if (!this.isKnown(key)) {
      const message =
        "the key of a target is only known when Terraform runs, and Terraform must know the keys of a map before; " +
        "choose a fixed key, and give the value as hostname";
      this.diagnostics.push({ code: "CFA1700", message });
      return;
    }
    if (!KEY.test(key)) {
      this.problem(where, `the key must begin with a letter or digit, without quotes, "\\", "\${" and "%{"`);
    }
    const report: Report = ({ code, message }) => this.diagnostics.push({ code, message: `${where}: ${message}` });
    const given = targetValidator.read(target, "it", report) ?? targetValidator.placeholder();
    this.addTarget(where, key, validatedProps(given as TargetProps, TARGET_VALIDATORS, report));
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
    const hint = given === undefined ? "; give the target a hostname that differs from its key" : "";
    if (problem !== undefined) this.problem(where, problem + hint);
    return hostname;
  }

  private addresses(where: string | undefined, key: string, target: TargetProps): TargetJson["ip"] {
    const { ip, virtualNetworkId } = target;
    this.checkNetwork(where, virtualNetworkId);
    const network = virtualNetworkId ?? this.defaults.virtualNetworkId;
    if (typeof ip === "string") return this.onlyAddress(where, key, ip, network);

    const given = FAMILIES.filter((family) => ip[family] !== undefined);
    if (given.length === 0) this.problem(where, `it has no address; give ip, such as "10.0.0.5"`);
    return Object.fromEntries(given.map((family) => [family, this.address(where, key, family, ip[family], network)]));
  }

  /** One address of whichever kind. What comes as a Token is told apart by Terraform. */
  private onlyAddress(
    where: string | undefined,
    key: string,
    ip: string,
    network: string | undefined,
  ): TargetJson["ip"] {
    if (this.isKnown(ip)) {
      const address = parseAddress(ip);
      if (typeof address !== "string") return { [address.family]: this.claim(where, key, ip, address, network) };
      this.problem(where, address);
      return {};
    }
    const isIpv6 = Fn.strcontains(ip, ":");
    const json = addressJson(ip, network);
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
    this.checkNetwork(where, virtualNetworkId);
    const network = virtualNetworkId ?? targetNetwork;
    if (!this.isKnown(text)) return addressJson(text, network);
    const address = parseAddress(text);
    if (typeof address !== "string" && address.family === family) return this.claim(where, key, text, address, network);
    this.problem(where, typeof address === "string" ? address : `${family} is "${text}", which is not of that family`);
    return addressJson(text, network);
  }

  /** Takes an address for a target; nobody else of the fleet may have it. */
  private claim(
    where: string | undefined,
    key: string,
    text: string,
    address: Address,
    network: string | undefined,
  ): AddressJson {
    if (address.isPublic && this.defaults.allowPublicAddresses !== true) {
      const why = "Access reaches targets through Cloudflare Tunnel, which does not support public addresses";
      this.problem(where, `"${text}" is a public address; ${why} (allowPublicAddresses: true if you know better)`);
    }
    const claimed = addressInNetwork(address.canonical, network);
    const owner = this.ownerOfAddress.get(claimed);
    if (owner === undefined) this.ownerOfAddress.set(claimed, key);
    else this.problem(where, `"${text}" is the address of target "${owner}" too; ${ADDRESS_RULE}`);
    return addressJson(text, network);
  }

  private checkNetwork(where: string | undefined, network: string | undefined): void {
    if (network === undefined || !this.isKnown(network) || UUID.test(network)) return;
    this.problem(
      where,
      `virtualNetworkId "${network}" is not an identifier such as "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415"`,
    );
  }

  private checkedTags(where: string | undefined, tags: Tags | undefined): Tags | undefined {
    if (tags === undefined || !this.isKnown(tags)) return tags;
    for (const [name, value] of Object.entries(tags)) {
      this.isKnown(value); // any text will do, but whether it is a Token is remembered
      if (this.isKnown(name) && name === "") this.problem(where, "a tag has no name");
    }
    return tags;
  }

  /** Whether a value is known before Terraform runs, and can be checked. */
  private isKnown(value: unknown): boolean {
    const known = !Token.isUnresolved(value);
    this.hasTokens ||= !known;
    return known;
  }

  private problem(where: string | undefined, text: string): void {
    this.diagnostics.push({ code: "CFA1700", message: where === undefined ? text : `${where}: ${text}` });
  }
}

/** What two targets may not share: an address, in the virtual network it is in. */
function addressInNetwork(canonical: string, network: string | undefined): string {
  return `${canonical} in ${network?.toLowerCase() ?? "the default virtual network"}`;
}

function addressJson(address: string, network: string | undefined): AddressJson {
  return { ip_addr: address, ...(network !== undefined && { virtual_network_id: network }) };
}
