import type { AccessClient } from "../../../client";
import type { Diagnostics } from "../../../plugin-framework";
import { explain } from "../shared/request-errors";
import { AccountTargets } from "./account-targets";
import { assign } from "./assignment";
import type { Consent } from "./consent";
import { reportInUse, warnOfPlannedAdoptions, type AddressInUse, type Adoption } from "./fleet-messages";
import type { FleetTarget, WantedTarget } from "./fleet-target";
import type { FleetName, FleetsOfRun } from "./fleets-of-run";
import { occupationOf } from "./occupied-addresses";

/** The argument of `checkAddresses`. */
export interface AddressCheck {
  readonly client: AccessClient;
  readonly existing: Readonly<Record<string, FleetTarget>>;
  readonly wanted: Readonly<Record<string, WantedTarget>>;
  readonly consent: Consent;
  readonly fleets: FleetsOfRun;
  readonly fleet: FleetName;
  readonly defaultVirtualNetworkId: string | undefined;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/**
 * Checks in the plan whether addresses of new targets are in use, so that an apply does not start and then fail. Claims the
 * existing targets that the fleet may adopt, and reports the others. Returns those that the fleet may adopt.
 */
export async function checkAddresses(check: AddressCheck): Promise<readonly Adoption[]> {
  const { existing, wanted, fleets, fleet, diagnostics, signal } = check;
  const created = assign(existing, wanted).created.flatMap((key) => {
    const target = wanted[key];
    return target === undefined ? [] : [[key, target] as const];
  });
  if (created.length === 0) return [];
  const account = await listAccount(check);
  if (account === undefined) return [];
  let found = sort(created, account, check);
  const strangers = found.inUse.flatMap(({ targets }) => targets.map(({ id }) => id));
  if (strangers.length > 0) {
    // The fleet that has them may be planned at this moment.
    await fleets.untilHeld(strangers, signal);
    found = sort(created, account, check);
  }
  reportInUse(diagnostics, found.inUse);
  for (const { key, target, reason } of found.adoptions) {
    if (reason === "moves") fleets.claim(fleet, key, target.id);
  }
  warnOfPlannedAdoptions(diagnostics, found.adoptions);
  return found.adoptions;
}

function sort(
  created: readonly (readonly [key: string, wanted: WantedTarget])[],
  account: AccountTargets,
  { existing, consent, defaultVirtualNetworkId }: AddressCheck,
): { readonly adoptions: readonly Adoption[]; readonly inUse: readonly AddressInUse[] } {
  const except = new Set(Object.values(existing).map((target) => target.id));
  const adoptions: Adoption[] = [];
  const inUse: AddressInUse[] = [];
  for (const [key, wanted] of created) {
    const occupation = occupationOf(wanted, account, { consent, defaultVirtualNetworkId, except });
    if (occupation.kind === "adoptable") adoptions.push({ key, ...occupation });
    else if (occupation.kind === "taken") inUse.push({ key, wanted, targets: occupation.targets });
    else if (occupation.kind === "unsure") {
      const { targets, equal, reason } = occupation;
      const [only] = targets;
      if (reason !== undefined && only !== undefined) adoptions.push({ key, target: only, reason });
      // An equal target is probably in the default network. For a different one, the apply learns which network that is.
      else if (equal) inUse.push({ key, wanted, targets });
    }
  }
  return { adoptions, inUse };
}

async function listAccount({ client, signal, diagnostics }: AddressCheck): Promise<AccountTargets | undefined> {
  try {
    return await AccountTargets.list(client, signal);
  } catch (error) {
    diagnostics.error("Could not list the targets of the account", explain(error));
    return undefined;
  }
}
