import {
  DefaultTokenResolver,
  StringConcat,
  TerraformDataSource,
  TerraformElement,
  TerraformOutput,
  TerraformStack,
  Tokenization,
} from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { DiagnosticError, typeOf, type Diagnostic } from "../../diagnostics";
import { shared } from "../../rules/brand";
import { registerCheck } from "./fail-closed";
import { MOVED_BLOCKS, resourcesBelow } from "./moved-from";
import { addressOf } from "./reference";

const released = shared("released", () => new WeakSet<TerraformElement>());

/**
 * Removes all resources of a construct from the stack without destroying their objects: writes `removed` blocks, which need
 * Terraform 1.7 or later, in place of the resources. After the deployment, delete the construct from the code. To manage the
 * objects in another stack, import them there first, with `importFromState`.
 *
 * ```ts
 * const engineers = new AccessGroup(this, "engineers", { name: "Engineers", include: [AccessRule.emailDomain("example.com")] });
 * removedWithoutDestroy(engineers);
 * ```
 *
 * @param construct - a construct, as it was deployed. The rest of the stack must not refer to it
 * @throws DiagnosticError if it is not a construct in a stack
 */
export function removedWithoutDestroy(construct: IConstruct): void {
  const given: unknown = construct; // callers in JavaScript
  const stack = Construct.isConstruct(given)
    ? given.node.scopes.findLast((scope): scope is TerraformStack => TerraformStack.isStack(scope))
    : undefined;
  if (stack === undefined) {
    const shown = Construct.isConstruct(given) ? `"${given.node.path}"` : typeOf(given);
    throw new DiagnosticError("CFA1023", `removedWithoutDestroy needs a construct in a TerraformStack, not ${shown}`);
  }
  for (const resource of resourcesBelow(construct, stack)) {
    write(resource, removedBlocks([addressOf(resource)]));
  }
  for (const one of elementsBelow(construct).filter(isRead)) write(one, {});
  registerCheck(construct, () => referencesTo(construct, stack));
}

const elementsBelow = (construct: IConstruct): TerraformElement[] =>
  construct.node.findAll().filter((one): one is TerraformElement => TerraformElement.isTerraformElement(one));

const isRead = (element: TerraformElement): boolean =>
  TerraformDataSource.isTerraformDataSource(element) || TerraformOutput.isTerraformOutput(element);

/** Replaces what an element writes. cdktf cannot write `removed` blocks as HCL, and would destroy the objects. */
function write(element: TerraformElement, json: object): void {
  released.add(element);
  element.toTerraform = () => structuredClone(json);
  element.toMetadata = () => ({});
  element.toHclTerraform = () => {
    throw noHclError(`"${element.node.path}" is removed without destroying it`);
  };
}

/** Blocks with which Terraform forgets the objects of resources instead of destroying them. */
export const removedBlocks = (addresses: readonly string[]): { readonly removed: readonly object[] } => ({
  removed: addresses.map((from) => ({ from, lifecycle: { destroy: false } })),
});

/** The error of a stack with `removed` blocks that is synthesized as HCL. Without the blocks, Terraform destroys the objects. */
export const noHclError = (what: string): DiagnosticError =>
  new DiagnosticError("CFA1908", `${what}, which cdktf can write as JSON only; synthesize the stack as JSON`);

/** Terraform would refuse references to resources that the stack does not have any more. */
function referencesTo(construct: IConstruct, stack: TerraformStack): Diagnostic[] {
  const addresses = resourcesBelow(construct, stack).map(addressOf);
  const reference = new RegExp(`\\b(?:${addresses.join("|")})(?![\\w-])`);
  const user = elementsBelow(stack).find(
    (one) => !released.has(one) && !isMove(one) && reference.test(textOf(one, stack)),
  );
  if (addresses.length === 0 || user === undefined) return [];
  const message = `removedWithoutDestroy: "${user.node.path}" refers to it; give it the identifier, or look the object up, such as with fromId or fromName`;
  return [{ code: "CFA1907", message }];
}

const isMove = (element: TerraformElement): boolean => element.node.id === MOVED_BLOCKS;

function textOf(element: TerraformElement, scope: TerraformStack): string {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return JSON.stringify(Tokenization.resolve(element.toTerraform(), { scope, resolver, preparing: false }));
}
