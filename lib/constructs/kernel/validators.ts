import { Lazy, Token } from "cdktf";
import { Construct } from "constructs";
import { nearestName, suggestedName, unknownNames } from "../../api/core/names";
import { typeOf as typeOfValue, type Diagnostic } from "../../diagnostics";
import { isListElement, LIST_ELEMENT_PROBLEM } from "../../rules/list-element";
import { isDuration } from "../values/duration";

/** Receives the diagnostics of a prop, or of a part of it. */
export type Report = (diagnostic: Diagnostic) => void;

/**
 * Checks the type of a prop. The compiler does not check callers in JavaScript, nor values from `process.env`. A
 * value of the wrong type is reported, and the construct is built without it, so that one synthesis shows all of its
 * errors.
 */
export interface Validator {
  /** The expected type, with its article: `a list of strings`. Undefined if other code checks the value. */
  readonly type?: string;
  /** Returns the usable part of a value; undefined, after a report, if the value is unusable. */
  readonly read: (value: unknown, path: string, report: Report) => unknown;
}

/** Checks the type of a required prop. */
export interface RequiredValidator extends Validator {
  /** Returns the value to continue with if the prop is missing or unusable. */
  readonly placeholder: () => unknown;
}

/** One validator for each prop: a prop without one does not compile. */
export type Validators<Props extends object> = {
  readonly [Prop in keyof Props]-?: object extends Pick<Props, Prop> ? Validator : RequiredValidator;
};

/** Returns the usable props; every other one, and every unknown one, is reported with its name. */
export function validatedProps<Props extends object>(
  props: Props,
  validators: Validators<Props>,
  report: Report,
  path = "",
): Props {
  const values = ((props as object | undefined) ?? {}) as Readonly<Record<string, unknown>>;
  const valid: Record<string, unknown> = {};
  for (const [prop, validator] of entriesOf(validators)) {
    const given = values[prop];
    if (given === undefined && !isRequired(validator)) continue;
    const value = readProp(validator, given, path + prop, (diagnostic) => report({ ...diagnostic, prop }));
    if (value !== undefined) valid[prop] = value;
  }
  reportUnknown(values, validators, report, path);
  return valid as Props; // each validator returns the type of its prop
}

/** The entries of an object, which are the same for thousands of targets. */
function entriesOf<Props extends object>(validators: Validators<Props>): readonly (readonly [string, Validator])[] {
  const known = entriesByObject.get(validators);
  if (known !== undefined) return known;
  const entries = Object.entries<Validator>(validators);
  entriesByObject.set(validators, entries);
  return entries;
}

const entriesByObject = new WeakMap<object, readonly (readonly [string, Validator])[]>();

/**
 * A misspelt prop, such as `requires`, would be ignored without a report, and let more people in. An instance of a class may
 * have fields of its own, so only those that resemble a prop are reported.
 */
function reportUnknown(values: object, known: object, report: Report, path: string): void {
  if (typeof values !== "object") return;
  const unknown = unknownNames(values, known);
  const names = unknown.length === 0 ? [] : Object.keys(known);
  for (const prop of unknown) {
    if (!isPlainObject(values) && (prop.startsWith("_") || nearestName(prop, names) === undefined)) continue;
    const remedy = suggestedName(prop, names, "props");
    report({ code: "CFA1020", message: `${path}${prop} is not a prop; ${remedy}`, prop });
  }
}

function readProp(validator: Validator, value: unknown, path: string, report: Report): unknown {
  const isMissing = value === undefined || value === null;
  if (!isRequired(validator)) return isMissing ? undefined : validator.read(value, path, report);
  if (!isMissing) return validator.read(value, path, report) ?? validator.placeholder();
  const { type, placeholder } = validator;
  if (type !== undefined) report({ code: "CFA1001", message: `${path} is required (${type.replace(/^an? /, "")})` });
  return placeholder();
}

const isRequired = (validator: Validator): validator is RequiredValidator => "placeholder" in validator;

/** A string, or a Token. The element of a Token list is neither. */
export const string: Validator = notFromTokenList(
  valueOrToken(
    "a string",
    (value) => typeof value === "string",
    (token) => Token.asString(token),
  ),
);

/** A boolean, or a Token. */
export const boolean: Validator = valueOrToken("a boolean", (value) => typeof value === "boolean");

/** A boolean that must be known at synthesis. */
export const knownBoolean: Validator = knownValue("a boolean", (value) => typeof value === "boolean");

/** A string that must be known at synthesis. */
export const knownString: Validator = notFromTokenList(knownValue("a string", (value) => typeof value === "string"));

/** A number, or a Token. */
export const number: Validator = valueOrToken("a number", (value) => typeof value === "number");

/** A `Duration`, a string, or a Token. */
export const duration: Validator = valueOrToken(
  'a duration such as Duration.hours(8) or "2h45m"',
  (value) => isDuration(value) || typeof value === "string",
  (token) => Token.asString(token),
);

/** A value that other code checks. */
export const anything: Validator = { read: (value) => value };

/** Refuses the one string inside a Token list, which callers pass who map or spread the list. */
function notFromTokenList({ read, ...validator }: Validator): Validator {
  return {
    ...validator,
    read: (value, path, report) => {
      if (!isListElement(value)) return read(value, path, report);
      report({ code: "CFA1003", message: `${path} ${LIST_ELEMENT_PROBLEM}` });
      return undefined;
    },
  };
}

