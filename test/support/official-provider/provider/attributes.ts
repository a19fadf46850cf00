import {
  requiresReplace,
  useStateForUnknown,
  type Attribute,
  type Attributes,
  type PlanModifier,
} from "../../../../lib/plugin-framework";
import type { Presence } from "../../../../lib/plugin-framework/schema/attribute";
import type { Type } from "../../../../lib/plugin-framework";
import { typeFromJson } from "../../../../lib/plugin-framework/schema/type-json";
import type { AttributeFacts, AttributesFacts } from "./facts";

/** Attributes of the plugin framework, from the recorded schema. */
export function attributesOf(facts: AttributesFacts): Attributes {
  return Object.fromEntries(Object.entries(facts).map(([name, one]) => [name, attributeOf(one)]));
}

function attributeOf(facts: AttributeFacts): Attribute {
  const { nesting, sensitive, deprecated } = facts;
  const nested = nesting && { nesting, attributes: attributesOf(facts.attributes ?? {}) };
  return {
    type: nested === undefined ? typeOf(facts) : nestedType(nested.nesting, nested.attributes),
    nested,
    presence: presenceOf(facts),
    description: "",
    sensitive: sensitive === true,
    deprecated: deprecated ? "It is deprecated." : undefined,
    default: facts.default,
    validators: [],
    planModifiers: planModifiersOf(facts),
  };
}

function typeOf({ type }: AttributeFacts): Type {
  const read = typeFromJson(type);
  if (read === undefined) throw new TypeError(`no type: ${JSON.stringify(type)}`);
  return read;
}

function nestedType(nesting: "single" | "list" | "set" | "map", attributes: Attributes): Type {
  const fields = Object.entries(attributes).map(([name, { type }]) => [name, type] as const);
  const element: Type = { kind: "object", fields: Object.fromEntries(fields) };
  return nesting === "single" ? element : { kind: nesting, element };
}

function presenceOf(facts: AttributeFacts): Presence {
  if ("default" in facts) return "defaulted";
  return facts.is === "optional computed" ? "optionalComputed" : (facts.is as Presence);
}

function planModifiersOf({ requiresReplace: replaces, keepsState }: AttributeFacts): PlanModifier<never>[] {
  return [...(keepsState ? [useStateForUnknown<never>()] : []), ...(replaces ? [requiresReplace<never>()] : [])];
}
