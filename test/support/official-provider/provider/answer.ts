import { isUnknown } from "../../../../lib/plugin-framework";
import type { TypeJson } from "../../../../lib/plugin-framework/schema/type-json";
import type { ObjectValue } from "./body";
import { isComputedOnly, isOptionalComputed, wireName, type AttributeFacts, type AttributesFacts } from "./facts";

/** What becomes of a value when the server answers: it is taken, or only where there is none, or left as it is. */
type Behaviour = "always" | "ifUnset" | "onlyNested";

/** What the real provider does with the answers of one resource. */
export interface AnswerOptions {
  /** Attributes that no answer has, by their path: a refresh leaves them as they were. */
  readonly notRefreshed?: readonly string[];
  /** Attributes whose text is the JSON of what is answered. */
  readonly asJson?: readonly string[];
}

/** What a refresh makes of an answer: what it does not say is null. */
export function refreshed(
  facts: AttributesFacts,
  answer: unknown,
  state: ObjectValue,
  options: AnswerOptions,
): ObjectValue {
  return new Answer(options, "refresh").object(facts, answer, state, "");
}

/** What a write makes of an answer: what was configured stays, whatever is answered. */
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
    const behaviour = this.#behaviour(attribute);
    const isUnset = before === null || isUnknown(before);
    if (answer === null && !isUnset && this.#notRefreshed.has(place)) return before;
    if (behaviour === "onlyNested" && isUnset) return before;
    const { attributes, nesting } = attribute;
    if (attributes === undefined) {
      const isTaken = behaviour === "always" || (behaviour === "ifUnset" && isUnset);
      return isTaken ? this.#leaf(attribute.type, answer, before, place) : before;
    }
    if (answer === null && (behaviour === "always" || isUnset)) return null;
    const had = isUnset ? null : (before as ObjectValue);
    if (nesting === "single") {
      return isRecord(answer) || had !== null ? this.object(attributes, answer, had, `${place}.`) : null;
    }
    return this.#elements(attributes, answer, had, behaviour, `${place}.`);
  }

  /** Elements are told apart by their position, those of sets too, as the real provider does it. */
  #elements(
    attributes: AttributesFacts,
    answer: unknown,
    before: ObjectValue | null,
    behaviour: Behaviour,
    path: string,
  ): unknown {
    const had = (before ?? []) as readonly ObjectValue[];
    const answered: readonly unknown[] = Array.isArray(answer) ? answer : [];
    if (!Array.isArray(answer) && behaviour === "always") return before;
    const length = behaviour === "always" || before === null ? answered.length : had.length;
    return Array.from({ length }, (_, index) => this.object(attributes, answered[index], had[index] ?? null, path));
  }

  #leaf(type: TypeJson | undefined, answer: unknown, before: unknown, place: string): unknown {
    if (answer === null) return null;
    const value = valueOf(type, answer, this.#asJson.has(place));
    // The real provider passes over what it cannot read.
    return value === undefined ? (isUnknown(before) ? null : before) : value;
  }

  #behaviour(attribute: AttributeFacts): Behaviour {
    if (this.#after === "refresh" || isComputedOnly(attribute)) return "always";
    return isOptionalComputed(attribute) ? "ifUnset" : "onlyNested";
  }
}

/** A value of a type, of what JSON says; undefined where it is of another. */
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
