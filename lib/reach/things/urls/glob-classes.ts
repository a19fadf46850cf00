import {
  advance,
  characterOf,
  exampleOf,
  includes,
  isLiteral,
  isMatch,
  matches,
  overlap,
  start,
  type Glob,
} from "./glob";
import { TooManyOverlapsError } from "../too-many-overlaps-error";

/** Texts that the same patterns match: all of `globs`, and no other of those that were given. */
export interface GlobClass {
  readonly globs: readonly Glob[];
  /** One of the texts, as short as can be. */
  readonly example: string;
}

/** Texts to try, times patterns: more would take seconds. Real patterns need a few hundred. */
const MOST_TRIED = 2_000_000;

/**
 * The classes into which patterns divide all texts, without the class that none matches. Each text is in one class, and no
 * class is empty.
 *
 * @param separator what a text has between its parts: `.` in a hostname, `/` in a path
 * @param others texts that are no matter of these classes
 */
export function globClasses(
  globs: readonly Glob[],
  separator: "." | "/",
  others: readonly string[] = [],
): readonly GlobClass[] {
  const characters = charactersOf(globs, separator);
  if (areNested(globs)) return nestedClasses(globs, characters, others);
  const excluded = others.filter((text) => globs.some((glob) => matches(glob, text)));
  return new Search(globs, separator, characters, excluded).classes();
}

/** Whether of each two patterns, one includes the other, or they have nothing in common. */
function areNested(globs: readonly Glob[]): boolean {
  // Those without wildcard cover a tree, and trees are nested.
  const wild = globs.filter((glob) => !isLiteral(glob));
  return wild.every((one) =>
    globs.every((other) => !overlap(one, other) || includes(one, other) || includes(other, one)),
  );
}

function nestedClasses(globs: readonly Glob[], [other]: Characters, others: readonly string[]): GlobClass[] {
  let filling = other;
  // Only wildcards match this character, and they match any number of it.
  while (others.some((text) => text.includes(filling))) filling += other;
  return globs.map((glob) => ({
    globs: globs.filter((outer) => includes(outer, glob)),
    example: exampleOf(glob, filling),
  }));
}

interface Text {
  readonly text: string;
  /** For each pattern, the places to which the text leads. */
  readonly places: readonly (readonly number[])[];
}

/**
 * Tries texts from the shortest on, one for each set of places within the patterns that a text can lead to: from equal places
 * on, the same continuations match.
 */
class Search {
  readonly #globs: readonly Glob[];
  readonly #separator: "." | "/";
  readonly #characters: Characters;
  readonly #excluded: ReadonlySet<string>;
  /** Beginnings of excluded texts: which of their continuations are excluded depends on the text itself. */
  readonly #beginnings: ReadonlySet<string>;
  readonly #classes = new Map<string, GlobClass>();
  readonly #seen = new Set<string>();

  public constructor(
    globs: readonly Glob[],
    separator: "." | "/",
    characters: Characters,
    excluded: readonly string[],
  ) {
    this.#globs = globs;
    this.#separator = separator;
    this.#characters = characters;
    this.#excluded = new Set(excluded);
    this.#beginnings = new Set(excluded.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1))));
  }

  public classes(): GlobClass[] {
    const empty = { text: "", places: this.#globs.map(start) };
    let texts: readonly Text[] = [this.#separator === "/" ? this.#extended(empty, "/") : empty];
    while (texts.length > 0) {
      for (const text of texts) this.#record(text);
      texts = texts.flatMap((text) => [...this.#continuations(text)]);
      if (this.#seen.size * this.#globs.length > MOST_TRIED) throw tooMany(this.#globs);
    }
    return [...this.#classes.values()];
  }

  *#continuations(text: Text): Generator<Text> {
    for (const character of this.#characters) {
      const next = this.#extended(text, character);
      const key = this.#keyOf(next);
      if (this.#seen.has(key) || !this.#isPossible(next)) continue;
      this.#seen.add(key);
      yield next;
    }
  }

  #extended({ text, places }: Text, character: string): Text {
    const advanced = this.#globs.map((glob, index) => advance(glob, places[index] ?? [], character));
    return { text: text + character, places: advanced };
  }

  #keyOf({ text, places }: Text): string {
    // After a dot, no other dot follows, so that the end of the text decides on its continuations, too.
    const beginning = this.#beginnings.has(text) ? text : text.endsWith(".") ? "." : "";
    return `${places.map((some) => some.join(",")).join(";")} ${beginning}`;
  }

  #isPossible({ text, places }: Text): boolean {
    const hasEmptyLabel = this.#separator === "." && (text.startsWith(".") || text.endsWith(".."));
    return !hasEmptyLabel && places.some((some) => some.length > 0);
  }

  #record({ text, places }: Text): void {
    if (text === "" || text.endsWith(".") || this.#excluded.has(text)) return;
    const matching = this.#globs.filter((glob, index) => isMatch(glob, places[index] ?? []));
    const key = matching.map((glob) => glob.text).join(" ");
    if (matching.length > 0 && !this.#classes.has(key)) this.#classes.set(key, { globs: matching, example: text });
  }
}

/** One character that stands for all that no pattern names, and those that patterns tell apart. */
type Characters = readonly [other: string, ...named: string[]];

function charactersOf(globs: readonly Glob[], separator: string): Characters {
  const steps = globs.flatMap((glob) => glob.steps);
  const named = new Set(steps.flatMap((step) => characterOf(step) ?? []));
  const other = Array.from(SPARE_CHARACTERS).find((character) => !named.has(character)) ?? RARE_CHARACTER;
  return [other, ...new Set([...named, separator])];
}

/** Letters that look well in an example, the rarest first. */
const SPARE_CHARACTERS = "xyzqjkvwabcdefghilmnoprstu0123456789";
const RARE_CHARACTER = "\u{1F511}";

const tooMany = (globs: readonly Glob[]): TooManyOverlapsError =>
  new TooManyOverlapsError(
    `the patterns ${globs.map(({ text }) => `"${text}"`).join(", ")} overlap in too many ways to tell which application ` +
      "decides on each; use fewer wildcards",
  );
