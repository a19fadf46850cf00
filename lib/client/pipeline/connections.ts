/* eslint-disable @typescript-eslint/no-require-imports -- undici is loaded with the first client: Terraform often starts the provider only to read its schema */
import type { Dispatcher } from "undici";
import type UndiciPool from "undici/lib/dispatcher/pool.js";
import { isLoopbackHost } from "../../api/core/loopback";
import { ConfigurationError } from "../errors";
import type * as environmentProxy from "./environment-proxy";

const POOL = {
  /** Further requests wait for a connection. */
  connections: 16,
  connect: { timeout: 10_000 },
  // ResponseCollector limits the time of an attempt as a whole.
  headersTimeout: 0,
  bodyTimeout: 0,
};

/**
 * A pool of keep-alive connections to one API, through the environment's proxy if there is one.
 * @throws ConfigurationError if the proxy is not a URL
 */
export function connectionsTo(baseUrl: URL): Dispatcher {
  if (!usesProxy(baseUrl)) {
    // Not from the index of undici, which also loads `fetch`, caches and web sockets: most of the client's loading time.
    const Pool = require("undici/lib/dispatcher/pool.js") as typeof UndiciPool;
    return new Pool(baseUrl.origin, POOL);
  }
  const { EnvHttpProxyAgent } = require("./environment-proxy") as typeof environmentProxy;
  try {
    return new EnvHttpProxyAgent(POOL);
  } catch {
    throw new ConfigurationError("The proxy in the environment is not a URL.", {
      hint: "Check HTTPS_PROXY and HTTP_PROXY. Use a URL like http://proxy.example.com:3128.",
    });
  }
}

/** Like Go's `net/http`, never uses a proxy for loopback addresses. */
function usesProxy({ hostname }: URL): boolean {
  const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY } = process.env;
  return (
    !isLoopbackHost(hostname) &&
    [http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY].some((proxy) => proxy !== undefined && proxy !== "")
  );
}
