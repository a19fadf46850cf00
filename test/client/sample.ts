import { AccessClient, isAccessError, type AccessClientOptions, type AccessError } from "../../lib/client";
import { ManualClock } from "./manual-clock";
import { ACCOUNT, TOKEN, type ScriptedServer } from "./scripted-server";

export const TARGET_ID = "3f9e6e5a-8a4f-4c9e-9a53-3a7e7a9f1c01";

/** A target as the API returns it. */
export const target = (number = 1) => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  hostname: `host-${number}`,
  ip: { ipv4: { ip_addr: `10.0.${number >> 8}.${number & 255}` } },
  created_at: "2026-11-23T10:00:00Z",
  modified_at: "2026-11-23T10:00:00Z",
});

export const targets = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => target(from + index));

/** A client of the server whose clock skips all waits. */
export function clientOf(
  server: Pick<ScriptedServer, "url">,
  options: Partial<AccessClientOptions> = {},
): AccessClient {
  return new AccessClient({
    accountId: ACCOUNT,
    baseUrl: server.url,
    clock: new ManualClock(),
    ...(options.email === undefined ? { apiToken: TOKEN } : {}),
    ...options,
  });
}

/** The error that a call fails with. Throws if the call succeeds, or fails with another kind of error. */
export async function failureOf(call: Promise<unknown>): Promise<AccessError> {
  const error: unknown = await call.then(
    () => new Error("the call did not fail"),
    (reason: unknown) => reason,
  );
  if (isAccessError(error)) return error;
  throw error;
}

/** Matches an error with these fields in `toThrow`. */
export const errorWith = (fields: Partial<Record<keyof AccessError, unknown>>) =>
  expect.objectContaining(fields) as unknown as Error;
