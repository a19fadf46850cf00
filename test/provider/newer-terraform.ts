import { AccessEmulator } from "../../lib/emulator";
import { isUnknown, type Attributes } from "../../lib/plugin-framework";
import { flagsOf } from "../../lib/plugin-framework/schema/flags";
import type { Received } from "../../lib/plugin-framework/wire/messages";
import { cfaccessProvider } from "../../lib/provider";
import { ProtocolClient } from "../plugin-framework/protocol-client";
import { readable } from "../plugin-framework/served";
import { plain, wire } from "../plugin-framework/wire-value";

type Values = Readonly<Record<string, unknown>>;
type Diagnosed = { readonly diagnostics: readonly Received<"Diagnostic">[] };

/** One object as Terraform stores it. */
export interface Stored {
  readonly state: Values;
  /** Null if its type has none. */
  readonly identity: Values | null;
  readonly private: Uint8Array;
}

/** Plays Terraform 1.14 to the companion, message by message, with an emulated account. */
export class NewerTerraform {
  readonly emulator: AccessEmulator;
  readonly client: ProtocolClient;

  private constructor(emulator: AccessEmulator, client: ProtocolClient) {
    this.emulator = emulator;
    this.client = client;
  }

  static async start(): Promise<NewerTerraform> {
    const emulator = await AccessEmulator.start({
      rateLimit: false,
      behaviors: { bookmarksCreation: "accept", policyTestSeconds: 0 },
    });
    const client = await ProtocolClient.serve(cfaccessProvider, { logLevel: "error" });
    const terraform = new NewerTerraform(emulator, client);
    await terraform.beginRun();
    return terraform;
  }

  /** Configures the companion again, as each run of Terraform does. */
  async beginRun(): Promise<void> {
    const own = { api_token: this.emulator.apiToken, base_url: this.emulator.url };
    const config = wire({ email: null, api_key: null, allow_http: null, ...own });
    errorFree(await this.client.call("ConfigureProvider", { terraform_version: "1.14.0", config }));
  }

  async stop(): Promise<void> {
    await this.client.stop();
    await this.emulator.stop();
  }

  /** Plans and applies a configuration, as `terraform apply`. */
  async apply(type_name: string, configured: Values, prior: Stored | null = null): Promise<Stored> {
    const config = this.complete(type_name, configured);
    const plan = errorFree(await this.plan(type_name, config, prior));
    const applied = errorFree(
      await this.client.call("ApplyResourceChange", {
        type_name,
        prior_state: wire(prior?.state ?? null),
        planned_state: plan.planned_state ?? {},
        config: wire(config),
        planned_private: plan.planned_private,
        planned_identity: sentBack(plan.planned_identity),
      }),
    );
    return storedOf(applied.new_state, applied.new_identity, applied.private);
  }

  plan(type_name: string, config: Values, prior: Stored | null) {
    return this.client.call("PlanResourceChange", {
      type_name,
      prior_state: wire(prior?.state ?? null),
      proposed_new_state: wire(proposed(attributesOf(type_name), config, prior?.state ?? null)),
      config: wire(config),
      ...(prior !== null && {
        prior_private: prior.private,
        prior_identity: sent(prior.identity),
      }),
    });
  }

  /** Imports an object by identity and reads it, as an `import` block. */
  import(type_name: string, identity: Values): Promise<Stored> {
    return this.#import(type_name, { identity: { identity_data: wire(identity) } });
  }

  /** Imports an object by its import id and reads it, as `terraform import`. */
  importById(type_name: string, id: string): Promise<Stored> {
    return this.#import(type_name, { id });
  }

  async #import(type_name: string, which: { readonly id: string } | { readonly identity: object }): Promise<Stored> {
    const { imported_resources } = errorFree(await this.client.call("ImportResourceState", { type_name, ...which }));
    const [imported] = imported_resources;
    if (imported === undefined) throw new Error("Nothing was imported.");
    return this.read(type_name, storedOf(imported.state, imported.identity, imported.private));
  }

  async read(type_name: string, stored: Stored): Promise<Stored> {
    const read = errorFree(
      await this.client.call("ReadResource", {
        type_name,
        current_state: wire(stored.state),
        private: stored.private,
        current_identity: sent(stored.identity),
      }),
    );
    return storedOf(read.new_state, read.new_identity, read.private);
  }

  async destroy(type_name: string, { state, identity, private: planned_private }: Stored): Promise<void> {
    errorFree(
      await this.client.call("ApplyResourceChange", {
        type_name,
        prior_state: wire(state),
        planned_state: wire(null),
        config: wire(null),
        planned_private,
        planned_identity: sent(identity),
      }),
    );
  }

  /** A configuration with null for every attribute that it omits. */
  complete(type_name: string, configured: Values): Values {
    return completed(attributesOf(type_name), configured);
  }
}

/** @throws Error when the answer has an error */
export function errorFree<Answer extends Diagnosed>(answer: Answer): Answer {
  const errors = readable(answer).filter((text) => text.startsWith("error"));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return answer;
}

function attributesOf(type: string): Attributes {
  const found = cfaccessProvider.resources.find((resource) => resource.type === type);
  if (found === undefined) throw new Error(`The companion has no ${type}.`);
  return found.schema.attributes;
}

function storedOf(
  state: Received<"DynamicValue"> | null,
  identity: Received<"ResourceIdentityData"> | null,
  privateState: Uint8Array,
): Stored {
  return {
    state: plain(state) as Values,
    identity: identity === null ? null : (plain(identity.identity_data) as Values),
    private: privateState,
  };
}

const sentBack = (data: Received<"ResourceIdentityData"> | null) =>
  data === null ? undefined : { identity_data: data.identity_data ?? {} };

const sent = (identity: Values | null) => (identity === null ? undefined : { identity_data: wire(identity) });

/** Values of a configuration with null for everything that they omit. */
export function completed(attributes: Attributes, values: Values): Values {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { nested }]) => {
      const value = values[name] ?? null;
      if (nested === undefined || value === null || isUnknown(value)) return [name, value];
      const complete = (one: unknown): unknown => completed(nested.attributes, one as Values);
      return [name, nested.nesting === "single" ? complete(value) : eachOf(value, complete)];
    }),
  );
}

/** Terraform's proposal: the configuration, with the prior values of computed attributes that it does not set. */
function proposed(attributes: Attributes, config: Values, prior: Values | null): Values {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const [value, before] = [config[name] ?? null, prior?.[name] ?? null];
      const { computed, write_only } = flagsOf(attribute);
      if (write_only) return [name, null];
      if (value === null) return [name, computed ? before : null];
      const { nested } = attribute;
      if (nested === undefined || isUnknown(value)) return [name, value];
      const inner = (one: unknown, old: unknown): unknown =>
        proposed(nested.attributes, one as Values, (old ?? null) as Values | null);
      if (nested.nesting === "single") return [name, inner(value, before)];
      return [name, eachOf(value, (one, key) => inner(one, (before as Values | null)?.[key]))];
    }),
  );
}

function eachOf(container: unknown, change: (one: unknown, key: string) => unknown): unknown {
  if (Array.isArray(container)) return container.map((one, index) => change(one, String(index)));
  return Object.fromEntries(Object.entries(container as Values).map(([key, one]) => [key, change(one, key)]));
}

/** A configuration of a list in which everything is null. */
export function emptyListConfig(type: string): object {
  const found = cfaccessProvider.listResources?.find(({ resource }) => resource.type === type);
  return Object.fromEntries(Object.keys(found?.schema.attributes ?? {}).map((name) => [name, null]));
}
