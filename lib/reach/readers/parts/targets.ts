import type { Target } from "../../model/access-model";
import type { SourceObject } from "../source-object";
import { isFields, isSet, single, textOf, Unknown, type Fields, type Value } from "../value";
import type { PartContext } from "./context";
import { withoutUnset } from "./settings";

export function targetOf({ key, values, origin }: SourceObject, context: PartContext): Target {
  const hostname = textOf(values.hostname);
  const ip = single(values.ip);
  const addresses = isFields(ip) ? [single(ip.ipv4), single(ip.ipv6)].filter(isFields) : [];
  const deciding = [values.hostname, ip, values.tags, ...addresses.map((address) => address.ip_addr)];
  const unknown = deciding.find((value) => value instanceof Unknown && !value.isComputed);
  if (hostname === undefined || unknown instanceof Unknown) {
    const reason = unknown instanceof Unknown ? unknown.reason : "it has no hostname";
    context.note(`The target ${key} is not fully known: ${reason}.`, origin);
  }
  return withoutUnset({
    key,
    id: textOf(values.id),
    name: hostname,
    origin,
    hostname: hostname ?? "",
    addresses: addresses.flatMap((address) => textOf(address.ip_addr) ?? []).sort(),
    virtualNetwork: networkOf(addresses, context),
    tags: tagsOf(values.tags),
  });
}

/** The virtual network of the addresses; undefined if the configuration leaves it to Cloudflare. */
function networkOf(addresses: readonly Fields[], context: PartContext): string | undefined {
  const network = addresses.map((address) => address.virtual_network_id).find((id) => isSet(id));
  if (network === undefined || (network instanceof Unknown && network.isComputed)) return undefined;
  const reference = context.reference("virtual network", network);
  return typeof reference === "string" ? reference : undefined;
}

const tagsOf = (value: Value): Readonly<Record<string, string>> =>
  isFields(value)
    ? Object.fromEntries(
        Object.entries(value)
          .flatMap(([tag, text]) => (typeof text === "string" ? [[tag, text] as const] : []))
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      )
    : {};

/** The targets of a fleet: one resource of the companion with many. */
export function targetsOfFleet({ key, values, origin, kind }: SourceObject, context: PartContext): readonly Target[] {
  if (values.targets instanceof Unknown) {
    context.note(`The targets of ${key} are not known: ${values.targets.reason}.`, origin);
  }
  if (!isFields(values.targets)) return [];
  return Object.entries(values.targets).flatMap(([name, target]) => {
    if (isFields(target)) {
      return [targetOf({ kind, key: `${key}.targets[${JSON.stringify(name)}]`, values: target, origin }, context)];
    }
    context.note(`The target ${name} of ${key} is not known.`, origin);
    return [];
  });
}
