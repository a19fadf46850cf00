import { Type } from "../../api/core/type";
import { Collection, type CollectionDefinition } from "./collection";
import { collections, type CollectionName, type StoredObject } from "./collections";
import { checkOf, type Check } from "../core/schema/schema-check";
import { scopeKey, type Scope } from "./scope";

/** Everything an emulator stores: lists of objects in order of creation, by scope (`accounts/0123…`) and kind. */
export type Snapshot = Readonly<Record<string, { readonly [Name in CollectionName]?: readonly StoredObject<Name>[] }>>;

type AnyCollection = Collection<unknown>;

/** The objects that an emulator stores. */
export class State {
  private readonly scopes = new Map<string, Map<CollectionName, AnyCollection>>();

  /**
   * @param consistency How soon lists show new objects. It may change while the emulator runs.
   * @param changed Called after an object was created, changed or deleted.
   */
  constructor(
    private readonly consistency: { readonly eventuallyConsistentReads: number },
    private readonly changed: () => void,
  ) {}

  /** The objects of one kind in a scope. */
  collection<Name extends CollectionName>(scope: Scope, name: Name): Collection<StoredObject<Name>> {
    return this.untyped(scope, name) as Collection<StoredObject<Name>>;
  }

  private untyped(scope: Scope, name: CollectionName): AnyCollection {
    const key = scopeKey(scope);
    const inScope = this.scopes.get(key) ?? new Map<CollectionName, AnyCollection>();
    this.scopes.set(key, inScope);
    const existing = inScope.get(name);
    if (existing !== undefined) return existing;
    const definition = collections[name] as unknown as CollectionDefinition<unknown>;
    const collection: AnyCollection = new Collection(definition, scope, this.consistency, this.changed);
    inScope.set(name, collection);
    return collection;
  }

  /** A copy of everything. */
  snapshot(): Snapshot {
    const scopes = [...this.scopes].map(([key, inScope]) => {
      const filled = [...inScope].filter(([, { size }]) => size > 0);
      return [key, filled.map(([name, items]) => [name, items.all()] as const)] as const;
    });
    const nonEmpty = scopes.filter(([, kinds]) => kinds.length > 0);
    return structuredClone(Object.fromEntries(nonEmpty.map(([key, kinds]) => [key, Object.fromEntries(kinds)])));
  }

  clear(): void {
    this.scopes.clear();
    this.changed();
  }

  /**
   * Stores the objects of a snapshot.
   * @returns What is wrong with the snapshot; undefined if it is valid. Nothing is stored from an invalid one.
   */
  restore(snapshot: unknown): string | undefined {
    const problem = problemIn(snapshot);
    if (problem === undefined) this.load(snapshot as Snapshot);
    return problem;
  }

  /** Runs an action as a transaction: if it throws, the state is what it was before. */
  atomically(action: () => void): void {
    const before = this.snapshot();
    try {
      action();
    } catch (error) {
      this.clear();
      this.load(before);
      throw error;
    }
  }

  private load(snapshot: Snapshot): void {
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

/** One check for each kind: a schema is compiled only if the snapshot has objects of its kind. */
const checks = new Map<string, Check>(
  Object.entries(collections).map(([name, { schema }]) => [name, checkOf(schema, "body")]),
);

/** The first problem of a value that should be a snapshot. */
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
