import { DefaultTokenResolver, StringConcat, TerraformResource, TerraformStack, Token, Tokenization } from "cdktf";
import type { IConstruct } from "constructs";

const IDENTITY_PROVIDER = "cloudflare_zero_trust_access_identity_provider";

/**
 * Whether an ID is that of a one-time PIN, as far as the stack tells: it must be an attribute of an L1 of the stack. Other IDs
 * tell nothing about their identity provider.
 */
export function isOneTimePin(user: IConstruct, id: string): boolean {
  if (!Token.isUnresolved(id)) return false;
  const stack = TerraformStack.of(user);
  const address = addressOf(stack, id);
  return (
    address?.startsWith(`\${${IDENTITY_PROVIDER}.`) === true &&
    stack.node
      .findAll()
      .some((one) => isPinProvider(one) && address === `\${${IDENTITY_PROVIDER}.${one.friendlyUniqueId}.id}`)
  );
}

const isPinProvider = (construct: IConstruct): construct is TerraformResource =>
  TerraformResource.isTerraformResource(construct) &&
  construct.terraformResourceType === IDENTITY_PROVIDER &&
  (construct as { readonly typeInput?: unknown }).typeInput === "onetimepin";

/** The expression of a Token: `${cloudflare_zero_trust_access_identity_provider.pin.id}`. */
function addressOf(stack: TerraformStack, token: string): string | undefined {
  try {
    const resolver = new DefaultTokenResolver(new StringConcat());
    const resolved: unknown = Tokenization.resolve(token, { scope: stack, resolver });
    return typeof resolved === "string" ? resolved : undefined;
  } catch {
    return undefined; // an attribute of another stack, which is known after cdktf has prepared the stacks
  }
}
