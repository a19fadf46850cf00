/** A host as a stack names it. */
export interface Host {
  readonly hostname: string;
  readonly ip: string;
}

/** An inventory as it is first, or changed: 1 % of its hosts have moved to another address. */
export type Inventory = "first" | "changed";

/** The account that the hosts belong to, on every emulator of the bench. */
export const ACCOUNT_ID = "023e105f4ecef8ad9ca31a8372d0c353";

/** One host of this many moves. */
const MOVES = 100;

/** Hosts by key. */
export function hosts(count: number, inventory: Inventory): Record<string, Host> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const network = inventory === "changed" && index % MOVES === 0 ? "172.16" : "10.0";
      const name = `host-${String(index).padStart(5, "0")}`;
      return [name, { hostname: `${name}.example.com`, ip: `${network}.${index >> 8}.${index & 255}` }];
    }),
  );
}
