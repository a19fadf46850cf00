import { UUID_PATTERN } from "../../api/core/identifiers";
import { suggestedName } from "../../api/core/names";
import type { AccessModel, Key, Part } from "../model/access-model";
import { PersonError } from "./person-error";
import { isUnresolved, shownReference, type Reference } from "./references";

/** Kinds of parts that people and things refer to, and what one is called. */
const KINDS = {
  identityProviders: ["identity provider", "identity providers"],
  serviceTokens: ["service token", "service tokens"],
  applications: ["application", "applications"],
  postureChecks: ["posture check", "posture checks"],
  lists: ["list", "lists"],
  groups: ["Access group", "Access groups"],
  mcpServers: ["MCP server", "MCP servers"],
  mcpPortals: ["MCP portal", "MCP portals"],
} as const satisfies Partial<Readonly<Record<keyof AccessModel, readonly [string, string]>>>;

/** A kind of parts that a reference can name. */
export type PartKind = keyof typeof KINDS;

/**
 * Tells which construct's ID a Token is: its path and its Terraform address, `data.TYPE.NAME.id` for what Terraform looks up. Only
 * who loads CDK for Terraform knows it.
 */
export type ReferenceOfToken = (token: string) => Reference | undefined;

/**
 * The key of the part that a reference names: by the path of its construct, its key, its ID, its Terraform address, its name or,
 * for an identity provider, its type. A UUID and a data source that the model does not have stand for themselves: objects of others.
 *
 * @throws {PersonError} When no part has the name, or several have.
 */
export function keyOfPart(
  model: AccessModel,
  kind: PartKind,
  reference: Reference,
  referenceOfToken: ReferenceOfToken = () => undefined,
): Key {
  const index = indexOf(model, kind);
  const { words, path } = isUnresolved(reference.words)
    ? { words: "", ...referenceOfToken(reference.words) }
    : reference;
  const found =
    [reference.path, path]
      .map((one) => (one === undefined ? undefined : index.ofPath(one)))
      .find((one) => one !== undefined) ?? index.ofWords.get(words.toLowerCase());
  if (found === undefined && (words.startsWith("data.") || new RegExp(UUID_PATTERN, "i").test(words))) return words;
  if (found?.length === 1) return found[0] as Key;
  throw new PersonError(found === undefined ? unknown(model, kind, reference) : ambiguous(kind, reference, found));
}

interface Index {
  /** Keys of the parts with an ID, a name and so on, in lower case. */
  readonly ofWords: ReadonlyMap<string, readonly Key[]>;
  /** Keys of the parts of a construct, by its path. */
  readonly ofPath: (path: string) => readonly Key[] | undefined;
}

const INDEXES = new WeakMap<AccessModel, Map<PartKind, Index>>();

function indexOf(model: AccessModel, kind: PartKind): Index {
  const indexes = INDEXES.get(model) ?? new Map<PartKind, Index>();
  INDEXES.set(model, indexes);
  const index = indexes.get(kind) ?? createIndex([...(model[kind] as ReadonlyMap<Key, Part>).values()]);
  indexes.set(kind, index);
  return index;
}

/** What a part is called, the surest first: two parts can have one name, and a name goes before a type. */
const WORDS: readonly ((part: Part) => string | undefined)[] = [
  ({ key }) => key,
  ({ id }) => id,
  ({ origin }) => origin.address,
  ({ name }) => name,
  (part) => (part as { readonly type?: unknown }).type as string | undefined,
];

function createIndex(parts: readonly Part[]): Index {
  const ofWords = new Map<string, readonly Key[]>();
  const paths = new Map<string, Key[]>();
  for (const wordsOf of WORDS) {
    const added = new Map<string, Key[]>();
    for (const part of parts) {
      const words = wordsOf(part)?.toLowerCase();
      if (words === undefined || ofWords.has(words)) continue;
      added.set(words, [...(added.get(words) ?? []), part.key]);
    }
    for (const [words, keys] of added) ofWords.set(words, [...new Set(keys)]);
  }
  for (const { key, origin } of parts) {
    for (const path of pathsAbove(origin.constructPath)) paths.set(path, [...(paths.get(path) ?? []), key]);
  }
  return { ofWords, ofPath: (path) => paths.get(path) };
}

/** The path of an L1, and that of the construct which creates it. */
function pathsAbove(path: string | undefined): string[] {
  if (path === undefined) return [];
  const end = path.lastIndexOf("/");
  return end === -1 ? [path] : [path, path.slice(0, end)];
}

function unknown(model: AccessModel, kind: PartKind, reference: Reference): string {
  const [one, several] = KINDS[kind];
  const names = [...(model[kind] as ReadonlyMap<Key, Part>).values()].map(({ name, key }) => name ?? key);
  const fix =
    names.length > SHOWN
      ? suggestedName(reference.words, names, several).replace(
          /^the .* are (.*)$/,
          () => `the first ${several} are ${names.slice(0, SHOWN).join(", ")}`,
        )
      : suggestedName(reference.words, names, several);
  return `there is no ${one} ${JSON.stringify(shownReference(reference))}; ${fix}`;
}

/** The most names shown. */
const SHOWN = 20;

const ambiguous = (kind: PartKind, reference: Reference, keys: readonly Key[]): string =>
  `${keys.length} ${KINDS[kind][1]} are called ${JSON.stringify(shownReference(reference))}: ${keys.slice(0, SHOWN).join(", ")}; use the key of one`;
