import { writes } from "../../api";
import { AbortedError } from "../errors";
import type { RequestPlan } from "../request/request-plan";
import { requestDetails, type Exchange } from "./exchange";

/** @throws AbortedError if one of the call's signals, or one of the other signals, is aborted */
export function throwIfAborted(exchange: Exchange, ...others: readonly AbortSignal[]): void {
  for (const signal of exchange.signals) if (signal.aborted) throw abortedError(exchange, signal.reason);
  for (const signal of others) if (signal.aborted) throw abortedError(exchange, signal.reason);
}

/** The error of a cancelled call. Its hint says if the call may have taken effect. */
export function abortedError(exchange: Exchange, reason: unknown): AbortedError {
  const { plan, sent } = exchange;
  const mayHaveTakenEffect = (sent || exchange.mayHaveTakenEffect) && writes(plan.endpoint);
  const why = reason instanceof Error && reason.message !== "" ? `: ${reason.message}` : ".";
  return new AbortedError(`${plan.name} was cancelled${sent ? " after it was sent" : ""}${why}`, {
    ...requestDetails(exchange),
    cause: reason,
    ...(mayHaveTakenEffect ? { hint: `It may have taken effect. ${checkHint(plan)}` } : {}),
  });
}

/** How to find out whether a call took effect. */
export function checkHint({ checkedBy }: RequestPlan): string {
  return checkedBy === undefined ? "Check whether it did." : `Call ${checkedBy} to check.`;
}

/** The waiting calls of a signal. They share one listener: Node.js warns of a leak if a signal has more than 10. */
interface Subscription {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const subscriptions = new WeakMap<AbortSignal, Subscription>();

/** Calls back when one of the signals is aborted. Returns a function that unsubscribes. */
export function onAbort(signals: readonly AbortSignal[], callback: () => void): () => void {
  for (const signal of signals) subscribe(signal, callback);
  return () => {
    for (const signal of signals) unsubscribe(signal, callback);
  };
}

function subscribe(signal: AbortSignal, callback: () => void): void {
  let subscription = subscriptions.get(signal);
  if (subscription === undefined) {
    const callbacks = new Set<() => void>();
    subscription = { callbacks, listener: () => [...callbacks].forEach((each) => each()) };
    subscriptions.set(signal, subscription);
    signal.addEventListener("abort", subscription.listener, { once: true });
  }
  subscription.callbacks.add(callback);
}

function unsubscribe(signal: AbortSignal, callback: () => void): void {
  const subscription = subscriptions.get(signal);
  if (subscription?.callbacks.delete(callback) !== true || subscription.callbacks.size > 0) return;
  signal.removeEventListener("abort", subscription.listener);
  subscriptions.delete(signal);
}
