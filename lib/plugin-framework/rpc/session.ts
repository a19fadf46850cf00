import type { Action } from "../action/action";
import type { DataSource } from "../data-source/data-source";
import type { EphemeralResource } from "../ephemeral-resource/ephemeral-resource";
import { LeftOpen } from "../ephemeral-resource/left-open";
import { IdentitySchema } from "../identity/identity-schema";
import type { ListResource } from "../list-resource/list-resource";
import type { Provider } from "../provider/provider";
import type { Resource, Schema } from "../resource/resource";
import { ProviderError } from "../diagnostics";
import { createLog, type Log, type LogLevel } from "../log";
import { ObjectSchema } from "../schema/object-schema";
import { Secrets } from "../secrets";

/** One definition that a provider serves under a type name, with its schema. */
export interface Served<Definition> {
  readonly type: string;
  readonly definition: Definition;
  readonly schema: ObjectSchema;
}

/** A resource, with its identity if it has one. */
export interface ServedResource extends Served<Resource<unknown>> {
  readonly identity: IdentitySchema | undefined;
}

/** Where and how much a session logs. */
export interface SessionOptions {
  readonly level: LogLevel;
  /** Writes one log line. */
  readonly write: (line: string) => void;
}

/** A provider served to one Terraform process: its schemas, configuration and calls in progress. */
export class Session {
  readonly provider: Provider<unknown>;
  readonly schema: ObjectSchema;
  readonly resources: ReadonlyMap<string, ServedResource>;
  readonly dataSources: ReadonlyMap<string, Served<DataSource<unknown>>>;
  readonly ephemeralResources: ReadonlyMap<string, Served<EphemeralResource<unknown>>>;
  readonly listResources: ReadonlyMap<string, Served<ListResource<unknown>>>;
  readonly actions: ReadonlyMap<string, Served<Action<unknown>>>;
  readonly secrets = new Secrets();
  readonly log: Log;
  readonly leftOpen = new LeftOpen();
  /** The result of `configure`. Undefined before that call, or if the configuration had unknown values. */
  context: unknown;
  readonly #running = new Set<AbortController>();

  constructor(provider: Provider<unknown>, { level, write }: SessionOptions) {
    this.provider = provider;
    this.schema = new ObjectSchema(provider.schema);
    this.resources = withIdentities(serveAll("resource", provider.resources));
    this.dataSources = serveAll("data source", provider.dataSources ?? []);
    this.ephemeralResources = serveAll("ephemeral resource", provider.ephemeralResources ?? []);
    this.listResources = serveListResources(provider.listResources ?? [], this.resources);
    this.actions = serveAll("action", provider.actions ?? []);
    for (const { type, schema } of this.actions.values()) schema.assertConfigurable(`The action ${type}`);
    this.log = createLog({ module: `provider.${provider.name}`, secrets: this.secrets, level, write });
  }

  /** Runs work with a signal that `stop` aborts, and `hangUp` too. */
  async run<Result>(work: (signal: AbortSignal) => Promise<Result>, hangUp?: AbortSignal): Promise<Result> {
    const controller = new AbortController();
    this.#running.add(controller);
    try {
      return await work(hangUp === undefined ? controller.signal : AbortSignal.any([controller.signal, hangUp]));
    } finally {
      this.#running.delete(controller);
    }
  }

  /** Aborts all calls in progress. Later calls still run: Terraform closes ephemeral resources after a stop. */
  stop(): void {
    for (const controller of this.#running) controller.abort(new Error("Terraform received a request to stop."));
  }

  /** @throws ProviderError when the provider does not serve the type */
  find<Found>(served: ReadonlyMap<string, Found>, type: string): Found {
    const found = served.get(type);
    if (found !== undefined) return found;
    const types = [...served.keys()].join(", ");
    throw new ProviderError(
      `Unknown type ${JSON.stringify(type.slice(0, 80))}`,
      `Version ${this.provider.version} of the provider ${this.provider.name} has ${types === "" ? "no such types" : `only ${types}`}.`,
    );
  }
}

function serveAll<Definition extends { readonly type: string; readonly schema: Schema }>(
  what: string,
  definitions: readonly Definition[],
): Map<string, Served<Definition>> {
  const served = new Map<string, Served<Definition>>();
  for (const definition of definitions) {
    const { type, schema } = definition;
    if (served.has(type)) throw new TypeError(`The ${what} ${type} is defined twice.`);
    served.set(type, { type, definition, schema: new ObjectSchema(schema) });
  }
  return served;
}

function withIdentities(resources: ReadonlyMap<string, Served<Resource<unknown>>>): Map<string, ServedResource> {
  return new Map(
    [...resources].map(([type, served]) => {
      const { identity, schema } = served.definition;
      const own = identity === undefined ? undefined : new IdentitySchema(type, identity, schema.attributes);
      return [type, { ...served, identity: own }];
    }),
  );
}

/** @throws TypeError when a list resource has no resource with an identity, which Terraform requires */
function serveListResources(
  lists: readonly ListResource<unknown>[],
  resources: ReadonlyMap<string, ServedResource>,
): Map<string, Served<ListResource<unknown>>> {
  const typed = lists.map((list) => ({ type: list.resource.type, schema: list.schema, definition: list }));
  const served = serveAll("list resource", typed);
  for (const { type, schema } of served.values()) {
    if (resources.get(type)?.identity === undefined) {
      throw new TypeError(`The list resource ${type} needs a resource ${type} with an identity in the same provider.`);
    }
    schema.assertConfigurable(`The list resource ${type}`);
  }
  return new Map([...served].map(([type, one]) => [type, { ...one, definition: one.definition.definition }]));
}
