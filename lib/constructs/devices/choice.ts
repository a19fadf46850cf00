import { Token } from "cdktf";
import { listOf, number, string, type Validator } from "../kernel/validators";

/** One of a set of strings, or a Token. */
export function choice(allowed: readonly string[]): Validator {
  return {
    type: "a string",
    read: (value, path, report) => {
      const text = string.read(value, path, report);
      if (typeof text !== "string" || Token.isUnresolved(text) || allowed.includes(text)) return text;
      const choices = allowed.map((one) => `"${one}"`).join(" or ");
      report({ code: "CFA1006", message: `${path} is "${text}"; it must be ${choices}` });
      return undefined;
    },
  };
}

/** A list of strings of a set; each can be a Token. */
export const choices = (allowed: readonly string[]): Validator =>
  listOf(choice(allowed), `a list of ${allowed.map((one) => `"${one}"`).join(", ")}`);

/** A number in a range, or a Token. */
export function numberFrom(minimum: number, maximum = Infinity): Validator {
  return {
    type: "a number",
    read: (value, path, report) => {
      const given = number.read(value, path, report);
      if (typeof given !== "number" || Token.isUnresolved(given)) return given;
      if (given >= minimum && given <= maximum) return given;
      const range = maximum === Infinity ? `at least ${minimum}` : `from ${minimum} to ${maximum}`;
      report({ code: "CFA2106", message: `${path} is ${given}; it must be ${range}` });
      return undefined;
    },
  };
}
