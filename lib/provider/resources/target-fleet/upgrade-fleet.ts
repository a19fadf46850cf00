import { UNKNOWN_WRITE } from "./ownership";

interface FleetState0 {
  readonly targets?: Readonly<Record<string, object>> | null;
}

/** Converts a state of version 0, which had neither `written_at` nor `takes_over`. */
export function upgradeFrom0(raw: unknown): Record<string, unknown> {
  const state = raw as FleetState0;
  const targets = Object.entries(state.targets ?? {}).map(([key, target]) => [
    key,
    { ...target, written_at: UNKNOWN_WRITE },
  ]);
  return { ...state, takes_over: null, targets: Object.fromEntries(targets) as unknown };
}
