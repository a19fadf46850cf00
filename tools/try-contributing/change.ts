/** Text that a change adds to a file that exists. */
export interface Edit {
  readonly file: string;
  /** Text that the file contains once. */
  readonly find: string;
  /** What stands there afterwards: the same text, with an addition. */
  readonly replace: string;
}

/** A made-up change of the kind that a section of CONTRIBUTING.md describes. */
export interface Change {
  /** The heading of its section in CONTRIBUTING.md. */
  readonly section: string;
  /** Files that the change creates, by their paths. */
  readonly creates: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
  /** The tests that cover the change: paths for jest. */
  readonly tests: readonly string[];
  /** What must be true afterwards though no line of the change says so: a file that `npm run generate` writes, and its text. */
  readonly generated: readonly (readonly [file: string, text: string])[];
}

/** The files that a person edits for the change, generated ones left out. */
export const filesOf = ({ creates, edits }: Change): string[] => [
  ...new Set([...Object.keys(creates), ...edits.map(({ file }) => file)]),
];
