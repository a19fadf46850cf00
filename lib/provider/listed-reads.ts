/** Reads that are single ones, whatever they read, before a listing answers any: a small stack lists nothing. */
const SINGLE_READS = 5;

/** How long a listing answers reads, in milliseconds. A refresh of many resources takes a few seconds. */
const LISTING_AGE = 60_000;

/** The most objects that a listing reads. Those of a larger account are read singly. */
const MOST_LISTED = 5_000;

/** How to read one object, and all objects of its kind. */
export interface ListedRead<Found> {
  /** Reads the object. */
  readonly single: () => Promise<Found>;
  /** Reads all objects, by identifier. Each must be as complete as a single read returns it. */
  readonly all: () => Promise<ReadonlyMap<string, Found>>;
}

/** The reads of one kind. */
interface Reads {
  /** Whether an object of this kind was read before. */
  isBegun: boolean;
  listing: Promise<Map<string, unknown>> | undefined;
  listedAt: number;
  /** Whether the API refused the listing, so that every read is a single one. */
  isRefused: boolean;
}

/**
 * Answers many single reads from one listing: a refresh of 200 applications takes a handful of requests instead of 200.
 * The first few reads of a run are single ones, so that a small stack does not list a large account; so is the first read
 * of each kind.
 *
 * A listing may omit objects, because the role of the token hides them or they are new. An object that it omits is read
 * singly, so that only the API's 404 makes it count as deleted. A listing answers one read for each object: a second read
 * sees what changed in between.
 */
export class ListedReads {
  #count = 0;
  readonly #reads = new Map<string, Reads>();
  readonly #now: () => number;

  /** @param now - the time in milliseconds */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * Reads one object.
   * @param kind - the objects that one listing has: `applications of 0123…`
   * @param id - the identifier of the object in the listing
   */
  async read<Found>(kind: string, id: string, { single, all }: ListedRead<Found>): Promise<Found> {
    const reads = this.#readsOf(kind);
    const isFirst = !reads.isBegun;
    reads.isBegun = true;
    this.#count += 1;
    if (reads.isRefused || (reads.listing === undefined && (isFirst || this.#count <= SINGLE_READS))) return single();
    const listing = await this.#listing(reads, all);
    // A write during the listing makes it outdated.
    const isCurrent = this.#reads.get(kind) === reads;
    const found = isCurrent ? (listing?.get(id) as Found | undefined) : undefined;
    if (found === undefined) return single();
    listing?.delete(id);
    return found;
  }

  /** Call it before and after each write: listings from before are outdated. */
  changed(): void {
    this.#reads.clear();
  }

  #readsOf(kind: string): Reads {
    const known = this.#reads.get(kind);
    if (known !== undefined && this.#now() - known.listedAt < LISTING_AGE) return known;
    const reads = { isBegun: false, listing: undefined, listedAt: Infinity, isRefused: false };
    this.#reads.set(kind, reads);
    return reads;
  }

  /** Undefined if the API refuses the listing: a role may allow to read objects that it cannot list. */
  #listing(reads: Reads, all: () => Promise<ReadonlyMap<string, unknown>>): Promise<Map<string, unknown> | undefined> {
    if (reads.listing === undefined) {
      reads.listedAt = this.#now();
      reads.listing = all().then((found) => new Map(found));
    }
    return reads.listing.catch(() => {
      reads.isRefused = true;
      return undefined;
    });
  }
}

/** The objects of a list by their identifiers, but not more than a listing reads. */
export async function listingOf<Found>(
  list: AsyncIterable<Found>,
  idOf: (found: Found) => string | undefined,
): Promise<Map<string, Found>> {
  const listing = new Map<string, Found>();
  for await (const found of list) {
    const id = idOf(found);
    if (id !== undefined) listing.set(id, found);
    if (listing.size >= MOST_LISTED) break;
  }
  return listing;
}
