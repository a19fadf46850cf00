import { accessApi, additionsOf, endpointsOf } from "../../lib/api";

/** A generated part of a page, which has its own numbers: from `<!-- x: written by … -->` to `<!-- end of x -->`. */
const GENERATED = /<!-- [^>]*: written by [^]*?<!-- end of [^>]* -->/g;
const COUNT = /\b\d+(?= endpoints\b)/g;
const ADDITIONS = /\b\d+(?= newer endpoints\b)/g;
const ALL = /\b\d+(?= in all, with those that verify a token\b)/g;

const all = [...endpointsOf(accessApi)];

/** How many endpoints of the table are of each kind. */
export const endpointCounts = {
  /** Endpoints that verify a token. */
  tokens: all.filter(([name]) => name.startsWith("tokens.")).length,
  /** Endpoints that the API reference does not have yet. */
  additions: additionsOf(accessApi).length,
  /** The endpoints of the API reference for Access: all others. */
  get reference(): number {
    return all.length - this.tokens - this.additions;
  },
  all: all.length,
};

/**
 * A page in which a number before the word "endpoints" is the number of endpoints in the API reference, and a number before
 * "newer endpoints" is the number of the others, wherever a person wrote it. "in all, with those that verify a token" follows
 * the number of all.
 */
export function withEndpointCount(page: string): string {
  const generated = page.match(GENERATED) ?? [];
  return page
    .split(GENERATED)
    .map((text, at) => `${withCounts(text)}${generated[at] ?? ""}`)
    .join("");
}

const withCounts = (text: string): string =>
  text
    .replace(COUNT, String(endpointCounts.reference))
    .replace(ADDITIONS, String(endpointCounts.additions))
    .replace(ALL, String(endpointCounts.all));
