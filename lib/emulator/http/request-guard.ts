import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { isLoopbackHost, withoutBrackets } from "../../api/core/loopback";
import { ApiError, ERROR_CODE } from "../core/api-error";
import { EmulatorError } from "../core/emulator-error";

/** A host with an optional port, as in a `Host` header. */
const HOST = /^(\[[0-9a-f:.]+\]|[^\s:[\]@/\\?#%,]+)(?::\d{1,5})?$/i;

/** Values of `Sec-Fetch-Site` that no foreign page can cause: the emulator's own page, and a person. */
const OWN_SITES: readonly (string | undefined)[] = [undefined, "same-origin", "none"];

/** An IP address in its canonical form: an IPv4 address mapped to IPv6 becomes IPv4. Undefined for anything else. */
const canonicalIp = (address: string): string | undefined =>
  isIP(address) === 0 ? undefined : ipaddr.process(address).toString();

/**
 * The host of a `Host` header without its port: a name in lower case without the dot of an absolute name, or a canonical IP
 * address. The header only has to be one that no page of another site causes, so `localhost.` is `localhost` here.
 */
function hostOf(header: string): string | undefined {
  const host = HOST.exec(header)?.[1]?.toLowerCase().replace(/\.$/, "");
  return host === undefined ? undefined : (canonicalIp(withoutBrackets(host)) ?? host);
}

const refused = (message: string): ApiError => new ApiError(403, { code: ERROR_CODE.badHttp, message });

/**
 * Refuses requests that a web page could send to the emulator through the browser of the person who started it: those
 * for a foreign `Host` (DNS rebinding), and those from a foreign origin.
 */
export class RequestGuard {
  private readonly allowed: ReadonlySet<string>;

  /**
   * @param host Address or name that the emulator listens on.
   * @param allowHosts Further names and addresses of the emulator.
   * @throws {EmulatorError} `INVALID_OPTION` if one of them is no host.
   */
  constructor(host: string, allowHosts: readonly string[]) {
    const added = allowHosts.map((one, index) => {
      const ip = canonicalIp(withoutBrackets(one));
      const parsed = ip ?? hostOf(one);
      if (parsed !== undefined && (ip !== undefined || !one.includes(":"))) return parsed;
      const message = `allowHosts[${index}]: given ${JSON.stringify(one)}, allowed: a hostname or an IP address, without a port`;
      throw new EmulatorError("INVALID_OPTION", message);
    });
    this.allowed = new Set([canonicalIp(host) ?? host.toLowerCase(), ...added]);
  }

  /** @throws {ApiError} 403 if a foreign web page may have sent the request. */
  check(request: IncomingMessage): void {
    const { host, origin, "sec-fetch-site": site } = request.headers;
    const hosts = [...(request.headersDistinct.host ?? [""]), ...absoluteHost(request.url)];
    for (const one of hosts) this.checkHost(one, request.socket.localAddress);
    if (origin !== undefined && !isOwnOrigin(origin, host)) {
      throw refused(`the emulator refuses requests from web pages of another origin: ${JSON.stringify(origin)}`);
    }
    if (!OWN_SITES.includes(site)) {
      throw refused(`the emulator refuses requests from other web pages: Sec-Fetch-Site is ${JSON.stringify(site)}`);
    }
  }

  private checkHost(header: string, localAddress: string | undefined): void {
    const host = hostOf(header);
    if (host !== undefined && (isLoopbackHost(host) || this.allowed.has(host))) return;
    // The address on which the request arrived is the emulator's own. A web page cannot rebind an address.
    if (host !== undefined && localAddress !== undefined && canonicalIp(localAddress) === host) return;
    throw refused(
      `the emulator does not serve the host ${JSON.stringify(header)}, allowed: localhost and its own addresses; add another one with --allow-host (option allowHosts)`,
    );
  }
}

/** The host of a request with an absolute URL, as sent to a proxy. */
const absoluteHost = (url = ""): string[] => (!url.startsWith("/") && URL.canParse(url) ? [new URL(url).host] : []);

/** Whether an `Origin` is the emulator's own: it has the host and port of the `Host` header. */
function isOwnOrigin(origin: string, host: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  if (protocol !== "http:" && protocol !== "https:") return false;
  // Parsed as well, because an origin omits the default port.
  const own = `${protocol}//${host ?? ""}`;
  return URL.canParse(own) && new URL(own).host === originHost;
}
