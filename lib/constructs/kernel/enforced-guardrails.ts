import type { IConstruct } from "constructs";
import { shared } from "../../rules/brand";

/** The scopes whose guardrails are enforced, by app. */
const scopesByApp = shared("enforcedGuardrails", () => new WeakMap<IConstruct, Set<IConstruct>>());

/** Remembers that the guardrails of a scope are enforced. */
export function markEnforced(scope: IConstruct): void {
  const scopes = scopesByApp.get(scope.node.root) ?? new Set();
  scopesByApp.set(scope.node.root, scopes.add(scope));
}

/** Whether the guardrails of a construct are enforced, so that it need not warn of what they find. */
export function isEnforced({ node: { root, scopes } }: IConstruct): boolean {
  const enforced = scopesByApp.get(root);
  return enforced !== undefined && scopes.some((scope) => enforced.has(scope));
}
