import type Cloudflare from "cloudflare";
import type { AccessClient } from "../../../lib/client";
import type { AccessEmulator } from "../../../lib/emulator";

/** What a scenario has: one emulator, and both clients of it. */
export interface BothClients {
  /** The official SDK. */
  readonly sdk: Cloudflare;
  /** Our client. */
  readonly client: AccessClient;
  readonly emulator: AccessEmulator;
  /** What the SDK takes with each call. */
  readonly account: { readonly account_id: string };
}

/** What both clients do with one area, and what they find. It throws an assertion error where they do not agree. */
export type Scenario = (both: BothClients) => Promise<void>;
