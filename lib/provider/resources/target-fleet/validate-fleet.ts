import ipaddr from "ipaddr.js";
import { isUnknown, path, type Config, type Diagnostics, type Unknown } from "../../../plugin-framework";
import { addressesOf, FAMILIES, isTargetId } from "./fleet-target";
import { knownTargets } from "./plan-fleet";
import type { attributes } from "./schema";

const VALID = {
  ipv4: (address: string) => ipaddr.IPv4.isValidFourPartDecimal(address),
  ipv6: (address: string) => ipaddr.IPv6.isValid(address),
};
const EXAMPLE = { ipv4: "10.0.0.1", ipv6: "fd00::1" };

/** Checks the configured addresses of a fleet, without requests. */
export function validateFleet(targets: Config<typeof attributes>["targets"], diagnostics: Diagnostics): void {
  if (isUnknown(targets)) return;
  for (const [key, target] of Object.entries(targets)) {
    if (!isUnknown(target) && !isUnknown(target.ip)) validateIp(key, target.ip, diagnostics);
  }
  if (!diagnostics.hasErrors) reportDuplicates(targets, diagnostics);
}

/** Checks that `takes_over` consists of target ids and IP addresses, without requests. */
export function validateTakeOver(takesOver: Config<typeof attributes>["takes_over"], diagnostics: Diagnostics): void {
  if (takesOver === null || isUnknown(takesOver)) return;
  for (const one of takesOver) {
    if (isUnknown(one) || ipaddr.isValid(one) || isTargetId(one)) continue;
    diagnostics.error(
      "takes_over has an invalid element",
      `"${one}" is neither the id of a target nor an IP address. Set ids such as f70ff985-a4ef-4643-bbbc-4a0ed4fc8415, or addresses such as ${EXAMPLE.ipv4}.`,
      path("takes_over"),
    );
  }
}

type ConfigTargets = Exclude<Config<typeof attributes>["targets"], Unknown>;
type ConfigIp = Exclude<Exclude<ConfigTargets[string], Unknown>["ip"], Unknown>;

function validateIp(key: string, ip: ConfigIp, diagnostics: Diagnostics): void {
  const at = path("targets").key(key).attribute("ip");
  if (ip.ipv4 === null && ip.ipv6 === null) {
    diagnostics.error(
      `"${key}" has no address`,
      `Set ipv4, ipv6 or both: ip = { ipv4 = { ip_addr = "${EXAMPLE.ipv4}" } }.`,
      at,
    );
  }
  for (const family of FAMILIES) {
    const address = ip[family];
    if (address === null || isUnknown(address) || isUnknown(address.ip_addr) || VALID[family](address.ip_addr))
      continue;
    const name = family === "ipv4" ? "IPv4" : "IPv6";
    diagnostics.error(
      `The ${name} address of "${key}" is invalid`,
      `"${address.ip_addr}" is not an ${name} address. Set one address such as ${EXAMPLE[family]}, without mask, port or zone.`,
      at.attribute(family).attribute("ip_addr"),
    );
  }
}

function reportDuplicates(targets: Config<typeof attributes>["targets"], diagnostics: Diagnostics): void {
  const first = new Map<string, string>();
  for (const [key, target] of Object.entries(knownTargets(targets))) {
    for (const { ip_addr, virtual_network_id } of addressesOf(target)) {
      const address = `${ip_addr} in ${virtual_network_id ?? "the default virtual network"}`;
      const other = first.get(address);
      if (other === undefined) first.set(address, key);
      else if (other !== key) {
        diagnostics.error(
          `"${other}" and "${key}" have the same address`,
          `Both have ${address}, which only one target can have. Set another address or virtual network for one of them, or remove it.`,
          path("targets").key(key).attribute("ip"),
        );
      }
    }
  }
}
