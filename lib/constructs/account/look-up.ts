import { Op, TerraformSelf, type TerraformResourceLifecycle } from "cdktf";
import type { IConstruct } from "constructs";
import { literalText } from "../../rules/terraform-literal";
import type { AccessAccount } from "./access-account";
import { accountValidator } from "./account-of";
import type { Diagnostics } from "../kernel/diagnostics";
import { requiredString, type Validators } from "../kernel/validators";

/** Where something is looked up. */
export interface LookUpProps {
  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

export const LOOK_UP_VALIDATORS: Validators<LookUpProps> = { account: accountValidator };

/** The name to look for, after adding what is wrong with it. */
export function nameToFind(diagnostics: Diagnostics, given: string): string {
  const { name } = diagnostics.validated({ name: given }, { name: requiredString });
  diagnostics.checkName("name", name);
  return name;
}

/**
 * Has Terraform stop where what was found is not what was asked for. The provider sees to it that exactly one object is
 * found, but the API may filter by parts of a text: `Staff` may find `Staff of others`, and let them in.
 *
 * @param kind - what is looked for, for messages: `group`
 */
export function onlyExactly(
  lookUp: IConstruct,
  kind: string,
  attribute: "name" | "domain",
  wanted: string,
): TerraformResourceLifecycle {
  const errorMessage =
    `"${literalText(lookUp.node.path)}" looks for the ${kind} whose ${attribute} is "${literalText(wanted)}", and the only ` +
    `one that the API finds has "\${self.${attribute}}"; give its ${attribute} as it is there.`;
  return { postcondition: [{ condition: Op.eq(TerraformSelf.getAny(attribute), quotable(wanted)), errorMessage }] };
}

/** A text as cdktf takes it for an operator: it escapes the beginnings of most templates, and no quotes. */
const quotable = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/%(?=\{)/g, "%%");
