// The companion with a short time limit and short delays between attempts. Chaos runs start it in place of the bundled one,
// which has no such settings: a person needs none.
const { AccessClient } = require("../../dist/client");

const { fromEnvironment } = AccessClient;
const timeout = Number(process.env.CHAOS_REQUEST_TIMEOUT);
AccessClient.fromEnvironment = (options, ...rest) =>
  fromEnvironment.call(AccessClient, { ...options, timeout, retry: { minDelay: 20, maxDelay: 200 } }, ...rest);

require("../../dist/provider/main");
