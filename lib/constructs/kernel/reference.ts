import { TerraformDataSource, TerraformElement, TerraformStack, Tokenization, type TerraformLocal } from "cdktf";

/** What a Token refers to: an attribute of an L1. */
interface Reference {
  /** A resource or data source, in any stack of the app. */
  readonly l1: TerraformElement & { readonly terraformResourceType: string };
  readonly isDataSource: boolean;
  /** The attribute, in Terraform's name: `id`, `result[0].id`. */
  readonly attribute: string;
}

/**
 * Returns the attribute that a Token refers to, itself or through a local value. Undefined for any other value, such as a
 * variable, the result of a function, or a string with more than a Token.
 */
export function referenceOf(value: unknown, steps = LONGEST_CHAIN): Reference | undefined {
  const { identifier, originStack } = soleToken(value) ?? {};
  if (steps === 0 || typeof identifier !== "string" || !TerraformStack.isStack(originStack)) return undefined;
  const element = elementOf(originStack, identifier);
  if (element === undefined) return undefined;
  if (isLocal(element)) return referenceOf(valueOfLocal(element), steps - 1);
  if (!isL1(element)) return undefined;
  const attribute = identifier.slice(`${addressOf(element)}.`.length);
  return { l1: element, isDataSource: TerraformDataSource.isTerraformDataSource(element), attribute };
}

/** The most local values that refer to each other. */
const LONGEST_CHAIN = 10;

/** The fields of cdktf's reference to an attribute. */
interface Token {
  readonly identifier?: unknown;
  readonly originStack?: unknown;
}

function soleToken(value: unknown): Token | undefined {
  if (Tokenization.isResolvable(value)) return value as Token;
  if (typeof value !== "string") return undefined;
  const fragments = Tokenization.reverseString(value);
  return fragments.length === 1 ? (fragments.firstToken as Token | undefined) : undefined;
}

/** The elements that were found, by stack and identifier: an element does not move. */
const known = new WeakMap<TerraformStack, Map<string, TerraformElement>>();

function elementOf(stack: TerraformStack, identifier: string): TerraformElement | undefined {
  const elements = known.get(stack) ?? new Map<string, TerraformElement>();
  known.set(stack, elements);
  const found = elements.get(identifier) ?? stack.node.findAll().find((one) => isNamed(one, identifier));
  if (found !== undefined) elements.set(identifier, found);
  return found;
}

function isNamed(construct: unknown, identifier: string): construct is TerraformElement {
  if (!TerraformElement.isTerraformElement(construct)) return false;
  if (isLocal(construct)) return identifier === `local.${construct.friendlyUniqueId}`;
  return isL1(construct) && identifier.startsWith(`${addressOf(construct)}.`);
}

const isL1 = (element: TerraformElement): element is Reference["l1"] =>
  typeof (element as { readonly terraformResourceType?: unknown }).terraformResourceType === "string";

/** A local value, which is neither a resource nor a variable nor an output. */
const isLocal = (element: TerraformElement): element is TerraformLocal => "expression" in element;

/** Its property `expression` is a reference to itself. */
function valueOfLocal(local: TerraformLocal): unknown {
  const { locals } = local.toTerraform() as { readonly locals?: Readonly<Record<string, unknown>> };
  return locals?.[local.friendlyUniqueId];
}

/** The Terraform address of a resource or data source: `cfaccess_mcp_portal.tools`. */
export function addressOf(l1: Reference["l1"]): string {
  const kind = TerraformDataSource.isTerraformDataSource(l1) ? "data." : "";
  return `${kind}${l1.terraformResourceType}.${l1.friendlyUniqueId}`;
}
