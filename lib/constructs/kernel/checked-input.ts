import { DiagnosticError, typeOf, type Diagnostic } from "../../diagnostics";
import { validatedProps, type Validators } from "./validators";

/**
 * Checks the input of a factory, for callers in JavaScript too.
 *
 * @throws DiagnosticError for the first problem
 */
export function checkedInput<Input extends object>(
  factory: string,
  given: Input,
  validators: Validators<Input>,
): Input {
  const input: unknown = given;
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    const message = `${factory}: the input must be an object such as { ${Object.keys(validators)[0] ?? ""}: … }, not ${typeOf(input)}`;
    throw new DiagnosticError("CFA1002", message);
  }
  const problems: Diagnostic[] = [];
  const valid = validatedProps(given, validators, (problem) => problems.push(problem), `${factory}: `);
  const [first] = problems;
  if (first !== undefined) throw new DiagnosticError(first.code, first.message);
  return valid;
}
