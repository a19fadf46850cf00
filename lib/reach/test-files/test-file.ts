import type { Person } from "../person";

/** A test: who must reach what, and what not. */
export interface AccessTest {
  readonly name: string | undefined;
  /** Line on which the test begins, from 1. */
  readonly line: number;
  readonly people: readonly Person[];
  readonly allow: readonly PlacedText[];
  readonly deny: readonly PlacedText[];
}

/** A text of a file, and where it is. */
export interface PlacedText {
  readonly text: string;
  /** Line, from 1. */
  readonly line: number;
}

/** A mistake in a file. */
export interface Mistake {
  /** Line, from 1. */
  readonly line: number;
  /** What is wrong, what is allowed, and how to fix it. */
  readonly message: string;
}

/** A file that cannot be used. The message names the file, and each mistake with its line. */
export class TestFileError extends Error {
  override readonly name = "TestFileError";

  public constructor(
    readonly file: string,
    readonly mistakes: readonly Mistake[],
  ) {
    super(messageOf(file, mistakes));
  }
}

/** The most mistakes shown. */
const SHOWN = 20;

function messageOf(file: string, mistakes: readonly Mistake[]): string {
  const lines = mistakes.slice(0, SHOWN).map(({ line, message }) => `${file}:${line}: ${message}`);
  return [...lines, ...(mistakes.length > SHOWN ? [`and ${mistakes.length - SHOWN} more mistakes`] : [])].join("\n");
}
