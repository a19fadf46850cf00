export * from "./doh";
export * from "./organization-limits";
export * from "./organizations";
