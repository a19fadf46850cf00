import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { Terraform } from "../../terraform";
import { ExampleExecutable } from "./example-executable";
import { ExampleProcess } from "./example-process";

jest.setTimeout(60_000);

const example = new ExampleExecutable();
afterAll(() => example.remove());

test("Terraform uses a provider that runs in a debugger, several times", async () => {
  const provider = new ExampleProcess(example.path, ["--debug"], {});
  await provider.printed("Ctrl-C");
  const [, reattach] = /TF_REATTACH_PROVIDERS='(.*)'/.exec(provider.stdout) ?? [];
  const { Addr } = (JSON.parse(reattach ?? "{}") as Record<string, { Addr: { String: string } }>)[
    "example.com/acme/example"
  ] ?? { Addr: { String: "" } };
  expect(existsSync(Addr.String)).toBe(true);

  const terraform = new Terraform({ TF_REATTACH_PROVIDERS: reattach });
  terraform.write("main.tf.json", {
    terraform: { required_providers: { example: { source: "example.com/acme/example" } } },
    resource: { example_note: { plans: { title: "Plans" } } },
  });
  try {
    await terraform.init();
    await terraform.apply();
    expect(await terraform.planIsEmpty()).toBe(true);
    expect(await terraform.stateOf("example_note.plans")).toMatchObject({ id: "note-1" });
  } finally {
    terraform.remove();
    provider.kill("SIGINT");
  }
  expect(await provider.ended()).toEqual({ code: 0, signal: null });
  expect(existsSync(dirname(Addr.String))).toBe(false);
});
