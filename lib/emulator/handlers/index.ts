import type { ServedApi } from "../served-api";
import type { Handlers } from "../handler";
import { customPages } from "./custom-pages";
import { gatewayCa } from "./gateway-ca";
import { groups } from "./groups";
import { neighbours } from "./neighbours";
import { serviceTokens } from "./service-tokens";
import { tags } from "./tags";
import { targets } from "./targets";
import { tokens } from "./tokens";

/** What every endpoint of the Access API does here. */
export const handlers: Handlers<ServedApi> = {
  neighbours,
  customPages,
  gatewayCa,
  groups,
  infrastructure: { targets },
  serviceTokens,
  tags,
  tokens,
};
