import { DefaultTokenResolver, StringConcat, TerraformStack, Tokenization, type TerraformResource } from "cdktf";
import { formatDiagnostic } from "../../diagnostics";
import { fieldVersionDiagnostics, newerFields } from "./field-versions";

/**
 * Checks, before synthesis, that the account's version of the official provider supports every attribute of an L1. Returns the
 * L1.
 *
 * @param newer - attributes that the L1's class lacks, because it was generated from an older version; in Terraform's names
 */
export function withVersionCheck<Resource extends TerraformResource>(
  { providerVersion }: { readonly providerVersion: string },
  resource: Resource,
  newer: Readonly<Record<string, unknown>> = {},
): Resource {
  for (const [name, value] of Object.entries(newer)) {
    if (value !== undefined) resource.addOverride(name, value);
  }
  const type = resource.terraformResourceType;
  const names = new Set([...newerFields(type, providerVersion).keys()].map((path) => path.split(".")[0] ?? path));
  if (names.size === 0) return resource;
  const owner = resource.node.scope ?? resource; // diagnostics name the L2, not its L1
  owner.node.addValidation({
    validate: () => fieldVersionDiagnostics(type, attributesOf(resource, names), providerVersion).map(formatDiagnostic),
  });
  return resource;
}

/** The named attributes of a resource, as Terraform reads them. */
function attributesOf(resource: TerraformResource, names: ReadonlySet<string>): object {
  const json = resource.toTerraform() as { resource: Record<string, Record<string, object>> };
  const attributes = json.resource[resource.terraformResourceType]?.[resource.friendlyUniqueId] ?? {};
  const wanted = Object.entries(attributes).filter(([name]) => names.has(name));
  return Object.fromEntries(wanted.map(([name, value]) => [name, withoutLazies(resource, value)]));
}

/** Resolves lazy values. Tokens inside strings are not resolved: that is slow, and their values are known only at apply. */
function withoutLazies(resource: TerraformResource, value: unknown): unknown {
  if (Tokenization.isResolvable(value)) {
    const resolver = new DefaultTokenResolver(new StringConcat());
    return Tokenization.resolve(value, { scope: TerraformStack.of(resource), resolver });
  }
  if (Array.isArray(value)) return value.map((element) => withoutLazies(resource, element));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutLazies(resource, field)]));
}
