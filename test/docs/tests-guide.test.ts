import { TerraformStack } from "cdktf";
import ts from "typescript";
import * as access from "../../lib";
import { modelOfApp } from "../../lib/constructs/expectations/app-model";
import { explanationText } from "../../lib/reach/explain/explain";
import { judge } from "../../lib/reach/judge";
import type { AccessModel } from "../../lib/reach/model/access-model";
import { parseTests, runTests } from "../../lib/reach/test-files";
import { wantedOf } from "../../lib/reach/wanted";
import { newAccount, newApp } from "../constructs/synthesis";
import { snippetsOf, textOf } from "./snippets";

const PAGE = "docs/guides/tests.md";

/** The stack of the first snippet of the page. */
function stackOfPage(): TerraformStack {
  const stack = new TerraformStack(newApp(), "access");
  newAccount(stack);
  const [{ code } = { code: "" }] = snippetsOf(PAGE);
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const names = Object.keys(access) as (keyof typeof access)[];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the code of the page
  new Function(...names, outputText).call(stack, ...names.map((name) => access[name]));
  return stack;
}

/** The first block of the page in a language. */
const blockOf = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "m").exec(textOf(PAGE))?.[1] ?? "";

describe(PAGE, () => {
  const stack = stackOfPage();
  const model: AccessModel = modelOfApp(stack);

  it("has a stack whose expectations hold", () => {
    expect(access.diagnosticsOf(stack)).toEqual([]);
  });

  it("has a file of tests that hold on the stack", () => {
    const results = runTests(model, "access.tests.yaml", parseTests(blockOf("yaml"), "access.tests.yaml"));
    expect(results.filter(({ status }) => status !== "passed")).toEqual([]);
    expect(results).toHaveLength(8);
  });

  it("shows what cfaccess explain prints", () => {
    const person = access.Person.user("ann@example.com").loggedInWith("Okta").inGroup("sales");
    const verdict = judge(model, person, wantedOf(model, "https://wiki.example.com"));
    expect(`${explanationText(verdict.explain())}\n`).toBe(blockOf("text"));
  });
});
