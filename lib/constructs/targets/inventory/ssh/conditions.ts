import { globMatches, isGlob } from "./glob";

/** When the lines below a `Host` or `Match` line apply. */
export interface Condition {
  /** Whether they apply to a name. Undefined if that is known only where ssh connects. */
  readonly isTrueFor: (name: string) => boolean | undefined;
  /** The names to which alone they can apply; those of `Match` in lower case. Undefined if there are wildcards. */
  readonly names: readonly string[] | undefined;
  /** The criteria that are known only where ssh connects. */
  readonly unknown: readonly string[];
  /** Length of the patterns with which a name is compared one by one. */
  readonly cost: number;
}

/** The condition of a `Host` line: one of its patterns matches, and none that begins with `!`. */
export function hostCondition(patterns: readonly string[]): Condition {
  const negated = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  const names = wanted.some(isGlob) ? undefined : wanted;
  const known = new Set(names);
  const isTrueFor = (name: string): boolean =>
    (names === undefined ? wanted.some((pattern) => globMatches(pattern, name)) : known.has(name)) &&
    !negated.some((pattern) => globMatches(pattern, name));
  const compared = names === undefined ? [...wanted, ...negated] : negated;
  return { isTrueFor, names, unknown: [], cost: compared.join(" ").length };
}

interface Criterion {
  readonly isTrueFor: (name: string) => boolean | undefined;
  readonly names?: readonly string[] | undefined;
}

/** The criteria without an argument. The others have one. */
const WITHOUT_ARGUMENT = ["all", "canonical", "final"];

/**
 * The condition of a `Match` line: all its criteria are true. Until a `HostName` applies, `host` and `originalhost` are the same
 * name. Later ones have no effect, because the first `HostName` wins. For this reason, `canonical` and `final` are false: they
 * are true only after the first `HostName` applied.
 */
export function matchCondition(words: readonly string[]): Condition {
  const criteria: Criterion[] = [];
  const unknown: string[] = [];
  const rest = words.flatMap((word) => {
    const [, name, argument] = /^(!?[a-z]+)=(.*)$/is.exec(word) ?? [];
    return name === undefined || argument === undefined ? [word] : [name, argument];
  });
  while (rest.length > 0) {
    const word = rest.shift()?.toLowerCase() ?? "";
    const isNegated = word.startsWith("!");
    const name = isNegated ? word.slice(1) : word;
    const argument = WITHOUT_ARGUMENT.includes(name) ? "" : (rest.shift() ?? "");
    const criterion = criterionOf(name, argument);
    if (criterion.isTrueFor("") === undefined) unknown.push(name);
    criteria.push(isNegated ? negationOf(criterion) : criterion);
  }
  return {
    isTrueFor: (host) => {
      const results = criteria.map(({ isTrueFor }) => isTrueFor(host));
      if (results.includes(false)) return false;
      return results.includes(undefined) ? undefined : true;
    },
    names: criteria.find(({ names }) => names !== undefined)?.names,
    unknown,
    cost: words.join(" ").length,
  };
}

function criterionOf(name: string, argument: string): Criterion {
  switch (name) {
    case "all":
      return { isTrueFor: () => true };
    case "canonical":
    case "final":
      return { isTrueFor: () => false };
    case "host":
    case "originalhost": {
      // Unlike Host, these criteria ignore case.
      const { isTrueFor, names } = hostCondition(argument.toLowerCase().split(","));
      return { isTrueFor: (host) => isTrueFor(host.toLowerCase()), names };
    }
    default:
      return { isTrueFor: () => undefined };
  }
}

function negationOf({ isTrueFor }: Criterion): Criterion {
  return {
    isTrueFor: (host) => {
      const result = isTrueFor(host);
      return result === undefined ? undefined : !result;
    },
  };
}
