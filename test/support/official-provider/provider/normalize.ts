import type { ObjectValue } from "./body";

// Values that the real provider treats as equal, so that a plan shows no change. `source` is the state or the plan
// that a response is compared with.

type Source = ObjectValue | null;

/** An empty list equals an unset one. */
export function emptyIsUnset(object: ObjectValue, source: Source, names: readonly string[]): ObjectValue {
  return replaced(object, names, (name, value) => {
    if (source === null) return isEmpty(value) ? null : value;
    return isEmpty(value) && isEmpty(source[name]) ? (source[name] ?? null) : value;
  });
}

/** After an import, an empty list is unset. */
export const emptyIsNull = (object: ObjectValue, names: readonly string[]): ObjectValue =>
  replaced(object, names, (_, value) => (isEmpty(value) ? null : value));

/** `false` equals an unset boolean. */
export function falseIsNull(object: ObjectValue, source: Source, names: readonly string[]): ObjectValue {
  return source === null
    ? object
    : replaced(object, names, (name, value) =>
        isFalse(value) && isFalse(source[name]) ? (source[name] ?? null) : value,
      );
}

/** `true` equals an unset boolean. */
export function trueIsNull(object: ObjectValue, source: Source, names: readonly string[]): ObjectValue {
  return source === null
    ? object
    : replaced(object, names, (name, value) =>
        value !== false && (source[name] ?? true) === true ? (source[name] ?? null) : value,
      );
}

/** Attributes that are null in the source stay null, whatever was returned. */
export const nullAsInSource = (object: ObjectValue, source: ObjectValue, names: readonly string[]): ObjectValue =>
  replaced(object, names, (name, value) => (source[name] === null ? null : value));

/** The API adds a prefix length to a single address in a rule: `10.0.0.1/32`. */
export function hostAddressesAsWritten(object: ObjectValue, source: Source, names: readonly string[]): ObjectValue {
  return replaced(object, names, (name, value) => {
    const before = source?.[name];
    if (!Array.isArray(value) || !Array.isArray(before) || value.length !== before.length) return value;
    return value.map((rule: ObjectValue, index) => ruleAsWritten(rule, before[index] as ObjectValue));
  });
}

function ruleAsWritten(rule: ObjectValue, source: ObjectValue): ObjectValue {
  const [ip, written] = [addressIn(rule), addressIn(source)];
  return ip === undefined || written === undefined ? rule : { ...rule, ip: { ip: hostAddress(ip, written) } };
}

/** The returned address, or the configured one if both are the same host. */
export const hostAddress = (answered: string, written: string): string =>
  answered === `${written}/32` || answered === `${written}/128` ? written : answered;

const addressIn = ({ ip }: ObjectValue): string | undefined => (ip as { ip?: string } | null | undefined)?.ip;

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const isFalse = (value: unknown): boolean => value === null || value === undefined || value === false;

function replaced(
  object: ObjectValue,
  names: readonly string[],
  by: (name: string, value: unknown) => unknown,
): ObjectValue {
  const present = names.filter((name) => Object.hasOwn(object, name));
  return { ...object, ...Object.fromEntries(present.map((name) => [name, by(name, object[name] ?? null)])) };
}
