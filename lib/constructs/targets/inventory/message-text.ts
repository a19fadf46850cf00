/** The longest line of a message. */
const LONGEST_LINE = 300;
/** The longest quoted name or value in a message. A longer one would push the remedy out of the line. */
const LONGEST_QUOTE = 60;
/** The longest path in a message. */
const LONGEST_PATH = 120;

/** A name or value of a file for a message: in quotes, on one line, and cut if it is long. */
export function quoted(text: string): string {
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}

/** The first names of a list for a message, and the number of the others. */
export function listed(names: readonly string[], most = 10): string {
  const first = names.slice(0, most).map(quoted).join(", ");
  return names.length > most ? `${first} and ${names.length - most} more` : first;
}

/** A value for a message. Lists and maps are only named: they may contain a password. */
export function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "a map" : String(value);
}

/** A path and line for a message. The end of a long path says more than its start. */
export function place(path: string, line: number): string {
  return `${path.length > LONGEST_PATH ? `…${path.slice(-LONGEST_PATH)}` : path}:${line}`;
}

/** A message on one line of at most 300 characters, so that a file cannot forge lines or control the terminal. */
export function oneLine(message: string, indent = 0): string {
  const text = message.replace(/[\p{Cc}\u2028\u2029]/gu, (control) => JSON.stringify(control).slice(1, -1));
  const most = LONGEST_LINE - indent;
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
