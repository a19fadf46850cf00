import { isIP } from "node:net";

/**
 * Why a text that should be an address is no use at all, if it is not: names are not looked up. What looks like an
 * address passes, right or wrong; the fleet says what is wrong with it.
 */
export function whyNoAddress(text: string): string | undefined {
  if (isIP(text) !== 0 || /^[\d.:/[\]]+$/.test(text) || text.includes(":")) return undefined;
  return `it has a name ("${text}") and no address, and names are not looked up`;
}
