/**
 * How sure it is that the real API behaves like the emulator.
 *
 * - `recorded`: a response of the real API was recorded.
 * - `tested`: tests that their authors run against the real API expect it.
 * - `reported`: documentation or users report it.
 * - `contradictory`: sources contradict each other.
 * - `assumed`: no source mentions it.
 */
export const CERTAINTIES = ["recorded", "tested", "reported", "contradictory", "assumed"] as const;

/** Why the emulator behaves as it does. */
export interface Evidence {
  /** Recorded responses, the tests of a client, documentation, an issue. */
  readonly source: string;
  readonly certainty: (typeof CERTAINTIES)[number];
}
