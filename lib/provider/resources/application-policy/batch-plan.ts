import type { ApplicationPolicy } from "../../../api";
import { asError } from "../shared/request-errors";
import type { ApplicationPolicies } from "./application-policies";
import type { Change, Placed } from "./order/order-changes";
import { effectOf, type PolicyEffect } from "./order/policy-effect";
import { capital, duplicateError, missingError, reusableError, takenError } from "./policy-errors";
import type { Postponed, WaitingChange } from "./policy-change";
import { writtenBack, type WantedPolicy } from "./policy-values";

/** What the changes of one application have in common over a run. */
export interface RunOfChanges {
  /** Precedences that a policy gets later in this run, by id. */
  readonly postponed: Map<string, Postponed>;
  /** Ids of policies whose change is done: they do not leave their precedence any more. */
  readonly settled: Set<string>;
  /** Ids of policies that a creation took over. The resource that had one before does not delete it. */
  readonly takenOver: Set<string>;
}

/** One policy that a batch changes. */
export interface Target {
  /** The id of the policy, or a temporary name of a policy to create. */
  readonly key: string;
  readonly named: string;
  /** The policy before the batch. Undefined if it is created. */
  readonly found: ApplicationPolicy | undefined;
  /** Undefined if it is deleted. */
  readonly wanted: WantedPolicy | undefined;
  readonly hasValues: (found: ApplicationPolicy) => boolean;
  /** The changes that this fulfills: two where a new policy replaces a deleted one in place; none if it was postponed. */
  readonly waiting: readonly WaitingChange[];
}

/** What a batch does, without the order. */
export interface BatchPlan {
  readonly targets: readonly Target[];
  /** The targets that cannot have their precedence yet, with the policy that has it. */
  readonly postponed: ReadonlyMap<string, ApplicationPolicy>;
  readonly changes: readonly Change[];
  readonly fixed: readonly Placed[];
  /** The bodies of requests, by effect. */
  readonly bodies: ReadonlyMap<PolicyEffect, WantedPolicy>;
  /** Ids of the policies that the application has before. */
  readonly existingIds: readonly string[];
  /** Whether the application has a policy at the end. */
  readonly leavesPolicies: boolean;
}

/** Finds out what a batch of changes means for the policies that an application has. Rejects changes that are impossible. */
export class BatchPlanner {
  readonly #policies: ApplicationPolicies;
  readonly #run: RunOfChanges;
  readonly #current: Map<string, ApplicationPolicy>;

  constructor(policies: ApplicationPolicies, run: RunOfChanges, current: readonly ApplicationPolicy[]) {
    this.#policies = policies;
    this.#run = run;
    this.#current = new Map(current.map((one) => [one.id ?? "", one]));
  }

  /** Adds policies that the list of the application omits, although they exist. */
  add(policy: ApplicationPolicy | undefined): void {
    if (policy?.id !== undefined) this.#current.set(policy.id, policy);
  }

  has(id: string): boolean {
    return this.#current.has(id);
  }

  plan(changes: readonly WaitingChange[]): BatchPlan {
    let targets = this.#possible([...this.#targetsOf(changes), ...this.#postponedTargets(changes)]);
    let postponed: Map<string, ApplicationPolicy>;
    for (;;) {
      const waiting = this.#withTakenPlaces(targets);
      const refused = targets.filter(({ key }) => this.#isRefused(waiting.get(key)));
      if (refused.length === 0) {
        postponed = waiting;
        break;
      }
      for (const target of refused) this.#refuse(target, waiting.get(target.key));
      targets = targets.filter((target) => !refused.includes(target));
    }
    return this.#planOf(targets, postponed);
  }

  #targetsOf(changes: readonly WaitingChange[]): Target[] {
    const deletions = new Map<string, WaitingChange>();
    const targets: Target[] = [];
    const creations: WaitingChange[] = [];
    for (const change of changes) {
      if (change.id === undefined) creations.push(change);
      else if (change.wanted !== undefined) targets.push(this.#target(change.id, change));
      else if (this.#run.takenOver.has(change.id)) change.resolve(undefined);
      else deletions.set(change.id, change);
    }
    creations.forEach((change, index) => {
      const deleted = this.#replacedBy(change, deletions);
      if (deleted !== undefined) deletions.delete(deleted.id ?? "");
      const id = deleted?.id ?? this.#leftOver(change, targets);
      targets.push(this.#target(id ?? `new ${index}`, change, ...(deleted === undefined ? [] : [deleted])));
    });
    return [...targets, ...[...deletions].map(([id, change]) => this.#target(id, change))];
  }

  #target(key: string, change: WaitingChange, ...others: readonly WaitingChange[]): Target {
    const { named, wanted, hasValues } = change;
    return { key, named, wanted, hasValues, found: this.#current.get(key), waiting: [change, ...others] };
  }

  /** A deleted policy at the place of a new one: the new one is written over it, so that there is no moment in between. */
  #replacedBy({ wanted }: WaitingChange, deletions: ReadonlyMap<string, WaitingChange>): WaitingChange | undefined {
    return [...deletions.values()].find(({ id }) => {
      const found = this.#current.get(id ?? "");
      return found?.reusable !== true && found?.precedence === wanted?.precedence;
    });
  }

  /** A policy that an interrupted run created: it has all wanted values, and no state has it. */
  #leftOver({ wanted, hasValues, named, diagnostics }: WaitingChange, targets: readonly Target[]): string | undefined {
    const isFree = ({ id, reusable }: ApplicationPolicy): boolean =>
      reusable !== true && !this.#policies.isKnown(id) && !targets.some(({ key }) => key === id);
    const equal = [...this.#current.values()].filter((one) => isFree(one) && hasValues(one));
    const found = equal.find(({ precedence }) => precedence === wanted?.precedence) ?? equal[0];
    if (found === undefined) return undefined;
    diagnostics.warning(
      `${capital(named)} existed already`,
      `The application has a policy with the same values (${found.id ?? ""}), so this resource now manages it. An earlier run may have created it.`,
    );
    return found.id;
  }

  #postponedTargets(changes: readonly WaitingChange[]): Target[] {
    for (const { id } of changes) if (id !== undefined) this.#run.postponed.delete(id);
    return [...this.#run.postponed.values()].map(({ id, ...one }) => ({
      ...one,
      key: id,
      found: this.#current.get(id),
      waiting: [],
    }));
  }

  /** The targets that exist, and whose places differ. */
  #possible(targets: readonly Target[]): Target[] {
    const places = new Map<number, Target>();
    return targets.filter((target) => {
      const { found, wanted, key } = target;
      if (found === undefined && !key.startsWith("new ")) return this.#gone(target);
      if (found?.reusable === true) return rejected(target, reusableError(target.named, found));
      if (wanted === undefined) return true;
      const other = places.get(wanted.precedence);
      places.set(wanted.precedence, other ?? target);
      return other === undefined || rejected(target, duplicateError(target.named, other.named, wanted.precedence));
    });
  }

