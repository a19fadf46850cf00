import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type * as official from "@cdktf/provider-cloudflare/lib/provider";
import { loadL1 } from "../kernel/load-l1";
import type { ProviderConfig } from "./provider-config";

/** Version of the official provider that this package is tried with. */
export const OFFICIAL_PROVIDER_VERSION = "5.22.0";

/**
 * The official provider, at the given version: its L1s pin the one they were generated from, which is older.
 * @throws Error where the package of its L1s is not installed
 */
export function createOfficialProvider(
  account: Construct,
  config: ProviderConfig,
  version: string,
): official.CloudflareProvider {
  const { CloudflareProvider } = loadL1(account, "provider");
  const stack = TerraformStack.of(account);
  stack.addOverride("terraform.required_providers.cloudflare.version", version);
  const provider = new CloudflareProvider(account, "cloudflare", config);
  account.node.addValidation({ validate: () => twinsOf(provider, stack) });
  return provider;
}

/** Terraform takes one provider of a kind without an alias; a stack may have brought its own. */
function twinsOf(provider: official.CloudflareProvider, stack: TerraformStack): string[] {
  return stack
    .allProviders()
    .filter((other) => other !== provider && other.terraformResourceType === provider.terraformResourceType)
    .filter((other) => other.alias === provider.alias && TerraformStack.of(other) === stack)
    .map(
      (other) =>
        `"${other.node.path}" and "${provider.node.path}" are two official providers ` +
        (provider.alias === undefined ? "without an alias" : `with the alias "${provider.alias}"`) +
        `; give the first an alias of its own, or leave it to the account (account.officialProvider)`,
    );
}
