// Without imports: the CLI loads this file alone.

/**
 * Characters that could forge a line of a log or change how a terminal shows it: control characters, line separators,
 * invisible ones (such as U+202E, which reverses the text after it) and halves of surrogate pairs.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The string with its unprintable characters escaped (`\u{202e}`): always one line. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** The JSON of a value on one line, with its unprintable characters escaped as JSON does (`\u202e`). */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value).replace(UNPRINTABLE, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
