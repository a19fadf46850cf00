import type { Action, ActionDefinition } from "../action/action";
import type { ListResource, ListResourceDefinition } from "../list-resource/list-resource";
import type { Attributes } from "../schema/attribute";
import type { DataSource, DataSourceDefinition } from "../data-source/data-source";
import type { EphemeralResource, EphemeralResourceDefinition } from "../ephemeral-resource/ephemeral-resource";
import type { Provider, ProviderDefinition } from "./provider";
import type { ResourceDefinition, ResourceOf } from "../resource/resource";

/** Functions that define a provider and its parts. Each returns its argument, with types checked against the schema. */
export interface ProviderKit<Context> {
  /** Defines a resource. */
  defineResource<A extends Attributes, I extends Attributes = never>(
    definition: ResourceDefinition<A, Context, I>,
  ): ResourceOf<A, I, Context>;
  /** Defines a data source. */
  defineDataSource<A extends Attributes>(definition: DataSourceDefinition<A, Context>): DataSource<Context>;
  /** Defines an ephemeral resource. */
  defineEphemeralResource<A extends Attributes>(
    definition: EphemeralResourceDefinition<A, Context>,
  ): EphemeralResource<Context>;
  /** Defines a list resource: a search for the objects of a resource. */
  defineListResource<A extends Attributes, R extends Attributes, I extends Attributes>(
    definition: ListResourceDefinition<A, R, I, Context>,
  ): ListResource<Context>;
  /** Defines an action: work that changes no state of Terraform. */
  defineAction<A extends Attributes>(definition: ActionDefinition<A, Context>): Action<Context>;
  /** Defines the provider itself. */
  defineProvider<A extends Attributes>(definition: ProviderDefinition<A, Context>): Provider<Context>;
}

/**
 * Returns functions that define a provider whose `configure` returns a `Context`. Handlers receive it as `provider`. The
 * types of configuration, plan and state follow from each schema.
 */
export function providerKit<Context>(): ProviderKit<Context> {
  // Handlers take values of their own schema. The server calls them only with values decoded by that schema.
  return {
    defineResource: (definition) => definition,
    defineDataSource: (definition) => definition,
    defineEphemeralResource: (definition) => definition,
    defineListResource: (definition) => definition,
    defineAction: (definition) => definition,
    defineProvider: (definition) => definition,
  };
}
