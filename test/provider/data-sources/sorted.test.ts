import { sorted } from "../../../lib/provider/data-sources/sorted";

const users = [{ id: "b", name: "Jane" }, { id: "a", name: "Joe" }, { id: "c" }, { id: null, name: "Nobody" }];

test("results come in the same order, whichever order the API has", () => {
  const expected = ["a", "b", "c", null];
  for (const results of [users, users.toReversed(), [...users.slice(2), ...users.slice(0, 2)]]) {
    expect(sorted(results, {}, { by: "id" }).map((one) => (one as { id: string }).id)).toEqual(expected);
  }
});

test("results that are equal in the field are sorted by all their fields", () => {
  const same = [
    { id: "a", at: 2 },
    { id: "a", at: 1 },
  ];
  expect(sorted(same, {}, { by: "id" })).toEqual(sorted(same.toReversed(), {}, { by: "id" }));
});

test("times are compared as times, the newest first if the data source says so, and direction turns it round", () => {
  const log = ["2026-11-24T10:00:00Z", "2026-11-24T10:00:00.5Z", "2026-11-24T11:00:00+02:00"].map((at) => ({ at }));
  const times = (filters: object): unknown[] =>
    sorted(log, { ...filters }, { by: "at", newestFirst: true }).map((one) => log.indexOf(one as { at: string }));
  expect(times({ direction: null })).toEqual([1, 0, 2]);
  expect(times({ direction: "asc" })).toEqual([2, 0, 1]);
});

test("the filter order names the field, or a tag, and missing values come last", () => {
  const targets = [
    { id: "1", tags: null },
    { id: "2", tags: { role: "web" } },
    { id: "3", tags: { role: "db" } },
  ];
  const ids = (filters: object): unknown[] =>
    sorted(targets, { ...filters }, { by: "id" }).map((one) => (one as { id: string }).id);
  expect(ids({ order: "tag:role", direction: "asc" })).toEqual(["3", "2", "1"]);
  expect(ids({ order: "tag:role", direction: "desc" })).toEqual(["2", "3", "1"]);
  expect(ids({ order: null, direction: "desc" })).toEqual(["3", "2", "1"]);
});
