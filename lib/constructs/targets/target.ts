/** An IP address of a target, with its virtual network. */
export interface TargetAddressProps {
  /** IPv4 or IPv6 address: `10.0.0.5`, `fd00::5`. */
  readonly address: string;

  /**
   * Identifier of the virtual network of the address, a UUID.
   *
   * @default the `virtualNetworkId` of the target
   */
  readonly virtualNetworkId?: string;
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
   * Hostname by which applications match the target; several targets may share it. It is a label that is not resolved by DNS:
   * letters, digits, dashes and periods, with a letter or digit at both ends, up to 255 characters (the limit of the
   * targets API).
   *
   * @default the key of the target
   */
  readonly hostname?: string;

  /** IP address of the host, or both addresses as `{ ipv4, ipv6 }`. */
  readonly ip: string | TargetIpProps;

  /**
   * Identifier of the virtual network of the addresses, a UUID.
   *
   * @default the `virtualNetworkId` of the fleet, else the default virtual network of the account
   */
  readonly virtualNetworkId?: string;

  /**
   * Tags by name. They are merged with the tags of the fleet; a tag of the target overrides one of the fleet.
   *
   * @default {}
   */
  readonly tags?: Readonly<Record<string, string>>;
}
