import { basename, dirname } from "node:path";
import { PAGES, textOf } from "./snippets";

/** An HCL example of a page. */
export interface Example {
  /** Its place: the page and a number. Also the name of its module. */
  readonly name: string;
  readonly page: string;
  readonly code: string;
}

/** The HCL examples of all pages, in the order of the pages. */
export const EXAMPLES: readonly Example[] = PAGES.flatMap((page) =>
  [...textOf(page).matchAll(/^```(?:hcl|terraform|tf)\n([^]*?)^```$/gm)].map(([, code = ""], index) => ({
    name: `${basename(dirname(page))}-${basename(page, ".md").toLowerCase()}-${index + 1}`,
    page,
    code,
  })),
);

/** What an example lacks to be a configuration of its own. */
export function missingFrom({ code }: Pick<Example, "code">): string[] {
  const all = [...code.matchAll(/^(?:resource|data|ephemeral|action) "([a-z]+)_/gm)].map(([, type = ""]) => type);
  const types = all.filter((type) => type !== "terraform"); // It is part of Terraform.
  return [...new Set(types.length === 0 ? ["cfaccess"] : types)].flatMap((provider) => [
    ...(new RegExp(`^ +${provider} += \\{ source = "`, "m").test(code) ? [] : [`required_providers.${provider}`]),
    ...(new RegExp(`^provider "${provider}" \\{`, "m").test(code) ? [] : [`provider "${provider}"`]),
  ]);
}

/** Whether an example is only blocks that change an existing state. Terraform allows some of them in the root module only. */
export const changesState = ({ code }: Example): boolean =>
  /^(?:import|moved|removed) \{/m.test(code) && !/^resource /m.test(code);

/** The blocks that Terraform 1.11 does not know: their kind, their type, and the whole block. */
const NEWER_BLOCK = /^(list|action) "(\w+)" "\w+" \{\n([^]*?)^\}\n/gm;

/** A block of a list resource or an action in an example. */
export interface NewerBlock {
  readonly kind: "list" | "action";
  readonly type: string;
  /** The attributes of its `config` block, as HCL. */
  readonly config: string;
}

/** The list resources and actions of an example. */
export const newerBlocksOf = ({ code }: Example): NewerBlock[] =>
  [...code.matchAll(NEWER_BLOCK)].map(([, kind, type = "", body = ""]) => ({
    kind: kind === "list" ? "list" : "action",
    type,
    config: /^ {2}config \{\n([^]*?)^ {2}\}$/m.exec(body)?.[1] ?? "",
  }));

/** Whether an example has what Terraform 1.11 does not know. */
export const isNewer = ({ code }: Example): boolean =>
  /^(?:list|action) "/m.test(code) || code.includes("action_trigger {");

/** An example without its list resources and actions, which Terraform 1.11 can check. */
export const withoutNewerBlocks = ({ code }: Example): string => code.replace(NEWER_BLOCK, "");
