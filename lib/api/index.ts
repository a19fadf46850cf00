import * as areas from "./areas";

export * from "./durations";
export * from "./endpoint";
export * from "./envelope";
export * from "./error-codes";
export * from "./go-duration";
export * from "./hostnames";
export * from "./identifiers";
export * from "./limits";
export * from "./path-parameters";
export * from "./permission";
export * from "./schema";

export * from "./applications";
export * from "./bookmarks";
export * from "./certificate-limits";
export * from "./certificates";
export * from "./custom-pages";
export * from "./gateway-ca";
export * from "./group-limits";
export * from "./groups";
export * from "./infrastructure";
export * from "./key-limits";
export * from "./keys";
export * from "./logs";
export * from "./mcp";
export * from "./mfa-config";
export * from "./policies";
export * from "./policy-limits";
export * from "./rule-kinds";
export * from "./rule-permissions";
export * from "./rules";
export * from "./service-token-limits";
export * from "./service-tokens";
export * from "./tags";
export * from "./tokens";
export * from "./users";

/** The Access API: every endpoint, once. Client, emulator, documentation and `cfaccess api` follow from it. */
export type AccessApi = typeof areas;
export const accessApi: AccessApi = { ...areas };
