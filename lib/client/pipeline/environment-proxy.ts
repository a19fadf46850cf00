// Part by part, as undici's index does it, which loads `fetch`, caches and web sockets too.
import api from "undici/lib/api/index.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import EnvHttpProxyAgent from "undici/lib/dispatcher/env-http-proxy-agent.js";

// Proxies are asked with `connect`, which no dispatcher has before.
Object.assign(Dispatcher.prototype, api);

export { EnvHttpProxyAgent };
