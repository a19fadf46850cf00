import { DecisionEngine, letInWithoutMfa, type RequestSet } from "../engine";
import type { AccessModel } from "../model/access-model";
import type { Admission, Outcome } from "../model/outcome";
import { thingsOf, type ThingInBoth } from "../things";
import type { CheckName } from "./check-name";
import { CHECK_VERSION, resultOf, type CheckResult } from "./check-result";
import { requestsOfClass } from "./class-of-requests";
import { compare, keysOf, type CompareOptions } from "./compare";
import type { Change, ChangedThing, Comparison, Finding } from "./comparison";
import { Deciding, type Way } from "./deciding";
import { withEmailAliases } from "./email-alias";
import { exampleOf, partOfSource } from "./example";
import { withoutExceptions, type Exception } from "./exceptions";
import { possiblyPublicAccess, publicAccess } from "./public";
import { selectedThings } from "./selected-things";
import { thingInWords } from "./thing-in-words";

export interface CheckOptions extends CompareOptions {
  readonly exceptions?: readonly Exception[] | undefined;
  /** The day on which exceptions expire or not. @default now */
  readonly today?: Date | undefined;
}

/** Kinds of changes that speak against a check of two models. */
const AGAINST: Readonly<Record<"no-new-access" | "no-lost-access" | "equivalent", (change: Change) => boolean>> = {
  "no-new-access": ({ kind, conditions }) =>
    ["no_longer_protected", "became_public", "gained", "undecided"].includes(kind) || conditions?.opens === true,
  "no-lost-access": ({ kind, conditions }) => ["lost", "undecided"].includes(kind) || conditions?.closes === true,
  equivalent: () => true,
};

const QUESTIONS = {
  "no-new-access": "nobody gets in who did not before, and nothing loses its protection",
  "no-lost-access": "nobody is kept out who got in before",
  equivalent: "nothing changes who gets in, or under which conditions",
} as const;

/** Whether nobody gains access, nobody loses access, or nothing changes at all. */
export function checkChanges(
  check: keyof typeof AGAINST,
  before: AccessModel,
  after: AccessModel,
  options: CheckOptions = {},
): CheckResult {
  const comparison = compare(before, after, options);
  const findings = comparison.changes.filter(AGAINST[check]);
  return checkResult({ check, question: QUESTIONS[check], findings, ...sizeOf(comparison) }, options);
}

const sizeOf = ({ proved: { things, applications }, notes }: Comparison) => ({ things, applications, notes });

type Unfinished = Pick<CheckResult, "check" | "question" | "things" | "applications" | "notes"> & {
  readonly findings: readonly Finding[];
};

function checkResult(
  { findings, ...rest }: Unfinished,
  { exceptions = [], today = new Date() }: CheckOptions,
): CheckResult {
  const { findings: left, use } = withoutExceptions(findings, exceptions, { check: rest.check, today });
  const certainFirst = [...left].sort((one, other) => one.certainty.localeCompare(other.certainty));
  return { version: CHECK_VERSION, ...rest, result: resultOf(left), findings: certainFirst, exceptions: use };
}

/** Whether nothing that an application protects is open to anybody. */
export const checkNotPublic = (model: AccessModel, options: CheckOptions = {}): CheckResult =>
  new ModelCheck(model).result("no-public-access", "nothing is open to anybody", options, (checked, way) => {
    const access = publicAccess(checked.engine, way) ?? possiblyPublicAccess(checked.engine, way);
    if (access === undefined) return undefined;
    return {
      who: [`anybody, ${access.how}`],
      certainty: access.restsOn.length === 0 ? "certain" : "may",
      restsOn: access.restsOn.map(({ name, reason }) => ({ name, reason })),
      example: exampleOf(access.request, { model: checked.model, way }),
    };
  });

export interface NotGrantedOptions extends CheckOptions {
  /** The class of requests: see `CLASS_FORMS`. */
  readonly who: string;
  /** What they must not reach: a URL, a hostname, or the name of an application. @default everything */
  readonly to?: string | undefined;
}

/** Whether no request of a class gets in. */
export function checkNotGranted(model: AccessModel, options: NotGrantedOptions): CheckResult {
  const { who, to } = options;
  const check = new ModelCheck(model, to);
  const requests = requestsOfClass(check.engine, check.model, who);
  const question = `${who} does not get in to ${to ?? "anything"}`;
  return check.result("not-granted", question, options, ({ engine, model: checked }, way) => {
    const set = requests && engine.where(way.decision, isAdmission)?.intersection(requests);
    return set && findingOf(set, checked, way);
  });
}

