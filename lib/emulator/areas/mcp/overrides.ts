import type { AnsweredCapabilityOverride, Capability, CapabilityOverride } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Behaviors } from "../../core/behaviors";
import { withoutUndefined } from "../../core/without-undefined";

type Overrides = readonly CapabilityOverride[];

/** The two kinds of capabilities of a server, with the names of their fields. */
export const KINDS = [
  { list: "tools", updated: "updated_tools", one: "tool" },
  { list: "prompts", updated: "updated_prompts", one: "prompt" },
] as const;

/** Overrides to check, and the names that their aliases must differ from. */
export interface OverrideCheck {
  /** JSON pointer of the list in the request. */
  readonly pointer: string;
  /** Kind of the items. */
  readonly one: "tool" | "prompt";
  readonly overrides: Overrides;
  /** Capabilities of the server. */
  readonly capabilities: readonly Capability[];
  /** Overrides of the server, if those of a portal are checked. */
  readonly serverOverrides?: Overrides;
}

/** @throws {ApiError} 400 if an item is overridden twice, or an alias is the name or alias of another item. */
export function checkOverrides({ pointer, one, overrides, capabilities, serverOverrides = [] }: OverrideCheck): void {
  const owners = new Map<string, string>();
  for (const name of [...capabilities, ...overrides].map(nameOf)) owners.set(name, name);
  for (const { name, alias } of serverOverrides) if (alias !== undefined) owners.set(alias, name);
  const seen = new Set<string>();
  for (const [index, { name, alias }] of overrides.entries()) {
    const itemPointer = `${pointer}/${index}`;
    if (seen.has(name)) {
      throw ApiError.invalid(`${itemPointer}/name`, `${one} ${JSON.stringify(name)} is overridden twice`);
    }
    seen.add(name);
    if (alias === undefined) continue;
    const owner = owners.get(alias) ?? name;
    if (owner !== name) {
      throw ApiError.invalid(
        `${itemPointer}/alias`,
        `alias ${JSON.stringify(alias)} of ${one} ${JSON.stringify(name)} is already a name of ${one} ${JSON.stringify(owner)}: names and aliases are unique on a server`,
      );
    }
    owners.set(alias, name);
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

/** The overrides that remain after a sync: those of capabilities that the server no longer has are removed. */
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
  const current = new Set(now.map(nameOf));
  const vanished = new Set(before.map(nameOf).filter((name) => !current.has(name)));
  return overrides.filter(({ name }) => !vanished.has(name));
}

/** The value of `updated_tools` and `updated_prompts` in responses without overrides. */
export const noOverrides = ({ mcpUntouchedOverrides }: Readonly<Behaviors>): [] | null =>
  mcpUntouchedOverrides === "null" ? null : [];

/** The overrides of a portal in responses: each is combined with the server's override of the same item. */
export const overridesResponse = (
  overrides: Overrides,
  serverOverrides: Overrides | null | undefined,
): AnsweredCapabilityOverride[] => {
  const byName = new Map(serverOverrides?.map((override) => [override.name, override]));
  return overrides.map(({ name, alias, description, enabled }) => {
    const server = byName.get(name);
    return withoutUndefined({
      name,
      enabled: enabled ?? server?.enabled,
      portal_alias: alias,
      portal_description: description,
      server_alias: server?.alias,
      server_description: server?.description,
    });
  });
};
