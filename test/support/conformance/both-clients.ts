import type Cloudflare from "cloudflare";
import type { AccessClient } from "../../../lib/client";
import type { AccessEmulator } from "../../../lib/emulator";

/** The input of a scenario: one emulator, and both of its clients. */
export interface BothClients {
  /** The official SDK. */
  readonly sdk: Cloudflare;
  /** Our client. */
  readonly client: AccessClient;
  readonly emulator: AccessEmulator;
  /** The parameter that the SDK requires in each call. */
  readonly account: { readonly account_id: string };
}

/** Uses one area of the API with both clients. Throws an AssertionError if their results differ. */
export type Scenario = (both: BothClients) => Promise<void>;
