import { MalformedResponseError, OutcomeUnknownError } from "../../../client";
import type { ApplicationPolicy } from "../../../api";
import { ifFound } from "../shared/not-found";
import { explain } from "../shared/request-errors";
import type { ApplicationPolicies } from "./application-policies";
import { BatchPlanner, type BatchPlan, type RunOfChanges, type Target } from "./batch-plan";
import { orderChanges, type Step } from "./order/order-changes";
import type { WaitingChange } from "./policy-change";
import { capital, describedPolicy, noSafeOrderError, stoppedError } from "./policy-errors";
import type { WantedPolicy } from "./policy-values";

/**
 * Makes changes of one application's policies, request by request, and answers each of them.
 * @throws NotFoundError if the application does not exist
 */
export async function applyBatch(
  policies: ApplicationPolicies,
  run: RunOfChanges,
  changes: readonly WaitingChange[],
  signal: AbortSignal,
): Promise<void> {
  const planner = new BatchPlanner(policies, run, await policies.list(signal));
  for (const { id } of changes) {
    // A list can be a part: a role may hide policies.
    if (id !== undefined && !planner.has(id)) planner.add(await policies.get(id, signal));
  }
  await new Batch(policies, run, planner.plan(changes), signal).make();
}

class Batch {
  readonly #policies: ApplicationPolicies;
  readonly #run: RunOfChanges;
  readonly #plan: BatchPlan;
  readonly #signal: AbortSignal;
  /** The ids of policies that the batch created, by key. */
  readonly #ids = new Map<string, string>();
  /** The policies as the last request of each left them. */
  readonly #written = new Map<string, ApplicationPolicy>();
  /** The answers to changes. They are given at the end, because a later request can add a warning. */
  readonly #answers: (() => void)[] = [];
  /** The ids of all policies that the application has or had. */
  readonly #existing: Set<string>;

  constructor(policies: ApplicationPolicies, run: RunOfChanges, plan: BatchPlan, signal: AbortSignal) {
    this.#policies = policies;
    this.#run = run;
    this.#plan = plan;
    this.#signal = signal;
    this.#existing = new Set(plan.existingIds);
  }

  async make(): Promise<void> {
    await this.#makeAll();
    for (const answer of this.#answers) answer();
  }

  async #makeAll(): Promise<void> {
    const { targets, changes, fixed } = this.#plan;
    const order = orderChanges(changes, fixed);
    if (order === undefined) {
      const error = noSafeOrderError(targets.map(({ named }) => named));
      for (const { waiting } of targets) for (const { reject } of waiting) reject(error);
      return;
    }
    const open = new Map(targets.map((target) => [target.key, target]));
    for (const target of targets) if (!order.steps.some(({ key }) => key === target.key)) this.#done(open, target);
    for (const [index, step] of order.steps.entries()) {
      const target = targets.find(({ key }) => key === step.key);
      if (target === undefined) continue;
      try {
        await this.#make(step, target);
      } catch (error) {
        this.#stop(open, target, error);
        return;
      }
      const isLast = !order.steps.slice(index + 1).some(({ key }) => key === step.key);
      if (isLast) this.#done(open, target);
    }
    this.#warnOfNoPolicies();
  }

  async #make({ key, after }: Step, target: Target): Promise<void> {
    const app_id = this.#policies.applicationId;
    const endpoints = this.#policies.client.applications.policies;
    const policy_id = this.#ids.get(key) ?? target.found?.id;
    const signal = { signal: this.#signal };
    if (after === undefined) {
      await ifFound(endpoints.delete({ app_id, policy_id: policy_id ?? "" }, signal));
      return;
    }
    const body = this.#plan.bodies.get(after.effect) ?? target.wanted;
    if (body === undefined) throw new TypeError("A policy to write has no body.");
    const sent = { ...body, precedence: after.precedence };
    const written =
      policy_id === undefined
        ? await this.#create(target, sent)
        : await endpoints.update({ app_id, policy_id, ...sent }, signal);
    this.#written.set(key, written);
    if (policy_id !== undefined || written.id === undefined) return;
    this.#ids.set(key, written.id);
    this.#existing.add(written.id);
    this.#policies.know(written.id);
  }

