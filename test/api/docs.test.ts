import { readFileSync } from "node:fs";
import path from "node:path";
import { accessApi, endpointsOf } from "../../lib/api";
import { apiPage } from "../../tools/api-docs/api-page";
import { emulatorPage } from "../../tools/api-docs/emulator-page";
import { rulesPage } from "../../tools/api-docs/rules-page";
import { anchorOf } from "../../tools/pages/markdown";

const page = apiPage();
const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);

describe("docs/reference/api.md", () => {
  test("is up to date (npx tsx tools/generate-api-docs.ts)", () => {
    expect(readFileSync(path.resolve(__dirname, "../../docs/reference/api.md"), "utf8")).toBe(page);
  });

  test("has every endpoint", () => {
    expect([...endpointsOf(accessApi)].map(([name]) => name).filter((name) => !headings.includes(name))).toEqual([]);
  });

  test("has no broken or ambiguous link", () => {
    const anchors = headings.map(anchorOf);
    const links = [...page.matchAll(/\]\((#[^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
    expect(anchors.filter((anchor, i) => anchors.indexOf(anchor) !== i)).toEqual([]);
  });
});

test("docs/guides/emulator.md is up to date (npx tsx tools/generate-api-docs.ts)", () => {
  const text = readFileSync(path.resolve(__dirname, "../../docs/guides/emulator.md"), "utf8");
  expect(text).toBe(emulatorPage(text));
});

test("docs/guides/access-rules.md is up to date (npx tsx tools/generate-api-docs.ts)", () => {
  const text = readFileSync(path.resolve(__dirname, "../../docs/guides/access-rules.md"), "utf8");
  expect(text).toBe(rulesPage(text));
});

test("CONTRIBUTING.md shows the current source of an area", () => {
  const read = (file: string) => readFileSync(path.resolve(__dirname, "../..", file), "utf8");
  const shown = /All of `(.+)` but its imports:\n\n```ts\n([^]*?)```/.exec(read("CONTRIBUTING.md"));
  const [, file = "", code = ""] = shown ?? [];
  expect(code.length).toBeGreaterThan(0);
  expect(read(file).endsWith(`\n${code}`)).toBe(true);
});
