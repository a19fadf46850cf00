export * from "./doh";
export * from "./organizations";
