export * from "./identity-providers";
export * from "./scim";
