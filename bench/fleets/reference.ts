import type { Step } from "./steps";

/**
 * Seconds that the spike took with a map of so many entries and no API calls. Measured once, by hand, with Terraform
 * 1.11.4 on a machine with 2 cores.
 */
export const SPIKE_FLOOR: Readonly<Record<number, Readonly<Partial<Record<Step, number>>>>> = {
  100: { apply: 1.1, plan: 0.8, destroy: 1.4 },
  1_000: { apply: 1.5, plan: 1.1, destroy: 1.6 },
  5_000: { apply: 3.4, plan: 2.3, destroy: 3.2 },
};

interface OfficialCost {
  readonly seconds: number;
  readonly requests: number;
}

/**
 * Costs of the official provider (5.22.0) with one resource per target. Measured once, by hand, against a minimal API on
 * the same machine, with Terraform 1.11.4 and 2 cores. Its binary is not part of this bench.
 */
export const OFFICIAL: Readonly<Record<number, Readonly<Partial<Record<Step, OfficialCost>> & { peakMB: number }>>> = {
  100: {
    apply: { seconds: 1.3, requests: 100 },
    plan: { seconds: 1.0, requests: 100 },
    destroy: { seconds: 1.4, requests: 200 },
    peakMB: 118,
  },
  1_000: {
    apply: { seconds: 22, requests: 1_000 },
    plan: { seconds: 4.8, requests: 1_000 },
    destroy: { seconds: 24, requests: 2_000 },
    peakMB: 211,
  },
  5_000: {
    apply: { seconds: 455, requests: 5_000 },
    plan: { seconds: 24, requests: 5_000 },
    destroy: { seconds: 703, requests: 10_000 },
    peakMB: 778,
  },
};
