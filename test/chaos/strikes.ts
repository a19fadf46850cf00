import type { Fault } from "../../lib/emulator";
import type { Random } from "./random";

/** Time limit of a request of the companion in chaos runs, in milliseconds. */
export const REQUEST_TIMEOUT = 2_000;

type Strike = (random: Random) => Fault;

const FORMS = ["html", "truncated", "no-envelope", "empty"] as const;

/** The faults that strike requests, by the names in the summary. */
export const FAULTS = {
  "429": () => ({ kind: "status", code: 429, retryAfter: 0 }),
  "500": () => ({ kind: "status", code: 500 }),
  "403": () => ({ kind: "status", code: 403 }),
  "reset before": () => ({ kind: "reset-before" }),
  "reset after": () => ({ kind: "reset-after" }),
  timeout: () => ({ kind: "latency", ms: REQUEST_TIMEOUT + 500, delays: "response" }),
  slow: (random) => ({ kind: "latency", ms: random.integer(50, 300) }),
  malformed: (random) => ({ kind: "malformed", form: random.one(FORMS) }),
  partial: (random) => ({ kind: "partial", keep: 1, code: random.one([500, 502]) }),
} as const satisfies Readonly<Record<string, Strike>>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

/** What `kill -9` ends, at which request of the phase, and how long after it in milliseconds. */
export interface Kill {
  /** Without its companion, Terraform ends itself; without Terraform, the companion does. */
  readonly whom: "companion" | "Terraform";
  readonly at: number;
  readonly after: number;
}

/** What strikes one phase of a run. */
export interface PhaseStrikes {
  readonly name: FaultName;
  readonly fault: Fault;
  readonly kill: Kill | undefined;
}

/** Chooses what strikes a phase. @param requests - about how many requests the phase sends, at least */
export function chooseStrikes(random: Random, requests: number): PhaseStrikes {
  const position = (): number => random.integer(0, Math.ceil(requests));
  const name = random.one(FAULT_NAMES);
  const after = position();
  // More than the attempts of a request, so that it fails in the end. Timeouts would take too long.
  const times = name === "timeout" ? 1 : random.one([1, 1, 1, 2, 6]);
  const whom = random.one(["companion", "Terraform"] as const);
  const kill = { whom, at: 1 + position(), after: random.one([0, 0, 10, 40]) };
  return {
    name,
    fault: { ...FAULTS[name](random), after, times },
    kill: random.fraction() < 0.4 ? kill : undefined,
  };
}

/** A kill in words: `kill -9 of the companion 10 ms after request 7`. */
export const killInWords = ({ whom, at, after }: Kill): string =>
  `kill -9 of ${whom === "companion" ? "the companion" : whom} ${after} ms after request ${at}`;
