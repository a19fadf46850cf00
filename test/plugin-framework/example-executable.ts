import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** The example provider, bundled to one executable file like a released provider. */
export class ExampleExecutable {
  readonly #directory = mkdtempSync(join(tmpdir(), "example-provider-"));
  readonly path = join(this.#directory, "terraform-provider-example");

  /** @param program - the main file of the provider, in this folder */
  constructor(program = "example-program.ts") {
    buildSync({
      entryPoints: [join(__dirname, program)],
      outfile: this.path,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      banner: { js: "#!/usr/bin/env node" },
      logLevel: "error",
    });
    chmodSync(this.path, 0o755);
  }

  /** The path of a file in a new folder, for use by a test. */
  file(name: string): string {
    return join(mkdtempSync(join(this.#directory, "test-")), name);
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
