import type { Target } from "../../../api";
import { path, type Diagnostics } from "../../../plugin-framework";
import type { Reason } from "./consent";
import { describeTarget, type FleetTarget, type WantedTarget } from "./fleet-target";

/** The most keys that one message lists. */
const MAX_NAMES = 20;

/** Lists the first names: `"a", "b" and 3 more`. */
export function nameSome(names: readonly string[], separator = ", "): string {
  const shown = names.slice(0, MAX_NAMES).join(separator);
  const more = names.length - MAX_NAMES;
  return more > 0 ? `${shown} and ${more.toLocaleString("en")} more` : shown;
}

/** A target to create whose address other targets of the account have. */
export interface AddressInUse {
  readonly key: string;
  readonly wanted: WantedTarget;
  readonly targets: readonly Target[];
}

/** Reports addresses that are in use, with the lines that take the targets over. */
export function reportInUse(diagnostics: Diagnostics, inUse: readonly AddressInUse[]): void {
  const [first] = inUse;
  if (first === undefined) return;
  const lines = inUse.map(({ key, wanted, targets }) => {
    const holders = targets.map((target) => `${describeTarget(target)}, id ${target.id}`).join("; ");
    return `"${key}" is configured as ${describeTarget(wanted)}, but another target of the account has this address: ${holders}.`;
  });
  diagnostics.error(
    inUse.length === 1
      ? `The address of "${first.key}" is in use`
      : `${inUse.length} addresses of the fleet are in use`,
    `${nameSome(lines, "\n")}\n\nNothing was changed: a fleet takes over a target only if the configuration says so.\n\n${recipe(inUse)}`,
    inUse.length === 1 ? path("targets").key(first.key).attribute("ip") : path("targets"),
  );
}

/** The lines that take over existing targets. */
function recipe(inUse: readonly AddressInUse[]): string {
  const ids = inUse.flatMap(({ targets }) => (targets.length === 1 ? targets.map(({ id }) => id) : []));
  const parts = [
    ...(ids.length === 0 ? [] : [takeOverLines(ids)]),
    "Otherwise set another address or virtual_network_id, or delete the other target. A virtual network has at most one target with an address.",
  ];
  return parts.join("\n\n");
}

const takeOverLines = (ids: readonly string[]): string =>
  (ids.length > MAX_NAMES
    ? `To take them over, add this line to the fleet (TypeScript: onExisting: "adopt"), and remove it after the next apply:\n\n  on_existing = "adopt"`
    : `To take over, add this line to the fleet (TypeScript: takesOver: ${JSON.stringify(ids)}):\n\n  takes_over = ${JSON.stringify(ids)}\n\n` +
      `on_existing = "adopt" takes over every target that has an address of the fleet.`) +
  `\n\n${removedBlocks}` +
  "\n\nIf another fleet has the target, apply this fleet first. Then remove the target from the other fleet, which does not delete a target that another fleet took over.";

/** How a configuration forgets a target of the official provider without deleting it. */
export const removedBlocks =
  "If Terraform manages the target as cloudflare_zero_trust_access_infrastructure_target, replace that resource by this block, so that Terraform does not delete the target:\n\n" +
  "  removed {\n" +
  "    from = cloudflare_zero_trust_access_infrastructure_target.NAME\n" +
  "    lifecycle {\n" +
  "      destroy = false\n" +
  "    }\n" +
  "  }";

/** A target that a fleet adopts. */
export interface Adoption {
  readonly key: string;
  readonly target: Target;
  readonly reason: Reason;
}

const WHY: Readonly<Record<Reason, string>> = {
  unfinished: "An interrupted run of this fleet created them.",
  moves: "They were in another fleet of this configuration.",
  takes_over: "takes_over names them.",
  on_existing: 'on_existing is "adopt".',
};

const namesOf = (adoptions: readonly Adoption[]): string =>
  nameSome(adoptions.map(({ key, target }) => `"${key}": ${describeTarget(target)}, id ${target.id}`));

