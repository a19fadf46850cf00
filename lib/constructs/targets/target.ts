import { Token } from "cdktf";
import { Construct } from "constructs";
import {
  anything,
  either,
  knownValue,
  mapOf,
  missingString,
  objectOf,
  required,
  requiredString,
  string,
  type RequiredValidator,
  type Validator,
  type Validators,
} from "../kernel/validators";
import { networkValidator, type IVirtualNetwork } from "../networks/network-reference";

/** An IP address of a target, with its virtual network. */
export interface TargetAddressProps {
  /** IPv4 or IPv6 address: `10.0.0.5`, `fd00::5`. */
  readonly address: string;

  /**
   * The virtual network of the address: a `VirtualNetwork`, or its identifier, a UUID.
   *
   * @default the `virtualNetworkId` of the target
   */
  readonly virtualNetworkId?: IVirtualNetwork | string;
}

/** The IPv4 and IPv6 addresses of a target. At least one is required. */
export interface TargetIpProps {
  /**
   * IPv4 address of the target.
   *
   * @default - no IPv4 address
   */
  readonly ipv4?: string | TargetAddressProps;

  /**
   * IPv6 address of the target.
   *
   * @default - no IPv6 address
   */
  readonly ipv6?: string | TargetAddressProps;
}

/** A target: a host that infrastructure applications protect. */
export interface TargetProps {
  /**
   * Hostname by which applications match the target; several targets may share it. It is a label that is not resolved
   * by DNS: letters, digits, dashes and periods, with a letter or digit at both ends, up to 255 characters (the limit
   * of the targets API).
   *
   * @default the key of the target
   */
  readonly hostname?: string;

  /** IP address of the host, or both addresses as `{ ipv4, ipv6 }`. */
  readonly ip: string | TargetIpProps;

  /**
   * The virtual network of the addresses: a `VirtualNetwork`, or its identifier, a UUID.
   *
   * @default the `virtualNetworkId` of the fleet, else the default virtual network of the account
   */
  readonly virtualNetworkId?: IVirtualNetwork | string;

  /**
   * Tags by name. They are merged with the tags of the fleet; a tag of the target overrides one of the fleet.
   *
   * @default {}
   */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Whether a value is an object with fields: also an instance of a class, but not a list, `Map`, promise or construct. */
export const isObject = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === "[object Object]" && !Construct.isConstruct(value);

const isStringOrToken = (value: unknown): boolean => typeof value === "string" || Token.isUnresolved(value);

const addressProps = objectOf<TargetAddressProps>(
  { address: requiredString, virtualNetworkId: networkValidator },
  'an IP address, or an object such as { address: "10.0.0.5" }',
  isObject,
);
const address = either(string, addressProps, isStringOrToken);

/** Validates the addresses of a target. */
export const ipValidator: RequiredValidator = required(
  either(
    string,
    objectOf<TargetIpProps>(
      { ipv4: address, ipv6: address },
      'an IP address such as "10.0.0.5", or { ipv4, ipv6 }',
      isObject,
    ),
    isStringOrToken,
  ),
  missingString,
);

/** Validates the tags of a target or a fleet. */
export const tagsValidator: Validator = either(anything, mapOf(string, 'a map such as { env: "prod" }'), (value) =>
  Token.isUnresolved(value),
);

/** Validates the fields of a target. */
export const TARGET_VALIDATORS: Validators<TargetProps> = {
  hostname: string,
  ip: ipValidator,
  virtualNetworkId: networkValidator,
  tags: tagsValidator,
};

/** Validates that a target is an object; TARGET_VALIDATORS check its fields. */
export const targetValidator: RequiredValidator = required(
  knownValue('an object such as { ip: "10.0.0.5" }', isObject),
  () => ({
    ip: missingString(),
  }),
);

/** Validates that targets are a map; FleetTargets checks each of them. */
export const targetMapValidator: Validator = knownValue('a map such as { "bastion-1": { ip: "10.0.0.5" } }', isObject);
