import { Token } from "cdktf";
import { UUID_PATTERN } from "../../../api/core/identifiers";
import { DiagnosticError, type Diagnostic } from "../../../diagnostics";
import { canonicalRange } from "../../../rules/cidr";
import { string, typeOf } from "../../kernel/validators";
import { idOfNetwork, networkValidator, type IVirtualNetwork } from "../../networks/network-reference";
import { domainProblem } from "./domain";
import { brand } from "../../../rules/brand";
import { assertKnownProps } from "../../../rules/options";

/** Restricts a private destination to a protocol, ports, or a virtual network. */
export interface PrivateDestinationProps {
  /**
   * Transport protocol.
   *
   * @default - both
   */
  readonly l4Protocol?: "tcp" | "udp";
  /**
   * A port, or a range of ports: `443`, `8000-8099`.
   *
   * @default - all ports
   */
  readonly portRange?: string;
  /**
   * A virtual network: a `VirtualNetwork`, or its ID.
   *
   * @default - all virtual networks
   */
  readonly virtualNetworkId?: IVirtualNetwork | string;
}

/** A destination in the names of the L1. */
interface DestinationAttributes {
  readonly type: string;
  readonly uri?: string;
  readonly hostname?: string;
  readonly cidr?: string;
  readonly l4Protocol?: string;
  readonly portRange?: string;
  readonly vnetId?: string;
  readonly mcpServerId?: string;
  readonly workerId?: string;
}

/** A hostname or network that an application protects. */
export class Destination {
  /**
   * A public hostname, with or without a path. `*` matches anything: `*.example.com/admin`.
   *
   * @throws DiagnosticError if it is invalid
   */
  public static publicHostname(uri: string): Destination {
    return Destination.of({ type: "public", uri }, domainDiagnostics("Destination.publicHostname", uri));
  }

  /**
   * A private hostname, which Access matches with the server name of TLS connections (SNI).
   *
   * @throws DiagnosticError if it, or one of the props, is invalid
   */
  public static privateHostname(hostname: string, props: PrivateDestinationProps = {}): Destination {
    const wrong = propsDiagnostics("Destination.privateHostname", props);
    if (wrong.length > 0) return Destination.of({ type: "private" }, wrong);
    return Destination.of({ type: "private", hostname, ...privateAttributes(props) }, [
      ...domainDiagnostics("Destination.privateHostname", hostname),
      ...privateDiagnostics("Destination.privateHostname", props),
    ]);
  }

  /**
   * A private network, or a single address: `10.0.0.0/8`.
   *
   * @throws DiagnosticError if it, or one of the props, is invalid
   */
  public static privateNetwork(cidr: string, props: PrivateDestinationProps = {}): Destination {
    const wrong = [
      ...stringDiagnostics("Destination.privateNetwork: cidr", cidr),
      ...propsDiagnostics("Destination.privateNetwork", props),
    ];
    if (wrong.length > 0) return Destination.of({ type: "private" }, wrong);
    const block = Token.isUnresolved(cidr) ? cidr : canonicalRange(cidr);
    const message = `Destination.privateNetwork: "${cidr}" must be a CIDR range such as "10.0.0.0/8"`;
    return Destination.of({ type: "private", cidr: block ?? cidr, ...privateAttributes(props) }, [
      ...(block === undefined ? [{ code: "CFA1405", message } as const] : []),
      ...privateDiagnostics("Destination.privateNetwork", props),
    ]);
  }

  /**
   * A Cloudflare Worker with its preview URLs, by its ID. Needs version 5.27.0 of the official provider.
   *
   * @throws DiagnosticError if the ID is not a string
   */
  public static worker(workerId: string): Destination {
    return Destination.of({ type: "worker", workerId }, idDiagnostics("Destination.worker", workerId));
  }

  /**
   * Only the preview URLs of a Cloudflare Worker, by its ID. Needs version 5.27.0 of the official provider.
   *
   * @throws DiagnosticError if the ID is not a string
   */
  public static previewWorker(workerId: string): Destination {
    return Destination.of({ type: "preview_worker", workerId }, idDiagnostics("Destination.previewWorker", workerId));
  }

  /**
   * Every Worker of the account, with its preview URLs. One application of an account can have it. Needs version 5.27.0 of the
   * official provider.
   */
  public static allWorkers(): Destination {
    return Destination.of({ type: "all_workers" }, []);
  }

  /**
   * The preview URLs of every Worker of the account. One application of an account can have it. Needs version 5.27.0 of the
   * official provider.
   */
  public static allPreviewWorkers(): Destination {
    return Destination.of({ type: "all_preview_workers" }, []);
  }

  private static of(attributes: DestinationAttributes, [first]: readonly Diagnostic[]): Destination {
    if (first !== undefined) throw new DiagnosticError(first.code, first.message);
    return new Destination(Object.freeze(attributes));
  }

  private constructor(
    /** The destination in the names of the L1. */
    public readonly attributes: DestinationAttributes,
  ) {
    Object.freeze(this);
  }
}

