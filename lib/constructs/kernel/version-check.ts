import { DefaultTokenResolver, StringConcat, TerraformStack, Tokenization, type TerraformResource } from "cdktf";
import type { Diagnostic } from "../../diagnostics";
import { registerCheck } from "./fail-closed";
import { FIELD_VERSIONS } from "./field-versions";
import { plainText } from "./plain-text";

/**
 * Checks, before synthesis, that the account's version of the official provider supports every attribute of an L1.
 * Returns the L1.
 *
 * @param newer - attributes that the L1's class lacks, because it was generated from an older version; in Terraform's
 *   names
 */
export function withVersionCheck<Resource extends TerraformResource>(
  { providerVersion }: { readonly providerVersion: string },
  resource: Resource,
  newer: Readonly<Record<string, unknown>> = {},
): Resource {
  const owner = resource.node.scope ?? resource; // diagnostics name the L2, not its L1
  for (const [name, value] of Object.entries(newer)) {
    if (value !== undefined) resource.addOverride(name, plainText(owner, name, value));
  }
  const type = resource.terraformResourceType;
  const names = new Set([...newerFields(type, providerVersion).keys()].map((path) => path.split(/[.=]/)[0] ?? path));
  if (names.size === 0) return resource;
  registerCheck(owner, () => fieldVersionDiagnostics(type, attributesOf(resource, names), providerVersion));
  return resource;
}

/** The named attributes of a resource, as Terraform reads them. */
function attributesOf(resource: TerraformResource, names: ReadonlySet<string>): object {
  const json = resource.toTerraform() as { resource?: Record<string, Record<string, object>> };
  const attributes = json.resource?.[resource.terraformResourceType]?.[resource.friendlyUniqueId] ?? {};
  const wanted = Object.entries(attributes).filter(([name]) => names.has(name));
  return Object.fromEntries(wanted.map(([name, value]) => [name, withoutLazies(resource, value)]));
}

/**
 * Resolves lazy values. Tokens inside strings are not resolved: that is slow, and their values are known only at
 * apply.
 */
function withoutLazies(resource: TerraformResource, value: unknown): unknown {
  if (Tokenization.isResolvable(value)) {
    const resolver = new DefaultTokenResolver(new StringConcat());
    return Tokenization.resolve(value, { scope: TerraformStack.of(resource), resolver });
  }
  if (Array.isArray(value)) return value.map((element) => withoutLazies(resource, element));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutLazies(resource, field)]));
}

/**
 * The attributes and values of a resource type that a version of the official provider may not support, each with the
 * first version that does.
 *
 * @param requirement - the version, or the range of versions, that the stack requires
 */
export function newerFields(type: string, requirement: string): ReadonlyMap<string, string> {
  const key = `${type} ${requirement}`;
  const cached = NEWER.get(key);
  if (cached !== undefined) return cached;
  const fields = Object.entries(FIELD_VERSIONS[type] ?? {});
  const newer = new Map(fields.filter(([, version]) => !allowsOnlyFrom(requirement, version)));
  NEWER.set(key, newer);
  return newer;
}

/** Results of `newerFields`: every resource of a stack asks for the same few. */
const NEWER = new Map<string, ReadonlyMap<string, string>>();

/**
 * A diagnostic for each attribute and value of a resource that a version of the official provider does not support.
 *
 * @param attributes - as Terraform reads them
 * @param requirement - the version, or the range of versions, that the stack requires
 */
export function fieldVersionDiagnostics(type: string, attributes: object, requirement: string): Diagnostic[] {
  const newer = newerFields(type, requirement);
  const paths = [...new Set(pathsOf(attributes, ""))].sort();
  return paths.flatMap((path): Diagnostic[] => {
    const version = newer.get(path);
    if (version === undefined) return [];
    const [attribute = "", value] = path.split("=");
    const message =
      `${value === undefined ? attribute : `"${value}" in ${attribute}`} needs version ${version} or later of the ` +
      `official provider, and the account uses ${requirement}; set providerVersion of the AccessAccount`;
    return [{ code: "CFA1101", message }];
  });
}

/** The path of every attribute, `policies.mfa_config`, and of every value, `….allowed_authenticators=piv_key`. */
function pathsOf(value: unknown, path: string): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((element) => pathsOf(element, path));
  if (typeof value === "string") return [path, `${path}=${value}`];
  if (typeof value !== "object") return [path];
  const below = Object.entries(value).flatMap(([name, field]) =>
    pathsOf(field, path === "" ? name : `${path}.${name}`),
  );
  return [path, ...below];
}

/** A version of a provider: `[5, 22, 0]`. */
type Version = readonly [major: number, minor: number, patch: number];

/** One condition of a version requirement in Terraform's syntax: no `v`, no wildcards, at most three numbers. */
const PART = /^\s*(=|!=|~>|>=?|<=?)?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-[\w.-]+)?(?:\+[\w.-]+)?\s*$/;

/** Whether a string is a version or a range of versions: `5.22.0`, `~> 5.22`, `>= 5.22, < 6`. */
export function isRequirement(text: string): boolean {
  return text.split(",").every((part) => PART.test(part));
}

/**
 * The lowest version that a requirement allows: `5.22.0` for each of `5.22.0`, `~> 5.22` and `>= 5.22, < 6`.
 * Terraform may choose it. Undefined if the requirement has no lower bound.
 */
export function lowestVersion(requirement: string): Version | undefined {
  const bounds = requirement
    .split(",")
    .map((part) => PART.exec(part))
    .filter((match) => match !== null)
    .filter(([, operator = "="]) => !["!=", "<", "<="].includes(operator))
    .map(([, , major, minor = "0", patch = "0"]): Version => [Number(major), Number(minor), Number(patch)]);
  return bounds.sort(compare).at(-1);
}

/** Whether a requirement allows only this version and later ones. True if it has no lower bound. */
export function allowsOnlyFrom(requirement: string, version: string): boolean {
  const [lowest, wanted] = [lowestVersion(requirement), lowestVersion(version)];
  return lowest === undefined || wanted === undefined || compare(lowest, wanted) >= 0;
}

function compare(one: Version, other: Version): number {
  const index = one.findIndex((number, place) => number !== other[place]);
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
