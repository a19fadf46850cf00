import { isatty } from "node:tty";
import { createColors } from "picocolors";

const pc = createColors(isatty(1));

/** The result of a step, by name: `{ targets: 240, requests: 2 }`. */
export type Figures = Readonly<Record<string, string | number>>;

/** A finished step, as `--output json` prints it. */
export interface Step {
  /** The construct that the example shows; undefined for steps outside the examples. */
  readonly construct?: string;
  readonly step: string;
  readonly seconds: number;
  readonly figures: Figures;
}

/** Prints the progress of the demo: one line per step, or one JSON object per step for programs. */
export class Narration {
  readonly steps: Step[] = [];
  readonly #json: boolean;
  #construct: string | undefined;

  constructor(options: { readonly json: boolean }) {
    this.#json = options.json;
  }

  say(text: string): void {
    if (!this.#json) process.stdout.write(`${text}\n`);
  }

  /** Prints a title, then runs the example of a construct. */
  async example(construct: string, what: string, work: () => Promise<void>): Promise<void> {
    this.say(`\n${pc.bold(construct)}: ${what}`);
    this.#construct = construct;
    await work();
    this.#construct = undefined;
  }

  /** Runs a step and prints its result. */
  async step(title: string, work: () => Promise<Figures>): Promise<void> {
    const live = !this.#json && process.stdout.isTTY;
    if (live) process.stdout.write(pc.dim(`  …  ${title}`));
    const start = performance.now();
    try {
      const figures = await work();
      const construct = this.#construct === undefined ? {} : { construct: this.#construct };
      const done = { ...construct, step: title, seconds: Math.round((performance.now() - start) / 10) / 100, figures };
      this.steps.push(done);
      if (live) process.stdout.write("\r\u001b[K");
      process.stdout.write(this.#json ? `${JSON.stringify(done)}\n` : `${line(done)}\n`);
    } catch (error) {
      if (live) process.stdout.write("\r\u001b[K");
      this.say(`  ${pc.red("✗")}  ${title}`);
      throw error;
    }
  }
}

function line({ step, seconds, figures }: Step): string {
  const result = Object.entries(figures)
    .map(([name, value]) =>
      typeof value === "number"
        ? `${value.toLocaleString("en")} ${value === 1 ? name.replace(/s$/, "") : name}`
        : `${name}: ${value}`,
    )
    .join(", ");
  return `  ${pc.green("✓")}  ${step.padEnd(22)}${result.padEnd(58)}${pc.dim(`${seconds.toFixed(1)} s`.padStart(7))}`;
}
