import { isUnknown, unknown } from "../../../plugin-framework";
import { isReturned, isWritable } from "./application-type";
import type { Fields } from "./schema";

/** The attributes that describe the domains of an application. The API derives those that a request omits. */
const NAMES = ["domain", "destinations", "self_hosted_domains"] as const;

/**
 * Plans the domains that are not configured: they keep their values unless a configured one changes, or they no longer
 * follow from those. Then they are unknown, and the request omits them, so that the API derives them again.
 */
export function planDomains(config: Fields, prior: Fields | null, plan: Fields): Fields {
  const { type } = plan;
  if (isUnknown(type)) return plan;
  const absent = NAMES.filter((name) => config[name] === null && !isReturned(type, name));
  const planned = { ...plan, ...Object.fromEntries(absent.map((name) => [name, null])) };
  const configured = NAMES.filter((name) => config[name] !== null);
  if (prior === null || configured.length === 0) return planned;
  const open = NAMES.filter((name) => config[name] === null && isWritable(type, name));
  const isChanged = configured.some((name) => !isSame(plan[name], prior[name]));
  if (!isChanged && followFrom(configured, prior)) return planned;
  return { ...planned, ...Object.fromEntries(open.map((name) => [name, unknown])) };
}

/** Whether the domains in a state that are not configured follow from those that are. */
function followFrom(configured: readonly (typeof NAMES)[number][], state: Fields): boolean {
  const isOpen = (name: (typeof NAMES)[number]): boolean =>
    !configured.includes(name) && state[name] !== null && state[name] !== undefined;
  const [source] = (["destinations", "self_hosted_domains", "domain"] as const).filter((name) =>
    configured.includes(name),
  );
  const expected = new Set(urisIn(source, state).map(normalized));
  if (isOpen("destinations")) {
    const destinations = state.destinations as readonly Fields[];
    if (destinations.some(({ type }) => type !== "public")) return false;
    if (!isSameSet(expected, urisIn("destinations", state))) return false;
  }
  if (isOpen("self_hosted_domains") && !isSameSet(expected, urisIn("self_hosted_domains", state))) return false;
  return !isOpen("domain") || expected.size === 0 || expected.has(normalized(String(state.domain)));
}

/** The public domains in one of the attributes. */
function urisIn(name: (typeof NAMES)[number] | undefined, state: Fields): readonly string[] {
  if (name === undefined) return [];
  const value = state[name] ?? [];
  if (name === "domain") return typeof value === "string" ? [value] : [];
  if (name === "self_hosted_domains") return value as readonly string[];
  return (value as readonly Fields[]).flatMap(({ uri }) => (typeof uri === "string" ? [uri] : []));
}

const isSameSet = (expected: ReadonlySet<string>, uris: readonly string[]): boolean => {
  const found = new Set(uris.map(normalized));
  return found.size === expected.size && [...found].every((uri) => expected.has(uri));
};

/** A domain as the API compares it: hostnames ignore case, and the path `/` equals none. */
function normalized(uri: string): string {
  const [host = "", ...path] = uri.split("/");
  return [host.toLowerCase(), ...path].join("/").replace(/\/$/, "");
}

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
