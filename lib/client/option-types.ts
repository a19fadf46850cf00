import { ConfigurationError } from "./errors";

/** The expected type of an option, and whether a value has it. */
export type OptionType = readonly [type: string, accepts: (value: unknown) => boolean];

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is an object with these methods. Classes are not compared: the value may be of another realm or copy. */
const hasMethods =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    isObject(value) && names.every((name) => typeof Reflect.get(value, name) === "function");

export const STRING: OptionType = ["a string", (value) => typeof value === "string"];
export const BOOLEAN: OptionType = ["a boolean", (value) => typeof value === "boolean"];
export const NUMBER: OptionType = ["a number", (value) => typeof value === "number"];
export const FUNCTION: OptionType = ["a function", (value) => typeof value === "function"];
export const SIGNAL: OptionType = ["an AbortSignal", hasMethods("addEventListener", "removeEventListener")];
export const CLOCK: OptionType = ["a Clock, with the methods now and sleep", hasMethods("now", "sleep")];
export const DISPATCHER: OptionType = ["a Dispatcher of undici", hasMethods("dispatch")];
export const OBJECT_OR_FALSE: OptionType = ["an object, or false", (value) => value === false || isObject(value)];

/**
 * Checks the types of options, for callers in JavaScript. An option that is undefined passes.
 *
 * @throws ConfigurationError that names the first option of the wrong type; its value is not repeated, because it may be a secret
 */
export function checkOptionTypes(what: string, options: object, types: Readonly<Record<string, OptionType>>): void {
  checkObject(what, options);
  for (const [name, [type, accepts]] of Object.entries(types)) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined || accepts(value)) continue;
    throw new ConfigurationError(`${name} of ${what} must be ${type}, but is ${typeOf(value)}.`, {
      hint: `Set ${name} to ${type}, or omit it.`,
    });
  }
}

/** @throws ConfigurationError unless the value is an object */
export function checkObject(what: string, value: unknown, hint?: string): void {
  if (isObject(value)) return;
  throw new ConfigurationError(
    `${what} must be an object, but is ${typeOf(value)}.`,
    hint === undefined ? {} : { hint },
  );
}

/** The type of a value, for messages. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
