import { readdirSync } from "node:fs";
import { join } from "node:path";
import parseFragment from "@changesets/parse";
import { name as packageName } from "../../package.json";
import { ROOT, textOf } from "./snippets";

const fragments = readdirSync(join(ROOT, ".changeset"))
  .filter((file) => file.endsWith(".md") && file !== "README.md")
  .map((file) => `.changeset/${file}`);

test("the fragments of the changelog are well-formed (.changeset/README.md)", () => {
  expect(fragments.flatMap((file) => problemsOf(file, textOf(file)))).toEqual([]);
});

test.each([
  ["without a header", "Adds a command.\n"],
  ["for another package", '---\n"some-package": minor\n---\n\nAdds a command.\n'],
  ["of an unknown kind", `---\n"${packageName}": huge\n---\n\nAdds a command.\n`],
  ["without text", `---\n"${packageName}": minor\n---\n\n`],
])("fails for a fragment %s", (_, text) => {
  expect(problemsOf("fragment.md", text)).toHaveLength(1);
});

/** What is wrong with a fragment. */
function problemsOf(file: string, text: string): string[] {
  try {
    const { releases, summary } = parseFragment(text);
    const [release] = releases;
    if (releases.length !== 1 || release?.name !== packageName)
      return [`${file}: the header must name "${packageName}"`];
    if (!["patch", "minor", "major"].includes(release.type)) return [`${file}: the kind must be patch, minor or major`];
    return summary.trim() === "" ? [`${file}: the text is missing`] : [];
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
