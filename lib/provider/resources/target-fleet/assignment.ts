import { addressesOf, type FleetTarget, type WantedTarget } from "./fleet-target";

/** Which existing target of the fleet becomes which wanted one. */
export interface Assignment {
  /** For the key of a wanted target, the existing target that stays or becomes it. */
  readonly kept: ReadonlyMap<string, FleetTarget>;
  /** Keys of wanted targets that must be created. */
  readonly created: readonly string[];
  /** Existing targets to delete, with their keys. */
  readonly removed: readonly (readonly [key: string, target: FleetTarget])[];
}

/** The fields of a wanted target that determine its existing one. `id` is set if the plan contains it. */
export interface Assignable {
  readonly id?: string;
  readonly ip: WantedTarget["ip"];
}

/**
 * Assigns existing targets to wanted ones so that few targets are deleted: a target stays with its address even if its key
 * changes (a renamed key, or two keys that swap addresses), and a key whose address changes keeps its target.
 */
export function assign(
  existing: Readonly<Record<string, FleetTarget>>,
  wanted: Readonly<Record<string, Assignable>>,
): Assignment {
  const kept = new Map<string, FleetTarget>();
  const free = new Map(Object.entries(existing));
  const unassigned = new Map(Object.entries(wanted));
  const keepWhere = (find: (key: string, target: Assignable) => string | undefined): void => {
    for (const [key, target] of [...unassigned]) {
      const oldKey = find(key, target);
      const old = oldKey === undefined ? undefined : free.get(oldKey);
      if (oldKey === undefined || old === undefined) continue;
      kept.set(key, old);
      free.delete(oldKey);
      unassigned.delete(key);
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
  return { kept, created: [...unassigned.keys()], removed: [...free] };
}

/** Whether two targets have an address in common. An address without a virtual network matches any network. */
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
