import { listingOf, ListedReads } from "../../lib/provider/listed-reads";

/** An account with objects, of which a listing shows some, that counts requests. */
class Account {
  readonly requests: string[] = [];
  readonly objects = new Map<string, string>();
  readonly hidden = new Set<string>();
  /** Called during each listing, after the API has answered. */
  duringListing: () => void = () => undefined;

  constructor(count: number) {
    for (let index = 0; index < count; index += 1) this.objects.set(`id-${index}`, `object ${index}`);
  }

  get ids(): string[] {
    return [...this.objects.keys()];
  }

  readOf(id: string) {
    return {
      single: (): Promise<string> => {
        this.requests.push(`get ${id}`);
        const found = this.objects.get(id);
        return found === undefined ? Promise.reject(new Error("404")) : Promise.resolve(found);
      },
      all: async (): Promise<ReadonlyMap<string, string>> => {
        this.requests.push("list");
        const shown = new Map([...this.objects].filter(([one]) => !this.hidden.has(one)));
        await Promise.resolve();
        this.duringListing();
        return shown;
      },
    };
  }

  readAll(reads: ListedReads, ids = this.ids, kind = "objects"): Promise<string[]> {
    return Promise.all(ids.map((id) => reads.read(kind, id, this.readOf(id))));
  }
}

test("200 reads take 6 requests, and each returns its object", async () => {
  const account = new Account(200);
  expect(await account.readAll(new ListedReads())).toEqual([...account.objects.values()]);
  expect(account.requests).toEqual([...account.ids.slice(0, 5).map((id) => `get ${id}`), "list"]);
});

test("a few reads list nothing", async () => {
  const account = new Account(5);
  await account.readAll(new ListedReads());
  expect(account.requests).toHaveLength(5);
  expect(account.requests).not.toContain("list");
});

test("the first read of each kind is a single one, and the second is not once a run has read a few objects", async () => {
  const account = new Account(2);
  const reads = new ListedReads();
  for (const kind of ["one", "two", "three", "four"]) await account.readAll(reads, account.ids, kind);
  const single = ["get id-0", "get id-1"];
  const listed = ["get id-0", "list"];
  expect(account.requests).toEqual([...single, ...single, ...listed, ...listed]);
});

test("a listing reads no more than 5,000 objects", async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<{ readonly id: string }> {
    for (;;) yield await Promise.resolve({ id: `id-${(read += 1)}` });
  }
  expect((await listingOf(endless(), ({ id }) => id)).size).toBe(5_000);
  expect(read).toBe(5_000);
});

test("each kind of objects has its own listing", async () => {
  const account = new Account(10);
  const reads = new ListedReads();
  await account.readAll(reads, account.ids, "one account");
  await account.readAll(reads, account.ids, "another account");
  expect(account.requests.filter((one) => one === "list")).toHaveLength(2);
});

test("an object that the listing omits is read singly: it is not taken for deleted", async () => {
  const account = new Account(20);
  account.hidden.add("id-10").add("id-11");
  expect(await account.readAll(new ListedReads())).toEqual([...account.objects.values()]);
  expect(account.requests.slice(-2)).toEqual(["get id-10", "get id-11"]);
});

test("fails as a single read does if the object does not exist", async () => {
  const account = new Account(20);
  const reads = new ListedReads();
  await account.readAll(reads);
  await expect(reads.read("objects", "gone", account.readOf("gone"))).rejects.toThrow("404");
  expect(account.requests.at(-1)).toBe("get gone");
});

test("a second read of an object is a new one", async () => {
  const account = new Account(20);
  const reads = new ListedReads();
  await account.readAll(reads);
  account.objects.set("id-15", "changed");
  expect(await reads.read("objects", "id-15", account.readOf("id-15"))).toBe("changed");
});

test("a write makes the listing outdated", async () => {
  const account = new Account(20);
  const reads = new ListedReads();
  await account.readAll(reads, account.ids.slice(0, 10));
  account.objects.set("id-15", "changed");
  reads.changed();
  expect(await reads.read("objects", "id-15", account.readOf("id-15"))).toBe("changed");
});

test("a write during the listing makes it outdated too", async () => {
  const account = new Account(20);
  const reads = new ListedReads();
  account.duringListing = () => {
    account.objects.set("id-15", "changed");
    reads.changed();
  };
  const found = await account.readAll(reads);
  expect(found[15]).toBe("changed");
});

test("an old listing answers no reads", async () => {
  let now = 0;
  const account = new Account(20);
  const reads = new ListedReads(() => now);
  await account.readAll(reads, account.ids.slice(0, 10));
  account.objects.set("id-15", "changed");
  now += 60_000;
  expect(await reads.read("objects", "id-15", account.readOf("id-15"))).toBe("changed");
});

test("survives a refused listing: all reads are single ones", async () => {
  const account = new Account(20);
  let lists = 0;
  const all = (): Promise<never> => {
    lists += 1;
    return Promise.reject(new Error("403"));
  };
  const reads = new ListedReads();
  const found = await Promise.all(
    account.ids.map((id) => reads.read("objects", id, { single: account.readOf(id).single, all })),
  );
  expect(found).toEqual([...account.objects.values()]);
  expect(await reads.read("objects", "id-3", { single: account.readOf("id-3").single, all })).toBe("object 3");
  expect(lists).toBe(1);
});
