import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cfaccessProvider } from "../../../lib/provider";
import { dataSourcePage, DATA_SOURCE_PAGES } from "../../../tools/provider-docs/data-source-page";
import { pageOf } from "../../../tools/provider-docs/resource-page";
import { textOf } from "../../docs/snippets";
import { EmulatedStack } from "../emulated-stack";

const { dataSources = [] } = cfaccessProvider;

const words = (page: string): string => page.replace(/[\s|-]+/g, " ").trim();

test.each(dataSources)("the page of $type is as the schema says (npx tsx tools/generate-provider-docs.ts)", (one) => {
  // The examples are in the formatter's layout.
  const [shown, generated] = [textOf(`docs/${DATA_SOURCE_PAGES}/${pageOf(one.type)}`), dataSourcePage(one)].map(
    (page) => words(page.replace(/^```[^]*?^```$/gm, "").replace(/^<!--.*$/m, "")),
  );
  expect(shown).toBe(generated);
});

test("the HCL examples of all pages are valid", async () => {
  const stack = new EmulatedStack(...(await EmulatedStack.parts({}, {})));
  const examples = dataSources.flatMap(({ type }) =>
    [...textOf(`docs/${DATA_SOURCE_PAGES}/${pageOf(type)}`).matchAll(/^```hcl\n([^]*?)^```$/gm)].map(
      ([, code]) => code,
    ),
  );
  expect(examples).toHaveLength(dataSources.length);
  try {
    await stack.stack.write({});
    await writeFile(join(stack.stack.terraform.folder, "examples.tf"), examples.join("\n"));
    await stack.stack.terraform.run("validate", "-no-color");
    await stack.stack.terraform.run("fmt", "-check", "examples.tf");
  } finally {
    await stack.remove();
  }
});
