import { isDeepStrictEqual } from "node:util";
import { isUnknown, parseDuration, type Unknown } from "../../../plugin-framework";
import { isPastAge } from "../shared/due";
import type { RotationPlan, RotationState } from "./schema";
import type { TokenRecord } from "./token-record";

/** Whether a plan has to rotate the token. */
export function isRotationDue(prior: RotationState, plan: RotationPlan, record: TokenRecord): boolean {
  if (prior.rotated_at === null || record.changed !== undefined) return true;
  if (!isDeepStrictEqual(prior.triggers, plan.triggers)) return true;
  // Without the secret in the state, a new one is needed to export it.
  if (prior.client_secret === null && plan.export_secret !== false) return true;
  const { rotate_after } = plan;
  return !isUnknown(rotate_after) && isPastAge(prior.rotated_at, rotate_after, record.readAt);
}

/** Whether a token expires so soon that it has to be refreshed. */
export function isRefreshDue(expiresAt: string | null, refreshBefore: string | Unknown | null, now: number): boolean {
  if (refreshBefore === null || isUnknown(refreshBefore) || expiresAt === null) return false;
  return Date.parse(expiresAt) - now < (parseDuration(refreshBefore) ?? 0);
}
