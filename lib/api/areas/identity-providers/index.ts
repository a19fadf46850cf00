export * from "./identity-provider-limits";
export * from "./identity-providers";
export * from "./scim";
