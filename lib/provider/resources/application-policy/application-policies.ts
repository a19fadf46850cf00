import type { ApplicationPolicy } from "../../../api";
import type { AccessClient } from "../../../client";
import type { PrivateState } from "../../../plugin-framework";
import type { ProviderContext } from "../../context";
import type { ListedReads } from "../../listed-reads";
import { ifFound } from "../shared/not-found";
import { scopedClient, type Scope } from "../shared/scope";

const SIBLINGS = "siblings";

/** A policy that a plan wants. */
interface Claim {
  /** Undefined for a policy to create. */
  readonly id: string | undefined;
  readonly name: string;
  readonly precedence: number;
}

/**
 * The policies of one application in one run of the provider. Terraform tells a provider about one resource at a time, and
 * never about resources that do not change: this class collects what the resources of one application have in common.
 */
export class ApplicationPolicies {
  readonly client: AccessClient;
  readonly applicationId: string;
  /** Ids of policies that a state of this configuration has, as far as this run knows. */
  readonly #known = new Set<string>();
  readonly #claims = new Map<string, Claim>();
  readonly #listedReads: ListedReads;

  constructor(provider: ProviderContext, scope: Scope, applicationId: string) {
    this.client = scopedClient(provider, scope);
    this.applicationId = applicationId;
    this.#listedReads = provider.listedReads;
  }

  /** Records that a state of this configuration has a policy. */
  know(...ids: string[]): void {
    for (const id of ids) this.#known.add(id);
  }

  isKnown(id: string | undefined): boolean {
    return id !== undefined && this.#known.has(id);
  }

  /** Learns from the private state of a resource which other policies belong to this configuration. */
  recall(privateState: PrivateState): void {
    const ids = privateState.get(SIBLINGS);
    if (Array.isArray(ids)) this.know(...ids.map(String));
  }

  /** Stores in the private state of a resource which policies belong to this configuration. */
  remember(privateState: PrivateState): void {
    if (this.#known.size > 0) privateState.set(SIBLINGS, [...this.#known].sort());
  }

  /** Reads a policy of a state. Undefined if it does not exist. Many of them are read from one list. */
  read(id: string, signal: AbortSignal): Promise<ApplicationPolicy | undefined> {
    this.know(id);
    return this.#listedReads.read(`policies of the application ${this.applicationId}`, id, {
      single: () => this.get(id, signal),
      all: async () => new Map((await this.list(signal)).map((found) => [found.id ?? "", found])),
    });
  }

  get(id: string, signal: AbortSignal): Promise<ApplicationPolicy | undefined> {
    return ifFound(this.client.applications.policies.get({ app_id: this.applicationId, policy_id: id }, { signal }));
  }

  /** All policies of the application, by precedence. @throws NotFoundError if the application does not exist */
  list(signal: AbortSignal): Promise<ApplicationPolicy[]> {
    return this.client.applications.policies.list({ app_id: this.applicationId }, { signal }).toArray();
  }

  async applicationExists(signal: AbortSignal): Promise<boolean> {
    return (await ifFound(this.client.applications.get({ app_id: this.applicationId }, { signal }))) !== undefined;
  }

  /** Records what a plan wants. Returns another policy that wants the same precedence. */
  claim(claim: Claim): Claim | undefined {
    const { id, name, precedence } = claim;
    const key = id ?? `new ${precedence} ${name}`;
    this.#claims.set(key, claim);
    // The creation that replaces a policy has its name.
    const isReplacement = (other: Claim): boolean =>
      other.name === name && (other.id === undefined) !== (id === undefined);
    return [...this.#claims].find(
      ([otherKey, other]) => otherKey !== key && other.precedence === precedence && !isReplacement(other),
    )?.[1];
  }
}

const runs = new WeakMap<ProviderContext, Map<string, ApplicationPolicies>>();

/** The policies of an application in the run of a configured provider. */
export function policiesOf(provider: ProviderContext, scope: Scope, applicationId: string): ApplicationPolicies {
  const applications = runs.get(provider) ?? new Map<string, ApplicationPolicies>();
  runs.set(provider, applications);
  const policies = applications.get(applicationId) ?? new ApplicationPolicies(provider, scope, applicationId);
  applications.set(applicationId, policies);
  return policies;
}
