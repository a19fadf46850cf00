import type { Policy, Target, TargetCriteria } from "../../model/access-model";
import type { TargetGroup, Thing } from "../../model/thing";
import { deciderOf, type Decider, type ThingInBoth } from "../decider";
import { groupedBy } from "../grouped-by";
import { destinationsOf, Ownership, type Owners, type Side, type Sides } from "../sides";
import { matchingOf, targetClasses } from "./target-classes";

/** Criteria, and the applications that have them. */
interface Entry {
  readonly owned: TargetCriteria;
  readonly owners: Owners;
}

/**
 * Targets that applications protect by their criteria, with port, protocol and Unix user. Targets that the same criteria match
 * are one thing, together with those to come: an account may have thousands.
 */
export function* targetThings(sides: Sides): Generator<ThingInBoth> {
  for (const entries of groupedBy(
    entriesOf(sides),
    ({ owned: { protocol, port } }) => `${protocol} ${port}`,
  ).values()) {
    for (const group of groupsOf(entries, sides)) yield* thingsOf(group, sides);
  }
}

function entriesOf(sides: Sides): readonly Entry[] {
  const ownership = new Ownership<TargetCriteria>();
  for (const { side, application, destination } of destinationsOf(sides, ["targets"])) {
    ownership.add(JSON.stringify(destination.criteria), () => destination.criteria, side, application.key);
  }
  return ownership.entries;
}

interface Group {
  readonly targets: TargetGroup;
  /** The criteria that match the targets in each model. Targets may change, and other criteria match them then. */
  readonly entries: Readonly<Record<Side, readonly Entry[]>>;
}

function* groupsOf(entries: readonly Entry[], sides: Sides): Generator<Group> {
  const criteria = entries.map(({ owned }) => owned);
  const select = (matching: string): readonly Entry[] =>
    matching.split(" ").flatMap((index) => (index === "" ? [] : (entries[Number(index)] ?? [])));
  const known = groupedBy(knownTargets(sides), ({ before, after }) =>
    [before, after].map((target) => matchingOf(criteria, target).join(" ")).join("|"),
  );
  for (const { matching, text } of targetClasses(criteria)) {
    const key = matching.join(" ");
    yield groupOf(known.get(`${key}|${key}`) ?? [], text, { before: select(key), after: select(key) });
    known.delete(`${key}|${key}`);
  }
  for (const [key, targets] of known) {
    const [before = "", after = ""] = key.split("|");
    if (before !== "" || after !== "") {
      yield groupOf(targets, "attributes that change", { before: select(before), after: select(after) });
    }
  }
}

interface KnownTarget {
  readonly before: Target;
  readonly after: Target;
}

/** Targets of either model. One that only one model has is taken to match the same criteria in the other. */
function knownTargets({ before, after }: Sides): readonly KnownTarget[] {
  const keys = new Set([...before.targets.keys(), ...after.targets.keys()]);
  return [...keys].flatMap((key) => {
    const [old, changed] = [before.targets.get(key), after.targets.get(key)];
    const either = changed ?? old;
    return either === undefined ? [] : { before: old ?? either, after: changed ?? either };
  });
}

const groupOf = (known: readonly KnownTarget[], criteria: string, entries: Group["entries"]): Group => ({
  entries,
  targets: { known: known.map(({ after: { hostname, addresses } }) => ({ hostname, addresses })), criteria },
});

function* thingsOf({ targets, entries }: Group, sides: Sides): Generator<ThingInBoth> {
  const [first] = [...entries.before, ...entries.after];
  if (first === undefined) return;
  const { port, protocol } = first.owned;
  const on = (side: Side): Decider =>
    // Without an application, Gateway and the server itself decide on the connection, and not Access.
    deciderOf(
      entries[side].flatMap(({ owners }) => owners[side]),
      nameOf(targets),
      { kind: "unprotected" },
    );
  const deciders = { before: on("before"), after: on("after") };
  if (deciders.before.by === "nothing" && deciders.after.by === "nothing") return;
  const things = protocol === "RDP" ? [rdpThing(targets, port)] : sshThings(targets, port, usersOf(entries, sides));
  for (const thing of things) yield { thing, ...deciders };
}

const rdpThing = (targets: TargetGroup, port: number): Thing => ({ kind: "rdp", targets, port });

/** A thing for each Unix user that a policy names, and one for those who log in under the name of their email address. */
const sshThings = (targets: TargetGroup, port: number, users: ReadonlySet<string>): readonly Thing[] =>
  [...users, undefined].map((user) => ({ kind: "ssh", targets, port, user }));

/** The Unix users that policies name. */
function usersOf(entries: Group["entries"], sides: Sides): ReadonlySet<string> {
  const policies = [...policiesOf(sides, entries, "before"), ...policiesOf(sides, entries, "after")];
  const rules = policies.map((policy) => (policy.opaque === undefined ? policy.connection?.ssh : undefined));
  return new Set(rules.flatMap((rule) => rule?.usernames ?? []));
}

function policiesOf(sides: Sides, entries: Group["entries"], side: Side): Policy[] {
  const applications = entries[side].flatMap(({ owners }) => owners[side]);
  const keys = applications.flatMap((key) => sides[side].applications.get(key)?.policies ?? []);
  return keys.flatMap((key) => sides[side].policies.get(key) ?? []);
}

const nameOf = ({ known, criteria }: TargetGroup): string => known[0]?.hostname ?? `targets with ${criteria}`;
