import type { ServedApi } from "../core/served-api";
import type { Handlers } from "../core/handler";
import { bookmarks } from "./bookmarks/bookmarks";
import { certificates } from "./certificates/certificates";
import { applications } from "./applications";
import { customPages } from "./custom-pages/custom-pages";
import { gatewayCa } from "./gateway-ca/gateway-ca";
import { groups } from "./groups/groups";
import { keys } from "./keys/keys";
import { logs } from "./logs";
import { mcp } from "./mcp";
import { relatedApis } from "../related";
import { policies } from "./policies/policies";
import { serviceTokens } from "./service-tokens/service-tokens";
import { tags } from "./tags/tags";
import { targets } from "./infrastructure/targets";
import { tokens } from "./tokens/tokens";
import { users } from "./users";

/** What every endpoint of the Access API does here. */
export const handlers: Handlers<ServedApi> = {
  relatedApis,
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
