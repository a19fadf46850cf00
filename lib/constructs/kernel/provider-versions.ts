/** A version of a provider: `[5, 22, 0]`. */
type Version = readonly [major: number, minor: number, patch: number];

/** One part of a requirement, as Terraform reads it: no `v`, no wildcards, three numbers at most. */
const PART = /^\s*(=|!=|~>|>=?|<=?)?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-[\w.-]+)?(?:\+[\w.-]+)?\s*$/;

/** Whether a text is a version, or a range of versions: `5.22.0`, `~> 5.22`, `>= 5.22, < 6`. */
export function isRequirement(text: string): boolean {
  return text.split(",").every((part) => PART.test(part));
}

/**
 * The lowest version that a requirement allows: `5.22.0` of `5.22.0`, `~> 5.22` and `>= 5.22, < 6`. A range is judged by
 * it, since Terraform may choose it. Undefined where the requirement sets no lower bound.
 */
export function lowestVersion(requirement: string): Version | undefined {
  const bounds = requirement
    .split(",")
    .map((part) => PART.exec(part))
    .filter((match) => match !== null)
    .filter(([, operator = "="]) => !["!=", "<", "<="].includes(operator))
    .map(([, , major, minor = "0", patch = "0"]): Version => [Number(major), Number(minor), Number(patch)]);
  return bounds.sort(compare).at(-1);
}

/** Whether a requirement allows no version that is older than this one. */
export function allowsOnlyFrom(requirement: string, version: string): boolean {
  const [lowest, wanted] = [lowestVersion(requirement), lowestVersion(version)];
  return lowest === undefined || wanted === undefined || compare(lowest, wanted) >= 0;
}

function compare(one: Version, other: Version): number {
  const place = one.findIndex((number, index) => number !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
