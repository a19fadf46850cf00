import { cfaccessProvider } from "../../lib/provider";
import { providerPages } from "../../tools/provider-docs/pages";
import { KINDS, pageOf, PARTS } from "../../tools/provider-docs/parts";
import { EXAMPLES, missingFrom } from "./hcl-examples";
import { PAGES, textOf } from "./snippets";

const FOLDERS = Object.values(KINDS).map(({ folder }) => `docs/provider/${folder}/`);

test("everything in the provider's schema has a page, and no page is about anything else", () => {
  const pages = PAGES.filter(
    (page) => FOLDERS.some((folder) => page.startsWith(folder)) && !page.endsWith("README.md"),
  );
  expect(pages.sort()).toEqual(PARTS.map(pageOf).sort());
});

/** How a TypeScript example names a part. CDK for Terraform has constructs for resources and data sources only. */
const IN_TYPESCRIPT = {
  resource: (type: string) => `new ${camelCase(type)}(this, `,
  "data source": (type: string) => `new Data${camelCase(type)}(this, `,
  "ephemeral resource": (type: string) => `this.addOverride("ephemeral.${type}.`,
  "list resource": (type: string) => `list: { ${type}: { example } }`,
  action: (type: string) => `this.addOverride("action.${type}.`,
} as const;

/** The block of a part in HCL. */
const IN_HCL = {
  resource: "resource",
  "data source": "data",
  "ephemeral resource": "ephemeral",
  "list resource": "list",
  action: "action",
} as const;

test.each(PARTS.map((part) => [`${part.kind} ${part.type}`, part] as const))(
  "the page of the %s has the registry's layout, a whole HCL example and a TypeScript example",
  (_, part) => {
    const { kind, type } = part;
    const page = pageOf(part);
    const text = textOf(page);
    expect(text).toMatch(
      new RegExp(
        `^---\n(?:# .*\n)?page_title: "${type} .*"\nsubcategory: ".+"\ndescription: \\|-\n {2}.+\n---\n\n# ${type} \\(`,
      ),
    );
    const headings = [...text.replace(/^```[^]*?^```$/gm, "").matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(headings.filter((title) => LAYOUT.includes(title ?? ""))).toEqual(
      LAYOUT.filter((one) => headings.includes(one)),
    );
    expect(headings).toEqual(expect.arrayContaining(["Example Usage", "Schema"]));

    const examples = EXAMPLES.filter((example) => example.page === page);
    expect(
      examples.some(
        ({ code }) => code.includes(`\n${IN_HCL[kind]} "${type}" `) || code.startsWith(`${IN_HCL[kind]} "${type}" `),
      ),
    ).toBe(true);
    expect(missingFrom({ code: examples[0]?.code ?? "" })).toEqual([]);
    const scripts = [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code]) => code);
    expect(scripts.join("\n")).toContain(IN_TYPESCRIPT[kind](type));
  },
);

/** The sections of the registry, in its order. Those that explain behavior come between the first two. */
const LAYOUT = ["Example Usage", "Schema", "Import"];

test.each([...providerPages(cfaccessProvider.schema.attributes, textOf)])(
  "the generated parts of %s are as the schema says (npx tsx tools/generate-provider-docs.ts)",
  (page, generated) => {
    expect(wordsOf(textOf(page))).toBe(wordsOf(generated));
  },
);

/** The text of a page, without what the formatter changes: the layout of examples, the padding of tables. */
const wordsOf = (page: string): string =>
  page
    .replace(/^```[^]*?^```$/gm, "")
    .replace(/[\s|-]+/g, " ")
    .trim();

const camelCase = (type: string): string => `_${type}`.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
