import { PlanWalk } from "../plan/walk";
import type { Handler } from "../rpc/call";
import type { Attribute, Attributes } from "../schema/attribute";
import { isRequired, isWriteOnly } from "../schema/flags";
import { equalValues } from "../values/equal";
import { ValueError } from "../values/value-error";
import { Path } from "../path";
import type { ObjectValue } from "./resource";

/** Turns the state of an existing object into a configuration, for `terraform query` and `terraform plan` with `-generate-config-out`. */
export const generateResourceConfig: Handler<"GenerateResourceConfig"> = (call, request) => {
  const { session } = call;
  const { type, schema } = session.find(session.resources, request.type_name);
  call.action = `Generating the configuration of ${type}`;
  const state = call.decodeState(schema, request.state);
  if (state === null) throw new ValueError("The value must be an object, not null.", Path.root);
  return { config: call.encode(schema, configurationOf(schema.attributes, state)) };
};

/**
 * The configuration that has this state: null for attributes that it must not set (computed, write-only), that it should not
 * set (sensitive, deprecated), or that it need not set (equal to their default).
 */
export function configurationOf(attributes: Attributes, state: ObjectValue): ObjectValue {
  return new Configuration("any").run(attributes, { config: null, prior: null, plan: state });
}

class Configuration extends PlanWalk {
  protected override value(attribute: Attribute, config: unknown, prior: unknown, state: unknown, path: Path): unknown {
    return isOmitted(attribute, state) ? null : this.nested(attribute, config, prior, state, path);
  }
}

function isOmitted(attribute: Attribute, state: unknown): boolean {
  const { presence, sensitive, deprecated, type } = attribute;
  if (presence === "computed" || isWriteOnly(attribute) || sensitive) return true;
  if (deprecated !== undefined && !isRequired(attribute)) return true;
  return presence === "defaulted" && equalValues(type, attribute.default, state);
}
