import type { ServedApi } from "../served-api";
import type { Handlers } from "../handler";
import { bookmarks } from "./bookmarks";
import { certificates } from "./certificates";
import { applications } from "./applications";
import { customPages } from "./custom-pages";
import { gatewayCa } from "./gateway-ca";
import { groups } from "./groups";
import { keys } from "./keys";
import { logs } from "./logs";
import { mcp } from "./mcp";
import { neighbours } from "./neighbours";
import { policies } from "./policies";
import { serviceTokens } from "./service-tokens";
import { tags } from "./tags";
import { targets } from "./targets";
import { tokens } from "./tokens";
import { users } from "./users";

/** What every endpoint of the Access API does here. */
export const handlers: Handlers<ServedApi> = {
  neighbours,
  bookmarks,
  certificates,
  applications,
  customPages,
  gatewayCa,
  groups,
  infrastructure: { targets },
  logs,
  keys,
  policies,
  mcp,
  serviceTokens,
  tags,
  tokens,
  users,
};
