/** A target in Terraform JSON. */
export interface FleetEntry {
  readonly hostname: string;
  readonly ip: Readonly<
    Partial<Record<"ipv4" | "ipv6", { readonly ip_addr: string; readonly virtual_network_id?: string }>>
  >;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A host with one IPv4 address: `host("web-1", "10.0.0.1")`. */
export function host(hostname: string, ip_addr: string, tags?: Record<string, string>): FleetEntry {
  return { hostname, ip: { ipv4: { ip_addr } }, ...(tags === undefined ? {} : { tags }) };
}
