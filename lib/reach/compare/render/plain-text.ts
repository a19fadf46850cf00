/**
 * Characters that could forge a line, or change how a terminal or a browser shows it: control characters, line separators,
 * invisible ones (such as U+202E, which reverses the text after it) and halves of surrogate pairs.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text on one line, without characters by which a name from an account could do more than be read. */
export const plain = (text: string): string => text.replace(UNPRINTABLE, "\u{fffd}");
