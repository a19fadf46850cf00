import type { ResultInfo } from "../../api";

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the page stands in its list, as far as the API says. */
  readonly info: ResultInfo;
}

/**
 * What a call answers that lists something. Nothing is requested before it is read: page by page, and no further than
 * it is read. Read twice, it is requested twice; but a list that a change answers is requested once, by the call.
 */
export interface List<Item> extends AsyncIterable<Item> {
  /** The pages, one request each. */
  pages(): AsyncIterable<Page<Item>>;
  /** Everything, in one array. */
  toArray(): Promise<Item[]>;
}

/** A list from whatever makes its pages. */
export class PagedList<Item> implements List<Item> {
  readonly #pages: () => AsyncIterable<Page<Item>>;

  constructor(pages: () => AsyncIterable<Page<Item>>) {
    this.#pages = pages;
  }

  pages(): AsyncIterable<Page<Item>> {
    return this.#pages();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    for await (const page of this.#pages()) {
      for (const item of page.items) yield item;
    }
  }

  async toArray(): Promise<Item[]> {
    const items: Item[] = [];
    for await (const item of this) items.push(item);
    return items;
  }
}
