import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { AccessAccount } from "./access-account";
import type { Problems } from "./problems";

interface Claim {
  readonly owner: IConstruct;
  readonly accountId: string;
  readonly kind: string;
  readonly value: string;
}

const claimsOfApp = new WeakMap<IConstruct, Claim[]>();

/**
 * Takes something of which an account has one only (a hostname, an identifier) for a construct; two constructs that take
 * the same are a problem of the later one. What is only known when Terraform runs is left to Terraform.
 *
 * @param kind - what it is, for messages: `domain`
 * @param rule - why it cannot be shared, and what to do
 */
export function claim(
  problems: Problems,
  owner: IConstruct,
  account: AccessAccount,
  { kind, value, rule }: { readonly kind: string; readonly value: string; readonly rule: string },
): void {
  if (Token.isUnresolved(value) || Token.isUnresolved(account.accountId)) return;
  const mine: Claim = { owner, accountId: account.accountId.toLowerCase(), kind, value: value.toLowerCase() };
  const claims = claimsOfApp.get(owner.node.root) ?? [];
  claimsOfApp.set(owner.node.root, claims);
  const other = claims.find((claim) => isSame(claim, mine));
  claims.push(mine);
  if (other !== undefined) problems.add(`${kind} "${value}" is that of "${other.owner.node.path}" too; ${rule}`);
}

const isSame = (one: Claim, other: Claim): boolean =>
  one.owner !== other.owner &&
  one.accountId === other.accountId &&
  one.kind === other.kind &&
  one.value === other.value;
