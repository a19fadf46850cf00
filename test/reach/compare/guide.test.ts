import { readFileSync } from "node:fs";
import path from "node:path";
import { compare } from "../../../lib/reach/compare";
import { comparisonText } from "../../../lib/reach/compare/render";
import { readSynthesized } from "../../../lib/reach/readers";

const page = readFileSync(path.join(__dirname, "../../../docs/guides/proof.md"), "utf8");

const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, name, code = ""]) => (name === language ? code : []));

test("the example of docs/guides/proof.md prints what the page says", () => {
  const [before, after] = blocks("json").map((code) =>
    readSynthesized([
      { name: "example", json: JSON.parse(code) as Readonly<Record<string, unknown>>, file: "cdk.tf.json" },
    ]),
  );
  if (before === undefined || after === undefined) throw new Error("the page has no two versions");
  expect(comparisonText(compare(before, after))).toBe(blocks("text")[0]);
});
