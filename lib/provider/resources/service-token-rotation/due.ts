import { isDeepStrictEqual } from "node:util";
import { isUnknown, type Unknown } from "../../../plugin-framework";
import { parseAge } from "../shared/age";
import type { RotationPlan, RotationState } from "./schema";
import type { TokenRecord } from "./token-record";

/** Whether a plan has to rotate the token. */
export function isRotationDue(prior: RotationState, plan: RotationPlan, record: TokenRecord): boolean {
  if (prior.rotated_at === null || record.changed !== undefined) return true;
  if (!isDeepStrictEqual(prior.triggers, plan.triggers)) return true;
  // Without the secret in the state, a new one is needed to export it.
  if (prior.client_secret === null && plan.export_secret !== false) return true;
  const limit = ageIn(plan.rotate_after);
  return limit !== undefined && record.readAt - Date.parse(prior.rotated_at) >= limit;
}

/** Whether a token expires so soon that it has to be refreshed. */
export function isRefreshDue(expiresAt: string | null, refreshBefore: string | Unknown | null, now: number): boolean {
  const limit = ageIn(refreshBefore);
  return limit !== undefined && expiresAt !== null && Date.parse(expiresAt) - now < limit;
}

const ageIn = (text: string | Unknown | null): number | undefined =>
  text === null || isUnknown(text) ? undefined : parseAge(text);
