import type { Handler } from "./call";

/** Terraform calls only functions that the schema names: none. */
export const callFunction: Handler<"CallFunction"> = (_call, { name }) => ({
  error: { text: `There is no function ${JSON.stringify(name.slice(0, 80))}.` },
});
