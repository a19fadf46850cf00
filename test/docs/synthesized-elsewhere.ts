import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./snippets";

/** What an app of a page needs. */
const PACKAGES = ["cdktf", "constructs", "@cdktf/provider-cloudflare"];

/** Runs the code of an app in a folder of its own, as a person does who copied it, and returns the JSON of one of its stacks. */
export function synthesizedElsewhere(
  code: string,
  stack: string,
): { readonly stack: unknown; readonly stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  try {
    install(folder, "cdktf-cloudflare-access", ROOT);
    for (const name of PACKAGES) install(folder, name, join(ROOT, "node_modules", name));
    writeFileSync(join(folder, "main.ts"), code);
    const tsx = pathToFileURL(require.resolve("tsx")).href;
    const env = { ...process.env, CLOUDFLARE_ACCOUNT_ID: "0123456789abcdef0123456789abcdef" };
    const { status, stderr } = spawnSync(process.execPath, ["--import", tsx, "main.ts"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...env, CLOUDFLARE_ZONE_ID: "fedcba9876543210fedcba9876543210" },
    });
    if (status !== 0) throw new Error(`the app ended with ${String(status)}:\n${stderr}`);
    const file = join(folder, "cdktf.out", "stacks", stack, "cdk.tf.json");
    return { stack: JSON.parse(readFileSync(file, "utf8")), stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function install(folder: string, name: string, from: string): void {
  const to = join(folder, "node_modules", name);
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to, "dir");
}
