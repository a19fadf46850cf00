import type { Attributes } from "../schema/attribute";
import type { DataSource, DataSourceDefinition } from "./data-source";
import type { EphemeralResource, EphemeralResourceDefinition } from "./ephemeral-resource";
import type { Provider, ProviderDefinition } from "./provider";
import type { Resource, ResourceDefinition } from "./resource";

/** What a provider is made with. */
export interface ProviderKit<Context> {
  defineResource<A extends Attributes>(definition: ResourceDefinition<A, Context>): Resource<Context>;
  defineDataSource<A extends Attributes>(definition: DataSourceDefinition<A, Context>): DataSource<Context>;
  defineEphemeralResource<A extends Attributes>(
    definition: EphemeralResourceDefinition<A, Context>,
  ): EphemeralResource<Context>;
  defineProvider<A extends Attributes>(definition: ProviderDefinition<A, Context>): Provider<Context>;
}

/**
 * The functions that define a provider whose `configure` returns a `Context`, which every handler is given as
 * `provider`. The types of config, plan and state follow from each schema.
 */
export function providerKit<Context>(): ProviderKit<Context> {
  // A definition's handlers take the values of its own schema; as parts of a provider they take any, and the server
  // calls them with values decoded by that very schema.
  return {
    defineResource: (definition) => definition,
    defineDataSource: (definition) => definition,
    defineEphemeralResource: (definition) => definition,
    defineProvider: (definition) => definition,
  };
}
