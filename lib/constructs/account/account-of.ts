import { TerraformStack, Token } from "cdktf";
import type { IConstruct } from "constructs";
import { AccessAccount } from "./access-account";
import { instanceOf, type Validator } from "../kernel/validators";

/** The account that something is told to belong to. */
export const accountValidator: Validator = instanceOf(AccessAccount, "an AccessAccount, or leave it out");

/**
 * The account that a construct belongs to: the one it was told, or the nearest.
 *
 * @param kind - what the construct is, for messages: `fleet`
 * @throws Error where there is none, or where it is of another stack
 */
export function accountOf(construct: IConstruct, kind: string, account?: AccessAccount): AccessAccount {
  if (account === undefined) return AccessAccount.of(construct);
  if (TerraformStack.of(account) === TerraformStack.of(construct)) return account;
  throw new Error(
    `${kind} "${construct.node.path}" is in another stack than its account "${account.node.path}", and a provider works ` +
      `in one stack only; create an AccessAccount in the ${kind}'s stack`,
  );
}

/** Whether two accounts, of one stack or of two, may be one. What is only known when Terraform runs may be. */
export function mayBeSameAccount(one: AccessAccount, other: AccessAccount): boolean {
  if (one === other || Token.isUnresolved(one.accountId) || Token.isUnresolved(other.accountId)) return true;
  return one.accountId.toLowerCase() === other.accountId.toLowerCase();
}