/** The placeholder of a missing string: a Token, which every check accepts. */
export const missingString = (): string => Lazy.stringValue({ produce: () => undefined });

/** A required string, or a Token. */
export const requiredString: RequiredValidator = required(string, missingString);

/** Makes a validator required. */
export function required(validator: Validator, placeholder: () => unknown): RequiredValidator {
  return { ...validator, placeholder };
}

/** An instance of a class of this package, which `brand` marked. */
export function instanceOf(isInstance: (value: unknown) => boolean, type: string): Validator {
  return knownValue(type, isInstance);
}

/** A construct with a member of this name. */
export function constructWith(member: string, type: string): Validator {
  return knownValue(type, (value) => Construct.isConstruct(value) && member in value);
}

/** A value of one of two types. */
export function either(one: Validator, other: Validator, isOne: (value: unknown) => boolean): Validator {
  return {
    ...(other.type !== undefined && { type: other.type }),
    read: (value, ...rest) => (isOne(value) ? one : other).read(value, ...rest),
  };
}

/** A list of strings; the list and each string can be a Token. */
export const strings: Validator = listOrToken(string, "a list of strings", (token) => Token.asList(token));

function listOrToken(element: Validator, type: string, fromToken: (token: unknown) => unknown): Validator {
  const list = listOf(element, type);
  return {
    type,
    read: (value, ...rest) => (Token.isUnresolved(value) ? fromToken(value) : list.read(value, ...rest)),
  };
}

/** A copy of a list for L1s, whose lists are not readonly. The copy of a Token list is the same Token. */
export const mutable = <Item>(list: readonly Item[]): Item[] => [...list];

/** A list; invalid elements are reported and left out. */
export function listOf(element: Validator, type: string): Validator {
  const list = knownValue(type, Array.isArray);
  return {
    type,
    read: (value, path, report) => {
      const elements = list.read(value, path, report) as unknown[] | undefined;
      return elements?.flatMap((one, index) => element.read(one, `${path}[${index}]`, report) ?? []);
    },
  };
}

/** A list of numbers, whose number of elements is known at synthesis; each number can be a Token. */
export const knownNumbers: Validator = listOf(number, "a list of numbers");

/**
 * A map with any keys; invalid values are reported and left out.
 *
 * @param keyRemedy - how to fix a key that is a Token; undefined if keys may be Tokens
 */
export function mapOf(element: Validator, type: string, keyRemedy?: string): Validator {
  const map = knownValue(type, isPlainObject);
  return {
    type,
    read: (value, path, report) => {
      const all = Object.entries((map.read(value, path, report) as object | undefined) ?? {});
      const entries = keyRemedy === undefined ? all : all.filter(([key]) => !Token.isUnresolved(key));
      if (entries.length < all.length) {
        const message = `a key of ${path} must be known at synthesis, and it is a Token; ${keyRemedy}`;
        report({ code: "CFA1003", message });
      }
      const valid = entries.map(([key, one]) => [key, element.read(one, `${path}.${key}`, report)] as const);
      return Object.fromEntries(valid.filter(([, one]) => one !== undefined));
    },
  };
}

/** An object with these props. */
export function objectOf<Props extends object>(
  validators: Validators<Props>,
  type: string,
  accepts = isPlainObject,
): Validator {
  const object = knownValue(type, accepts);
  return {
    type,
    read: (value, path, report) => {
      const props = object.read(value, path, report) as Props | undefined;
      return props && validatedProps(props, validators, report, `${path}.`);
    },
  };
}

/** A value, or a Token. */
export function valueOrToken(
  type: string,
  accepts: (value: unknown) => boolean,
  fromToken = (token: unknown) => token,
): Validator {
  return {
    type,
    read: (value, path, report) => {
      if (Token.isUnresolved(value) && !Array.isArray(value)) return fromToken(value);
      if (accepts(value)) return value;
      report({ code: "CFA1002", message: `${path} must be ${type}, not ${typeOf(value)}` });
      return undefined;
    },
  };
}

/** A value that must be known at synthesis; Tokens inside it are allowed. */
export function knownValue(type: string, accepts: (value: unknown) => boolean): Validator {
  return {
    type,
    read: (value, path, report) => {
      if (Token.isUnresolved(value)) {
        report({
          code: "CFA1003",
          message: `${path} must be known at synthesis, and it is a Token; set it to ${type}`,
        });
        return undefined;
      }
      if (accepts(value)) return value;
      report({ code: "CFA1002", message: `${path} must be ${type}, not ${typeOf(value)}` });
      return undefined;
    },
  };
}

export const isPlainObject = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);

/** The type of a value, for messages; the path of a construct. */
export const typeOf = (value: unknown): string =>
  Construct.isConstruct(value) ? `the construct "${value.node.path}"` : typeOfValue(value);

/** Returns those of the named props that are set. */
export function pickDefined<Props extends object, Name extends keyof Props>(
  props: Props,
  names: readonly Name[],
): { [Set in Name]?: Exclude<Props[Set], undefined> } {
  const entries = names.map((name) => [name, props[name]] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Set in Name]?: Exclude<Props[Set], undefined> };
}
