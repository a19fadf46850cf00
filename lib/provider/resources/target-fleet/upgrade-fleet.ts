/** `written_at` of targets from a state that did not record it. The next refresh replaces it by the target's `modified_at`. */
export const UNKNOWN_WRITE = "";

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
