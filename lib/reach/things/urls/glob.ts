/**
 * A pattern of hostnames or of paths, with `*` as wildcard, as Access matches it
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/policies/app-paths/):
 * - in a hostname, `*` stays within one label: `*.example.com` matches neither `example.com` nor `a.b.example.com`;
 * - in a path, `*` crosses slashes: `/foo*\/bar` matches `/food/stuff/bar`;
 * - a path covers everything below it: `/eng` matches `/eng/exec`, which the page calls to inherit; but `/eng` does not match
 *   `/english`, and `/eng/*` does not match `/eng`.
 */
export interface Glob {
  /** The pattern as it is written: `*.example.com`, `/eng`. */
  readonly text: string;
  readonly steps: readonly Step[];
  /** Whether it matches everything below it, too. */
  readonly coversBelow: boolean;
}

/** What one step of a pattern matches: this character, or what a wildcard does. (Strings, since there are very many.) */
type Step = string;

/** One character of a label. */
const ONE = "one of a label";
/** Any number of characters of a label. */
const MANY_OF_LABEL = "many of a label";
/** Any number of characters. */
const MANY = "many";

const WILDCARDS: ReadonlySet<Step> = new Set([ONE, MANY_OF_LABEL, MANY]);

/** The character that a step matches; undefined for a wildcard. */
export const characterOf = (step: Step): string | undefined => (WILDCARDS.has(step) ? undefined : step);

/** Stands for whatever a wildcard matches, where patterns are compared. No pattern has it. */
const WILD = "\0";

export const hostGlob = (text: string): Glob => ({
  text,
  steps: text.split(/(\.)/).flatMap(hostSteps),
  coversBelow: false,
});

/** A label that is only a wildcard is not empty. */
const hostSteps = (part: string): Step[] =>
  part === "*" ? [ONE, MANY_OF_LABEL] : Array.from(part, stepOf(MANY_OF_LABEL));

export const pathGlob = (text: string): Glob => ({
  text,
  steps: Array.from(text, stepOf(MANY)),
  coversBelow: !text.endsWith("*"),
});

const stepOf =
  (wildcard: Step) =>
  (character: string): Step =>
    character === "*" ? wildcard : character;

/** Places within a pattern, each after the steps before it that have matched. */
type Places = readonly number[];

/** The place after the last step of a pattern that covers what is below it, and a slash. */
const below = ({ steps }: Glob): number => steps.length + 1;

export const start = (glob: Glob): Places => withSkipped(glob, [0]);

/** The places after one more character. */
export function advance(glob: Glob, places: Places, character: string): Places {
  const next: number[] = [];
  for (const place of places) {
    const step = glob.steps[place];
    if (step === undefined) {
      if (place === below(glob) || (glob.coversBelow && character === "/")) next.push(below(glob));
    } else if (isMany(step) && takes(step, character)) {
      next.push(place);
    } else if (step === character || (step === ONE && takes(step, character))) {
      next.push(place + 1);
    }
  }
  return next.length === 0 ? next : withSkipped(glob, next);
}

/** Adds the places after wildcards, which match nothing as well. */
function withSkipped(glob: Glob, places: Places): Places {
  if (!places.some((place) => isMany(glob.steps[place]))) return places;
  const all = new Set(places);
  for (const place of all) if (isMany(glob.steps[place])) all.add(place + 1);
  return [...all].sort((one, other) => one - other);
}

const isMany = (step: Step | undefined): boolean => step === MANY || step === MANY_OF_LABEL;

const takes = (wildcard: Step, character: string): boolean => wildcard === MANY || character !== ".";

export const isMatch = (glob: Glob, places: Places): boolean =>
  places.includes(glob.steps.length) || (glob.coversBelow && places.includes(below(glob)));

export function matches(glob: Glob, text: string): boolean {
  let places = start(glob);
  for (const character of text) {
    if (places.length === 0) return false;
    places = advance(glob, places, character);
  }
  return isMatch(glob, places);
}

/** Whether a pattern matches everything that another matches. */
export function includes(outer: Glob, inner: Glob): boolean {
  if (outer.text === inner.text) return true;
  let places = start(outer);
  // What `inner` leaves open, only a wildcard of `outer` can take, which then takes anything.
  for (const step of inner.steps) places = advance(outer, places, characterOf(step) ?? WILD);
  if (!isMatch(outer, places)) return false;
  return !inner.coversBelow || isMatch(outer, advance(outer, advance(outer, places, "/"), WILD));
}

/** Whether two patterns match a text in common. */
export const overlap = (one: Glob, other: Glob): boolean =>
  variantsOf(one).some((steps) => variantsOf(other).some((others) => stepsOverlap(steps, others)));

const variantsOf = ({ steps, coversBelow }: Glob): (readonly Step[])[] =>
  coversBelow ? [steps, [...steps, "/", MANY]] : [steps];

function stepsOverlap(one: readonly Step[], other: readonly Step[]): boolean {
  const width = other.length + 1;
  const seen = new Set([0]);
  for (const at of seen) {
    const [i, j] = [Math.floor(at / width), at % width];
    const [a, b] = [one[i], other[j]];
    if (a === undefined && b === undefined) return true;
    if (isMany(a)) seen.add((i + 1) * width + j);
    if (isMany(b)) seen.add(i * width + j + 1);
    if (a === undefined || b === undefined || !haveCharacterInCommon(a, b)) continue;
    seen.add((isMany(a) ? i : i + 1) * width + (isMany(b) ? j : j + 1));
  }
  return false;
}

function haveCharacterInCommon(one: Step, other: Step): boolean {
  const [character, otherCharacter] = [characterOf(one), characterOf(other)];
  if (character !== undefined)
    return character === otherCharacter || (otherCharacter === undefined && takes(other, character));
  return otherCharacter === undefined || takes(one, otherCharacter);
}

/** A text that the pattern matches, and no pattern that does not include it. `other`: a character that no pattern names. */
export const exampleOf = ({ steps }: Glob, other: string): string =>
  steps.map((step) => characterOf(step) ?? (step === ONE ? "" : other)).join("");

/** Whether a pattern has no wildcard. */
export const isLiteral = ({ steps }: Glob): boolean => !steps.some((step) => WILDCARDS.has(step));
