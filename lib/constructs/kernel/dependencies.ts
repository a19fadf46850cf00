import {
  Aspects,
  dependable,
  TerraformDataSource,
  TerraformResource,
  TerraformStack,
  type ITerraformDependable,
} from "cdktf";
import type { IConstruct } from "constructs";
import { shared } from "../../rules/brand";

const wired = shared("wiredDependencies", () => new WeakSet<TerraformStack>());

/**
 * Makes `wiki.node.addDependency(test)` what it says, for all constructs of a stack: each resource below `wiki` gets a
 * `depends_on` with each resource below `test`. cdktf itself ignores these dependencies.
 */
export function wireDependencies(stack: TerraformStack): void {
  if (wired.has(stack)) return;
  wired.add(stack);
  Aspects.of(stack).add({ visit: (construct) => wireOne(stack, construct) });
}

function wireOne(stack: TerraformStack, construct: IConstruct): void {
  const { dependencies } = construct.node;
  if (dependencies.length === 0 || TerraformStack.isStack(construct)) return;
  for (const dependency of dependencies) {
    const other = TerraformStack.of(dependency);
    if (other !== stack) stack.addDependency(other);
    else if (dependency !== stack) addDependencies(elementsBelow(construct), elementsBelow(dependency));
  }
}

/** What Terraform can wait for, and what can wait. */
type Element = (TerraformResource | TerraformDataSource) & ITerraformDependable;

const isElement = (construct: IConstruct): construct is Element =>
  TerraformResource.isTerraformResource(construct) || TerraformDataSource.isTerraformDataSource(construct);

const elementsBelow = (construct: IConstruct): readonly Element[] => construct.node.findAll().filter(isElement);

/** What each element waits for already: a second synthesis adds nothing. */
const added = new WeakMap<Element, Set<Element>>();

function addDependencies(elements: readonly Element[], dependencies: readonly Element[]): void {
  for (const element of elements.filter((one) => !dependencies.includes(one))) {
    const before = added.get(element) ?? new Set<Element>();
    added.set(element, before);
    const missing = dependencies.filter((one) => !before.has(one) && !elements.includes(one));
    for (const one of missing) before.add(one);
    element.dependsOn = [...(element.dependsOn ?? []), ...missing.map((one) => dependable(one))];
  }
}
