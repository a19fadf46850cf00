import { isIP } from "node:net";

/** A single address as the block it is: with the length of a prefix that leaves nothing but it. */
export function asBlock(address: string): string {
  const family = isIP(address);
  if (family === 0) return address;
  return `${address}/${family === 4 ? 32 : 128}`;
}
