import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type * as official from "@cdktf/provider-cloudflare/lib/provider";
import { formatDiagnostic, type Diagnostic } from "../../diagnostics";
import { loadL1 } from "../kernel/load-l1";
import type { ProviderConfig } from "./provider-config";

/** The version of the official provider that this package is tested with. */
export const OFFICIAL_PROVIDER_VERSION = "5.22.0";

/**
 * Adds the official provider to the account's stack, at the given version. Its L1s require the version that they were
 * generated from, which is older; an override replaces that requirement.
 *
 * @throws DiagnosticError if the package of its L1s is not installed
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
  account.node.addValidation({ validate: () => duplicatesOf(provider, stack).map(formatDiagnostic) });
  return provider;
}

/** Terraform accepts one provider of a kind with each alias, and one without; the stack may have added its own. */
function duplicatesOf(provider: official.CloudflareProvider, stack: TerraformStack): Diagnostic[] {
  const alias = provider.alias === undefined ? "without an alias" : `with the alias "${provider.alias}"`;
  return stack
    .allProviders()
    .filter((other) => other !== provider && other.terraformResourceType === provider.terraformResourceType)
    .filter((other) => other.alias === provider.alias && TerraformStack.of(other) === stack)
    .map((other) => ({
      code: "CFA1103",
      message:
        `"${other.node.path}" and "${provider.node.path}" are both official providers ${alias}; give the first an alias of ` +
        `its own, or remove it and use account.officialProvider`,
    }));
}
