import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { AccessAccount } from "../account/access-account";
import type { Diagnostics } from "./diagnostics";

/** Who took what first, by account, kind and value. */
const ownersOfApp = new WeakMap<IConstruct, Map<string, IConstruct>>();

/**
 * Takes something of which an account has one only (a hostname, an identifier) for a construct; two constructs that take
 * the same are a problem of the later one. What is only known when Terraform runs is left to Terraform.
 *
 * @param kind - what it is, for messages: `domain`
 * @param rule - why it cannot be shared, and what to do
 */
export function claim(
  problems: Diagnostics,
  owner: IConstruct,
  account: AccessAccount,
  { kind, value, rule }: { readonly kind: string; readonly value: string; readonly rule: string },
): void {
  if (Token.isUnresolved(value) || Token.isUnresolved(account.accountId)) return;
  const owners = ownersOfApp.get(owner.node.root) ?? new Map<string, IConstruct>();
  ownersOfApp.set(owner.node.root, owners);
  const key = JSON.stringify([account.accountId, kind, value].map((text) => text.toLowerCase()));
  const other = owners.get(key) ?? owner;
  owners.set(key, other);
  if (other !== owner) problems.add(`${kind} "${value}" is that of "${other.node.path}" too; ${rule}`);
}
