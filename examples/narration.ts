import { isatty } from "node:tty";
import { createColors } from "picocolors";

const pc = createColors(isatty(1));

/** What one step of a demonstration did, in figures: `{ targets: 240, requests: 2 }`. */
export type Figures = Readonly<Record<string, string | number>>;

/** One finished step, as `--output json` prints it. */
export interface Step {
  readonly step: string;
  readonly seconds: number;
  readonly figures: Figures;
}

/** Tells a demonstration as it happens: a line for each step, or a JSON object for each where a program reads along. */
export class Narration {
  readonly steps: Step[] = [];
  readonly #json: boolean;

  constructor(options: { readonly json: boolean }) {
    this.#json = options.json;
  }

  say(text: string): void {
    if (!this.#json) process.stdout.write(`${text}\n`);
  }

  /** Begins with an example. */
  title(construct: string, what: string): void {
    this.say(`\n${pc.bold(construct)}: ${what}`);
  }

  /** Does one step and tells what came of it. */
  async step(title: string, work: () => Promise<Figures>): Promise<void> {
    const live = !this.#json && process.stdout.isTTY;
    if (live) process.stdout.write(pc.dim(`  …  ${title}`));
    const start = performance.now();
    try {
      const figures = await work();
      const done = { step: title, seconds: Math.round((performance.now() - start) / 10) / 100, figures };
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
