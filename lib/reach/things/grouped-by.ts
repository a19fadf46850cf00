/** Values by what they have in common, in the order in which they came. (`Map.groupBy` needs Node.js 21.) */
export function groupedBy<Value, Common>(
  values: Iterable<Value>,
  common: (value: Value) => Common,
): Map<Common, Value[]> {
  const groups = new Map<Common, Value[]>();
  for (const value of values) {
    const key = common(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
