import { isFields, isList, Unknown, wordsOf, type Value } from "../value";
import { parseTemplate, type Expression } from "./parse";

/** What names stand for where an expression is: variables, resources, `each`. */
export interface Scope {
  /** The value of a name with its steps: `cloudflare_x`, `["y", "id"]`. Steps that are not used are left to the caller. */
  resolve(root: string, steps: readonly Value[]): Value;
}

/** A scope that knows nothing. */
export const NO_SCOPE: Scope = {
  resolve: (root, steps) => new Unknown(`${[root, ...steps.map(wordsOf)].join(".")} is not in the source`),
};

/** The value of JSON of a configuration, with its templates evaluated. */
export function evaluateJson(json: unknown, scope: Scope): Value {
  if (typeof json === "string") return evaluate(parseTemplate(json), scope);
  if (Array.isArray(json)) return json.map((element) => evaluateJson(element, scope));
  if (typeof json === "object" && json !== null) {
    return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, evaluateJson(value, scope)]));
  }
  return typeof json === "number" || typeof json === "boolean" ? json : null;
}

/** The value of an expression; unknown if it is not followed. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "list":
      return expression.elements.map((element) => evaluate(element, scope));
    case "object":
      return evaluateObject(expression.entries, scope);
    case "template":
      return evaluateTemplate(expression.parts, scope);
    case "traversal":
      return scope.resolve(
        expression.root,
        expression.steps.map((step) => (typeof step === "string" ? step : evaluate(step, scope))),
      );
    case "call":
      return evaluateCall(expression, scope);
    case "other":
      return new Unknown(`the expression \${${expression.text}} is not followed`);
  }
}

function evaluateObject(entries: readonly (readonly [Expression, Expression])[], scope: Scope): Value {
  const evaluated = entries.map(([key, value]) => [evaluate(key, scope), evaluate(value, scope)] as const);
  const unknown = evaluated.map(([key]) => key).find((key) => key instanceof Unknown);
  return unknown ?? Object.fromEntries(evaluated.map(([key, value]) => [wordsOf(key), value]));
}

function evaluateTemplate(parts: readonly (string | Expression)[], scope: Scope): Value {
  const values = parts.map((part) => (typeof part === "string" ? part : evaluate(part, scope)));
  const unknown = values.find((value) => value instanceof Unknown);
  // A text around an unknown value is not the ID that the value is.
  if (unknown instanceof Unknown) return new Unknown(unknown.reason);
  return values.some((value) => typeof value === "object")
    ? new Unknown("the template is not a string")
    : values.map(wordsOf).join("");
}

/** Functions that only change the type of a collection. */
const CONVERSIONS: ReadonlySet<string> = new Set(["toset", "tolist", "tomap", "nonsensitive", "sensitive"]);

function evaluateCall({ name, args }: Extract<Expression, { kind: "call" }>, scope: Scope): Value {
  const values = args.map((argument) => evaluate(argument, scope));
  const [first] = values;
  if (CONVERSIONS.has(name) && values.length === 1) return first;
  if (name === "concat" && values.every((value) => isList(value))) return values.flat();
  if (name === "merge" && values.every((value) => isFields(value))) return Object.assign({}, ...values) as Value;
  return new Unknown(`the function ${name}() is not followed`);
}

/** Takes steps into a value: `["outputs", "name"]`. */
export function stepInto(value: Value, steps: readonly Value[]): Value {
  let current = value;
  for (const step of steps) {
    if (current instanceof Unknown) return current.part;
    if (step instanceof Unknown) return step;
    if (isList(current) && (typeof step === "number" || typeof step === "string")) current = current[Number(step)];
    else if (isFields(current) && Object.hasOwn(current, wordsOf(step))) current = current[wordsOf(step)];
    else return new Unknown(`it has no "${wordsOf(step)}"`);
  }
  return current;
}
