import { once } from "node:events";
import { isatty } from "node:tty";
import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";

/** The input and output of a command. */
export interface Terminal {
  /** Whether the output may contain colors. */
  readonly colored: boolean;
  /** Whether a person can answer questions. */
  readonly interactive: boolean;
  /** Writes to standard output. Resolves when more can be written. */
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  warn(text: string): void;
  /** Reads standard input to its end. */
  readInput(): Promise<string>;
  /** Asks a question. Resolves to an empty string if the input ends. */
  ask(question: string): Promise<string>;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // `cfaccess api … | head` closes the pipe early, which is not an error.
  process.stdout.once("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  return {
    colored: isatty(1) && process.env.NO_COLOR === undefined,
    interactive: isatty(0) && isatty(2),
    write: async (chunk) => {
      if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
    },
    warn: (chunk) => void process.stderr.write(chunk),
    readInput: () => text(process.stdin),
    ask: async (question) => {
      const prompt = createInterface({ input: process.stdin, output: process.stderr });
      const closed = once(prompt, "close").then(() => "");
      try {
        return await Promise.race([prompt.question(question), closed]);
      } finally {
        prompt.close();
      }
    },
  };
}
