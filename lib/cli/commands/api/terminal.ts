import { once } from "node:events";
import { isatty } from "node:tty";
import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";

/** Where a command reads and writes. */
export interface Terminal {
  /** Whether what is written is seen by a person, and may have colours. */
  readonly coloured: boolean;
  /** Whether a person is there to be asked. */
  readonly interactive: boolean;
  /** Resolves once more can be written. */
  write(text: string): Promise<void>;
  warn(text: string): void;
  readInput(): Promise<string>;
  ask(question: string): Promise<string>;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // `cfaccess api … | head` has read enough: that is no failure.
  process.stdout.once("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  return {
    coloured: isatty(1) && process.env.NO_COLOR === undefined,
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
