import { isUnknown } from "../../../../lib/plugin-framework";
import type { TypeJson } from "../../../../lib/plugin-framework/schema/type-json";
import type { ObjectValue } from "./body";
import { isComputedOnly, isOptionalComputed, wireName, type AttributeFacts, type AttributesFacts } from "./facts";

/** How a response changes a value: always, only if it is not set, or never. */
type Merge = "always" | "ifUnset" | "onlyNested";

/** How the real provider reads the responses of a resource. */
export interface AnswerOptions {
  /** Paths of attributes that the API does not return. A refresh does not change them. */
  readonly notRefreshed?: readonly string[];
  /** Attributes whose value is the JSON of the returned value, as a string. */
  readonly asJson?: readonly string[];
}

/** The state after a refresh. Attributes that were not returned become null. */
export function refreshed(
  facts: AttributesFacts,
  answer: unknown,
  state: ObjectValue,
  options: AnswerOptions,
): ObjectValue {
  return new Answer(options, "refresh").object(facts, answer, state, "");
}

/** The state after a write. Configured attributes stay, whatever was returned. */
export function completed(
  facts: AttributesFacts,
  answer: unknown,
  plan: ObjectValue,
  options: AnswerOptions,
): ObjectValue {
  return new Answer(options, "write").object(facts, answer, plan, "");
}

class Answer {
  readonly #notRefreshed: ReadonlySet<string>;
  readonly #asJson: ReadonlySet<string>;
  readonly #after: "refresh" | "write";

  constructor({ notRefreshed = [], asJson = [] }: AnswerOptions, after: "refresh" | "write") {
    this.#notRefreshed = new Set(notRefreshed);
    this.#asJson = new Set(asJson);
    this.#after = after;
  }

  object(facts: AttributesFacts, answer: unknown, before: ObjectValue | null, path: string): ObjectValue {
    const fields = isRecord(answer) ? answer : {};
    const entries = Object.entries(facts).map(([name, attribute]): [string, unknown] => {
      const place = `${path}${name}`;
      const [field, had] = [fields[wireName(name)] ?? null, before?.[name] ?? null];
      return [name, this.#value(attribute, field, had, place)];
    });
    return Object.fromEntries(entries);
  }

  #value(attribute: AttributeFacts, answer: unknown, before: unknown, place: string): unknown {
    if (this.#after === "refresh" && this.#notRefreshed.has(place)) return before;
    const merge = this.#mergeOf(attribute);
    const isUnset = before === null || isUnknown(before);
    if (answer === null && !isUnset && this.#notRefreshed.has(place)) return before;
    if (merge === "onlyNested" && isUnset) return before;
    const { attributes, nesting } = attribute;
    if (attributes === undefined) {
      const isReplaced = merge === "always" || (merge === "ifUnset" && isUnset);
      return isReplaced ? this.#leaf(attribute.type, answer, before, place) : before;
    }
    if (answer === null && (merge === "always" || isUnset)) return null;
    const had = isUnset ? null : (before as ObjectValue);
    if (nesting === "single") {
      return isRecord(answer) || had !== null ? this.object(attributes, answer, had, `${place}.`) : null;
    }
    return this.#elements(attributes, answer, had, merge, `${place}.`);
  }

  /** Elements are identified by their position, also in sets, as in the real provider. */
  #elements(
    attributes: AttributesFacts,
    answer: unknown,
    before: ObjectValue | null,
    merge: Merge,
    path: string,
  ): unknown {
    const had = (before ?? []) as readonly ObjectValue[];
    const returned: readonly unknown[] = Array.isArray(answer) ? answer : [];
    if (!Array.isArray(answer) && merge === "always") return before;
    const length = merge === "always" || before === null ? returned.length : had.length;
    return Array.from({ length }, (_, index) => this.object(attributes, returned[index], had[index] ?? null, path));
  }

  #leaf(type: TypeJson | undefined, answer: unknown, before: unknown, place: string): unknown {
    if (answer === null) return null;
    const value = valueOf(type, answer, this.#asJson.has(place));
    // The real provider ignores values that it cannot read.
    return value === undefined ? (isUnknown(before) ? null : before) : value;
  }

  #mergeOf(attribute: AttributeFacts): Merge {
    if (this.#after === "refresh" || isComputedOnly(attribute)) return "always";
    return isOptionalComputed(attribute) ? "ifUnset" : "onlyNested";
  }
}

/** A JSON value as a type; undefined if it has another type. */
function valueOf(type: TypeJson | undefined, json: unknown, asJson: boolean): unknown {
  if (typeof type === "string") {
    if (type === "string" && (asJson || isRecord(json))) return JSON.stringify(json);
    return typeof json === JSON_TYPE[type] ? json : undefined;
  }
  const [kind, element] = type ?? [];
  if (kind === "map") {
    if (!isRecord(json)) return undefined;
    const entries = Object.entries(json).filter(([, inner]) => inner !== null);
    return allOrNone(entries.map(([key, inner]) => [key, valueOf(element as TypeJson, inner, asJson)] as const));
  }
  if (!Array.isArray(json)) return undefined;
  const elements = json.map((inner) => valueOf(element as TypeJson, inner, asJson));
  return elements.includes(undefined) ? undefined : elements;
}

const JSON_TYPE: Readonly<Record<string, string>> = { string: "string", number: "number", bool: "boolean" };

function allOrNone(entries: readonly (readonly [string, unknown])[]): unknown {
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

const isRecord = (value: unknown): value is ObjectValue =>
  typeof value === "object" && value !== null && !Array.isArray(value);
