import type { ObjectValue } from "./resource";
import { plannedIdentity } from "../identity/identity-data";
import type { Path } from "../path";
import { misplannedPaths } from "../plan/check-plan";
import { planObject } from "../plan/plan";
import { withoutWriteOnly } from "../plan/write-only";
import { StoredPrivateState } from "../private-state";
import type { Received } from "../wire/messages";
import type { Request } from "../wire/service";
import { type Call, type Handler, pathMessage } from "../rpc/call";
import type { ServedResource } from "../rpc/session";

/** Plans a creation, an update or (if the proposed state is null) a deletion. */
export const planResourceChange: Handler<"PlanResourceChange"> = async (call, request) => {
  const { session } = call;
  const served = session.find(session.resources, request.type_name);
  call.action = `Planning ${served.type}`;
  const planning = new Planning(call, served, request);
  const plan = await planning.run();
  const { prior, replaced } = planning;
  const isUnchanged = plan !== null && plan === prior && hasMsgpack(request.prior_state);
  return {
    planned_state: isUnchanged ? request.prior_state : call.encode(served.schema, plan, "keep"),
    requires_replace: replaced.map(pathMessage),
    planned_private: planning.privateState.bytes,
    planned_identity: plannedIdentity(call, served, { prior, plan, isReplaced: replaced.length > 0 }),
  };
};

class Planning {
  readonly replaced: Path[] = [];
  readonly privateState: StoredPrivateState;
  readonly prior: ObjectValue | null;
  readonly #call: Call;
  readonly #served: ServedResource;
  readonly #proposed: ObjectValue | null;
  readonly #config: ObjectValue | null;

  constructor(call: Call, served: ServedResource, request: Request<"PlanResourceChange">) {
    const { schema } = served;
    this.#call = call;
    this.#served = served;
    this.prior = call.decodeState(schema, request.prior_state);
    // Most plans change nothing. Both values then are the same bytes.
    this.#proposed = sameBytes(request.prior_state, request.proposed_new_state)
      ? this.prior
      : call.decode(schema, request.proposed_new_state);
    this.#config = call.decode(schema, request.config);
    this.privateState = StoredPrivateState.parse(request.prior_private);
  }

  async run(): Promise<ObjectValue | null> {
    if (this.#proposed === null || this.#config === null) return this.#modify(null);
    const { schema, type } = this.#served;
    const [config, prior] = [this.#config, this.prior];
    const input = { config, prior, proposed: this.#proposed };
    const planned = planObject(schema, input, this.#call.diagnostics, (path) => this.replaced.push(path));
    const plan = withoutWriteOnly(schema.attributes, (await this.#modify(planned.plan)) ?? planned.plan);
    for (const path of misplannedPaths(schema.attributes, plan, { config, prior, before: planned.before })) {
      const detail = "The plan differs from the configuration in an attribute that is not computed.";
      this.#call.bug(`The plan of ${type} is invalid`, detail, path);
    }
    return plan;
  }

  async #modify(plan: ObjectValue | null): Promise<ObjectValue | null> {
    const { definition } = this.#served;
    const modified = await this.#call.attempt(() =>
      definition.modifyPlan?.({
        config: plan === null ? null : this.#config,
        prior: this.prior,
        plan,
        provider: this.#call.session.context,
        privateState: this.privateState,
        requireReplace: (path) => this.replaced.push(path),
        ...this.#call.base,
      }),
    );
    // A deletion stays a deletion, whatever the handler returns.
    return plan === null ? null : (modified?.result ?? plan);
  }
}

type MaybeValue = Received<"DynamicValue"> | null;

function sameBytes(left: MaybeValue, right: MaybeValue): boolean {
  return hasMsgpack(left) && hasMsgpack(right) && Buffer.compare(left.msgpack, right.msgpack) === 0;
}

function hasMsgpack(value: MaybeValue): value is Received<"DynamicValue"> {
  return value !== null && value.msgpack.length > 0;
}
