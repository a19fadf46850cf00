import { accessApi, endpointsOf } from "../../lib/api";

/** A generated part of a page, which has its own numbers: from `<!-- x: written by … -->` to `<!-- end of x -->`. */
const GENERATED = /<!-- [^>]*: written by [^]*?<!-- end of [^>]* -->/g;
const COUNT = /\b\d+(?= endpoints\b)/g;

/** The endpoints of Access itself: all of the table but those that verify a token. */
const accessEndpoints = [...endpointsOf(accessApi)].filter(([name]) => !name.startsWith("tokens.")).length;

/**
 * A page whose number before the word "endpoints" is the number of Access endpoints in the table, wherever a person wrote
 * it.
 */
export function withEndpointCount(page: string): string {
  const generated = page.match(GENERATED) ?? [];
  return page
    .split(GENERATED)
    .map((text, at) => `${text.replace(COUNT, String(accessEndpoints))}${generated[at] ?? ""}`)
    .join("");
}