/** Whether a value is a `Destination`, also one of another copy of this package. */
export const isDestination = brand(Destination, "Destination");

const isWorker = ({ attributes: { type } }: Destination): boolean =>
  type.endsWith("worker") || type.endsWith("workers");

/** Destinations as the official L1 takes them. Undefined if it does not: its class lacks Workers. */
export function destinationAttributes(destinations?: readonly Destination[]): DestinationAttributes[] | undefined {
  if (destinations === undefined || destinations.some(isWorker)) return undefined;
  return destinations.map(({ attributes }) => ({ ...attributes }));
}

/** Destinations with a Worker among them, in Terraform's names. Undefined if there is none. */
export function workerDestinations(destinations?: readonly Destination[]): object[] | undefined {
  if (destinations?.some(isWorker) !== true) return undefined;
  return destinations.map(({ attributes: { workerId, l4Protocol, portRange, vnetId, mcpServerId, ...rest } }) => ({
    ...rest,
    ...(l4Protocol !== undefined && { l4_protocol: l4Protocol }),
    ...(portRange !== undefined && { port_range: portRange }),
    ...(vnetId !== undefined && { vnet_id: vnetId }),
    ...(mcpServerId !== undefined && { mcp_server_id: mcpServerId }),
    ...(workerId !== undefined && { worker_id: workerId }),
  }));
}

/** What is wrong with a value that must be a string or a Token, from callers in JavaScript. */
function stringDiagnostics(path: string, value: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  string.read(value, path, (diagnostic) => diagnostics.push(diagnostic));
  return diagnostics;
}

function idDiagnostics(factory: string, workerId: string): Diagnostic[] {
  const wrong = stringDiagnostics(`${factory}: the ID`, workerId);
  if (wrong.length > 0 || Token.isUnresolved(workerId) || workerId.trim() !== "") return wrong;
  return [{ code: "CFA1016", message: `${factory}: the ID is empty; use the ID of the Worker` }];
}

function propsDiagnostics(factory: string, props: PrivateDestinationProps): Diagnostic[] {
  if (typeof (props as unknown) === "object" && (props as unknown) !== null && !Array.isArray(props)) return [];
  const message = `${factory}: the props must be an object such as { portRange: "443" }, not ${typeOf(props)}`;
  return [{ code: "CFA1002", message }];
}

function domainDiagnostics(factory: string, domain: string): Diagnostic[] {
  const wrong = stringDiagnostics(`${factory}: the hostname`, domain);
  if (wrong.length > 0) return wrong;
  const problem = domainProblem(domain);
  return problem === undefined ? [] : [{ code: "CFA1402", message: `${factory}: ${problem}` }];
}

function privateDiagnostics(factory: string, props: PrivateDestinationProps): Diagnostic[] {
  assertKnownProps(factory, props, { l4Protocol: true, portRange: true, virtualNetworkId: true });
  const { l4Protocol, portRange } = props;
  const diagnostics = Object.entries({ l4Protocol, portRange }).flatMap(([prop, value]) =>
    value === undefined ? [] : stringDiagnostics(`${factory}: ${prop}`, value),
  );
  if (props.virtualNetworkId !== undefined) {
    networkValidator.read(props.virtualNetworkId, `${factory}: virtualNetworkId`, (one) => diagnostics.push(one));
  }
  if (diagnostics.length > 0) return diagnostics;
  if (l4Protocol !== undefined && !Token.isUnresolved(l4Protocol) && !["tcp", "udp"].includes(l4Protocol)) {
    const message = `${factory}: l4Protocol is "${l4Protocol}"; it must be "tcp" or "udp"`;
    diagnostics.push({ code: "CFA1006", message });
  }
  if (portRange !== undefined && !Token.isUnresolved(portRange) && !isPortRange(portRange)) {
    const message = `${factory}: portRange is "${portRange}"; it must be a port from 1 to 65535, or a range such as "8000-8099"`;
    diagnostics.push({ code: "CFA1406", message });
  }
  const virtualNetworkId = idOfNetwork(props.virtualNetworkId);
  if (virtualNetworkId === undefined || Token.isUnresolved(virtualNetworkId)) return diagnostics;
  if (!new RegExp(UUID_PATTERN, "i").test(virtualNetworkId)) {
    const message = `${factory}: virtualNetworkId is "${virtualNetworkId}"; it must be the ID of a virtual network (a UUID)`;
    diagnostics.push({ code: "CFA1016", message });
  }
  return diagnostics;
}

function isPortRange(text: string): boolean {
  const [from = 0, to = from, ...rest] = text.split("-").map((port) => (/^\d+$/.test(port) ? Number(port) : 0));
  return rest.length === 0 && from >= 1 && from <= to && to <= 65_535;
}

function privateAttributes({ l4Protocol, portRange, virtualNetworkId }: PrivateDestinationProps) {
  const vnetId = idOfNetwork(virtualNetworkId);
  return {
    ...(l4Protocol !== undefined && { l4Protocol }),
    ...(portRange !== undefined && { portRange }),
    ...(vnetId !== undefined && { vnetId }),
  };
}
