import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSource, readState, writeSnapshot } from "../../../lib/reach/readers";
import { recorded, recordedFile } from "./recorded-files";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sources-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file, and returns its path. */
const file = (name: string, content: string | Buffer | object): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
};

const stack = {
  resource: { cloudflare_zero_trust_access_group: { eng: { name: "Eng", include: [{ everyone: {} }] } } },
};
const manifest = {
  version: "0.21.0",
  stacks: { apps: { name: "apps", synthesizedStackPath: "stacks/apps/cdk.tf.json" } },
};

describe("a path is recognized as", () => {
  test("a plan, with what is before and after", () => {
    const source = readSource(recordedFile("changed.plan.json"));
    expect([source.kind, source.before?.applications.size, source.after.applications.size]).toEqual(["plan", 7, 7]);
  });

  test("a state, a state file, a snapshot", () => {
    expect(readSource(recordedFile("new.state.json")).kind).toBe("state");
    const instances = [{ attributes: { id: "1", include: [] } }];
    const resources = [{ mode: "managed", type: "cloudflare_zero_trust_access_group", name: "eng", instances }];
    expect(readSource(file("terraform.tfstate", { version: 4, lineage: "0", resources })).kind).toBe("state");
    const snapshot = writeSnapshot(readState(recorded("new.state.json")));
    expect(readSource(file("snapshot.json", snapshot)).kind).toBe("snapshot");
  });

  test("a synthesized app, its manifest, or one stack", () => {
    const one = file("out/stacks/apps/cdk.tf.json", stack);
    const all = file("out/manifest.json", manifest);
    for (const path of [one, all, join(folder, "out"), join(folder, "out/stacks/apps")]) {
      const source = readSource(path);
      expect([source.kind, source.after.groups.size]).toEqual(["synthesized", 1]);
    }
  });

  test("JSON that PowerShell has written, in UTF-16", () => {
    const text = Buffer.from(`\uFEFF${JSON.stringify(stack)}`, "utf16le");
    expect(readSource(file("cdk.tf.json", text)).kind).toBe("synthesized");
  });
});

test("fails with a type of application that it does not know, and names the file", () => {
  const resource = { cloudflare_zero_trust_access_application: { x: { type: "hologram" } } };
  expect(() => readSource(file("cdk.tf.json", { resource }))).toThrow(`${join(folder, "cdk.tf.json")}: the type of`);
});

/** The same numbers from 0 to 1 for the same seed. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Replaces a part of JSON, somewhere. */
function damaged(json: unknown, random: Generator<number, never>): unknown {
  const below = (limit: number): number => Math.floor(random.next().value * limit);
  const isWithin = typeof json === "object" && json !== null && Object.keys(json).length > 0 && below(12) > 0;
  if (!isWithin) return [null, 1, "x", [], {}, [null], { x: [1] }, true][below(8)];
  const names = Object.keys(json);
  const name = names[below(names.length)] ?? "";
  const changed = damaged((json as Record<string, unknown>)[name], random);
  return Array.isArray(json)
    ? json.map((item: unknown, index) => (String(index) === name ? changed : item))
    : { ...json, [name]: changed };
}

test("survives damaged plans, states and snapshots: a model, or an error that names the file", () => {
  const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
  const random = numbers(seed);
  const sources = ["new.plan.json", "changed.plan.json", "json.plan.json", "new.state.json"].map((name) =>
    recorded(name),
  );
  const snapshot: unknown = JSON.parse(writeSnapshot(readState(recorded("new.state.json"))));
  for (let round = 0; round < (process.env["LONG_RUNS"] === undefined ? 150 : 5_000); round++) {
    for (const json of [...sources, snapshot]) {
      const path = file("source.json", damaged(json, random) as object);
      try {
        readSource(path);
      } catch (error) {
        const { name, message } = error as Error;
        expect({ seed, name, isNamed: message.includes(path) }).toEqual({ seed, name: "SourceError", isNamed: true });
      }
    }
  }
});

describe("fails with one clear message on", () => {
  const big = `{"resource_changes": [${'{"address": "a"},\n'.repeat(1000)}`;
  test.each<[what: string, name: string, content: string | Buffer | object, message: string]>([
    ["an empty file", "plan.json", "", "is empty"],
    ["a truncated file", "plan.json", big, "is not JSON: it ends too early (line 1001, column 1)"],
    [
      "a file that is not JSON",
      "plan.json",
      '{\n  "a": oops }',
      "there is something that is not JSON (line 2, column 8)",
    ],
    ["a plan in Terraform's own format", "tfplan", Buffer.from("PK\x03\x04 plan"), "terraform show -json"],
    ["the log of a plan", "log.json", '{"@level":"info"}\n{"@level":"info"}\n', "is the log of `terraform plan -json`"],
    ["a list", "list.json", [], "is JSON, but not an object"],
    ["other JSON", "package.json", { name: "x" }, "is JSON with name, which is not a source"],
    [
      "a state without Access",
      "state.json",
      { format_version: "1.0", values: {} },
      "is a state without anything of Access",
    ],
    ["an empty state", "state.json", { format_version: "1.0" }, "is a state without anything of Access"],
    ["a state of an unknown format", "state.json", { format_version: "9.0" }, 'has format_version "9.0"'],
    ["an old state file", "terraform.tfstate", { version: 3, lineage: "0" }, "has version 3; this version reads 4"],
    [
      "a plan without Access",
      "plan.json",
      { format_version: "1.2", resource_changes: [] },
      "is a plan without anything of Access",
    ],
    ["a manifest without stacks", "manifest.json", { stacks: {} }, "has no stacks"],
    ["a manifest whose stack is missing", "manifest.json", manifest, "has the stack apps. Synthesize the app again"],
  ])("%s", (_, name, content, message) => {
    const path = file(name, content);
    expect(() => readSource(path)).toThrow(message);
    expect(() => readSource(path)).toThrow(folder);
  });

  test("a path that does not exist", () => {
    expect(() => readSource(join(folder, "nothing"))).toThrow("does not exist. Give a cdktf.out folder, a cdk.tf.json");
  });

  test("a folder that is no cdktf.out, and a folder above one", () => {
    expect(() => readSource(folder)).toThrow("is a folder without a manifest.json");
    file("cdktf.out/manifest.json", manifest);
    expect(() => readSource(folder)).toThrow(`Did you mean ${join(folder, "cdktf.out")}?`);
  });
});
