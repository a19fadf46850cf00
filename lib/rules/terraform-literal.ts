// A file of its own: the constructs load it without the rules.
import { Token } from "cdktf";

/** Escapes Terraform's template syntax, `${` and `%{`, in a string. A Token stays as it is. */
export function literalText(text: string): string {
  return Token.isUnresolved(text) ? text : text.replace(/[$%](?=\{)/g, "$&$&");
}
