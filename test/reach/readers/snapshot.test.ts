import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot, readState, writeSnapshot } from "../../../lib/reach/readers";
import { SnapshotSchema } from "../../../lib/reach/readers/snapshot/snapshot-schema";
import { recorded } from "./recorded-files";

const model = readState(recorded("new.state.json"), "/home/ann/new.state.json");
const text = writeSnapshot(model);
const json = (): { version: number; model: { policies: Record<string, Record<string, unknown>> } } =>
  JSON.parse(text) as { version: number; model: { policies: Record<string, Record<string, unknown>> } };

test("a snapshot is the model again, and the same text again", () => {
  const again = readSnapshot(JSON.parse(text));
  expect(writeSnapshot(again)).toBe(text);
  expect([...again.applications.keys()].sort()).toEqual([...model.applications.keys()].sort());
  expect(again.policies.get("cloudflare_zero_trust_access_policy.block")).toMatchObject({ decision: "deny" });
});

test("a snapshot has neither secrets nor paths nor times", () => {
  expect(text).not.toContain("a-secret-that-no-model-has");
  expect(text).not.toContain("/home/ann");
  expect(text).not.toMatch(/\d{4}-\d\d-\d\dT/);
});

test("the published schema is that by which snapshots are checked", () => {
  const file = join(__dirname, "..", "..", "..", "docs", "reference", "snapshot.schema.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(SnapshotSchema)));
});

test("fails with another version", () => {
  expect(() => readSnapshot({ ...json(), version: 2 }, "s.json")).toThrow(
    's.json has format "cfaccess-snapshot" and version 2; this version reads "cfaccess-snapshot", version 1.',
  );
});

test.each([
  ["a decision that does not exist", { decision: "ask" }, 'is "ask", and must be'],
  ["a field that does not exist", { secret: "x" }, "is none of the variants"],
  ["a rule of an unknown kind", { include: [{ moon_phase: {} }] }, "is none of the variants"],
  ["a list that is no list", { include: "everyone" }, "is string, and must be array"],
])("fails with %s, and names the place", (_, change, message) => {
  const snapshot = json();
  Object.assign(snapshot.model.policies["cloudflare_zero_trust_access_policy.block"] ?? {}, change);
  expect(() => readSnapshot(snapshot, "s.json")).toThrow(
    expect.objectContaining({ message: expect.stringContaining(message) as unknown }) as Error,
  );
  expect(() => readSnapshot(snapshot, "s.json")).toThrow('model.policies["cloudflare_zero_trust_access_policy.block"]');
});
