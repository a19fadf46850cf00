export { cfaccessProvider } from "./provider";
export { SOURCE, VERSION } from "./release";
export { providerSchemaJson } from "../plugin-framework";
