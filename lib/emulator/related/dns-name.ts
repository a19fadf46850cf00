import { HOSTNAME_LENGTH } from "../../api";
import { dnsError } from "./dns-error";

const NAME = /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/;

/** The whole name of a record: below the zone, unless it already ends with the zone's. `@` is the zone itself. */
export function absoluteName(given: string, zone: string): string {
  const name = given.toLowerCase().replace(/\.$/, "");
  const isWhole = name === zone || name.endsWith(`.${zone}`);
  const absolute = name === "@" ? zone : isWhole ? name : `${name}.${zone}`;
  if (absolute.length <= HOSTNAME_LENGTH && NAME.test(absolute)) return absolute;
  throw dnsError(9000, "/name", "DNS name is invalid.");
}

/** Whether a text can be the name of a host. */
export const isHostname = (text: string): boolean =>
  text.length <= HOSTNAME_LENGTH && NAME.test(text.toLowerCase().replace(/\.$/, ""));
