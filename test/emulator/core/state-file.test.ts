import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AccessEmulator } from "../../../lib/emulator";
import { created, emulate, hostnames, numbered, send, stopEmulators, targetsPath } from "../running-emulators";

let folder: string;
let stateFile: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "emulator-"));
  stateFile = path.join(folder, "state.json");
});

afterEach(async () => {
  await stopEmulators();
  rmSync(folder, { recursive: true, force: true });
});

test("the state is restored at the next start: objects, order, unique addresses", async () => {
  const first = await emulate({ stateFile });
  for (const hostname of ["c", "a", "b"]) await created(first, numbered(hostname.charCodeAt(0), { hostname }));
  first.seed({ gatewayCa: [{}] });
  await first.stop();

  const second = await emulate({ stateFile });
  expect(second.snapshot()).toEqual(first.snapshot());
  expect(await hostnames(second)).toEqual(["c", "a", "b"]);
  const response = await send(second, "POST", targetsPath(second), { body: numbered("a".charCodeAt(0)) });
  expect(response.status).toBe(409);
});

test("only its owner can read the file, and no temporary file remains", async () => {
  const emulator = await emulate({ stateFile });
  await created(emulator, numbered(1));
  await emulator.stop();
  expect(statSync(stateFile).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["state.json"]);
});

test("a reset empties the file", async () => {
  const emulator = await emulate({ stateFile });
  await created(emulator, numbered(1));
  emulator.reset();
  await emulator.stop();
  expect(JSON.parse(readFileSync(stateFile, "utf8"))).toEqual({ format: "cfaccess emulator", version: 1, state: {} });
});

test("a snapshot is a copy", async () => {
  const emulator = await emulate();
  await created(emulator, numbered(1));
  for (const target of Object.values(emulator.snapshot())[0]?.targets ?? []) target.hostname = "changed";
  expect(await hostnames(emulator)).toEqual(["host-1"]);
});

const head = '{"format": "cfaccess emulator", "version": 1, "state":';

test.each([
  ["empty", "", "it is not JSON"],
  ["truncated", `${head} {"accounts`, "it is not JSON"],
  ["of other content", '{"resources": []}', 'it has no "format": "cfaccess emulator"'],
  ["null", "null", 'it has no "format"'],
  ["of another version", '{"format": "cfaccess emulator", "version": 2}', "its version is 2, this emulator reads 1"],
  ["without state", `${head} []}`, "given a list of 0, allowed: type object"],
  ["with an unknown scope", `${head} {"planets/1": {}}}`, "must NOT have additional properties"],
  ["with unknown objects", `${head} {"accounts/1": {"pets": []}}}`, "must NOT have additional properties"],
  [
    "with an invalid object",
    `${head} {"accounts/1": {"targets": [{"id": 1}]}}}`,
    "accounts/1.targets.0.hostname is a required field",
  ],
])("fails to start from a file that is %s, and does not change it", async (_case, content, words) => {
  writeFileSync(stateFile, content);
  const start = AccessEmulator.start({ stateFile });
  await expect(start).rejects.toMatchObject({ code: "STATE_FILE_BROKEN", message: expect.stringContaining(words) });
  await expect(start).rejects.toThrow(stateFile);
  await expect(start).rejects.toThrow("not changed");
  expect(readFileSync(stateFile, "utf8")).toBe(content);
});

test("fails to start when the file cannot be written", async () => {
  const start = AccessEmulator.start({ stateFile: path.join(folder, "no", "such", "folder.json") });
  await expect(start).rejects.toMatchObject({ code: "STATE_FILE_UNWRITABLE" });
});

test("fails to start when the file cannot be read", async () => {
  await expect(AccessEmulator.start({ stateFile: folder })).rejects.toMatchObject({ code: "STATE_FILE_UNREADABLE" });
});

test("fails to stop when the file cannot be written any more, after a warning", async () => {
  let warned: (message: string) => void = () => undefined;
  const warning = new Promise<string>((resolve) => (warned = resolve));
  const emulator = await AccessEmulator.start({ stateFile, onWarning: (message) => warned(message) });
  rmSync(folder, { recursive: true });
  await created(emulator, numbered(1));
  expect(await warning).toMatch(/state file .* cannot be written/);
  await expect(emulator.stop()).rejects.toMatchObject({ code: "STATE_FILE_UNWRITABLE" });
});
