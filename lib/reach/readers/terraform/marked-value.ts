import { Unknown, type Value } from "../value";
import type { Marks } from "./plan-json";

/** Makes the unknown value at a path. */
export type UnknownAt = (path: readonly (string | number)[]) => Unknown;

const knownAfterApply: UnknownAt = () => new Unknown("it is known after apply");

/** What tools write in place of a sensitive value. */
const MASK = /^(?:\(sensitive(?: value)?\)|\*{3,}|REDACTED|\[REDACTED\]|<sensitive>)$/i;

/** A value with the marks that say what of it is unknown, and what is sensitive. A sensitive value may be masked. */
export function valueOf(
  json: unknown,
  unknown: Marks,
  sensitive: Marks,
  unknownAt: UnknownAt = knownAfterApply,
  path: readonly (string | number)[] = [],
): Value {
  if (unknown === true) return unknownAt(path);
  // Most of a plan is known, and is taken as it is.
  if (!isMarked(unknown) && !isMarked(sensitive)) return json as Value;
  if (sensitive === true && isMasked(json)) return new Unknown("it is sensitive, and masked");
  if (Array.isArray(json) || (json === undefined && Array.isArray(unknown))) {
    const list = Array.isArray(json) ? (json as readonly unknown[]) : [];
    const length = Math.max(list.length, Array.isArray(unknown) ? unknown.length : 0);
    return Array.from({ length }, (_, index) =>
      valueOf(list[index], markIn(unknown, index), markIn(sensitive, index), unknownAt, [...path, index]),
    );
  }
  if (isRecord(json) || (!isSet(json) && isRecord(unknown))) {
    return fieldsOf(isRecord(json) ? json : {}, unknown, sensitive, unknownAt, path);
  }
  return json as Value;
}

function fieldsOf(
  fields: Readonly<Record<string, unknown>>,
  unknown: Marks,
  sensitive: Marks,
  unknownAt: UnknownAt,
  path: readonly (string | number)[],
): Value {
  const values: Record<string, Value> = {};
  const add = (name: string): void => {
    values[name] = valueOf(fields[name], markIn(unknown, name), markIn(sensitive, name), unknownAt, [...path, name]);
  };
  // Terraform writes null for all that is not set.
  for (const name in fields) if (isSet(fields[name]) || isMarked(markIn(sensitive, name))) add(name);
  for (const marks of [unknown, sensitive]) {
    if (isRecord(marks)) for (const name in marks) if (!Object.hasOwn(values, name)) add(name);
  }
  return values;
}

const isSet = (json: unknown): boolean => json !== null && json !== undefined;

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const isMasked = (json: unknown): boolean => !isSet(json) || (typeof json === "string" && MASK.test(json));

/** The marks of a part: those of the whole if they are for all of it. */
function markIn(marks: Marks, name: string | number): Marks {
  if (marks === true) return true;
  if (Array.isArray(marks)) return (marks as readonly Marks[])[Number(name)];
  return typeof marks === "object" && marks !== null ? (marks as Readonly<Record<string, Marks>>)[name] : undefined;
}

/** Whether a mark is anywhere. */
export function isMarked(marks: Marks): boolean {
  if (typeof marks !== "object" || marks === null) return marks === true;
  if (isMarkList(marks)) {
    for (const mark of marks) if (isMarked(mark)) return true;
    return false;
  }
  for (const name in marks) if (isMarked(marks[name])) return true;
  return false;
}

const isMarkList = (marks: object): marks is readonly Marks[] => Array.isArray(marks);
