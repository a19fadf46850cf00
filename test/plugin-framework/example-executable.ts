import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** The example provider as one executable file, as a provider is shipped. */
export class ExampleExecutable {
  readonly #directory = mkdtempSync(join(tmpdir(), "example-provider-"));
  readonly path = join(this.#directory, "terraform-provider-example");

  /** @param program - the file beside this one that is the whole of it */
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

  /** A file in a folder of its own, for whatever a test needs. */
  file(name: string): string {
    return join(mkdtempSync(join(this.#directory, "test-")), name);
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
