import { Lazy, Token } from "cdktf";
import { Construct } from "constructs";

/** Takes what is wrong with a prop, or with a part of it. */
type Report = (problem: string) => void;

/**
 * What a prop must be. TypeScript says it too, but not to callers without types, nor of values out of `process.env`: what
 * cannot be used is reported, and the rest of the construct is built without it, so that all of its problems are found.
 */
export interface Validator {
  /** Gives what can be used of a value; undefined where nothing can, which was reported then. */
  readonly read: (given: unknown, where: string, report: Report) => unknown;
}

/** A prop that must be given. */
export interface RequiredValidator extends Validator {
  /** What stands in its place where it is missing. */
  readonly placeholder: () => unknown;
}

/** The validators of all props. */
export type Validators<Props extends object> = {
  readonly [Prop in keyof Props]-?: object extends Pick<Props, Prop> ? Validator : RequiredValidator;
};

/** What can be used of props; what cannot is reported with the name of its prop. */
export function usableProps<Props extends object>(
  given: Props,
  validators: Validators<Props>,
  report: (prop: string, problem: string) => void,
  path = "",
): Props {
  const values = (given as object | undefined) ?? {};
  const usable = Object.entries<Validator>(validators).flatMap(([prop, shape]) => {
    const value = read(shape, values[prop as keyof typeof values], path + prop, (problem) => report(prop, problem));
    return value === undefined ? [] : [[prop, value]];
  });
  return Object.fromEntries(usable) as Props; // each prop has the shape that its type says
}

function read(shape: Validator, given: unknown, where: string, report: Report): unknown {
  const missing = given === undefined || given === null;
  if (missing && !isRequired(shape)) return undefined;
  return shape.read(given, where, report) ?? (isRequired(shape) ? shape.placeholder() : undefined);
}

const isRequired = (shape: Validator): shape is RequiredValidator => "placeholder" in shape;

/** A text, or a Token in its place. */
export const text: Validator = value(
  "a text",
  (given) => typeof given === "string",
  (token) => Token.asString(token),
);

/** True or false, or a Token in its place. */
export const flag: Validator = value("true or false", (given) => typeof given === "boolean");

/** True or false, known at synthesis. */
export const knownFlag: Validator = known("true or false", (given) => typeof given === "boolean");

/** A number, or a Token in its place. */
export const count: Validator = value("a number", (given) => typeof given === "number");

/** What is looked at elsewhere, whatever it is. */
export const anything: Validator = { read: (given) => given };

/** In the place of a text that is missing: checks pass it as they pass what Terraform knows later. */
export const nothing = (): string => Lazy.stringValue({ produce: () => undefined });

/** A text that must be given. */
export const requiredText: RequiredValidator = required(text, nothing);

/** A shape of what must be given. */
export function required(shape: Validator, placeholder: () => unknown): RequiredValidator {
  return { ...shape, placeholder };
}

/** An object of a class. */
export function instanceOf(kind: { [Symbol.hasInstance](given: unknown): boolean }, what: string): Validator {
  return known(what, (given) => given instanceof kind);
}

/** A construct that has a member of this name. */
export function constructWith(member: string, what: string): Validator {
  return known(what, (given) => Construct.isConstruct(given) && member in given);
}

/** Either of two. */
export function either(one: Validator, other: Validator, isOne: (given: unknown) => boolean): Validator {
  return { read: (given, ...rest) => (isOne(given) ? one : other).read(given, ...rest) };
}

/** A list of texts, or a Token in its place or in the place of one. */
export const texts: Validator = {
  read: (given, ...rest) =>
    Token.isUnresolved(given) ? Token.asList(given) : listOf(text, "a list of texts").read(given, ...rest),
};

/** A list of numbers, or a Token in its place or in the place of one. */
export const counts: Validator = {
  read: (given, ...rest) =>
    Token.isUnresolved(given) ? given : listOf(count, "a list of numbers").read(given, ...rest),
};

/** A list; what is wrong in it is left out. */
export function listOf(element: Validator, what: string): Validator {
  const list = known(what, Array.isArray);
  return {
    read: (given, where, report) => {
      const elements = list.read(given, where, report) as unknown[] | undefined;
      return elements?.flatMap((one, place) => element.read(one, `${where}[${place}]`, report) ?? []);
    },
  };
}

/** Values by keys of the user's; what is wrong in it is left out. */
export function mapOf(element: Validator, what: string): Validator {
  const map = known(what, isPlain);
  return {
    read: (given, where, report) => {
      const entries = Object.entries((map.read(given, where, report) as object | undefined) ?? {});
      const usable = entries.map(([key, one]) => [key, element.read(one, `${where}.${key}`, report)] as const);
      return Object.fromEntries(usable.filter(([, one]) => one !== undefined));
    },
  };
}

/** An object with props of its own. */
export function record<Props extends object>(
  validators: Validators<Props>,
  what: string,
  accepts = isPlain,
): Validator {
  const object = known(what, accepts);
  return {
    read: (given, where, report) => {
      const props = object.read(given, where, report) as Props | undefined;
      return props && usableProps(props, validators, (_prop, problem) => report(problem), `${where}.`);
    },
  };
}

/** A value that Terraform may know later. */
export function value(
  what: string,
  accepts: (given: unknown) => boolean,
  fromToken = (token: unknown) => token,
): Validator {
  return {
    read: (given, where, report) => {
      if (Token.isUnresolved(given) && !Array.isArray(given)) return fromToken(given);
      if (accepts(given)) return given;
      report(`${where} is ${shown(given)}; give it ${what}`);
      return undefined;
    },
  };
}

/** A value that must be known at synthesis: what is in it may be Tokens. */
export function known(what: string, accepts: (given: unknown) => boolean): Validator {
  return {
    read: (given, where, report) => {
      if (!Token.isUnresolved(given) && accepts(given)) return given;
      const problem = Token.isUnresolved(given) ? "only known when Terraform runs" : shown(given);
      report(`${where} is ${problem}; give it ${what}`);
      return undefined;
    },
  };
}

const isPlain = (given: unknown): boolean =>
  typeof given === "object" &&
  given !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(given) as null);

/** What was given, by its kind: a text in the wrong place may be a secret. */
export function shown(given: unknown): string {
  if (typeof given === "string") return given === "" ? "empty" : "a text";
  if (Array.isArray(given)) return "a list";
  if (Construct.isConstruct(given)) return `"${given.node.path}"`;
  return typeof given === "object" && given !== null ? "an object" : String(given);
}
