import { isIP, isIPv4 } from "node:net";
import { quoted } from "./message-text";
import type { InventoryReader } from "./reading";

/** Names of every machine, not of hosts of a fleet. */
const OF_EVERY_MACHINE = /^(?:localhost\d*|localhost\..*|ip6-.*|broadcasthost)$/i;

interface Names {
  readonly line: number;
  readonly addresses: { ipv4?: string; ipv6?: string };
}

/**
 * Reads a file such as `/etc/hosts`: an address, then names. The first name is the key. A host with two lines has an IPv4
 * and an IPv6 address.
 */
export const readHostsFile: InventoryReader = (file, reading) => {
  const hosts = new Map<string, Names>();
  for (const [line, text] of file.lines()) {
    const [address = "", name] = text.replace(/#.*/, "").trim().split(/\s+/);
    if (address === "") continue;
    if (isIP(address) === 0 || name === undefined) {
      reading.problem("CFA1716", file, line, "the line has no address and name; write 10.0.0.5 web-1");
    } else if (OF_EVERY_MACHINE.test(name)) {
      reading.note(file, line, `${quoted(name)} was skipped: every machine has this name`);
    } else {
      const addresses: Names["addresses"] = hosts.get(name)?.addresses ?? {};
      if (!hosts.has(name)) hosts.set(name, { line, addresses });
      const family = isIPv4(address) ? "ipv4" : "ipv6";
      const other = addresses[family];
      if (other === undefined) addresses[family] = address;
      else reading.problem("CFA1719", file, line, `${quoted(name)} has two ${family} addresses; remove one of them`);
    }
  }
  for (const [key, { line, addresses }] of hosts) {
    const { ipv4, ipv6 } = addresses;
    const ip = ipv4 !== undefined && ipv6 !== undefined ? { ipv4, ipv6 } : (ipv4 ?? ipv6);
    reading.host(file, line, { key, ip }, "write its address before its name");
  }
};
