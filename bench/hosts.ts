/** A host of an inventory. */
export interface Host {
  readonly hostname: string;
  readonly ip: string;
}

/** The initial inventory, or the changed one, in which 1 % of the hosts have another address. */
export type Inventory = "first" | "changed";

/** The account of the hosts, on all emulators of the bench. */
export const ACCOUNT_ID = "023e105f4ecef8ad9ca31a8372d0c353";

/** One host in this many gets another address. */
const HOSTS_PER_CHANGE = 100;

/** Hosts by key. */
export function hosts(count: number, inventory: Inventory): Record<string, Host> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const network = inventory === "changed" && index % HOSTS_PER_CHANGE === 0 ? "172.16" : "10.0";
      const name = `host-${String(index).padStart(5, "0")}`;
      return [name, { hostname: `${name}.example.com`, ip: `${network}.${index >> 8}.${index & 255}` }];
    }),
  );
}
