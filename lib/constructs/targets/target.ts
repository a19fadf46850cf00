/** An address of a target, and the virtual network it is in. */
export interface TargetAddressProps {
  /** The address: `10.0.0.5`, `fd00::5`. */
  readonly address: string;

  /**
   * Identifier of the virtual network of the address.
   *
   * @default - the target's `virtualNetworkId`
   */
  readonly virtualNetworkId?: string;
}

/** The addresses of a target that has one of each kind, or one in a virtual network of its own. */
export interface TargetIpProps {
  /** @default - no IPv4 address */
  readonly ipv4?: string | TargetAddressProps;

  /** @default - no IPv6 address */
  readonly ipv6?: string | TargetAddressProps;
}

/** A host that infrastructure applications protect. */
export interface TargetProps {
  /**
   * What applications call the host, several hosts if they share it. A label, not a name that is looked up: letters,
   * digits, dashes and periods, starting and ending with a letter or digit, at most 255.
   *
   * @default - the target's key
   */
  readonly hostname?: string;

  /** Where the host is reached: its IPv4 or IPv6 address, or both as `{ ipv4, ipv6 }`. */
  readonly ip: string | TargetIpProps;

  /**
   * Identifier of the virtual network of the addresses.
   *
   * @default - the fleet's `virtualNetworkId`
   */
  readonly virtualNetworkId?: string;

  /**
   * Tags: one value for each key. They are added to the fleet's; the target's own value wins.
   *
   * @default - the fleet's tags
   */
  readonly tags?: Readonly<Record<string, string>>;
}
