import type { ResultInfo } from "../../api";

/** One page of a list. */
export interface Page<Item> {
  /** The items of the page, in the order of the API. */
  readonly items: readonly Item[];
  /** Page number, page size and totals, or the cursor: whichever of them the API reports. */
  readonly info: ResultInfo;
}

/**
 * The result of a call that lists. Iterating it (`for await`) requests one page at a time, as far as you read. Each
 * iteration sends the requests again. If the call itself makes a change (`createBatch`), it is sent once, by the call.
 */
export interface List<Item> extends AsyncIterable<Item> {
  /** Iterates the pages, with one request for each. */
  pages(): AsyncIterable<Page<Item>>;
  /** Reads all pages into one array. */
  toArray(): Promise<Item[]>;
}

/** A list on top of a function that starts a new iteration of its pages. */
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
