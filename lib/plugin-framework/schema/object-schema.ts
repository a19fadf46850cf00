import type { Schema } from "../resource/resource";
import { MARKDOWN, NESTING, type Sent } from "../wire/messages";
import type { Attribute, Attributes } from "./attribute";
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
