/** A version of a provider: `[5, 22, 0]`. */
type Version = readonly [major: number, minor: number, patch: number];

/** One condition of a version requirement in Terraform's syntax: no `v`, no wildcards, at most three numbers. */
const PART = /^\s*(=|!=|~>|>=?|<=?)?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-[\w.-]+)?(?:\+[\w.-]+)?\s*$/;

/** Whether a string is a version or a range of versions: `5.22.0`, `~> 5.22`, `>= 5.22, < 6`. */
export function isRequirement(text: string): boolean {
  return text.split(",").every((part) => PART.test(part));
}

/**
 * The lowest version that a requirement allows: `5.22.0` for each of `5.22.0`, `~> 5.22` and `>= 5.22, < 6`. Terraform may
 * choose it. Undefined if the requirement has no lower bound.
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

/** Whether a requirement allows only this version and later ones. True if it has no lower bound. */
export function allowsOnlyFrom(requirement: string, version: string): boolean {
  const [lowest, wanted] = [lowestVersion(requirement), lowestVersion(version)];
  return lowest === undefined || wanted === undefined || compare(lowest, wanted) >= 0;
}

function compare(one: Version, other: Version): number {
  const index = one.findIndex((number, place) => number !== other[place]);
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
