import { NotFoundError } from "../../../client";
import type { ApplicationPolicy } from "../../../api";
import type { ProviderContext } from "../../context";
import type { ApplicationPolicies } from "./application-policies";
import { applyBatch } from "./apply-batch";
import type { RunOfChanges } from "./batch-plan";
import type { Postponed, PolicyChange, WaitingChange } from "./policy-change";

/** Terraform starts independent changes within milliseconds. After the last one, others have this long to follow. */
const GRACE_MS = 200;
/** How long a change that was announced by its plan is waited for. */
const LONGEST_WAIT_MS = 3_000;
const POLL_MS = 20;

/**
 * Collects the changes of one application's policies that Terraform starts at the same time, and makes them together, in an
 * order that is safe.
 */
export class PolicyChanges implements RunOfChanges {
  readonly #policies: ApplicationPolicies;
  readonly #inSequence: (work: () => Promise<void>) => Promise<void>;
  readonly postponed = new Map<string, Postponed>();
  readonly settled = new Set<string>();
  readonly takenOver = new Set<string>();
  #waiting: WaitingChange[] = [];
  #announced = 0;
  #lastArrival = 0;
  #isCollecting = false;

  constructor(provider: ProviderContext, policies: ApplicationPolicies) {
    this.#policies = policies;
    this.#inSequence = (work) => provider.inSequence(`policies of application ${policies.applicationId}`, work);
  }

  /** Records that a change was planned. Terraform plans each creation and update again right before it starts it. */
  announce(): void {
    this.#announced += 1;
    this.#lastArrival = Date.now();
  }

  /** Makes a change, together with those that begin at the same time. */
  make(change: PolicyChange): Promise<ApplicationPolicy | undefined> {
    if (change.wanted !== undefined) this.#announced = Math.max(0, this.#announced - 1);
    this.#lastArrival = Date.now();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...change, resolve, reject });
      if (!this.#isCollecting) void this.#collect();
    });
  }

  async #collect(): Promise<void> {
    this.#isCollecting = true;
    await this.#untilQuiet();
    // Those that come from now on are made together after these.
    this.#isCollecting = false;
    const changes = this.#waiting;
    this.#waiting = [];
    await this.#inSequence(() => this.#makeAll(changes)).catch((error: unknown) =>
      changes.forEach(({ reject }) => reject(error)),
    );
  }

  async #untilQuiet(): Promise<void> {
    for (;;) {
      const quiet = Date.now() - this.#lastArrival;
      const isStopped = this.#waiting.some(({ signal }) => signal.aborted);
      if (isStopped || quiet >= (this.#announced > 0 ? LONGEST_WAIT_MS : GRACE_MS)) return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  async #makeAll(changes: readonly WaitingChange[]): Promise<void> {
    const signal = AbortSignal.any(changes.map((change) => change.signal));
    try {
      await applyBatch(this.#policies, this, changes, signal);
    } catch (error) {
      for (const { wanted, resolve, reject } of changes) {
        // The policies of an application that no longer exists are gone with it.
        if (error instanceof NotFoundError && wanted === undefined) resolve(undefined);
        else reject(error);
      }
    }
  }
}

const runs = new WeakMap<ApplicationPolicies, PolicyChanges>();

/** The changes of an application's policies in the run of a configured provider. */
export function changesOf(provider: ProviderContext, policies: ApplicationPolicies): PolicyChanges {
  const changes = runs.get(policies) ?? new PolicyChanges(provider, policies);
  runs.set(policies, changes);
  return changes;
}
