import type { TSchema } from "@sinclair/typebox";
import { frozen } from "../core/frozen";
import type { Behaviors } from "../core/behaviors";
import type { Scope } from "../core/scope";

/** What the emulator must know to keep one kind of object. */
export interface CollectionDefinition<Item> {
  /** What a kept object looks like: a state file is checked against it. */
  readonly schema: TSchema;
  /** The object's identifier. */
  readonly id: (item: Item) => string;
  /** What no two objects of a scope may have in common. */
  readonly unique?: (item: Item, scope: Scope) => readonly string[];
}

/** The objects of one kind in one scope, in the order of their creation. */
export class Collection<Item> {
  private readonly items = new Map<string, Item>();
  private readonly holders = new Map<string, Item>();
  /** How many lists each new object is still missing from. */
  private readonly unseen = new Map<string, number>();
  /** Orders that were asked for, until something changes. */
  private readonly orders = new Map<string, readonly Item[]>();

  constructor(
    private readonly definition: CollectionDefinition<Item>,
    private readonly scope: Scope,
    private readonly behaviors: Behaviors,
    private readonly changed: () => void,
  ) {}

  get size(): number {
    return this.items.size;
  }

  get(id: string): Item | undefined {
    return this.items.get(id);
  }

  /** The object that has this unique thing. */
  holderOf(unique: string): Item | undefined {
    return this.holders.get(unique);
  }

  /** Adds an object whose identifier and unique things nobody has. */
  add(item: Item): void {
    this.put(item);
    if (this.behaviors.eventuallyConsistentReads > 0) {
      this.unseen.set(this.definition.id(item), this.behaviors.eventuallyConsistentReads);
    }
  }

  /** Puts an object in the place of the one with its identifier. */
  replace(item: Item): void {
    const before = this.items.get(this.definition.id(item));
    if (before !== undefined) this.release(before);
    this.put(item);
  }

  /** Takes an object away; undefined when there is none. */
  remove(id: string): Item | undefined {
    const item = this.items.get(id);
    if (item === undefined) return undefined;
    this.release(item);
    this.items.delete(id);
    this.unseen.delete(id);
    this.forgetOrders();
    return item;
  }

  /** Every object, in the order of creation. */
  all(): readonly Item[] {
    return this.ordered("", undefined);
  }

  /**
   * What a list answers: every object but those that lists do not show yet.
   * @param order Names the order, so that it is worked out once and not for each page.
   */
  listed(order = "", compare?: (a: Item, b: Item) => number): readonly Item[] {
    const items = this.ordered(order, compare);
    if (this.unseen.size === 0) return items;
    const visible = items.filter((item) => !this.unseen.has(this.definition.id(item)));
    for (const [id, reads] of this.unseen) {
      if (reads > 1) this.unseen.set(id, reads - 1);
      else this.unseen.delete(id);
    }
    return visible;
  }

  private ordered(order: string, compare: ((a: Item, b: Item) => number) | undefined): readonly Item[] {
    const known = this.orders.get(order);
    if (known !== undefined) return known;
    const items = [...this.items.values()];
    if (compare !== undefined) items.sort(compare);
    this.orders.set(order, items);
    return items;
  }

  private put(item: Item): void {
    frozen(item);
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
