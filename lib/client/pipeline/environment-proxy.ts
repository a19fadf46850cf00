// A file of its own, so that clients without a proxy do not load it. Imports the parts of undici that its index
// combines: the index also loads `fetch`, caches and web sockets.
import api from "undici/lib/api/index.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import EnvHttpProxyAgent from "undici/lib/dispatcher/env-http-proxy-agent.js";

// EnvHttpProxyAgent calls `connect`, which undici's index adds to all dispatchers.
Object.assign(Dispatcher.prototype, api);

export { EnvHttpProxyAgent };
