import {
  DefaultTokenResolver,
  Lazy,
  StringConcat,
  TerraformStack,
  Tokenization,
  type IResolvable,
  type TerraformResource,
} from "cdktf";
import type { AccessAccount } from "../account/access-account";
import { fieldVersionProblems, newerFields } from "./field-versions";

/**
 * Adds to an L1 what its class does not know: attributes that came with a later version of the official provider, in
 * Terraform's names. Before the stack is synthesized, everything the resource says is compared with what the account's
 * version of the provider knows.
 */
export function withVersionCheck<Resource extends TerraformResource>(
  account: AccessAccount,
  resource: Resource,
  newer: Readonly<Record<string, unknown>> = {},
): Resource {
  for (const [name, value] of Object.entries(newer)) {
    if (value !== undefined) resource.addOverride(name, value);
  }
  const type = resource.terraformResourceType;
  const names = new Set(
    [...newerFields(type, account.providerVersion).keys()].map((path) => path.split(".")[0] ?? path),
  );
  if (names.size === 0) return resource;
  const owner = resource.node.scope ?? resource; // whose problem it is
  owner.node.addValidation({
    validate: () => fieldVersionProblems(type, attributesOf(resource, names), account.providerVersion),
  });
  return resource;
}

/**
 * For what others refer to: Access refuses to delete what is in use, and Terraform would delete it before it changes those
 * that refer to it no more
 * (https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_access_policy).
 */
export const DELETED_LAST = { createBeforeDestroy: true } as const;

/** A value whose keys stand in Terraform's names already: cdktf would rewrite those of a plain object. */
export const inTerraformNames = (value: unknown): IResolvable => Lazy.anyValue({ produce: () => value });

/** Some attributes of a resource, as Terraform reads them; what only Terraform knows is left as it is. */
function attributesOf(resource: TerraformResource, names: ReadonlySet<string>): object {
  const json = resource.toTerraform() as { resource: Record<string, Record<string, object>> };
  const attributes = json.resource[resource.terraformResourceType]?.[resource.friendlyUniqueId] ?? {};
  const wanted = Object.entries(attributes).filter(([name]) => names.has(name));
  return Object.fromEntries(wanted.map(([name, value]) => [name, withoutLazies(resource, value)]));
}

/** Resolves what is in a value but the Tokens in its texts: that takes long, and they stand for what is known later. */
function withoutLazies(resource: TerraformResource, value: unknown): unknown {
  if (Tokenization.isResolvable(value)) {
    const resolver = new DefaultTokenResolver(new StringConcat());
    return Tokenization.resolve(value, { scope: TerraformStack.of(resource), resolver });
  }
  if (Array.isArray(value)) return value.map((element) => withoutLazies(resource, element));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutLazies(resource, field)]));
}
