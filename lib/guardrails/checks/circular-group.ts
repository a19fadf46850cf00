import type { AccessModel, Group, Key, ModelRules } from "../../reach/model/access-model";
import type { Guardrail } from "../guardrail";
import { list, nameOf, named, subjectOf } from "../subject";

export const circularGroup: Guardrail = {
  id: "circular-group",
  code: "CFA2605",
  level: "warning",
  why: "Who is in a group that contains itself is not defined. Such a rule matches nobody.",
  fix: "Take one of the groups out of the circle.",
  example: `// In the dashboard, or in another program, the group "Contractors" includes the group "Staff":
const contractors = AccessGroup.fromId(this, "contractors", "f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
new AccessGroup(this, "staff", { name: "Staff", include: [AccessRule.group(contractors)] });`,
  *check(context) {
    const { groups } = context.model;
    for (const circle of circlesOf(context.model)) {
      const members = circle.flatMap((key) => groups.get(key) ?? []);
      const [first, ...others] = members;
      if (first === undefined) continue;
      for (const member of members) context.explain(circularGroup.id, member);
      const through = others.length === 0 ? "itself" : `itself, through ${list(others.map(nameOf))}`;
      const message = `${named("group", first)} contains ${through}, so who is in it is not defined; take one group out of the circle`;
      yield { subject: subjectOf("group", first), message };
    }
  },
};

/** The groups that contain each other in a circle: each circle once (Tarjan's strongly connected components). */
function circlesOf({ groups }: AccessModel): Key[][] {
  const numbers = new Map<Key, number>();
  const lowest = new Map<Key, number>();
  const open: Key[] = [];
  const circles: Key[][] = [];
  const visit = (key: Key, group: Group): void => {
    const number = numbers.size;
    numbers.set(key, number);
    lowest.set(key, number);
    open.push(key);
    for (const next of groupKeysIn(group)) {
      const nextGroup = groups.get(next);
      if (nextGroup === undefined) continue;
      if (!numbers.has(next)) visit(next, nextGroup);
      if (open.includes(next)) lowest.set(key, Math.min(lowest.get(key) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(key) !== number) return;
    const circle = open.splice(open.indexOf(key));
    if (circle.length > 1 || groupKeysIn(group).includes(key)) circles.push(circle);
  };
  for (const [key, group] of groups) if (!numbers.has(key)) visit(key, group);
  return circles;
}

const groupKeysIn = ({ include, require, exclude }: ModelRules): Key[] =>
  [...include, ...require, ...exclude].flatMap((rule) => ("group" in rule ? [rule.group.id] : []));
