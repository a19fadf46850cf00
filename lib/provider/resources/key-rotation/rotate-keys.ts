import { OutcomeUnknownError, type AccessClient } from "../../../client";
import { ProviderError } from "../../../plugin-framework";

/** Milliseconds in which a rotation that is not in the state counts as that of a run that failed. */
const RECENT = 60 * 60_000;

/** The result of `rotateUnrecorded`. */
export interface KeyRotation {
  /** When the keys were rotated. */
  readonly rotatedAt: string;
  /** Whether an earlier rotation counts, so that the keys were not rotated again. */
  readonly isEarlier: boolean;
}

/** Reads when the keys of an account were last rotated. Null if the API does not tell. */
export async function lastRotation({ keys }: AccessClient, signal: AbortSignal): Promise<string | null> {
  return (await keys.get({}, { signal })).last_key_rotation_at ?? null;
}

/**
 * Rotates the keys of an account, unless somebody did so within the last hour, and `recorded` is older or null: a run that
 * was killed may have done it. Two rotations would invalidate tokens twice.
 * @param recorded - when the resource last rotated the keys, as in its state
 * @throws OutcomeUnknownError like `rotateKeys`
 */
export async function rotateUnrecorded(
  client: AccessClient,
  recorded: string | null,
  signal: AbortSignal,
): Promise<KeyRotation> {
  const before = await lastRotation(client, signal);
  if (before !== null && isUnrecorded(before, recorded)) return { rotatedAt: before, isEarlier: true };
  return { rotatedAt: await rotateKeys(client, before, signal), isEarlier: false };
}

const isUnrecorded = (rotation: string, recorded: string | null): boolean =>
  Date.now() - Date.parse(rotation) < RECENT && (recorded === null || Date.parse(rotation) > Date.parse(recorded));

/**
 * Rotates the keys of an account, and returns the time. If the response is lost, it compares the time of the last rotation
 * with the time before.
 * @param before - when the keys were last rotated, as the API says
 * @throws OutcomeUnknownError when the response is lost, and the API still reports the time before
 */
export async function rotateKeys(client: AccessClient, before: string | null, signal: AbortSignal): Promise<string> {
  const rotatedAt = await rotateOnce(client, before, signal);
  if (rotatedAt === null) throw noTime();
  return rotatedAt;
}

async function rotateOnce(client: AccessClient, before: string | null, signal: AbortSignal): Promise<string | null> {
  try {
    const { last_key_rotation_at } = await client.keys.rotate({}, { signal });
    return last_key_rotation_at ?? (await lastRotation(client, signal));
  } catch (error) {
    if (!(error instanceof OutcomeUnknownError)) throw error;
    const after = await lastRotation(client, signal).catch(() => before);
    if (after === before) throw error;
    return after;
  }
}

const noTime = (): ProviderError =>
  new ProviderError(
    "The API does not tell when the keys were rotated",
    "The keys were rotated, but the API returns no time of the last rotation. Run Terraform again: a rotation within the last hour counts, and the keys are not rotated again.",
  );
