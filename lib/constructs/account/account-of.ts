import { TerraformStack, Token } from "cdktf";
import type { IConstruct } from "constructs";
import { DiagnosticError } from "../../diagnostics";
import { instanceOf, type Validator } from "../kernel/validators";
import { AccessAccount, isAccessAccount } from "./access-account";

/** The `account` prop of a construct. */
export const accountValidator: Validator = instanceOf(isAccessAccount, "an AccessAccount");

/**
 * Returns the account of a construct: its `account` prop, or else the nearest AccessAccount above it.
 *
 * @param kind - what the construct is, for messages: `fleet`
 * @throws DiagnosticError if there is no account, or if it is in another stack
 */
export function accountOf(construct: IConstruct, kind: string, account?: AccessAccount): AccessAccount {
  if (account === undefined) return AccessAccount.of(construct);
  if (TerraformStack.of(account) === TerraformStack.of(construct)) return account;
  throw new DiagnosticError(
    "CFA1106",
    `${kind} "${construct.node.path}" and its account "${account.node.path}" are in different stacks, and a provider belongs ` +
      `to one stack; create an AccessAccount in the ${kind}'s stack`,
  );
}

/** Whether two accounts, in one stack or in two, may be the same one. An ID known only at apply may equal any other. */
export function mayBeSameAccount(one: AccessAccount, other: AccessAccount): boolean {
  if (one === other || Token.isUnresolved(one.accountId) || Token.isUnresolved(other.accountId)) return true;
  return one.accountId.toLowerCase() === other.accountId.toLowerCase();
}
