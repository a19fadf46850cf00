import type { Fault } from "../../lib/emulator";
import type { Random } from "./random";
import type { Tally } from "./request-tally";

/** Time limit of a request of the companion in chaos runs, in milliseconds. */
export const REQUEST_TIMEOUT = 2_000;

type Strike = (random: Random) => Fault;

const FORMS = ["html", "truncated", "no-envelope", "empty"] as const;

/** The faults that strike requests, by the names in the summary. */
export const FAULTS = {
  "429": () => ({ kind: "status", code: 429, retryAfter: 0 }),
  "500": () => ({ kind: "status", code: 500 }),
  "403": () => ({ kind: "status", code: 403 }),
  "403 as throttle": () => ({ kind: "status", code: 403, retryAfter: 0 }),
  "reset before": () => ({ kind: "reset-before" }),
  "reset after": () => ({ kind: "reset-after" }),
  timeout: () => ({ kind: "latency", ms: REQUEST_TIMEOUT + 500, delays: "response" }),
  slow: (random) => ({ kind: "latency", ms: random.integer(50, 300) }),
  malformed: (random) => ({ kind: "malformed", form: random.one(FORMS) }),
  partial: (random) => ({ kind: "partial", keep: 1, code: random.one([500, 502]) }),
  "short list": (random) => ({ kind: "short-list", keep: random.integer(0, 1), match: { method: "GET" } }),
} as const satisfies Readonly<Record<string, Strike>>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

/** Faults after which the companion knows what a request did, so that it has no reason to write twice. */
const CERTAIN: readonly FaultName[] = ["429", "500", "403", "403 as throttle", "reset before", "slow", "short list"];

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
  /** What ends the re-run, if one is needed. */
  readonly again: Kill | undefined;
}

/** Chooses what strikes a phase, and at which request. @param undisturbed - the requests of the phase without faults */
export function chooseStrikes(random: Random, undisturbed: Tally): PhaseStrikes {
  const position = (requests: number): number => random.integer(0, Math.max(0, requests - 1));
  const name = random.one(FAULT_NAMES.filter((one) => one !== "short list" || undisturbed.reads > 0));
  const chosen: Fault = FAULTS[name](random);
  const after = position(chosen.match?.method === "GET" ? undisturbed.reads : undisturbed.all);
  // More than the attempts of a request, so that it fails in the end. Timeouts would take too long.
  const times = name === "timeout" ? 1 : random.one([1, 1, 1, 2, 6]);
  const killOf = (share: number): Kill | undefined => {
    const whom = random.one(["companion", "Terraform"] as const);
    const kill = { whom, at: 1 + position(undisturbed.all), after: random.one([0, 0, 10, 40]) };
    return random.fraction() < share ? kill : undefined;
  };
  return { name, fault: { ...chosen, after, times }, kill: killOf(0.4), again: killOf(0.25) };
}

/** Whether the companion knows what each request of a phase did. */
export const isCertain = ({ name, kill }: PhaseStrikes): boolean => kill === undefined && CERTAIN.includes(name);

/** A kill in words: `kill -9 of the companion 10 ms after request 7`. */
export const killInWords = ({ whom, at, after }: Kill): string =>
  `kill -9 of ${whom === "companion" ? "the companion" : whom} ${after} ms after request ${at}`;
