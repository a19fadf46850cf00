import { setTimeout } from "node:timers/promises";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFile, temporaryFolder } from "../constructs/synthesis";
import { writtenFile } from "../support/written-file";

describe("a test sees the file that a process wrote", () => {
  test("before the test waited for it", async () => {
    await expect(writtenFile(temporaryFile("journal", "created\n"))).resolves.toBeUndefined();
  });

  test("while the test waits for it", async () => {
    const file = join(temporaryFolder(), "journal");
    const written = writtenFile(file);
    await setTimeout(1);
    writeFileSync(file, "created\n");
    await expect(written).resolves.toBeUndefined();
  });
});
