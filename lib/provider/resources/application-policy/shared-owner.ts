import type { Diagnostics } from "../../../plugin-framework";
import type { ApplicationPolicies } from "./application-policies";
import { ONE_OWNER } from "./policy-errors";
import type { PolicyState } from "./schema";

/** The fields that the official application resource sends for a policy of an application. It cuts off all others. */
const OFFICIAL_FIELDS = ["id", "name", "precedence", "decision", "include", "exclude", "require"];
const IDS = ["account_id", "zone_id", "application_id"];

/** Warns of a policy that lost exactly the fields that the official application resource does not send. */
export function warnOfCutFields(stored: PolicyState, found: PolicyState, diagnostics: Diagnostics): void {
  const had = moreFields(stored);
  if (had.length === 0 || moreFields(found).length > 0) return;
  diagnostics.warning(
    `The policy "${stored.name}" was cut down`,
    `The policy has lost ${had.join(", ")}. That happens if a cloudflare_zero_trust_access_application with lifecycle.ignore_changes = [policies] is updated. The plan puts it right, until the next time. ${ONE_OWNER}`,
  );
}

const moreFields = (values: PolicyState): string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === null || OFFICIAL_FIELDS.includes(name) || IDS.includes(name) ? [] : [name],
  );

/** Warns of a policy that is gone although the application still exists. */
export async function warnOfMissing(
  policies: ApplicationPolicies,
  { name }: PolicyState,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  if (!(await policies.applicationExists(signal))) return;
  diagnostics.warning(
    `The policy "${name}" is gone from its application`,
    `Somebody deleted it, but the application still exists. If another resource manages the application, this happens again with each of its updates. ${ONE_OWNER}`,
  );
}
