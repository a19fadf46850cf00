import type { Handler } from "./call";

/** Provider-defined functions are not supported: there are none. */
export const getFunctions: Handler<"GetFunctions"> = () => ({});
