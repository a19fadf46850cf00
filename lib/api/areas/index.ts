// The areas of the API, by their names in the client.
export { applications } from "./applications";
export { bookmarks } from "./bookmarks/bookmarks";
export { certificates } from "./certificates/certificates";
export { customPages } from "./custom-pages/custom-pages";
export { gatewayCa } from "./gateway-ca/gateway-ca";
export { groups } from "./groups/groups";
export { infrastructure } from "./infrastructure";
export { keys } from "./keys/keys";
export { logs } from "./logs";
export { mcp } from "./mcp";
export { policies } from "./policies/policies";
export { serviceTokens } from "./service-tokens/service-tokens";
export { tags } from "./tags/tags";
export { tokens } from "./tokens/tokens";
export { users } from "./users";
