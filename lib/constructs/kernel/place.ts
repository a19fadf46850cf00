import { Token } from "cdktf";
import { Construct } from "constructs";
import { DiagnosticError } from "../../diagnostics";
import { isListElement } from "../../rules/list-element";
import { typeOf } from "./validators";

/**
 * Checks where a construct is created, for callers in JavaScript, before the library of constructs fails with a TypeError:
 * `super(...placeOf(scope, id))`.
 *
 * @throws DiagnosticError if the scope is not a construct, the ID is not a usable string, or the scope has the ID already
 */
export function placeOf(scope: Construct, id: string): [scope: Construct, id: string] {
  const [givenScope, givenId]: readonly unknown[] = [scope, id];
  const shown = typeof givenId === "string" ? `"${givenId}"` : typeOf(givenId);
  if (!Construct.isConstruct(givenScope)) {
    throw invalid(
      `the scope of the construct ${shown} must be a construct, such as a TerraformStack, not ${typeOf(givenScope)}; ` +
        `inside a stack or a construct, pass "this" as the first argument`,
    );
  }
  const where = `the ID of a construct in "${scope.node.path === "" ? "the app" : scope.node.path}"`;
  if (typeof givenId !== "string" || givenId === "") {
    throw invalid(`${where} must be a string such as "wiki", not ${typeOf(givenId)}; pass it as the second argument`);
  }
  if (Token.isUnresolved(givenId) || isListElement(givenId)) {
    throw invalid(`${where} is a Token, and must be known at synthesis; use a fixed string such as "wiki"`);
  }
  if (scope.node.tryFindChild(givenId) !== undefined) {
    throw invalid(`${where} is "${givenId}", which another construct there has; give each an ID of its own`);
  }
  return [scope, givenId];
}

const invalid = (message: string): DiagnosticError => new DiagnosticError("CFA1023", message);
