/** Freezes a value with everything in it: who changes it by mistake is told at once, and its text can be kept. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen<unknown>(inner);
  return Object.freeze(value);
}
