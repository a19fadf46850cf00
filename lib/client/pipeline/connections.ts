/* eslint-disable @typescript-eslint/no-require-imports -- loaded when a client is made: Terraform starts the companion as often only to ask what it has */
import type { Dispatcher } from "undici";
import type UndiciPool from "undici/lib/dispatcher/pool.js";
import type * as environmentProxy from "./environment-proxy";
import { ConfigurationError } from "../errors";

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
export function connectionsTo(baseUrl: URL): Dispatcher {
  if (!proxied(baseUrl)) {
    // Not from the index of undici, which loads `fetch`, caches and web sockets too: most of what this client would take to load.
    const Pool = require("undici/lib/dispatcher/pool.js") as typeof UndiciPool;
    return new Pool(baseUrl.origin, POOL);
  }
  const { EnvHttpProxyAgent } = require("./environment-proxy") as typeof environmentProxy;
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
