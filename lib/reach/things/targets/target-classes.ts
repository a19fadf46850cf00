import type { TargetCriteria } from "../../model/access-model";
import { groupedBy } from "../grouped-by";
import { TooManyOverlapsError } from "../too-many-overlaps-error";
import { criteriaText, matchesCriteria, selectorsOf, type TargetAttributes } from "./criteria";

/** Targets that the same criteria match, the targets to come included. */
export interface TargetClass {
  /** Indexes of the criteria that match. */
  readonly matching: readonly number[];
  /** Which targets these are, in words. */
  readonly text: string;
}

/** Combinations of tags to try for one hostname. More would take seconds, and tags are few. */
const MOST_COMBINATIONS = 20_000;

/** A target as criteria can tell it from others. */
interface Typical extends TargetAttributes {
  /** The hostnames that no criteria tell apart. Empty: those that no criteria name. */
  readonly hostnames: readonly string[];
}

/** No hostname: a target with a hostname that no criteria name. */
const OTHER_HOSTNAME = "";

/** The classes into which criteria divide all targets, without the class that none matches. */
export function targetClasses(criteria: readonly TargetCriteria[]): readonly TargetClass[] {
  const classes = groupedBy(typicalTargets(criteria), (target) => matchingOf(criteria, target).join(" "));
  classes.delete("");
  return [...classes].map(([key, members]) => {
    const matching = key.split(" ").map(Number);
    return {
      matching,
      text: textOf(
        members,
        matching.flatMap((index) => criteria[index] ?? []),
      ),
    };
  });
}

export const matchingOf = (criteria: readonly TargetCriteria[], target: TargetAttributes): number[] =>
  criteria.flatMap((one, index) => (matchesCriteria(one, target) ? index : []));

/** One target for each combination of hostname and tags that criteria tell apart. */
function* typicalTargets(criteria: readonly TargetCriteria[]): Generator<Typical> {
  const withTags = criteria.filter(({ include }) => include.some((selector) => "tag" in selector));
  for (const [hostname, hostnames] of [...hostnameClasses(criteria), [OTHER_HOSTNAME, []] as const]) {
    const named = criteria.filter((one) => names(one, hostname));
    for (const tags of combinations([...new Set([...withTags, ...named])])) yield { hostname, hostnames, tags };
  }
}

const names = ({ include }: TargetCriteria, hostname: string): boolean =>
  include.some(
    (selector) => "hostname" in selector && selector.hostname.some((name) => name.toLowerCase() === hostname),
  );

/** Hostnames that criteria name, by one of those that the same selectors name. */
function* hostnameClasses(criteria: readonly TargetCriteria[]): Generator<readonly [string, readonly string[]]> {
  const selectors = criteria.flatMap(selectorsOf);
  const namedBy = new Map<string, Set<number>>();
  for (const [index, selector] of selectors.entries()) {
    if (!("hostname" in selector)) continue;
    for (const name of selector.hostname.map((text) => text.toLowerCase())) {
      namedBy.set(name, (namedBy.get(name) ?? new Set()).add(index));
    }
  }
  for (const members of groupedBy(namedBy, ([, indexes]) => [...indexes].join(" ")).values()) {
    const hostnames = members.map(([name]) => name);
    yield [hostnames[0] ?? OTHER_HOSTNAME, hostnames];
  }
}

/** The combinations of tags that criteria tell apart: each tag with each value that they name, or without. */
function combinations(criteria: readonly TargetCriteria[]): readonly Readonly<Record<string, string>>[] {
  const values = new Map<string, Set<string>>();
  for (const selector of criteria.flatMap(selectorsOf)) {
    if (!("tag" in selector)) continue;
    const known = values.get(selector.tag) ?? new Set();
    for (const value of selector.values) known.add(value);
    values.set(selector.tag, known);
  }
  let all: Readonly<Record<string, string>>[] = [{}];
  for (const [tag, named] of values) {
    all = all.flatMap((tags) => [tags, ...[...named].map((value) => ({ ...tags, [tag]: value }))]);
    if (all.length > MOST_COMBINATIONS) throw tooMany(criteria);
  }
  return all;
}

function textOf(members: readonly Typical[], criteria: readonly TargetCriteria[]): string {
  const [only, ...others] = members;
  if (only === undefined || others.length > 0) return criteria.map(criteriaText).join("; and ");
  const parts = [
    ...(only.hostnames.length === 0 ? [] : [`hostname ${only.hostnames.join(" or ")}`]),
    ...Object.entries(only.tags).map(([tag, value]) => `tag ${tag} is ${value}`),
  ];
  return parts.join(", and ");
}

const tooMany = (criteria: readonly TargetCriteria[]): TooManyOverlapsError =>
  new TooManyOverlapsError(
    `the target criteria ${criteria
      .slice(0, 5)
      .map((one) => `"${criteriaText(one)}"`)
      .join(", ")} and others tell so many ` +
      "combinations of tags apart that it cannot be told which application decides on each; use fewer tags in them",
  );
