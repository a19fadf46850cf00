import { addressesOf, type FleetTarget, type WantedTarget } from "./fleet-target";

/** Which of the fleet's existing targets becomes which wanted one. */
export interface Assignment {
  /** Key of the wanted target to the existing one that it is, or becomes. */
  readonly kept: ReadonlyMap<string, FleetTarget>;
  /** Keys of wanted targets that nothing existing can become. */
  readonly created: readonly string[];
  /** Existing targets that are wanted no more, with the key they had. */
  readonly removed: readonly (readonly [key: string, target: FleetTarget])[];
}

/** As much of a wanted target as decides which existing one it becomes. `id` is set where a plan has promised one. */
export interface Assignable {
  readonly id?: string;
  readonly ip: WantedTarget["ip"];
}

/**
 * Assigns existing targets to wanted ones, so that as few hosts as possible are cut off: a target keeps its address
 * whatever its key is (a renamed key, or two keys that swap their addresses, cost no deletion), and a key whose
 * address changes keeps its target.
 */
export function assign(
  existing: Readonly<Record<string, FleetTarget>>,
  wanted: Readonly<Record<string, Assignable>>,
): Assignment {
  const kept = new Map<string, FleetTarget>();
  const free = new Map(Object.entries(existing));
  const open = new Map(Object.entries(wanted));
  const keepWhere = (find: (key: string, target: Assignable) => string | undefined): void => {
    for (const [key, target] of [...open]) {
      const oldKey = find(key, target);
      const old = oldKey === undefined ? undefined : free.get(oldKey);
      if (oldKey === undefined || old === undefined) continue;
      kept.set(key, old);
      free.delete(oldKey);
      open.delete(key);
    }
  };
  const freeBy = (namesOf: (target: FleetTarget) => string[]): Map<string, string> =>
    new Map([...free].flatMap(([key, target]) => namesOf(target).map((name) => [name, key])));

  const byId = freeBy((target) => [target.id]);
  keepWhere((_key, { id }) => (id === undefined ? undefined : byId.get(id)));
  keepWhere((key, target) => {
    const own = free.get(key);
    return own !== undefined && sharesAddress(own, target) ? key : undefined;
  });
  const byAddress = freeBy(namesOfExisting);
  keepWhere((_key, target) => {
    const name = namesOfWanted(target).find((candidate) => byAddress.has(candidate));
    return name === undefined ? undefined : byAddress.get(name);
  });
  keepWhere((key) => key);
  return { kept, created: [...open.keys()], removed: [...free] };
}

/** Whether the two have an address in common. An address without virtual network fits any. */
export function sharesAddress(existing: FleetTarget, wanted: Assignable): boolean {
  const names = new Set(namesOfExisting(existing));
  return namesOfWanted(wanted).some((name) => names.has(name));
}

function namesOfWanted(target: Assignable): string[] {
  return addressesOf(target).map(({ ip_addr, virtual_network_id }) => `${ip_addr} in ${virtual_network_id ?? "any"}`);
}

function namesOfExisting(target: FleetTarget): string[] {
  return addressesOf(target).flatMap(({ ip_addr, virtual_network_id }) => [
    `${ip_addr} in any`,
    ...(virtual_network_id === null ? [] : [`${ip_addr} in ${virtual_network_id}`]),
  ]);
}
