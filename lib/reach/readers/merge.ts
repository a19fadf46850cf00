import { EMPTY_MODEL, type AccessModel, type Key, type OrganizationSettings, type Part } from "../model/access-model";
import { PART_KINDS, withKeys, type PartKind } from "../model/references";
import { SourceError } from "./source-error";

/**
 * One model of several stacks of an account. A reference by ID leads to the object in another stack. What a stack only reads
 * (a data source) is the object of the stack that manages it.
 *
 * @throws SourceError if two stacks own the same object, MCP portal's hostname or setting of the organization
 */
export function merge(models: readonly AccessModel[]): AccessModel {
  const [only, ...others] = models;
  if (only === undefined) return EMPTY_MODEL;
  if (others.length === 0) return only;
  const distinct = withDistinctKeys(models);
  const owners = ownersOf(distinct);
  const renamed = distinct.map((model) =>
    withKeys(model, (kind, key) => owners.get(ownerName(kind, idOf(model, kind, key) ?? key))?.part.key ?? key),
  );
  const parts = Object.fromEntries(PART_KINDS.map((kind) => [kind, mergedParts(kind, renamed)])) as unknown as Pick<
    AccessModel,
    PartKind
  >;
  const model: AccessModel = {
    ...parts,
    organization: renamed.map(({ organization }) => organization).reduce(mergedSettings, {}),
    notes: renamed.flatMap(({ notes }) => notes),
  };
  checkPortals(model);
  return model;
}

/** An object with an ID, and the number of the stack that manages it. */
interface Owner {
  readonly model: number;
  readonly part: Part;
}

const ownerName = (kind: PartKind, id: string): string => `${kind} ${id}`;

const partsOf = (model: AccessModel, kind: PartKind): ReadonlyMap<Key, Part> => model[kind];

const idOf = (model: AccessModel, kind: PartKind, key: Key): string | undefined => partsOf(model, kind).get(key)?.id;

/** Whether a part is only read, or only a place for what is missing: another stack may own it. */
const isOwned = (part: Part): boolean => !/(?:^|\.)data\./.test(part.origin.address ?? "") && !isMissing(part);

/** A policy of which a stack knows only the ID. */
const isMissing = (part: Part): boolean => "opaque" in part && part.id === part.key;

function ownersOf(models: readonly AccessModel[]): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const [index, model] of models.entries()) {
    for (const kind of PART_KINDS) {
      for (const part of partsOf(model, kind).values()) {
        if (part.id === undefined) continue;
        const name = ownerName(kind, part.id);
        const owner = owners.get(name);
        if (owner === undefined || (!isOwned(owner.part) && isOwned(part))) owners.set(name, { model: index, part });
        else if (isOwned(owner.part) && isOwned(part) && owner.model !== index)
          throw ownedTwice(kind, owner.part, part);
      }
    }
  }
  return owners;
}

function ownedTwice(kind: PartKind, one: Part, other: Part): SourceError {
  return new SourceError(
    `two stacks own the same object of the ${WORDS[kind]} (ID ${one.id ?? ""}): ${placeOf(one)} and ${placeOf(other)}. ` +
      "Each apply would undo the other. Keep it in one, and refer to it from the other by a data source.",
  );
}

const WORDS: Readonly<Record<PartKind, string>> = {
  applications: "applications",
  policies: "policies",
  groups: "groups",
  lists: "lists",
  identityProviders: "identity providers",
  serviceTokens: "service tokens",
  postureChecks: "device posture checks",
  mcpServers: "MCP servers",
  mcpPortals: "MCP portals",
  targets: "targets",
};

const placeOf = ({ key, origin: { address, file } }: Part): string =>
  file === undefined ? (address ?? key) : `${address ?? key} in ${file}`;

/** The models, in which an address that several stacks have is a key only with its file or its number. */
function withDistinctKeys(models: readonly AccessModel[]): readonly AccessModel[] {
  const counts = new Map<string, number>();
  for (const model of models) {
    for (const kind of PART_KINDS) {
      for (const key of partsOf(model, kind).keys())
        counts.set(ownerName(kind, key), (counts.get(ownerName(kind, key)) ?? 0) + 1);
    }
  }
  return models.map((model, index) =>
    withKeys(model, (kind, key) => {
      const part = partsOf(model, kind).get(key);
      const isShared = (counts.get(ownerName(kind, key)) ?? 0) > 1 && part !== undefined && part.id !== key;
      return isShared ? `${part.origin.file ?? `stack ${index + 1}`}: ${key}` : key;
    }),
  );
}

/** The parts of all models: of two with the same key, the one that a stack owns. */
function mergedParts(kind: PartKind, models: readonly AccessModel[]): ReadonlyMap<Key, Part> {
  const merged = new Map<Key, Part>();
  for (const model of models) {
    for (const part of partsOf(model, kind).values()) {
      const other = merged.get(part.key);
      if (other === undefined || !isOwned(other)) merged.set(part.key, part);
    }
  }
  return merged;
}

function mergedSettings(one: OrganizationSettings, other: OrganizationSettings): OrganizationSettings {
  for (const [setting, value] of Object.entries(other)) {
    const given = (one as Readonly<Record<string, unknown>>)[setting];
    if (setting === "origin" || given === undefined || JSON.stringify(given) === JSON.stringify(value)) continue;
    const places = [one, other].map(
      ({ origin }) => [origin?.address, origin?.file].filter(Boolean).join(" in ") || "a stack",
    );
    throw new SourceError(
      `two stacks own the setting ${setting} of the organization, with different values: ${places.join(" and ")}. Keep it in one.`,
    );
  }
  return { ...one, ...other };
}

/** Cloudflare refuses a second MCP portal with a hostname. */
function checkPortals({ mcpPortals }: AccessModel): void {
  const owners = new Map<string, Part>();
  for (const portal of mcpPortals.values()) {
    if (portal.hostname === undefined) continue;
    const other = owners.get(portal.hostname);
    if (other !== undefined) {
      throw new SourceError(
        `two MCP portals have the hostname ${portal.hostname}: ${placeOf(other)} and ${placeOf(portal)}. Cloudflare allows one: give the other another hostname.`,
      );
    }
    owners.set(portal.hostname, portal);
  }
}
