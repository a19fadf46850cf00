import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { EXAMPLE } from "./workspace";

/** A step of a job, of the kinds that the test knows. */
export interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly "working-directory"?: string;
}

export interface Job {
  readonly if: string;
  readonly environment: string;
  readonly permissions?: object;
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** A workflow of GitHub Actions. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly defaults: { readonly run: { readonly shell: string } };
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The values that expressions read: `github`, `vars` and `secrets`. */
export type Contexts = Readonly<Record<string, unknown>>;

const STEP_KEYS: ReadonlySet<string> = new Set(["name", "if", "uses", "with", "run", "working-directory"]);

/** The workflow of the example. @throws Error for a key of a step that the test would ignore */
export function exampleWorkflow(): Workflow {
  const workflow = parse(readFileSync(join(EXAMPLE, ".github/workflows/access.yml"), "utf8")) as Workflow;
  for (const [name, { steps }] of Object.entries(workflow.jobs)) {
    const unknown = steps.flatMap((step) => Object.keys(step)).filter((key) => !STEP_KEYS.has(key));
    if (unknown.length > 0)
      throw new Error(`steps of the job ${name} have ${unknown.join()}, which the test does not know`);
  }
  return workflow;
}

/** The text with its `${{ expressions }}` replaced by their values. A value that is not set is an error. */
export const filledIn = (text: string, contexts: Contexts): string =>
  text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => operand(expression, contexts));

/** Whether a condition of comparisons, joined by `&&`, holds. */
export const holds = (condition: string, contexts: Contexts): boolean =>
  condition.split("&&").every((comparison) => {
    const [left, right, ...more] = comparison.split("==").map((one) => operand(one.trim(), contexts));
    if (right === undefined || more.length > 0) throw new Error(`the test does not know the condition ${comparison}`);
    return left === right;
  });

/** The value of a literal or of a property: `'push'`, `github.event_name`. */
function operand(expression: string, contexts: Contexts): string {
  const literal = /^'([^']*)'$/.exec(expression)?.[1];
  if (literal !== undefined) return literal;
  const value = expression
    .split(".")
    .reduce<unknown>((parent, name) => (parent as Contexts | undefined)?.[name], contexts);
  if (typeof value !== "string") throw new Error(`there is no value for the expression ${expression}`);
  return value;
}
