import { DecisionEngine, isLetIn, type RequestSet } from "../reach/engine";
import { compare } from "../reach/compare/compare";
import type { Change } from "../reach/compare/comparison";
import { outcomeInWords } from "../reach/explain/outcome-in-words";
import { judge, Proof, type Requirement } from "../reach/judge";
import { align } from "../reach/model/align";
import type { AccessModel, Key, ModelRule } from "../reach/model/access-model";
import { isPerson, listed, requestInWords, type Person } from "../reach/person";
import { isAccessRule, type AccessRule } from "../rules";
import { intruderText, neither, undecidedText, verdictText, type MatcherResult } from "./messages";
import { subjectOf, valuesAndOptions, wantedFrom, type ReachOptions, type Subject } from "./subject";

/** What test runners give to a matcher. */
interface MatcherContext {
  readonly isNot?: boolean;
}

/** A rule that people are expected to match: an `AccessRule`, or a rule in the JSON of the API. */
export type ExpectedRule = AccessRule | Readonly<Record<string, object>>;

/** Matchers for `expect.extend` of jest and vitest. */
export const accessMatchers = {
  /** People get in: all of them. */
  toAllow(this: MatcherContext, received: unknown, ...given: readonly (Person | readonly Person[] | ReachOptions)[]) {
    return people(this, received, given, "allowed");
  },

  /** People do not get in: none of them. */
  toDeny(this: MatcherContext, received: unknown, ...given: readonly (Person | readonly Person[] | ReachOptions)[]) {
    return people(this, received, given, "denied");
  },

  /** Only people who match one of these rules get in. */
  toLetInOnly(
    this: MatcherContext,
    received: unknown,
    ...given: readonly (ExpectedRule | readonly ExpectedRule[] | ReachOptions)[]
  ): MatcherResult {
    const subject = subjectOf(received);
    const { values, options } = valuesAndOptions<ExpectedRule>(given, isRule);
    const wanted = wantedFrom(subject, options);
    const intruder = new Proof(subject.model).beyond(
      wanted,
      values.map((rule) => modelRule(subject, rule)),
    );
    if (intruder === undefined) {
      return { pass: true, message: () => `expected somebody else to get in to ${wanted.words}, and nobody does` };
    }
    const isOpen = intruder.restsOn.length > 0;
    if (isOpen) return neither(this.isNot === true, () => undecidedText(intruder.who, wanted, intruder.restsOn));
    return {
      pass: false,
      message: () => intruderText(`nobody else to get in to ${wanted.words}, but somebody does`, intruder),
    };
  },

  /** Nobody gets in without this: a rule that matches them, or a requirement such as `mfa`. */
  toRequire(
    this: MatcherContext,
    received: unknown,
    requirement: Requirement | ExpectedRule,
    options: ReachOptions = {},
  ): MatcherResult {
    const subject = subjectOf(received);
    const wanted = wantedFrom(subject, options);
    const proof = new Proof(subject.model);
    const what =
      typeof requirement === "string"
        ? checkedRequirement(requirement)
        : isAccessRule(requirement)
          ? requirement.toString()
          : JSON.stringify(requirement);
    const intruder =
      typeof requirement === "string"
        ? proof.without(wanted, requirement)
        : proof.beyond(wanted, [modelRule(subject, requirement)]);
    if (intruder === undefined) {
      return {
        pass: true,
        message: () => `expected somebody to get in to ${wanted.words} without ${what}, and nobody does`,
      };
    }
    if (intruder.restsOn.length > 0) {
      return neither(this.isNot === true, () => undecidedText(intruder.who, wanted, intruder.restsOn));
    }
    return {
      pass: false,
      message: () => intruderText(`nobody to get in to ${wanted.words} without ${what}`, intruder),
    };
  },

  /** The same people get in, under the same conditions: to two applications, or to everything of two stacks, apps or models. */
  toBeEquivalentTo(this: MatcherContext, received: unknown, other: unknown): MatcherResult {
    const [before, after] = [subjectOf(other), subjectOf(received)];
    const difference =
      before.application !== undefined && after.application !== undefined
        ? differenceOfApplications(
            { ...before, application: before.application },
            { ...after, application: after.application },
          )
        : differenceOfModels(before, after);
    if (difference === undefined) {
      return { pass: true, message: () => "expected a difference in who gets in, and there is none" };
    }
    return { pass: false, message: () => `expected no difference in who gets in\n\n${difference}` };
  },
};

