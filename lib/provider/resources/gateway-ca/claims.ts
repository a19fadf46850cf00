import type { ProviderContext } from "../../context";
import { path, type Diagnostics } from "../../../plugin-framework";

/** What a plan has in mind for the certificate authority: one resource manages it, or creates it, or ends. */
export type Intent = "manage" | "create" | "end and keep" | "end and delete";

interface Claim {
  readonly intent: Intent;
  /** Tells resources apart; one that is to be created has none yet. */
  readonly resource: string | undefined;
}

const claimsOfRun = new WeakMap<ProviderContext, Map<string, Claim[]>>();

/**
 * Notes what one resource has in mind in this run, and tells what does not go together with what others do: an account
 * has one certificate authority, and Terraform carries out their plans in an order that nobody knows.
 */
export function claim(provider: ProviderContext, accountId: string, mine: Claim, diagnostics: Diagnostics): void {
  const accounts = claimsOfRun.get(provider) ?? new Map<string, Claim[]>();
  claimsOfRun.set(provider, accounts);
  const all = accounts.get(accountId) ?? [];
  const others = all.filter(({ resource }) => resource === undefined || resource !== mine.resource);
  accounts.set(accountId, [...all, mine]);
  if (others.some((other) => contradict(other.intent, mine.intent))) reportContradiction(accountId, diagnostics);
  else if (others.some(({ intent }) => intent === mine.intent && isTwin(intent))) reportTwin(accountId, diagnostics);
}

const contradict = (one: Intent, other: Intent): boolean => (one === "end and delete") !== (other === "end and delete");

/** Not "manage" beside "create": that is also what a replacement looks like. */
const isTwin = (intent: Intent): boolean => intent === "manage" || intent === "create";

function reportContradiction(accountId: string, diagnostics: Diagnostics): void {
  diagnostics.error(
    "One resource deletes the SSH certificate authority that another one keeps",
    `The account ${accountId} has one certificate authority, and several cfaccess_gateway_ca stand for it: one is to be destroyed and has on_destroy = "delete", ` +
      'another one stays, is created, or has on_destroy = "keep". ' +
      'To rename or move a resource, add a moved block. Otherwise set on_destroy = "keep" where it is "delete" and apply that first. ' +
      "What an interrupted replacement left over (a deposed object) goes with terraform state rm; the next apply takes the certificate authority over again.",
    path("on_destroy"),
  );
}

function reportTwin(accountId: string, diagnostics: Diagnostics): void {
  diagnostics.warning(
    "Several resources stand for one SSH certificate authority",
    `The account ${accountId} has one certificate authority at most, so every cfaccess_gateway_ca with this account_id is the same one. ` +
      "Keep one of them, and use its public_key where the others are used.",
    path("account_id"),
  );
}
