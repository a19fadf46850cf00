import type { AnsweredCapabilityOverride, Capability, CapabilityOverride } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Behaviors } from "../../core/behaviors";

type Overrides = readonly CapabilityOverride[];

/** The two kinds of things a server has, as fields name them. */
export const KINDS = [
  { list: "tools", updated: "updated_tools", one: "tool" },
  { list: "prompts", updated: "updated_prompts", one: "prompt" },
] as const;

/** What is changed, and what else bears a name: what a new alias must differ from. */
export interface OverrideCheck {
  /** Where the list is in the request. */
  readonly pointer: string;
  /** What one item is: a tool or prompt. */
  readonly one: "tool" | "prompt";
  readonly overrides: Overrides;
  /** What the server has. */
  readonly capabilities: readonly Capability[];
  /** What the server itself changes, where a portal changes more. */
  readonly ofServer?: Overrides;
}

/**
 * Sees that each item is changed once, and that no alias is also another item's name or alias.
 * @throws {ApiError} 400
 */
export function checkOverrides({ pointer, one, overrides, capabilities, ofServer = [] }: OverrideCheck): void {
  const bearers = new Map<string, string>();
  for (const name of [...capabilities, ...overrides].map(nameOf)) bearers.set(name, name);
  for (const { name, alias } of ofServer) if (alias !== undefined) bearers.set(alias, name);
  const seen = new Set<string>();
  for (const [index, { name, alias }] of overrides.entries()) {
    const at = `${pointer}/${index}`;
    if (seen.has(name)) throw ApiError.invalid(`${at}/name`, `the ${one} ${JSON.stringify(name)} is changed twice`);
    seen.add(name);
    if (alias === undefined) continue;
    const bearer = bearers.get(alias) ?? name;
    if (bearer !== name) {
      throw ApiError.invalid(
        `${at}/alias`,
        `alias ${JSON.stringify(alias)} of ${one} ${JSON.stringify(name)} is already a name of ${one} ${JSON.stringify(bearer)}: names and aliases are unique on a server`,
      );
    }
    bearers.set(alias, name);
  }
}

const nameOf = (named: { readonly name?: unknown }): string => String(named.name);

interface Overridden {
  readonly updated_tools?: Overrides | null | undefined;
  readonly updated_prompts?: Overrides | null | undefined;
}

interface Capable {
  readonly tools: readonly Capability[];
  readonly prompts: readonly Capability[];
}

/** What stays of changes when a server is synced: nothing of what it had and has no more. */
export function remainingOverrides(
  { updated_tools, updated_prompts }: Overridden,
  before: Capable,
  now: Capable,
): { updated_tools?: CapabilityOverride[]; updated_prompts?: CapabilityOverride[] } {
  return {
    ...(updated_tools ? { updated_tools: withoutVanished(updated_tools, before.tools, now.tools) } : {}),
    ...(updated_prompts ? { updated_prompts: withoutVanished(updated_prompts, before.prompts, now.prompts) } : {}),
  };
}

function withoutVanished(overrides: Overrides, before: readonly Capability[], now: readonly Capability[]) {
  const there = new Set(now.map(nameOf));
  const vanished = new Set(before.map(nameOf).filter((name) => !there.has(name)));
  return overrides.filter(({ name }) => !vanished.has(name));
}

/** What the answer says where nothing is changed. */
export const untouched = ({ mcpUntouchedOverrides }: Readonly<Behaviors>): [] | null =>
  mcpUntouchedOverrides === "null" ? null : [];

/** What a portal changes, in the shape it is answered: beside it, what the server itself changes of the same. */
export const answeredOverrides = (
  overrides: Overrides,
  ofServer: Overrides | null | undefined,
): AnsweredCapabilityOverride[] =>
  overrides.map(({ name, alias, description, enabled }) => {
    const server = ofServer?.find((other) => other.name === name);
    return given({
      name,
      enabled: enabled ?? server?.enabled,
      portal_alias: alias,
      portal_description: description,
      server_alias: server?.alias,
      server_description: server?.description,
    });
  });

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** An object without the fields that have no value. */
const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
