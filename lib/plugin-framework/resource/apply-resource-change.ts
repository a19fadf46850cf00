import type { ObjectValue, Resource } from "./resource";
import { storedIdentity } from "../identity/identity-data";
import { inconsistentPaths } from "../plan/check-applied";
import { withoutWriteOnly } from "../plan/write-only";
import { StoredPrivateState } from "../private-state";
import type { Request } from "../wire/service";
import type { Call, Handler } from "../rpc/call";
import type { ServedResource } from "../rpc/session";

/** Creates, updates or (if the planned state is null) deletes an object. Always returns the actual result. */
export const applyResourceChange: Handler<"ApplyResourceChange"> = async (call, request) => {
  const { session } = call;
  const applied = await call.attempt(async () => {
    const served = session.find(session.resources, request.type_name);
    const application = new Application(call, served, request);
    const state = await application.run();
    const before = application.prior === null ? null : (served.identity?.of(application.prior) ?? null);
    const new_identity = storedIdentity(call, served, state, before);
    // After an error Terraform stores the state as it is, so unknown values are replaced by null.
    const new_state = call.encode(served.schema, state, call.diagnostics.hasErrors ? "null" : "refuse");
    return { new_state, new_identity, private: application.privateState.bytes };
  });
  // A call that cannot be decoded changes nothing. Without a state Terraform would assume a deletion.
  return applied?.result ?? { new_state: request.prior_state ?? {}, private: request.planned_private };
};

class Application {
  readonly privateState: StoredPrivateState;
  readonly prior: ObjectValue | null;
  readonly #call: Call;
  readonly #served: ServedResource;
  readonly #planned: ObjectValue | null;
  readonly #config: ObjectValue | null;

  constructor(call: Call, served: ServedResource, request: Request<"ApplyResourceChange">) {
    const { schema, type } = served;
    this.#call = call;
    this.#served = served;
    this.prior = call.decodeState(schema, request.prior_state);
    this.#planned = call.decode(schema, request.planned_state);
    this.#config = call.decodeState(schema, request.config);
    this.privateState = StoredPrivateState.parse(request.planned_private);
    const verb = this.#planned === null ? "Deleting" : this.prior === null ? "Creating" : "Updating";
    call.action = `${verb} ${type}`;
  }

  async run(): Promise<ObjectValue | null> {
    if (this.#planned === null) return this.#delete();
    const plan = this.#planned;
    const made = await this.#call.attempt(() => this.#make(plan));
    if (made === undefined) return this.prior;
    const { diagnostics } = this.#call;
    if (made.result === null) {
      if (!diagnostics.hasErrors) {
        diagnostics.error(
          `${this.#call.action} failed`,
          "The provider returned no object. This is a bug in the provider.",
        );
      }
      return this.prior;
    }
    const { attributes, type } = this.#served.schema;
    const state = withoutWriteOnly(attributes, made.result);
    if (diagnostics.hasErrors) return state;
    for (const path of inconsistentPaths(type, plan, state)) {
      this.#call.bug(`${this.#call.action} did not follow the plan`, "The result differs from the plan.", path);
    }
    return state;
  }

  #make(plan: ObjectValue): ReturnType<Resource<unknown>["create"]> {
    const { definition } = this.#served;
    const request = {
      // Terraform always sends a configuration for a creation or an update.
      config: this.#config ?? {},
      plan,
      privateState: this.privateState,
      ...this.#call.configured,
    };
    return this.prior === null ? definition.create(request) : definition.update({ ...request, prior: this.prior });
  }

  async #delete(): Promise<ObjectValue | null> {
    const state = this.prior;
    if (state === null) return null;
    const { definition, schema } = this.#served;
    const { privateState } = this;
    const request = { state, privateState };
    const deleted = await this.#call.attempt(() => definition.delete({ ...request, ...this.#call.configured }));
    if (deleted === undefined) return state;
    if (!this.#call.diagnostics.hasErrors) return null;
    return withoutWriteOnly(schema.attributes, deleted.result ?? state);
  }
}
