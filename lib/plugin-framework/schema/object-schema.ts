import type { Schema } from "../resource/resource";
import { MARKDOWN, NESTING, type Sent } from "../wire/messages";
import type { ObjectValue } from "../resource/resource";
import type { Attribute, Attributes } from "./attribute";
import { attributesWith } from "./features";
import { descriptionOf, flagsOf } from "./flags";
import type { ObjectType } from "./type-tree";
import { typeToJson } from "./type-json";

/** A schema, and the type of the objects that it describes. */
export class ObjectSchema {
  readonly attributes: Attributes;
  readonly version: number;
  readonly type: ObjectType;
  readonly #schema: Schema;

  constructor(schema: Schema) {
    this.#schema = schema;
    this.attributes = schema.attributes;
    this.version = schema.version ?? 0;
    const fields = Object.entries(schema.attributes).map(([name, { type }]) => [name, type] as const);
    this.type = { kind: "object", fields: Object.fromEntries(fields) };
  }

  /** An object in which every attribute is null. */
  get empty(): ObjectValue {
    return Object.fromEntries(Object.keys(this.attributes).map((name) => [name, null]));
  }

  /**
   * Checks that the user sets every attribute: nothing plans or stores a value for a list or an action.
   * @throws TypeError when the provider would have to set one
   */
  assertConfigurable(what: string): void {
    const [name] = attributesWith("chosen", this.attributes)[0] ?? [];
    if (name === undefined) return;
    throw new TypeError(
      `${what} has the attribute ${name} with a default or a computed value. Make it required or optional.`,
    );
  }

  /** The schema as a message of the protocol. */
  toMessage(): Sent<"Schema"> {
    const { description, deprecated } = this.#schema;
    return {
      version: this.version,
      block: {
        attributes: attributeMessages(this.attributes),
        description,
        description_kind: MARKDOWN,
        deprecated: deprecated === true,
      },
    };
  }
}

function attributeMessages(attributes: Attributes): Sent<"Schema.Attribute">[] {
  return Object.entries(attributes).map(([name, one]) => attributeMessage(name, one));
}

function attributeMessage(name: string, attribute: Attribute): Sent<"Schema.Attribute"> {
  const { nested, type } = attribute;
  return {
    name,
    ...(nested === undefined
      ? { type: Buffer.from(JSON.stringify(typeToJson(type))) }
      : { nested_type: { attributes: attributeMessages(nested.attributes), nesting: NESTING[nested.nesting] } }),
    description: descriptionOf(attribute),
    description_kind: MARKDOWN,
    ...flagsOf(attribute),
  };
}
