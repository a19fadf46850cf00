/** Says on stderr what is being measured, a line for each thing. */
export class Progress {
  readonly #start = performance.now();

  title(text: string): void {
    process.stderr.write(`\n${text}\n`);
  }

  line(text: string): void {
    const seconds = Math.round((performance.now() - this.#start) / 1000);
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    process.stderr.write(`  ${String(minutes).padStart(3)}:${String(rest).padStart(2, "0")}  ${text}\n`);
  }
}
