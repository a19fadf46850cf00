import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { ExampleExecutable } from "./example-executable";
import { writtenFile } from "../support/written-file";
import { connect, ExampleProcess } from "./example-process";
import { ExampleStack, SOURCE } from "./example-stack";
import { storedNote } from "./note-provider";
import { plain, wire } from "./wire-value";

const example = new ExampleExecutable();
afterAll(() => example.remove());

test("Terraform uses a provider in a debugger for several commands", async () => {
  const provider = new ExampleProcess(example.path, ["--debug"], {});
  await provider.printed("Ctrl-C");
  const [, reattach] = /TF_REATTACH_PROVIDERS='(.*)'/.exec(provider.stdout) ?? [];
  const { Addr } = (JSON.parse(reattach ?? "{}") as Record<string, { Addr: { String: string } }>)[SOURCE] ?? {
    Addr: { String: "" },
  };
  expect(existsSync(Addr.String)).toBe(true);

  const stack = await ExampleStack.create({ TF_REATTACH_PROVIDERS: reattach ?? "" });
  await stack.write({ resource: { example_note: { plans: { title: "Plans" } } } });
  try {
    await stack.init();
    await stack.apply();
    expect(await stack.planIsEmpty()).toBe(true);
    expect(await stack.stateOf("example_note.plans")).toMatchObject({ id: "note-1" });
  } finally {
    await stack.remove();
    provider.kill("SIGINT");
  }
  expect(await provider.ended()).toEqual({ code: 0, signal: null });
  expect(existsSync(dirname(Addr.String))).toBe(false);
});

/** Starts the provider for debugging, and the creation of a note, which does not end before a signal. */
async function startCreation(title: "Slow" | "Stubborn") {
  const journal = example.file(`journal-${title}`);
  const provider = new ExampleProcess(example.path, ["--debug", "--json"], { EXAMPLE_JOURNAL: journal });
  await provider.printed("\n");
  const { TF_REATTACH_PROVIDERS } = JSON.parse(provider.stdout) as { TF_REATTACH_PROVIDERS: string };
  const { Addr } = (JSON.parse(TF_REATTACH_PROVIDERS) as Record<string, { Addr: { String: string } }>)[SOURCE] ?? {};
  const client = connect(["1", "6", "unix", Addr?.String ?? "none", "grpc", ""]);
  await client.call("ConfigureProvider", { terraform_version: "1.11.4", config: wire({ token: null }) });
  const note = { ...storedNote, title };
  const created = client.call("ApplyResourceChange", {
    type_name: "example_note",
    prior_state: wire(null),
    planned_state: wire(note),
    config: wire(note),
  });
  await writtenFile(journal);
  return { provider, client, note, created };
}

test("survives SIGINT until its calls have finished, so that no created object is lost", async () => {
  const { provider, client, note, created } = await startCreation("Slow");
  provider.kill("SIGINT");
  expect(plain((await created).new_state)).toEqual(note);
  expect(await provider.ended()).toEqual({ code: 0, signal: null });
  await client.stop();
});

test("ends at the second signal also if a call has not finished", async () => {
  const { provider, client, created } = await startCreation("Stubborn");
  const lost = expect(created).rejects.toThrow();
  provider.kill("SIGINT");
  provider.kill("SIGTERM");
  expect(await provider.ended()).toEqual({ code: 1, signal: null });
  await lost;
  await client.stop();
});

test("ends without leftovers when its parent process has ended", async () => {
  const shell = new ExampleProcess("sh", ["-c", `"$0" --debug & wait`, example.path], {});
  await shell.printed("Ctrl-C");
  const [, address = ""] = /"String":"([^"]*)"/.exec(shell.stdout) ?? [];
  expect(existsSync(address)).toBe(true);
  shell.kill("SIGKILL");
  // The provider is the last process with the pipes, so they close when it ends.
  await shell.ended();
  expect(existsSync(dirname(address))).toBe(false);
});
