// A file of its own: the constructs load it without the rules.
import { suggestedName, unknownNames } from "../api/core/names";
import { DiagnosticError } from "../diagnostics";

/**
 * Checks that an object has only known props.
 *
 * @param where - what takes the object, for the message: `AccessRule.oktaGroup`
 * @param known - the names of the props; their values do not matter
 * @throws DiagnosticError for the first prop that is unknown and not undefined
 */
export function assertKnownProps(where: string, given: object | undefined | null, known: Record<string, true>): void {
  const [unknown] = unknownNames(given ?? {}, known);
  if (unknown === undefined) return;
  const remedy = suggestedName(unknown, Object.keys(known), "props");
  throw new DiagnosticError("CFA1020", `${where}: ${unknown} is not a prop; ${remedy}`);
}
