import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome } from "../support/terraform";
import { AccessEmulator, type AccessEmulatorOptions } from "../../lib/emulator";
import { CompanionStack, type StartedBy } from "./companion-stack";

/** A stack with its own emulator. */
export class EmulatedStack {
  readonly emulator: AccessEmulator;
  readonly stack: CompanionStack;

  constructor(emulator: AccessEmulator, stack: CompanionStack) {
    this.emulator = emulator;
    this.stack = stack;
  }

  static async parts(
    options: AccessEmulatorOptions,
    environment: Record<string, string>,
    startedBy?: StartedBy,
  ): Promise<[AccessEmulator, CompanionStack]> {
    const emulator = await AccessEmulator.start({ rateLimit: false, ...options });
    return [emulator, await CompanionStack.create(emulator, environment, startedBy)];
  }

  async remove(): Promise<void> {
    await this.emulator.stop();
    await this.stack.remove();
  }

  /** Applies the configuration. @throws Error when that fails */
  async applied(): Promise<Outcome> {
    const outcome = await this.stack.apply();
    if (outcome.code !== 0) throw new Error(outcome.stderr);
    return outcome;
  }

  /**
   * Starts an apply, waits until `begun`, sends a signal to Terraform and its providers, and waits for the end.
   *
   * @param next - who starts the companion of later runs: by default the tests, which takes a fraction of the time
   */
  async interrupted(signal: NodeJS.Signals, begun: () => boolean, next: StartedBy = "tests"): Promise<Outcome> {
    const { process: terraform, outcome } = this.stack.endable.start(
      ...["apply", "-auto-approve", "-input=false", "-no-color"],
    );
    while (!begun()) await sleep(20);
    if (terraform.pid !== undefined) process.kill(-terraform.pid, signal);
    const ended = await outcome;
    if (next === "tests") await this.stack.attach(this.emulator.environment);
    return ended;
  }

  /** The endpoints of write requests since the log was cleared. */
  get writes(): (string | undefined)[] {
    return [...this.emulator.requests].filter(({ method }) => method !== "GET").map(({ endpoint }) => endpoint);
  }
}

/** The output of Terraform on one line, without its line wrapping. */
export const outputOf = ({ stdout, stderr }: Pick<Outcome, "stdout" | "stderr">): string =>
  `${stdout}\n${stderr}`.replace(/\s*│?\s+/g, " ");
