import type { ServedApi } from "../served-api";
import type { Handlers } from "../handler";
import { gatewayCa } from "./gateway-ca";
import { neighbours } from "./neighbours";
import { serviceTokens } from "./service-tokens";
import { targets } from "./targets";
import { tokens } from "./tokens";

/** What every endpoint of the Access API does here. */
export const handlers: Handlers<ServedApi> = {
  neighbours,
  gatewayCa,
  infrastructure: { targets },
  serviceTokens,
  tokens,
};
