import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { ExampleExecutable } from "./example-executable";
import { writtenFile } from "../support/written-file";
import { connect, ExampleProcess, MAGIC_COOKIE } from "./example-process";
import { ExampleStack } from "./example-stack";
import { storedNote } from "./note-provider";
import { plain, wire } from "./wire-value";

const example = new ExampleExecutable();
afterAll(() => example.remove());

const cookie = { TF_PLUGIN_MAGIC_COOKIE: MAGIC_COOKIE };

test("survives uncaught errors, and continues to work", async () => {
  const provider = new ExampleProcess(example.path, [], cookie);
  const client = connect(await provider.handshake());
  await client.call("ConfigureProvider", { terraform_version: "1.11.4", config: wire({ token: null }) });
  const note = { ...storedNote, title: "Stumble" };
  const { new_state } = await client.call("ApplyResourceChange", {
    type_name: "example_note",
    prior_state: wire(null),
    planned_state: wire(note),
    config: wire(note),
  });
  expect(plain(new_state)).toEqual(note);
  expect((await client.call("GetMetadata", {})).resources).toHaveLength(1);
  await client.callService("plugin.GRPCController", "Shutdown", {});
  await client.stop();
  expect(await provider.ended()).toMatchObject({ code: 0 });
  expect(provider.stderr).toMatch(/"Uncaught exception"/);
  expect(provider.stderr).toMatch(/"Unhandled rejection"/);
});

test("survives SIGTERM until its calls have finished, so that no created object is lost", async () => {
  const journal = example.file("journal");
  const provider = new ExampleProcess(example.path, [], { ...cookie, EXAMPLE_JOURNAL: journal });
  const client = connect(await provider.handshake());
  await client.call("ConfigureProvider", { terraform_version: "1.11.4", config: wire({ token: null }) });
  const note = { ...storedNote, title: "Slow" };
  const applied = client.call("ApplyResourceChange", {
    type_name: "example_note",
    prior_state: wire(null),
    planned_state: wire(note),
    config: wire(note),
  });
  await writtenFile(journal);
  provider.kill("SIGTERM");
  expect(plain((await applied).new_state)).toEqual(note);
  expect(await provider.ended()).toEqual({ code: 143, signal: null });
  await client.stop();
});

test("ends without leftovers when its parent process has ended", async () => {
  // The shell takes the place of a killed Terraform, which stops no provider.
  const shell = new ExampleProcess("sh", ["-c", `"$0" & wait`, example.path], cookie);
  const [, , , address = ""] = await shell.handshake();
  expect(existsSync(address)).toBe(true);
  shell.kill("SIGKILL");
  // The provider is the last process with the pipes, so they close when it ends.
  await shell.ended();
  expect(existsSync(dirname(address))).toBe(false);
});

test("an interrupted apply stores the actual result", async () => {
  const journal = example.file("journal");
  const stack = await ExampleStack.create({ EXAMPLE_JOURNAL: journal }, example.path);
  await stack.write({ resource: { example_note: { plans: { title: "Slow" } } } });
  try {
    await stack.init();
    const apply = stack.terraform.start("apply", "-auto-approve", "-no-color");
    await writtenFile(journal);
    apply.process.kill("SIGINT");
    const { stdout, stderr } = await apply.outcome;
    expect(stdout).toContain("Interrupt received");
    expect(stderr).toContain("The note is not complete.");
    expect(await stack.stateOf("example_note.plans")).toMatchObject({ id: "note-1", title: "Slow" });
    const [, provider] = /by (\d+) /.exec(readFileSync(journal, "utf8")) ?? [];
    expect(() => process.kill(Number(provider), 0)).toThrow("ESRCH");
  } finally {
    await stack.remove();
  }
});
