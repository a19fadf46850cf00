import type * as Undici from "undici";
// Not from the index of undici, which loads `fetch`, caches and web sockets too: most of what this client would take to load.
import Pool from "undici/lib/dispatcher/pool.js";
import { ConfigurationError } from "./errors";

const POOL = {
  /** At once; what is beyond waits its turn. */
  connections: 16,
  connect: { timeout: 10_000 },
  // Every attempt has one time limit of its own, from start to end.
  headersTimeout: 0,
  bodyTimeout: 0,
};

/**
 * The connections to one API: kept alive and used again, through the proxy that the environment names, if any.
 * @throws ConfigurationError if that proxy is none
 */
export function connectionsTo(baseUrl: URL): Undici.Dispatcher {
  if (!proxied(baseUrl)) return new Pool(baseUrl.origin, POOL);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- All of undici, for those only who need a proxy.
  const { EnvHttpProxyAgent } = require("undici") as typeof Undici;
  try {
    return new EnvHttpProxyAgent(POOL);
  } catch {
    throw new ConfigurationError("The environment names a proxy that is not a URL.", {
      hint: "Look at HTTPS_PROXY and HTTP_PROXY: they should be like http://proxy.example.com:3128.",
    });
  }
}

/** As for other tools of this trade (Go's `net/http`), this machine itself is never reached through a proxy. */
function proxied({ hostname }: URL): boolean {
  const loopback = hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
  const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY } = process.env;
  return (
    !loopback && [http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY].some((proxy) => proxy !== undefined && proxy !== "")
  );
}