  /** Creates a policy. If the response is lost, looks whether it was created; the API refuses a second one at its place. */
  async #create({ hasValues }: Target, body: WantedPolicy): Promise<ApplicationPolicy> {
    const input = { app_id: this.#policies.applicationId, ...body };
    const options = { signal: this.#signal };
    const { create } = this.#policies.client.applications.policies;
    try {
      return await create(input, options);
    } catch (error) {
      if (!(error instanceof OutcomeUnknownError || error instanceof MalformedResponseError)) throw error;
      const listed = await this.#policies.list(this.#signal);
      const isNew = (one: ApplicationPolicy): boolean =>
        one.reusable !== true && !this.#existing.has(one.id ?? "") && one.precedence === body.precedence;
      return listed.find((one) => isNew(one) && hasValues(one)) ?? (await create(input, options));
    }
  }

  /** Answers the changes of a target, of which all requests are made. */
  #done(open: Map<string, Target>, target: Target): void {
    const { key, named, wanted, hasValues, found, waiting } = target;
    open.delete(key);
    if (found !== undefined && waiting.some((change) => change.id === undefined)) this.#run.takenOver.add(key);
    const holder = this.#plan.postponed.get(key);
    const id = this.#ids.get(key) ?? found?.id ?? "";
    if (holder === undefined || wanted === undefined) {
      this.#run.postponed.delete(key);
      this.#run.settled.add(id);
    } else {
      this.#run.postponed.set(id, { id, named, wanted, hasValues });
      warnOfPostponed(target, holder);
    }
    this.#answer(target);
  }

  #answer({ key, waiting, found }: Target): void {
    const policy = this.#written.get(key) ?? found;
    for (const { wanted, resolve } of waiting) {
      this.#answers.push(() => resolve(wanted === undefined ? undefined : policy));
    }
  }

  /** Answers all open changes after a request failed. A policy that was created already stays, whatever its place. */
  #stop(open: ReadonlyMap<string, Target>, failed: Target, error: unknown): void {
    const reason = explain(error);
    let isReported = false;
    for (const target of open.values()) {
      if (this.#ids.has(target.key)) {
        for (const { diagnostics } of target.waiting) diagnostics.warning(...unfinished(target, reason));
        this.#answer(target);
        isReported = true;
        continue;
      }
      for (const { reject } of target.waiting) {
        reject(target === failed ? error : stoppedError(target.named, failed.named, reason));
        isReported = true;
      }
    }
    if (!isReported) this.#warnAll(...unfinished(failed, reason));
  }

  #warnOfNoPolicies(): void {
    if (this.#plan.leavesPolicies) return;
    this.#warnAll(
      "The application has no policies any more",
      "Nobody can enter it until it has a policy: Access denies what no policy allows. This does not matter if the application is deleted too.",
    );
  }

  /** Warns once, however many changes the batch has. */
  #warnAll(summary: string, detail: string): void {
    const [first] = this.#plan.targets.flatMap(({ waiting }) => waiting);
    first?.diagnostics.warning(summary, detail);
  }
}

const unfinished = ({ named, wanted }: Target, reason: string): [summary: string, detail: string] => [
  `${capital(named)} does not have its precedence yet`,
  `A change of the application's policies failed, so that the precedence ${String(wanted?.precedence)} is not set. The next plan shows the difference, and the next apply sets it.\n\n${reason}`,
];

function warnOfPostponed({ named, wanted, waiting }: Target, holder: ApplicationPolicy): void {
  for (const { diagnostics } of waiting) {
    diagnostics.warning(
      `${capital(named)} gets its precedence later in this run`,
      `The precedence ${String(wanted?.precedence)} still belongs to ${describedPolicy(holder)}, which this configuration has too. As soon as that policy is moved or deleted, ${named} gets it. If the run ends before, the next plan shows the difference.`,
    );
  }
}
