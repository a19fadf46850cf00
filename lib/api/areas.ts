// The areas of the API, by the names they have in the client: one line each.
export { applications } from "./applications";
export { bookmarks } from "./bookmarks";
export { certificates } from "./certificates";
export { customPages } from "./custom-pages";
export { gatewayCa } from "./gateway-ca";
export { groups } from "./groups";
export { infrastructure } from "./infrastructure";
export { keys } from "./keys";
export { logs } from "./logs";
export { mcp } from "./mcp";
export { policies } from "./policies";
export { serviceTokens } from "./service-tokens";
export { tags } from "./tags";
export { tokens } from "./tokens";
export { users } from "./users";
