export * from "./codes";
export * from "./diagnostic";
export * from "./file-error";
export * from "./type-of";