/** What everybody who gets in can be required to have or to do. */
export const REQUIREMENTS = ["mfa", "login", "approval", "isolation", "justification"] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** Whether an admission does without what is required. */
const DOES_WITHOUT: Readonly<Record<Exclude<Requirement, "mfa">, (admission: Admission) => boolean>> = {
  login: ({ by }) => by !== "allow",
  approval: ({ conditions }) => conditions.approval === undefined,
  isolation: ({ conditions }) => conditions.isolation === undefined,
  justification: ({ conditions }) => conditions.justification === undefined,
};

export interface RequiresOptions extends CheckOptions {
  readonly requirement: Requirement;
  readonly to?: string | undefined;
}

/** Whether nobody gets in without what is required. A second factor may also be that of the identity provider. */
export function checkRequires(model: AccessModel, options: RequiresOptions): CheckResult {
  const { requirement, to } = options;
  const question = `nobody gets in to ${to ?? "anything"} without ${WORDS[requirement]}`;
  return new ModelCheck(model, to).result("requires", question, options, ({ engine, model: checked }, way) => {
    if (way.constant !== undefined) return undefined;
    const set =
      requirement === "mfa"
        ? letInWithoutMfa(engine, checked, way.decision)
        : engine.where(way.decision, (outcome) => isAdmission(outcome) && DOES_WITHOUT[requirement](outcome));
    return set && findingOf(set, checked, way);
  });
}

const WORDS: Readonly<Record<Requirement, string>> = {
  mfa: "a second factor",
  login: "a login",
  approval: "approval",
  isolation: "an isolated browser",
  justification: "giving a reason",
};

const isAdmission = (outcome: Outcome): outcome is Admission => outcome.kind === "admitted";

type FindingOfThing = Omit<Finding, "things">;

function findingOf(set: RequestSet, model: AccessModel, way: Way): FindingOfThing {
  const certain = set.certain();
  return {
    who: set.words(),
    certainty: certain === undefined ? "may" : "certain",
    restsOn: set.opaqueFacts().map(({ name, reason }) => ({ name, reason })),
    example: exampleOf((certain ?? set).example(), { model, way }),
  };
}

interface Checked {
  readonly engine: DecisionEngine;
  readonly model: AccessModel;
}

/** A check of each thing of one model. */
class ModelCheck {
  public readonly engine: DecisionEngine;
  /** The model with email aliases. */
  public readonly model: AccessModel;
  readonly #model: AccessModel;
  readonly #things: readonly ThingInBoth[];
  readonly #deciding: Deciding;

  public constructor(model: AccessModel, to?: string) {
    this.#model = model;
    this.model = withEmailAliases(model);
    this.engine = new DecisionEngine([this.model]);
    this.#deciding = new Deciding(this.engine);
    const things = [...thingsOf(model, model)];
    this.#things = to === undefined ? things : selectedThings(model, things, to);
  }

  public result(
    check: CheckName,
    question: string,
    options: CheckOptions,
    judge: (checked: Checked, way: Way) => FindingOfThing | undefined,
  ): CheckResult {
    const checked = { engine: this.engine, model: this.model };
    const known = new Map<string, FindingOfThing | undefined>();
    const findings = new Map<string, { readonly finding: FindingOfThing; readonly things: ChangedThing[] }>();
    for (const thing of this.#things) {
      const { ways, fact } = this.#deciding.waysOf(this.model, thing.after, thing.thing);
      for (const way of ways) {
        if (!known.has(way.identity)) known.set(way.identity, judge(checked, way));
        const found = known.get(way.identity);
        if (found === undefined) continue;
        const finding: FindingOfThing =
          fact === undefined ? found : { ...found, certainty: "may", restsOn: [fact, ...found.restsOn] };
        const key = JSON.stringify(finding);
        const group = findings.get(key) ?? { finding, things: [] };
        findings.set(key, group);
        group.things.push(this.#changedThing(thing));
      }
    }
    return checkResult(
      {
        check,
        question,
        findings: [...findings.values()].map(({ finding, things }) => ({ ...finding, things })),
        things: this.#things.length,
        applications: new Set(this.#things.flatMap(({ after }) => keysOf(after))).size,
        notes: this.#model.notes.map(({ text }) => text),
      },
      options,
    );
  }

  #changedThing({ thing, after }: ThingInBoth): ChangedThing {
    const applications = keysOf(after).flatMap((key) => this.#model.applications.get(key) ?? []);
    return { text: thingInWords(thing), applications: applications.map(partOfSource) };
  }
}
