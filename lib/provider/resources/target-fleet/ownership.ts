import type { Target } from "../../../api";
import { equalsWanted, type FleetTarget } from "./fleet-target";

/** Timestamps of one moment may differ by rounding, because the API may send one with more digits than the other. */
const ROUNDING_MS = 1;
const SECOND_MS = 1_000;

/** `written_at` of a target from a state that did not record it. The next refresh replaces it by the target's `modified_at`. */
export const UNKNOWN_WRITE = "";

/** `written_at` of a target that somebody else wrote in the same second as the fleet. No timestamp equals it. */
const WRITTEN_BY_ANOTHER = "another";

/**
 * Whether a fleet still owns a target: whether nobody has written it since the fleet did. Any write changes `modified_at`,
 * also one that changes no field, which is how another fleet takes a target over. A target that the fleet takes over and has
 * not written yet has no recorded time; its fields are compared.
 */
export function isStillOwned(current: Target, recorded: FleetTarget): boolean {
  const { written_at } = recorded;
  if (written_at === null) return equalsWanted(current, recorded);
  return isSameMoment(current.modified_at, written_at);
}

/**
 * `written_at` as a refresh stores it. A refresh never replaces the time of the fleet's last write by a later one, so that
 * the fleet still sees the write of somebody else. The API's times are whole seconds: if a field changed within the second of
 * the fleet's write, somebody else wrote the target too.
 */
export function writeTimeOf(current: Target, recorded: FleetTarget): string | null {
  const { written_at } = recorded;
  if (written_at === UNKNOWN_WRITE) return current.modified_at;
  if (written_at === null || !isStillOwned(current, recorded)) return written_at;
  return equalsWanted(current, recorded) ? written_at : WRITTEN_BY_ANOTHER;
}

/** Whether two timestamps of the API are of the same write. Without fractions, moments within one second are equal. */
export function isSameMoment(left: string, right: string): boolean {
  if (left === right) return true;
  const difference = Math.abs(Date.parse(left) - Date.parse(right));
  return hasFraction(left) && hasFraction(right) ? difference <= ROUNDING_MS : secondsOf(left) === secondsOf(right);
}

const hasFraction = (timestamp: string): boolean => timestamp.includes(".");
const secondsOf = (timestamp: string): number => Math.floor(Date.parse(timestamp) / SECOND_MS);
