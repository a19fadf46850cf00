import * as areas from "./areas";

export * from "./core/durations";
export * from "./core/endpoint";
export * from "./core/envelope";
export * from "./core/error-codes";
export * from "./core/hostnames";
export * from "./core/identifiers";
export * from "./core/limits";
export * from "./core/path-parameters";
export * from "./core/permission";
export * from "./core/schema";
export * from "./core/sensitive";

export * from "./areas/applications";
export * from "./areas/bookmarks/bookmarks";
export * from "./areas/certificates/certificates";
export * from "./areas/custom-pages/custom-pages";
export * from "./areas/gateway-ca/gateway-ca";
export * from "./areas/groups/group-limits";
export * from "./areas/groups/groups";
export * from "./areas/identity-providers";
export * from "./areas/idp-federation-grants/idp-federation-grants";
export * from "./areas/infrastructure";
export * from "./areas/keys/key-limits";
export * from "./areas/keys/keys";
export * from "./areas/logs";
export * from "./areas/mcp";
export * from "./areas/organizations";
export * from "./areas/policies/mfa-config";
export * from "./areas/policies/policies";
export * from "./areas/policies/policy-limits";
export * from "./areas/policies/rules";
export * from "./areas/saml-certificates/saml-certificates";
export * from "./areas/service-tokens/service-tokens";
export * from "./areas/tags/tag-limits";
export * from "./areas/tags/tags";
export * from "./areas/tokens/tokens";
export * from "./areas/users";

/** The endpoints of the Access API. Client, emulator, documentation and `cfaccess api` derive from this table. */
export type AccessApi = typeof areas;
export const accessApi: AccessApi = { ...areas };