  #gone({ named, wanted, waiting, key }: Target): false {
    this.#run.postponed.delete(key);
    for (const { resolve, reject } of waiting) {
      if (wanted === undefined) resolve(undefined);
      else reject(missingError(named, this.#policies.applicationId));
    }
    return false;
  }

  /** The targets whose place another policy keeps, with that policy. */
  #withTakenPlaces(targets: readonly Target[]): Map<string, ApplicationPolicy> {
    const taken = new Map<string, ApplicationPolicy>();
    for (;;) {
      const next = targets.find(({ key, wanted }) => {
        if (wanted === undefined || taken.has(key)) return false;
        const holder = [...this.#current.values()].find(
          ({ id, precedence }) => id !== key && precedence === wanted.precedence,
        );
        const leaves = targets.some((other) => other.key === holder?.id && !taken.has(other.key));
        if (holder === undefined || leaves) return false;
        taken.set(key, holder);
        return true;
      });
      if (next === undefined) return taken;
    }
  }

  /** Whether the holder of a place will not leave it in this run, or nobody knows that it will. */
  #isRefused(holder: ApplicationPolicy | undefined): boolean {
    if (holder === undefined) return false;
    return holder.reusable === true || !this.#policies.isKnown(holder.id) || this.#run.settled.has(holder.id ?? "");
  }

  #refuse({ key, named, wanted, hasValues, waiting, found }: Target, holder: ApplicationPolicy | undefined): void {
    this.#run.postponed.delete(key);
    for (const { reject } of waiting) reject(takenError(named, wanted?.precedence, holder));
    // If the holder turns out to move in this run, both are moved: neither could be moved alone.
    const isOurs = wanted !== undefined && found !== undefined && holder?.reusable !== true && waiting.length > 0;
    if (isOurs) this.#run.postponed.set(key, { id: key, named, wanted, hasValues });
  }

  #planOf(targets: readonly Target[], postponed: ReadonlyMap<string, ApplicationPolicy>): BatchPlan {
    const bodies = new Map<PolicyEffect, WantedPolicy>();
    const withBody = (body: WantedPolicy): PolicyEffect => {
      const effect = effectOf(body);
      bodies.set(effect, body);
      return effect;
    };
    const taken = [...this.#current.values(), ...targets.map(({ wanted }) => wanted)].map((one) => one?.precedence);
    const changes = targets.map(({ key, found, wanted, hasValues }): Change => {
      const before = found && { effect: withBody(writtenBack(found)), precedence: found.precedence ?? 0 };
      if (wanted === undefined) return { key, before, after: undefined };
      if (before !== undefined && found !== undefined && hasValues(found)) bodies.set(before.effect, wanted);
      const isSame = before !== undefined && bodies.get(before.effect) === wanted;
      const precedence = postponed.has(key) ? (before?.precedence ?? freeBeside(wanted, taken)) : wanted.precedence;
      if (postponed.has(key)) taken.push(precedence);
      return { key, before, after: { effect: isSame ? before.effect : withBody(wanted), precedence } };
    });
    const isTarget = new Set(targets.map(({ key }) => key));
    const others = [...this.#current].flatMap(([id, one]) => (isTarget.has(id) ? [] : [one]));
    return {
      targets,
      postponed,
      changes,
      bodies,
      fixed: others.map((one) => ({ effect: effectOf(one), precedence: one.precedence ?? 0 })),
      existingIds: [...this.#current.keys()],
      leavesPolicies: others.length > 0 || targets.some(({ wanted }) => wanted !== undefined),
    };
  }
}

/** A free precedence right after or before a taken one, or after all others. */
function freeBeside({ precedence }: WantedPolicy, taken: readonly (number | undefined)[]): number {
  const beside = [precedence - 1, precedence + 1].find((one) => one >= 0 && !taken.includes(one));
  return beside ?? Math.max(0, ...taken.map((one) => one ?? 0)) + 1;
}

function rejected({ waiting }: Target, error: unknown): false {
  for (const { reject } of waiting) reject(asError(error));
  return false;
}
