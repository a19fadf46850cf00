import { Token } from "cdktf";
import type { Diagnostics } from "../kernel/diagnostics";

/** Checks that a value is an email address. A Token passes. */
export function checkEmail(diagnostics: Diagnostics, prop: string, email: string): void {
  if (Token.isUnresolved(email) || /^[^@\s]+@[^@\s]+$/.test(email)) return;
  const [root = prop] = prop.split("[");
  diagnostics.add("CFA2401", `${prop} is "${email}"; it must be an email address, such as "ann@example.com"`, root);
}
