import type { Handler } from "./call";

/** Provider-defined functions are not supported. */
export const getFunctions: Handler<"GetFunctions"> = () => ({});

/** Always fails. Terraform calls only functions that `GetFunctions` lists. */
export const callFunction: Handler<"CallFunction"> = (_call, { name }) => ({
  error: { text: `The provider has no function ${JSON.stringify(name.slice(0, 80))}.` },
});
