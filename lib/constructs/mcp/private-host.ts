import { isLoopbackHost } from "../../api/core/loopback";
import { parseAddress } from "../targets/target-address";

/** Top-level domains that the public DNS does not have (RFC 2606, RFC 6761, RFC 6762, RFC 8375, and `internal` of ICANN). */
const PRIVATE_DOMAINS = /(?:^|\.)(?:internal|local|localhost|test|home\.arpa)$/;

/**
 * Whether the host of a URL surely is on a private network. This machine is not: nothing of Cloudflare reaches it, only an
 * emulator.
 */
export const isPrivateUrl = (url: string): boolean =>
  URL.canParse(url) && !isLoopbackUrl(url) && isPrivateHost(new URL(url).hostname);

/** Whether the host of a URL is this machine. */
export const isLoopbackUrl = (url: string): boolean => isLoopbackHost(new URL(url).hostname);

/**
 * Whether a host surely is on a private network: a private address, a name without a dot, or one that the public DNS cannot have.
 * Any other name may be private, too.
 */
function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$|\.$/g, "");
  const address = parseAddress(name);
  if (typeof address !== "string") return !address.isPublic;
  return !name.includes(".") || PRIVATE_DOMAINS.test(name);
}
