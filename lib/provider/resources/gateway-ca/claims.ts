import type { ProviderContext } from "../../context";
import { path, type Diagnostics } from "../../../plugin-framework";

/** What a plan does with the certificate authority of an account. */
export type Intent = "manage" | "create" | "destroy and keep" | "destroy and delete";

interface Claim {
  readonly intent: Intent;
  /** Identifies the resource. Undefined for a resource that does not exist yet. */
  readonly resource: string | undefined;
}

const claimsOfRun = new WeakMap<ProviderContext, Map<string, Claim[]>>();

/**
 * Records what one resource does in this run, and reports conflicts with other resources for the same account: an account
 * has one certificate authority, and the order in which Terraform applies the plans is undefined.
 */
export function claim(provider: ProviderContext, accountId: string, own: Claim, diagnostics: Diagnostics): void {
  const accounts = claimsOfRun.get(provider) ?? new Map<string, Claim[]>();
  claimsOfRun.set(provider, accounts);
  const all = accounts.get(accountId) ?? [];
  const others = all.filter(({ resource }) => resource === undefined || resource !== own.resource);
  accounts.set(accountId, [...all, own]);
  if (others.some((other) => contradict(other.intent, own.intent))) reportContradiction(accountId, diagnostics);
  else if (others.some(({ intent }) => intent === own.intent && isDuplicate(intent)))
    reportDuplicate(accountId, diagnostics);
}

const contradict = (one: Intent, other: Intent): boolean =>
  (one === "destroy and delete") !== (other === "destroy and delete");

/** "manage" together with "create" is not a duplicate: a replacement has both. */
const isDuplicate = (intent: Intent): boolean => intent === "manage" || intent === "create";

function reportContradiction(accountId: string, diagnostics: Diagnostics): void {
  diagnostics.error(
    "One resource deletes the SSH certificate authority that another one keeps",
    `The account ${accountId} has one certificate authority, which several cfaccess_gateway_ca resources manage. The plan destroys one that has on_destroy = "delete"; ` +
      'another one stays, is created, or has on_destroy = "keep". ' +
      'To rename or move a resource, add a moved block. Otherwise change on_destroy from "delete" to "keep" and apply that first. ' +
      "Remove a deposed object of an interrupted replacement with terraform state rm; the next apply adopts the certificate authority again.",
    path("on_destroy"),
  );
}

function reportDuplicate(accountId: string, diagnostics: Diagnostics): void {
  diagnostics.warning(
    "Several resources manage the same SSH certificate authority",
    `The account ${accountId} has one certificate authority at most, so every cfaccess_gateway_ca with this account_id manages the same one. ` +
      "Keep one of these resources and refer to its public_key instead of the others.",
    path("account_id"),
  );
}
