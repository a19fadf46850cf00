import { Type } from "../../api/core/type";
import { Collection, type CollectionDefinition } from "./collection";
import { collections, type CollectionName, type ItemOf } from "./collections";
import { EmulatorError } from "../core/emulator-error";
import type { Behaviors } from "../core/behaviors";
import { checkOf, type Check } from "../core/schema/schema-check";
import { scopeKey, type Scope } from "../core/scope";

/** Everything an emulator keeps, by scope (`accounts/0123…`) and kind, each list in the order of creation. */
export type Snapshot = Readonly<Record<string, { readonly [Name in CollectionName]?: readonly ItemOf<Name>[] }>>;

type AnyCollection = Collection<unknown>;

/** The objects an emulator keeps. */
export class State {
  private readonly scopes = new Map<string, Map<CollectionName, AnyCollection>>();

  /** @param changed Told when anything was created, changed or deleted. */
  constructor(
    private readonly behaviors: Behaviors,
    private readonly changed: () => void,
  ) {}

  /** The objects of one kind in a scope. */
  collection<Name extends CollectionName>(scope: Scope, name: Name): Collection<ItemOf<Name>> {
    return this.untyped(scope, name) as Collection<ItemOf<Name>>;
  }

  private untyped(scope: Scope, name: CollectionName): AnyCollection {
    const key = scopeKey(scope);
    const inScope = this.scopes.get(key) ?? new Map<CollectionName, AnyCollection>();
    this.scopes.set(key, inScope);
    const known = inScope.get(name);
    if (known !== undefined) return known;
    const definition = collections[name] as unknown as CollectionDefinition<unknown>;
    const collection: AnyCollection = new Collection(definition, scope, this.behaviors, this.changed);
    inScope.set(name, collection);
    return collection;
  }

  /** A copy of everything. */
  snapshot(): Snapshot {
    const scopes = [...this.scopes].map(([key, inScope]) => {
      const kept = [...inScope].filter(([, { size }]) => size > 0);
      return [key, kept.map(([name, items]) => [name, items.all()] as const)] as const;
    });
    const filled = scopes.filter(([, kinds]) => kinds.length > 0);
    return structuredClone(Object.fromEntries(filled.map(([key, kinds]) => [key, Object.fromEntries(kinds)])));
  }

  clear(): void {
    this.scopes.clear();
    this.changed();
  }

  /** Takes over what was kept before. @throws {EmulatorError} When that is not what an emulator keeps. */
  restore(snapshot: unknown): void {
    const problem = problemIn(snapshot);
    if (problem !== undefined) throw new EmulatorError("STATE_FILE_BROKEN", problem);
    this.takeOver(snapshot as Snapshot);
  }

  /** Does something as a whole or not at all: if it throws, everything is as it was before. */
  atomically(action: () => void): void {
    const before = this.snapshot();
    try {
      action();
    } catch (error) {
      this.clear();
      this.takeOver(before);
      throw error;
    }
  }

  private takeOver(snapshot: Snapshot): void {
    for (const [key, kinds] of Object.entries(snapshot)) {
      const [kind, id] = key.split("/") as [`${Scope["kind"]}s`, string];
      const scope: Scope = { kind: kind.slice(0, -1) as Scope["kind"], id };
      for (const name of Object.keys(kinds) as CollectionName[]) {
        const collection = this.untyped(scope, name);
        for (const item of kinds[name] ?? []) collection.replace(item);
      }
    }
  }
}

const lists = Object.keys(collections).map((name) => [name, Type.Optional(Type.Array(Type.Unknown()))]);
const checkFrame = checkOf(
  Type.Record(
    Type.String({ pattern: "^(accounts|zones|users)/[^/]+$" }),
    Type.Object(Object.fromEntries(lists), { additionalProperties: false }),
    { additionalProperties: false },
  ),
  "body",
);

/** Kind by kind, so that only the schemas of the kinds that are there are compiled. */
const checks = new Map<string, Check>(
  Object.entries(collections).map(([name, { schema }]) => [name, checkOf(schema, "body")]),
);

/** What is wrong first with something that should be a snapshot. */
function problemIn(snapshot: unknown): string | undefined {
  const broken = checkFrame(snapshot);
  if (broken !== undefined) return broken.message;
  for (const [scope, kinds] of Object.entries(snapshot as Record<string, Record<string, readonly unknown[]>>)) {
    for (const [name, items] of Object.entries(kinds)) {
      for (const [index, item] of items.entries()) {
        const problem = checks.get(name)?.(item);
        if (problem !== undefined) return `${scope}.${name}.${index}.${problem.message}`;
      }
    }
  }
  return undefined;
}
