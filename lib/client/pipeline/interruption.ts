import { writes } from "../../api";
import { AbortedError } from "../errors";
import type { Exchange } from "./exchange";
import { aboutRequest } from "./request-facts";

/** @throws AbortedError once one of the call's signals, or of the others given, is aborted. */
export function throwIfAborted(exchange: Exchange, ...others: readonly AbortSignal[]): void {
  for (const signal of exchange.signals) if (signal.aborted) throw aborted(exchange, signal.reason);
  for (const signal of others) if (signal.aborted) throw aborted(exchange, signal.reason);
}

/** The error of a call that was cancelled; it says whether something may have happened by then. */
export function aborted(exchange: Exchange, reason: unknown): AbortedError {
  const { plan, sent } = exchange;
  const doubtful = (sent || exchange.doubtful) && writes(plan.endpoint);
  const why = reason instanceof Error && reason.message !== "" ? `: ${reason.message}` : ".";
  return new AbortedError(`${plan.name} was cancelled${sent ? " after it had been sent" : ""}${why}`, {
    ...aboutRequest(exchange),
    cause: reason,
    ...(doubtful ? { hint: `It may have taken effect nevertheless${lookUp(plan.checkedBy)}.` } : {}),
  });
}

/** Where to look for what a call did. */
export function lookUp(checkedBy: string | undefined): string {
  return checkedBy === undefined ? "" : `: ${checkedBy} shows it`;
}