function people(
  { isNot = false }: MatcherContext,
  received: unknown,
  given: readonly (Person | readonly Person[] | ReachOptions)[],
  expected: "allowed" | "denied",
): MatcherResult {
  const subject = subjectOf(received);
  const { values, options } = valuesAndOptions<Person>(given, isPerson);
  const wanted = wantedFrom(subject, options);
  const [first] = values;
  if (first === undefined || !values.every(isPerson)) {
    throw new TypeError(
      'the matcher needs people: Person.user("ann@example.com"), Person.program(token), Person.anonymous()',
    );
  }
  const words = expected === "allowed" ? "to get in" : "not to get in";
  const opposite = expected === "allowed" ? "denied" : "allowed";
  for (const person of values) {
    const verdict = judge(subject.model, person, wanted, { referenceOfToken: subject.referenceOfToken });
    if (verdict.answer === expected) continue;
    if (verdict.answer === "undecided") {
      return neither(isNot, () => undecidedText(person.toString(), wanted, verdict.restsOn));
    }
    return { pass: false, message: () => verdictText(words, person, verdict, opposite) };
  }
  const verdict = judge(subject.model, first, wanted, { referenceOfToken: subject.referenceOfToken });
  return { pass: true, message: () => verdictText(`not ${words}`, first, verdict, expected) };
}

const isRule = (value: unknown): boolean =>
  isAccessRule(value) ||
  (typeof value === "object" &&
    value !== null &&
    Object.values(value).length === 1 &&
    Object.values(value).every((field) => typeof field === "object"));

const modelRule = (subject: Subject, rule: ExpectedRule): ModelRule => {
  if (isAccessRule(rule)) return subject.ruleOfModel(rule);
  if (isRule(rule)) return rule as unknown as ModelRule;
  throw new TypeError(
    'the matcher needs rules: AccessRule.emailDomain("example.com"), or rules in the JSON of the API',
  );
};

/** The requirements, as messages say that somebody gets in without them. */
const REQUIREMENTS: Readonly<Record<Requirement, string>> = {
  mfa: "a second factor, of the identity provider or of Access",
  login: "a login",
  approval: "an approval",
  justification: "giving a reason",
  isolation: "an isolated browser",
};

function checkedRequirement(requirement: Requirement): string {
  if (Object.hasOwn(REQUIREMENTS, requirement)) return REQUIREMENTS[requirement];
  const names = Object.keys(REQUIREMENTS).map((name) => `"${name}"`);
  throw new TypeError(`there is no requirement ${JSON.stringify(requirement)}; use ${listed(names, "or")}, or a rule`);
}

type SubjectApplication = Subject & { readonly application: Key };

function differenceOfApplications(one: SubjectApplication, other: SubjectApplication): string | undefined {
  const [[before, first], [after, second]] =
    one.model === other.model
      ? ([
          [one.model, one.application],
          [other.model, other.application],
        ] as const)
      : aligned(one, other);
  const engine = new DecisionEngine([before, after]);
  const [decision, changed] = [engine.application(before, first), engine.application(after, second)];
  if (engine.isSame(decision, changed)) return undefined;
  const { gained, lost, changed: pairs } = engine.compare(decision, changed);
  const who = (set: RequestSet): string => requestInWords(after, set.example());
  const [pair] = pairs;
  if (gained !== undefined) return `${who(gained)} gets in, and did not to the other`;
  if (lost !== undefined) return `${who(lost)} does not get in, and did to the other`;
  if (pair === undefined) return "both deny, for different reasons";
  return `${who(pair.set)} ${outcomeInWords(pair.after)}, and ${isLetIn(pair.before) ? outcomeInWords(pair.before) : "does not"} to the other, under other conditions`;
}

/** Two models with the same keys for the same objects, and the keys of the applications in them. */
function aligned(
  one: SubjectApplication,
  other: SubjectApplication,
): readonly [readonly [AccessModel, Key], readonly [AccessModel, Key]] {
  const [before, after] = align(one.model, other.model);
  const index = [...other.model.applications.keys()].indexOf(other.application);
  return [
    [before, one.application],
    [after, [...after.applications.keys()][index] ?? other.application],
  ];
}

/** The most changes shown. */
const SHOWN = 10;

function differenceOfModels({ model: before }: Subject, { model: after }: Subject): string | undefined {
  const { changes } = compare(before, after);
  if (changes.length === 0) return undefined;
  const more = changes.length > SHOWN ? [`and ${changes.length - SHOWN} more`] : [];
  return [...changes.slice(0, SHOWN).map(changeText), ...more].join("\n");
}

function changeText({ kind, things, who, example }: Change): string {
  const what =
    listed(things.slice(0, 3).map(({ text }) => text)) + (things.length > 3 ? ` and ${things.length - 3} more` : "");
  return `${kind.replaceAll("_", " ")}: ${what}: ${example?.who ?? listed(who)}`;
}
