import { isLetIn, type DecisionEngine, type RequestSet } from "../engine";
import type { AccessModel, OpaqueFact } from "../model/access-model";
import type { Admission, Outcome } from "../model/outcome";
import type { Change, ChangeKind } from "./comparison";
import { conditionsDifference } from "./conditions";
import type { Way, Ways } from "./deciding";
import { exampleOf, type WayInModel } from "./example";
import { publicAccess } from "./public";

/** A change without the things that it concerns. */
export type ChangeOfThing = Omit<Change, "things">;

/** The models that are compared, with email aliases. */
export interface ComparedModels {
  readonly engine: DecisionEngine;
  readonly before: AccessModel;
  readonly after: AccessModel;
}

/** How one thing changes. Empty: it is proved that nothing does. */
export function changesOf(models: ComparedModels, before: Ways, after: Ways): ChangeOfThing[] {
  const facts = [before.fact, after.fact].filter((fact) => fact !== undefined);
  const changes = pairs(before, after).flatMap(([one, other]) => changesOfWays(models, one, other));
  return facts.length === 0 ? changes : unique(changes).map((change) => resting(change, facts));
}

/** The ways to compare. If both models have the same ones, it depends on the same fact which of them is right. */
function pairs(before: Ways, after: Ways): (readonly [Way, Way])[] {
  const others = new Map(after.ways.map((way) => [way.identity, way]));
  const isSame = before.ways.length === after.ways.length && before.ways.every(({ identity }) => others.has(identity));
  if (!isSame) return before.ways.flatMap((one) => after.ways.map((other) => [one, other] as const));
  return before.ways.flatMap((one) => {
    const other = others.get(one.identity);
    return other === undefined ? [] : [[one, other] as const];
  });
}

const unique = (changes: readonly ChangeOfThing[]): ChangeOfThing[] => [
  ...new Map(changes.map((change) => [JSON.stringify(change), change])).values(),
];

const resting = (change: ChangeOfThing, facts: readonly OpaqueFact[]): ChangeOfThing => ({
  ...change,
  certainty: "may",
  restsOn: [...new Map([...facts, ...change.restsOn].map((fact) => [fact.name, fact])).values()],
});

function changesOfWays(models: ComparedModels, before: Way, after: Way): ChangeOfThing[] {
  if (models.engine.isSame(before.decision, after.decision)) return [];
  const unknown = [before.constant, after.constant].find((outcome) => outcome?.kind === "unknown");
  if (unknown?.kind === "unknown") return [undecided(unknown.fact)];
  const [wasOpen, isOpen] = [isUnprotected(before), isUnprotected(after)];
  if (isOpen) return noLongerProtected(models, before, after);
  return wasOpen ? newlyProtected(models, before, after) : changesOfRequests(models, before, after);
}

const isUnprotected = ({ constant }: Way): boolean => constant?.kind === "unprotected";

const undecided = ({ name, reason }: OpaqueFact): ChangeOfThing => ({
  kind: "undecided",
  who: ["everybody"],
  certainty: "may",
  restsOn: [{ name, reason }],
});

function noLongerProtected(models: ComparedModels, before: Way, after: Way): ChangeOfThing[] {
  const set = models.engine.where(before.decision, (outcome) => !isLetIn(outcome));
  const who = ["everybody who can connect"];
  if (set === undefined) return [{ kind: "no_longer_protected", who, certainty: "certain", restsOn: [] }];
  return [{ ...aboutSet(models, "no_longer_protected", set, before, after), who, certainty: "certain", restsOn: [] }];
}

function newlyProtected(models: ComparedModels, before: Way, after: Way): ChangeOfThing[] {
  const set = models.engine.where(after.decision, isLetIn);
  if (set === undefined) return [{ kind: "newly_protected", who: ["nobody"], certainty: "certain", restsOn: [] }];
  return [aboutSet(models, "newly_protected", set, before, after)];
}

function changesOfRequests(models: ComparedModels, before: Way, after: Way): ChangeOfThing[] {
  const { gained, lost, changed } = models.engine.compare(before.decision, after.decision);
  const changes = [
    ...(gained === undefined ? [] : [aboutSet(models, "gained", gained, before, after)]),
    ...(lost === undefined ? [] : [aboutSet(models, "lost", lost, before, after)]),
    ...changed.flatMap((one) => conditionsChange(models, before, after, one)),
  ];
  return withPublic(models, before, after, changes);
}

interface ChangedRequests {
  readonly set: RequestSet;
  readonly before: Outcome;
  readonly after: Outcome;
}

function conditionsChange(models: ComparedModels, one: Way, other: Way, changed: ChangedRequests): ChangeOfThing[] {
  const { set, before, after } = changed;
  if (!isAdmission(before) || !isAdmission(after)) {
    const fact = [before, after].find((outcome) => outcome.kind === "unknown");
    return fact?.kind === "unknown" ? [undecided(fact.fact)] : [];
  }
  const difference = conditionsDifference(before, after);
  const kind = difference.isWeaker ? "weakened" : "tightened";
  return [{ ...aboutSet(models, kind, set, one, other), conditions: difference.changed }];
}

const isAdmission = (outcome: Outcome): outcome is Admission => outcome.kind === "admitted";

/** Who gets in now is anybody, and was not: that is told of the first change by which somebody gets in. */
function withPublic(models: ComparedModels, before: Way, after: Way, changes: ChangeOfThing[]): ChangeOfThing[] {
  const opening = changes.find(({ kind, conditions }) => kind === "gained" || conditions?.opens === true);
  if (opening === undefined || publicAccess(models.engine, before) !== undefined) return changes;
  const access = publicAccess(models.engine, after);
  if (access === undefined) return changes;
  const ways = waysIn(models, before, after);
  const opened: ChangeOfThing = {
    ...opening,
    kind: "became_public",
    who: [`anybody, ${access.how}`],
    certainty: access.restsOn.length === 0 ? "certain" : "may",
    restsOn: access.restsOn,
    example: exampleOf(access.request, ways.after, ways.before),
  };
  return changes.map((change) => (change === opening ? opened : change));
}

const waysIn = (models: ComparedModels, before: Way, after: Way): { before: WayInModel; after: WayInModel } => ({
  before: { model: models.before, way: before },
  after: { model: models.after, way: after },
});

/** A change of a set of requests. It is certain if a part of the set does not rest on facts that the source does not tell. */
function aboutSet(models: ComparedModels, kind: ChangeKind, set: RequestSet, before: Way, after: Way): ChangeOfThing {
  const certain = set.certain();
  const ways = waysIn(models, before, after);
  return {
    kind,
    who: set.words(),
    certainty: certain === undefined ? "may" : "certain",
    restsOn: set.opaqueFacts().map(({ name, reason }) => ({ name, reason })),
    example: exampleOf((certain ?? set).example(), ways.after, ways.before),
  };
}
