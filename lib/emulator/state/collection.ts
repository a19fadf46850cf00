import type { TSchema } from "@sinclair/typebox";
import type { Scope } from "./scope";

/** One kind of stored object. */
export interface CollectionDefinition<Item> {
  /** What error messages call one object: `"mTLS certificate"`. */
  readonly noun: string;
  /**
   * Error code of a request for an object that does not exist.
   * @default ERROR_CODE.notFound
   */
  readonly notFoundCode?: number;
  /** Schema of a stored object. State files are validated against it. */
  readonly schema: TSchema;
  /** The object's identifier. */
  readonly id: (item: Item) => string;
  /**
   * Fields with secrets that the emulator sends to other servers, so that a state file needs them as they are. Of other
   * secrets it stores a hash.
   * @default []
   */
  readonly sentSecrets?: readonly string[];
  /** Unique keys of the object: no two objects of a scope may share one. */
  readonly unique?: (item: Item, scope: Scope) => readonly string[];
}

/** How soon lists show new objects. */
interface ReadConsistency {
  readonly eventuallyConsistentReads: number;
}

/** The objects of one kind in one scope, in order of creation. */
export class Collection<Item> {
  private readonly items = new Map<string, Item>();
  private readonly holders = new Map<string, Item>();
  /** New objects, with the number of lists that still omit them. */
  private readonly hidden = new Map<string, number>();
  /** Sorted lists by name of the order. Cleared on every change. */
  private readonly orders = new Map<string, readonly Item[]>();

  constructor(
    private readonly definition: CollectionDefinition<Item>,
    private readonly scope: Scope,
    private readonly consistency: ReadConsistency,
    private readonly changed: () => void,
  ) {}

  get size(): number {
    return this.items.size;
  }

  get(id: string): Item | undefined {
    return this.items.get(id);
  }

  /** The object that has this unique key. */
  holderOf(unique: string): Item | undefined {
    return this.holders.get(unique);
  }

  /** Adds an object. Its identifier and unique keys must be free. */
  add(item: Item): void {
    this.put(item);
    if (this.consistency.eventuallyConsistentReads > 0) {
      this.hidden.set(this.definition.id(item), this.consistency.eventuallyConsistentReads);
    }
  }

  /** Replaces the object that has the same identifier, or adds it. */
  replace(item: Item): void {
    const before = this.items.get(this.definition.id(item));
    if (before !== undefined) this.release(before);
    this.put(item);
  }

  /** Removes an object and returns it; undefined if it does not exist. */
  remove(id: string): Item | undefined {
    const item = this.items.get(id);
    if (item === undefined) return undefined;
    this.release(item);
    this.items.delete(id);
    this.hidden.delete(id);
    this.forgetOrders();
    return item;
  }

  /** Every object, in order of creation. */
  all(): readonly Item[] {
    return this.ordered("", undefined);
  }

  /**
   * The objects that a list endpoint returns: all but new ones that are still hidden (eventual consistency).
   * @param order Name of the order. The sorted list is cached under it, so that each page need not sort again.
   */
  listed(order = "", compare?: (a: Item, b: Item) => number): readonly Item[] {
    const items = this.ordered(order, compare);
    if (this.hidden.size === 0) return items;
    const visible = items.filter((item) => !this.hidden.has(this.definition.id(item)));
    for (const [id, reads] of this.hidden) {
      if (reads > 1) this.hidden.set(id, reads - 1);
      else this.hidden.delete(id);
    }
    return visible;
  }

  private ordered(order: string, compare: ((a: Item, b: Item) => number) | undefined): readonly Item[] {
    const cached = this.orders.get(order);
    if (cached !== undefined) return cached;
    const items = [...this.items.values()];
    if (compare !== undefined) items.sort(compare);
    this.orders.set(order, items);
    return items;
  }

  private put(item: Item): void {
    deepFreeze(item);
    this.items.set(this.definition.id(item), item);
    for (const unique of this.definition.unique?.(item, this.scope) ?? []) this.holders.set(unique, item);
    this.forgetOrders();
  }

  private release(item: Item): void {
    for (const unique of this.definition.unique?.(item, this.scope) ?? []) {
      if (this.holders.get(unique) === item) this.holders.delete(unique);
    }
  }

  private forgetOrders(): void {
    if (this.orders.size > 0) this.orders.clear();
    this.changed();
  }
}

/** Freezes a value and everything in it: accidental changes throw, and its JSON can be cached. */
function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  for (const inner of Object.values(value)) deepFreeze(inner);
  Object.freeze(value);
}
