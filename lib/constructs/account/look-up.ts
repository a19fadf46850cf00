import { Op, TerraformSelf, type TerraformResourceLifecycle } from "cdktf";
import type { IConstruct } from "constructs";
import { literalArgument, literalText } from "../../rules/terraform-literal";
import type { Diagnostics } from "../kernel/diagnostics";
import { requiredString, type Validators } from "../kernel/validators";
import type { AccessAccount } from "./access-account";
import { accountValidator } from "./account-of";

/** Props of `fromName` and `fromDomain`. */
export interface LookUpProps {
  /**
   * The account to look in.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** Validators of `LookUpProps`. */
export const LOOK_UP_VALIDATORS: Validators<LookUpProps> = { account: accountValidator };

/** Checks the name to look for, and returns it. */
export function validLookUpName(diagnostics: Diagnostics, value: string): string {
  const { name } = diagnostics.validated({ name: value }, { name: requiredString });
  diagnostics.checkName("name", name);
  return name;
}

/**
 * A postcondition that stops Terraform if the object found has another name than the one looked for. The provider
 * ensures that exactly one object is found, but the API may match parts of a name: a look-up of `Staff` may find
 * `Former staff`.
 *
 * @param kind - what is looked up, for messages: `group`
 */
export function exactMatch(
  lookUp: IConstruct,
  kind: string,
  attribute: "name" | "domain",
  wanted: string,
): TerraformResourceLifecycle {
  const errorMessage =
    `"${literalText(lookUp.node.path)}" looks up the ${kind} with the ${attribute} "${literalText(wanted)}", and the API ` +
    `returned the one with the ${attribute} "\${self.${attribute}}"; use the exact ${attribute}.`;
  return {
    postcondition: [{ condition: Op.eq(TerraformSelf.getAny(attribute), literalArgument(wanted)), errorMessage }],
  };
}
