import { TerraformStack } from "cdktf";

/** A provider that a stack requires. */
export interface RequiredProvider {
  /** Full address: `registry.terraform.io/cloudflare/cloudflare`. */
  readonly source: string;
  /** Full address for OpenTofu, whose default registry is another one: `registry.opentofu.org/cloudflare/cloudflare`. */
  readonly openTofuSource: string;
  /** The version requirement: `5.22.0`, `~> 5.22`. Undefined if every version is allowed. */
  readonly version: string | undefined;
}

interface Requirement {
  readonly source?: string | undefined;
  readonly version?: string | undefined;
}

/** The providers that `required_providers` of a stack will list, without synthesizing the stack. */
export function requiredProviders(stack: TerraformStack): RequiredProvider[] {
  const required = new Map<string, Requirement>();
  for (const provider of stack.allProviders()) {
    if (TerraformStack.of(provider) !== stack) continue; // it belongs to a nested stack
    const metadata = provider.terraformGeneratorMetadata;
    const version = metadata?.providerVersion ?? metadata?.providerVersionConstraint;
    required.set(provider.terraformResourceType, { source: provider.terraformProviderSource, version });
  }
  for (const [name, override] of Object.entries(overrides(stack))) {
    required.set(name, { ...required.get(name), ...override });
  }
  return [...required].map(([name, { source, version }]) => ({ ...addresses(source ?? name), version }));
}

/** Requirements set by `stack.addOverride`. The stack has no public property for them before synthesis. */
function overrides(stack: TerraformStack): Record<string, Requirement> {
  const { rawOverrides } = stack as unknown as {
    rawOverrides?: { terraform?: { required_providers?: Record<string, Requirement> } };
  };
  return rawOverrides?.terraform?.required_providers ?? {};
}

/** The full addresses of a provider. They are equal if its source names a registry. */
function addresses(given: string): Pick<RequiredProvider, "source" | "openTofuSource"> {
  const source = given.toLowerCase();
  const parts = source.split("/").length;
  if (parts > 2) return { source, openTofuSource: source };
  const path = parts === 1 ? `hashicorp/${source}` : source;
  return { source: `registry.terraform.io/${path}`, openTofuSource: `registry.opentofu.org/${path}` };
}

/** The only version that a requirement allows; undefined if it allows several. */
export function exactVersion(requirement: string | undefined): string | undefined {
  return /^\s*=?\s*(\d+\.\d+\.\d+(?:-[\w.-]+)?)\s*$/.exec(requirement ?? "")?.[1];
}
