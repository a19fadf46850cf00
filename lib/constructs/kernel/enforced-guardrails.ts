import type { IConstruct } from "constructs";
import { shared } from "../../rules/brand";

/** A suppression of a guardrail, and the construct that it is about, or that says it. */
interface PlacedSuppression {
  readonly place: IConstruct;
  readonly suppression: object;
}

const suppressionsByApp = shared("guardrailSuppressions", () => new WeakMap<IConstruct, PlacedSuppression[]>());

/** Remembers a suppression, so that it is written to the JSON of its stack, or of all stacks below its construct. */
export function addSuppression(place: IConstruct, suppression: object): void {
  const { root } = place.node;
  suppressionsByApp.set(root, [...(suppressionsByApp.get(root) ?? []), { place, suppression }]);
}

/** The JSON of a stack with the suppressions that are about it. Terraform ignores what is below `//`. */
export function withSuppressions<Json extends object>(stack: IConstruct, json: Json): Json {
  const suppressions = (suppressionsByApp.get(stack.node.root) ?? []).flatMap(({ place, suppression }) =>
    place.node.scopes.includes(stack) || stack.node.scopes.includes(place) ? [suppression] : [],
  );
  if (suppressions.length === 0) return json;
  const comment = (json as { readonly "//"?: object })["//"];
  return { ...json, "//": { ...comment, guardrails: { suppressions } } };
}

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
