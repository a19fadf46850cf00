import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { ExampleExecutable } from "./example-executable";
import { ExampleProcess } from "./example-process";
import { ExampleStack, SOURCE } from "./example-stack";

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
