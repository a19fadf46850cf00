import { Token } from "cdktf";
import { canonicalRange } from "../../../rules/cidr";
import { UUID_PATTERN } from "../../../api/core/identifiers";
import { domainProblem } from "./domain";

/** Which part of a private host or network is meant. */
export interface PrivateDestinationProps {
  /** @default - both */
  readonly l4Protocol?: "tcp" | "udp";
  /**
   * A port, or a range of ports: `443`, `8000-8099`.
   *
   * @default - all
   */
  readonly portRange?: string;
  /**
   * Identifier of the virtual network.
   *
   * @default - all
   */
  readonly virtualNetworkId?: string;
}

/** A destination in the words of the L1. */
interface DestinationAttributes {
  readonly type: string;
  readonly uri?: string;
  readonly hostname?: string;
  readonly cidr?: string;
  readonly l4Protocol?: string;
  readonly portRange?: string;
  readonly vnetId?: string;
  readonly mcpServerId?: string;
}

/** A place that an application protects. */
export class Destination {
  /** A public hostname, with or without a path; `*` stands for anything: `*.example.com/admin`. */
  public static publicHostname(uri: string): Destination {
    return Destination.checked(domainProblem("Destination.publicHostname", uri), { type: "public", uri });
  }

  /** A private hostname, as an HTTPS server presents it (SNI). */
  public static privateHostname(hostname: string, props: PrivateDestinationProps = {}): Destination {
    const problem = domainProblem("Destination.privateHostname", hostname) ?? privateProblem(props);
    return Destination.checked(problem, { type: "private", hostname, ...privateAttributes(props) });
  }

  /** A private network, or one address: `10.0.0.0/8`. */
  public static privateNetwork(cidr: string, props: PrivateDestinationProps = {}): Destination {
    const block = Token.isUnresolved(cidr) ? cidr : canonicalRange(cidr);
    const problem =
      block === undefined
        ? `Destination.privateNetwork is "${cidr}"; it must be a block of addresses such as "10.0.0.0/8"`
        : privateProblem(props);
    return Destination.checked(problem, { type: "private", cidr: block ?? cidr, ...privateAttributes(props) });
  }

  private static checked(problem: string | undefined, attributes: DestinationAttributes): Destination {
    if (problem !== undefined) throw new Error(problem);
    return new Destination(Object.freeze(attributes));
  }

  private constructor(
    /** The destination in the words of the L1. */
    public readonly attributes: DestinationAttributes,
  ) {
    Object.freeze(this);
  }
}

function privateProblem({ l4Protocol, portRange, virtualNetworkId }: PrivateDestinationProps): string | undefined {
  if (l4Protocol !== undefined && !Token.isUnresolved(l4Protocol) && !["tcp", "udp"].includes(l4Protocol)) {
    return `l4Protocol of a destination is "${l4Protocol}"; give "tcp" or "udp"`;
  }
  if (portRange !== undefined && !Token.isUnresolved(portRange) && !isPortRange(portRange)) {
    return `portRange of a destination is "${portRange}"; give a port from 1 to 65535, or a range such as "8000-8099"`;
  }
  if (virtualNetworkId === undefined || Token.isUnresolved(virtualNetworkId)) return undefined;
  if (new RegExp(UUID_PATTERN, "i").test(virtualNetworkId)) return undefined;
  return `virtualNetworkId of a destination is "${virtualNetworkId}"; it must be the identifier of a virtual network`;
}

function isPortRange(text: string): boolean {
  const [from = 0, to = from, ...rest] = text.split("-").map((port) => (/^\d+$/.test(port) ? Number(port) : 0));
  return rest.length === 0 && from >= 1 && from <= to && to <= 65_535;
}

function privateAttributes({ l4Protocol, portRange, virtualNetworkId }: PrivateDestinationProps) {
  return {
    ...(l4Protocol !== undefined && { l4Protocol }),
    ...(portRange !== undefined && { portRange }),
    ...(virtualNetworkId !== undefined && { vnetId: virtualNetworkId }),
  };
}
