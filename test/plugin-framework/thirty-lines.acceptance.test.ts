import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Terraform } from "../support/terraform";
import { AttachedProvider } from "../support/attached-provider";
import { ExampleExecutable } from "./example-executable";

const PROGRAM = "thirty-lines-provider.ts";
const page = readFileSync(join(__dirname, "../../docs/provider/plugin-framework.md"), "utf8");
const code = readFileSync(join(__dirname, PROGRAM), "utf8");

test("docs/provider/plugin-framework.md shows the provider as it is, in at most 30 lines", () => {
  expect(page).toContain(`\`\`\`typescript\n${code}\`\`\``);
  expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(30);
});

test("Terraform applies the provider of the page: create, update, import and destroy, with empty plans after each", async () => {
  const example = new ExampleExecutable(PROGRAM);
  const folder = mkdtempSync(join(tmpdir(), "disk-stack-"));
  const provider = await AttachedProvider.start(example.path, {});
  try {
    const terraform = Terraform.in(folder, provider.environment);
    const file = join(folder, "hello.txt");
    const write = (text: string) =>
      writeFileSync(
        join(folder, "main.tf.json"),
        JSON.stringify({ resource: { disk_file: { hello: { path: file, text } } } }),
      );
    const plan = () => terraform.attempt("plan", "-detailed-exitcode", "-input=false");
    for (const text of ["Hello", "Hello again"]) {
      write(text);
      await terraform.run("apply", "-auto-approve", "-input=false");
      expect(readFileSync(file, "utf8")).toBe(text);
      expect(await plan()).toMatchObject({ code: 0 });
    }
    await terraform.run("state", "rm", "disk_file.hello");
    await terraform.run("import", "-input=false", "disk_file.hello", file);
    expect(await plan()).toMatchObject({ code: 0 });
    await terraform.run("destroy", "-auto-approve", "-input=false");
    expect(existsSync(file)).toBe(false);
  } finally {
    await provider.stop();
    rmSync(folder, { recursive: true });
    example.remove();
  }
});
