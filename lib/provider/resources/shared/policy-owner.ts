import type { ProviderContext } from "../../context";

const owners = new WeakMap<ProviderContext, Map<string, string>>();

/** Records that a resource owns all policies of an application in this run: a cfaccess_application that sets them. */
export function ownPolicies(provider: ProviderContext, applicationId: string, owner: string): void {
  const applications = owners.get(provider) ?? new Map<string, string>();
  owners.set(provider, applications.set(applicationId, owner));
}

/** The resource that owns all policies of an application, as far as this run knows. */
export const ownerOfPolicies = (provider: ProviderContext, applicationId: string): string | undefined =>
  owners.get(provider)?.get(applicationId);
