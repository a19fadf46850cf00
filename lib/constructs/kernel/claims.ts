import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { Diagnostics } from "./diagnostics";

/** The first construct that claimed a value, by account, kind and value. */
const ownersByApp = new WeakMap<IConstruct, Map<string, IConstruct>>();

/** A value that only one construct of an account can have. */
interface Claim {
  /** What the value is, for messages: `domain`. */
  readonly kind: string;
  readonly value: string;
  /** Why it must be unique, and what to do. */
  readonly rule: string;
}

/**
 * Claims a value that must be unique in an account, such as a hostname or an identifier. If two constructs claim the same
 * value, the later one gets a diagnostic. Tokens are not compared.
 */
export function claim(
  diagnostics: Diagnostics,
  owner: IConstruct,
  { accountId }: { readonly accountId: string },
  { kind, value, rule }: Claim,
): void {
  if (Token.isUnresolved(value) || Token.isUnresolved(accountId)) return;
  const owners = ownersByApp.get(owner.node.root) ?? new Map<string, IConstruct>();
  ownersByApp.set(owner.node.root, owners);
  const key = JSON.stringify([accountId, kind, value].map((part) => part.toLowerCase()));
  const first = owners.get(key) ?? owner;
  owners.set(key, first);
  if (first === owner) return;
  diagnostics.add("CFA1009", `${kind} "${value}" is used by "${first.node.path}" already; ${rule}`, kind);
}
