import type { MoveRequest } from "../../../plugin-framework";

const OFFICIAL_PROVIDERS = [
  "registry.terraform.io/cloudflare/cloudflare",
  "registry.opentofu.org/cloudflare/cloudflare",
];

/**
 * Whether a `moved` block moves a resource of a type of the official provider.
 *
 * With several `moved` blocks for one object, Terraform names the type of the last step but one, and still the provider of the
 * first: a change of the type and of the name in one apply has the companion's own type.
 */
export const isOfficialSource = (
  { type, providerAddress }: Pick<MoveRequest["source"], "type" | "providerAddress">,
  officialType: string,
  ownType: string,
): boolean => [officialType, ownType].includes(type) && OFFICIAL_PROVIDERS.includes(providerAddress);
