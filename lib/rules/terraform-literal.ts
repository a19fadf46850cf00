import { Token } from "cdktf";

/** A text as it is written: what looks like one of Terraform's templates is none. A Token stays one. */
export function literalText(text: string): string {
  return Token.isUnresolved(text) ? text : text.replace(/[$%](?=\{)/g, "$&$&");
}
