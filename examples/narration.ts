import { isatty } from "node:tty";
import { createColors } from "picocolors";

const pc = createColors(isatty(1));

/** What one step of a demonstration did, in figures: `{ targets: 240, requests: 2 }`. */
export type Figures = Readonly<Record<string, string | number>>;

/** One finished step, as `--output json` prints it. */
export interface Step {
  /** The construct that it is about; none before the first and after the last. */
  readonly construct?: string;
  readonly step: string;
  readonly seconds: number;
  readonly figures: Figures;
}

/** Tells a demonstration as it happens: a line for each step, or a JSON object for each where a program reads along. */
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

  /** Tells of one construct, from a title to the end of its example. */
  async example(construct: string, what: string, work: () => Promise<void>): Promise<void> {
    this.say(`\n${pc.bold(construct)}: ${what}`);
    this.#construct = construct;
    await work();
    this.#construct = undefined;
  }

  /** Does one step and tells what came of it. */
  async step(title: string, work: () => Promise<Figures>): Promise<void> {
    const live = !this.#json && process.stdout.isTTY;
    if (live) process.stdout.write(pc.dim(`  …  ${title}`));
    const start = performance.now();
    try {
      const figures = await work();
      const about = this.#construct === undefined ? {} : { construct: this.#construct };
      const done = { ...about, step: title, seconds: Math.round((performance.now() - start) / 10) / 100, figures };
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
  const told = Object.entries(figures)
    .map(([name, value]) =>
      typeof value === "number"
        ? `${value.toLocaleString("en")} ${value === 1 ? name.replace(/s$/, "") : name}`
        : value,
    )
    .join(", ");
  return `  ${pc.green("✓")}  ${step.padEnd(22)}${told.padEnd(58)}${pc.dim(`${seconds.toFixed(1)} s`.padStart(7))}`;
}
