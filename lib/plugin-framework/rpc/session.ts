import type { DataSource } from "../definition/data-source";
import type { EphemeralResource } from "../definition/ephemeral-resource";
import type { Provider } from "../definition/provider";
import type { Resource, Schema } from "../definition/resource";
import { ProviderError } from "../diagnostics";
import { createLog, type Log, type LogLevel } from "../log";
import { ObjectSchema } from "../schema/object-schema";
import { Secrets } from "../secrets";

/** One thing that a provider serves under a type name, with its schema. */
export interface Served<Definition> {
  readonly type: string;
  readonly definition: Definition;
  readonly schema: ObjectSchema;
}

export interface SessionOptions {
  readonly level: LogLevel;
  /** Where log lines go. */
  readonly write: (line: string) => void;
}

/** A provider as it is served to one Terraform: what is configured, and what is running. */
export class Session {
  readonly provider: Provider<unknown>;
  readonly schema: ObjectSchema;
  readonly resources: ReadonlyMap<string, Served<Resource<unknown>>>;
  readonly dataSources: ReadonlyMap<string, Served<DataSource<unknown>>>;
  readonly ephemeralResources: ReadonlyMap<string, Served<EphemeralResource<unknown>>>;
  readonly secrets = new Secrets();
  readonly log: Log;
  /** What `configure` returned: undefined until it was called, and while it does not know enough. */
  context: unknown;
  readonly #running = new Set<AbortController>();

  constructor(provider: Provider<unknown>, { level, write }: SessionOptions) {
    this.provider = provider;
    this.schema = new ObjectSchema(provider.schema);
    this.resources = serveAll("resource", provider.resources);
    this.dataSources = serveAll("data source", provider.dataSources ?? []);
    this.ephemeralResources = serveAll("ephemeral resource", provider.ephemeralResources ?? []);
    this.log = createLog({ module: `provider.${provider.name}`, secrets: this.secrets, level, write });
  }

  /** Runs work with a signal that `stop` aborts. */
  async run<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const controller = new AbortController();
    this.#running.add(controller);
    try {
      return await work(controller.signal);
    } finally {
      this.#running.delete(controller);
    }
  }

  /** Aborts all work under way; what begins later is not concerned (ephemeral resources are still to be closed). */
  stop(): void {
    for (const controller of this.#running) controller.abort(new Error("Terraform was asked to stop."));
  }

  /** @throws ProviderError when the provider serves no such type. */
  find<Definition>(served: ReadonlyMap<string, Served<Definition>>, type: string): Served<Definition> {
    const found = served.get(type);
    if (found !== undefined) return found;
    const known = [...served.keys()].join(", ");
    throw new ProviderError(
      `Unknown type ${JSON.stringify(type.slice(0, 80))}`,
      `Version ${this.provider.version} of the provider ${this.provider.name} has ${known === "" ? "none" : `only ${known}`}.`,
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
