import { isUnknown, Path, type Diagnostics } from "../../../../lib/plugin-framework";
import type { AttributeFacts, AttributesFacts, Conditions } from "./facts";

type ObjectValue = Readonly<Record<string, unknown>>;

/** The provider's pattern of Go's durations. */
const DURATION =
  /^(?:0|[-+]?(\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h)(?:(\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))*)$/;

/** Checks a configuration with the validators and messages of the real provider. Unknown values pass. */
export function validateByFacts(attributes: AttributesFacts, config: ObjectValue, diagnostics: Diagnostics): void {
  new Validation(config, diagnostics).object(attributes, config, Path.root);
}

class Validation {
  readonly #root: ObjectValue;
  readonly #diagnostics: Diagnostics;

  constructor(root: ObjectValue, diagnostics: Diagnostics) {
    this.#root = root;
    this.#diagnostics = diagnostics;
  }

  object(attributes: AttributesFacts, object: ObjectValue, path: Path): void {
    for (const [name, facts] of Object.entries(attributes)) {
      const value = object[name] ?? null;
      const place = path.attribute(name);
      this.#presence(facts, value, object, name, place);
      if (value === null || isUnknown(value)) continue;
      this.#conditions(facts, object, place);
      this.#siblings(facts, object, name, place);
      if (facts.attributes === undefined) this.#leaf(facts, value, place);
      else this.#nested(facts, facts.attributes, value as ObjectValue, place);
    }
  }

  #nested({ nesting, oneKey }: AttributeFacts, attributes: AttributesFacts, value: ObjectValue, path: Path): void {
    if (nesting === "single") {
      this.object(attributes, value, path);
      return;
    }
    for (const [key, element] of Object.entries(value)) {
      if (isUnknown(element)) continue;
      const place = nesting === "list" ? path.index(Number(key)) : nesting === "map" ? path.key(key) : path;
      const object = element as ObjectValue;
      const keys = Object.keys(object).filter((name) => object[name] !== null);
      if (oneKey && keys.length > 1) {
        this.#refuse("Invalid Attribute Value", place, `object must contain at most 1 attributes, got: ${keys.length}`);
      }
      this.object(attributes, object, place);
    }
  }

  /** Checks attributes that another one requires or excludes. */
  #presence(
    { requiredWith, exactlyOneOf }: AttributeFacts,
    value: unknown,
    object: ObjectValue,
    name: string,
    path: Path,
  ) {
    for (const [other, values] of Object.entries(requiredWith ?? {})) {
      const found = this.#valueOf(other, object);
      if (value === null && values.some((one) => one === found)) {
        this.#combination(path, `"${path.toString()}" is required if "${nameOf(other)}" is one of: ${quoted(values)}`);
      }
    }
    if (exactlyOneOf === undefined) return;
    const names = [name, ...exactlyOneOf];
    const given = names.map((one) => object[one] ?? null);
    if (given.some(isUnknown)) return;
    const count = given.filter((one) => one !== null).length;
    if (count === 1) return;
    const some = count === 0 ? "No attribute" : `${count} attributes`;
    this.#combination(path, `${some} specified when one (and only one) of [${names.join(",")}] is required`);
  }

  /** Checks the values of other attributes that this one requires. */
  #conditions({ onlyWith, onlyWithOrNull, notWith }: AttributeFacts, object: ObjectValue, path: Path): void {
    const check = (
      conditions: Conditions | undefined,
      fits: (found: unknown, values: readonly string[]) => boolean,
    ) => {
      for (const [other, values] of Object.entries(conditions ?? {})) {
        const found = this.#valueOf(other, object);
        if (isUnknown(found) || fits(found, values)) continue;
        const rule = conditions === notWith ? "cannot be set if" : "can only be set if";
        this.#combination(path, `"${path.toString()}" ${rule} "${nameOf(other)}" is one of: ${quoted(values)}`);
      }
    };
    const isOne = (found: unknown, values: readonly string[]): boolean => values.some((one) => one === found);
    check(onlyWith, isOne);
    check(onlyWithOrNull, (found, values) => found === null || isOne(found, values));
    check(notWith, (found, values) => !isOne(found, values));
  }

  #siblings({ conflictsWith, alsoRequires }: AttributeFacts, object: ObjectValue, name: string, path: Path): void {
    for (const other of conflictsWith ?? []) {
      if ((object[other] ?? null) === null) continue;
      this.#combination(path, `Attribute "${other}" cannot be specified when "${name}" is specified`);
    }
    for (const other of alsoRequires ?? []) {
      if ((object[other] ?? null) !== null) continue;
      this.#combination(path, `Attribute "${other}" must be specified when "${name}" is specified`);
    }
  }

  /** Checks a value without nested attributes, or each element of a collection. */
  #leaf(facts: AttributeFacts, value: unknown, path: Path): void {
    if (typeof value === "object" && value !== null && !("text" in value)) {
      for (const element of Object.values(value)) if (!isUnknown(element)) this.#leaf(facts, element, path);
      return;
    }
    const got = `got: ${String(value)}`;
    const { oneOf, ignoreCase, between, atLeast, duration } = facts;
    if (oneOf !== undefined && !includes(oneOf, value, ignoreCase === true)) {
      const rule = `value must be one of: [${quoted(oneOf, " ")}], ${got}`;
      this.#refuse("Invalid Attribute Value Match", path, rule);
    }
    if (between !== undefined && !(Number(value) >= between[0] && Number(value) <= between[1])) {
      this.#refuse("Invalid Attribute Value", path, `value must be between ${between.join(" and ")}, ${got}`);
    }
    if (atLeast !== undefined && Number(value) < atLeast) {
      this.#refuse("Invalid Attribute Value", path, `value must be at least ${atLeast}, ${got}`);
    }
    if (duration && !DURATION.test(String(value))) {
      const rule = `value must match regular expression '${DURATION.source}', ${got}`;
      this.#refuse("Invalid Attribute Value Match", path, rule);
    }
  }

  /** `type`, `sibling:type` or `saas_app.auth_type`. */
  #valueOf(name: string, object: ObjectValue): unknown {
    if (name.startsWith("sibling:")) return object[nameOf(name)] ?? null;
    let value: unknown = this.#root;
    for (const step of name.split(".")) {
      if (isUnknown(value) || value === null) return value;
      value = (value as ObjectValue)[step] ?? null;
    }
    return value;
  }

  #refuse(summary: string, path: Path, rule: string): void {
    this.#diagnostics.error(summary, `Attribute ${path.toString()} ${rule}`, path);
  }

  #combination(path: Path, detail: string): void {
    this.#diagnostics.error("Invalid Attribute Combination", detail, path);
  }
}

const nameOf = (condition: string): string => condition.replace(/^sibling:/, "");
const quoted = (values: readonly string[], separator = ", "): string =>
  values.map((value) => JSON.stringify(value)).join(separator);

function includes(values: readonly string[], value: unknown, ignoreCase: boolean): boolean {
  if (!ignoreCase) return values.some((one) => one === value);
  return values.some((one) => one.toLowerCase() === String(value).toLowerCase());
}