/** Warns in the plan which existing targets the fleet will adopt. */
export function warnOfPlannedAdoptions(diagnostics: Diagnostics, adoptions: readonly Adoption[]): void {
  const moving = adoptions.filter(({ reason }) => reason === "moves");
  if (moving.length > 0) {
    diagnostics.warning(
      moving.length === 1 ? "A target is in the state already" : `${moving.length} targets are in the state already`,
      `${namesOf(moving)}. If they move here from another fleet, they keep their ids. ` +
        "If Terraform replaces this fleet, or deletes them before it applies this fleet, they are created again.",
      path("targets"),
    );
  }
  const others = adoptions.filter(({ reason }) => reason !== "moves");
  warn(diagnostics, others, ["will be", "will be"], "The fleet will manage them");
}

/** Warns after an apply which existing targets the fleet adopted. */
export function warnOfAdoptions(diagnostics: Diagnostics, adoptions: readonly Adoption[]): void {
  warn(diagnostics, adoptions, ["was", "were"], "The fleet now manages them");
}

function warn(
  diagnostics: Diagnostics,
  adoptions: readonly Adoption[],
  [singular, plural]: readonly [string, string],
  result: string,
): void {
  if (adoptions.length === 0) return;
  const reasons = [...new Set(adoptions.map(({ reason }) => reason))].map(
    (reason) => `${namesOf(adoptions.filter((adoption) => adoption.reason === reason))}. ${WHY[reason]}`,
  );
  diagnostics.warning(
    adoptions.length === 1
      ? `An existing target ${singular} adopted`
      : `${adoptions.length} existing targets ${plural} adopted`,
    `${reasons.join("\n\n")}\n\n${result}, and deletes them when they are removed from it.`,
    path("targets"),
  );
}

/** A target that the fleet no longer manages, and did not delete. */
export interface LetGo {
  readonly key: string;
  readonly recorded: FleetTarget;
  /** The target as it is now. */
  readonly current: Target | undefined;
  /** The key in the fleet of the same run that takes it over. */
  readonly newKey: string | undefined;
}

/** Warns which targets were not deleted, because they have another owner. */
export function warnOfLetGo(diagnostics: Diagnostics, letGo: readonly LetGo[]): void {
  const moved = letGo.filter(({ newKey }) => newKey !== undefined);
  if (moved.length > 0) {
    const names = moved.map(
      ({ key, recorded, newKey }) => `"${key}": ${describeTarget(recorded)}, id ${recorded.id}, now "${newKey ?? ""}"`,
    );
    diagnostics.warning(
      "Targets that another fleet adopted were not deleted",
      `They moved from this fleet to another in the same run: ${nameSome(names)}.`,
    );
  }
  const changed = letGo.filter(({ newKey }) => newKey === undefined);
  if (changed.length === 0) return;
  const names = changed.map(
    ({ key, recorded, current }) =>
      `"${key}": ${describeTarget(recorded)}, id ${recorded.id}${current === undefined ? "" : `, changed ${current.modified_at}${difference(recorded, current)}`}`,
  );
  diagnostics.warning(
    "Targets with another owner were not deleted",
    `Somebody else wrote these targets after this fleet last did: ${nameSome(names, "; ")}.\n\n` +
      "Probably a fleet of another configuration took them over, which is the one that now has their addresses. This fleet no longer manages them. " +
      "If nobody needs them, delete them: cfaccess api infrastructure targets delete ID",
  );
}

function difference(recorded: FleetTarget, current: Target): string {
  const tags = Object.entries(current.tags ?? {}).map(([name, value]) => `${name}=${value}`);
  const isRenamed = current.hostname.toLowerCase() !== recorded.hostname.toLowerCase();
  const now = [
    ...(isRenamed ? [`hostname ${current.hostname}`] : []),
    ...(tags.length === 0 ? [] : [`tags ${tags.join(", ")}`]),
  ];
  return now.length === 0 ? "" : ` (now ${now.join("; ")})`;
}
