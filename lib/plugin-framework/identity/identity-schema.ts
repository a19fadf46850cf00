import type { ObjectValue } from "../resource/resource";
import type { Attribute, Attributes } from "../schema/attribute";
import { isRequired, isWriteOnly } from "../schema/flags";
import { ObjectSchema } from "../schema/object-schema";
import { typeToJson } from "../schema/type-json";
import type { Type } from "../schema/type-tree";
import { equalValues } from "../values/equal";
import { isUnknown } from "../values/unknown";
import type { Sent } from "../wire/messages";
import type { AnyIdentity } from "./identity";

/** The identity of a resource type: its attributes, and where a state has their values. */
export class IdentitySchema {
  /** The attributes as those of an object, to decode and encode it. */
  readonly object: ObjectSchema;
  readonly #identity: AnyIdentity;

  /** @throws TypeError when the identity does not fit the protocol or the resource */
  constructor(type: string, identity: AnyIdentity, resource: Attributes) {
    const { version = 0, attributes } = identity;
    this.object = new ObjectSchema({ version, description: "", attributes });
    this.#identity = identity;
    for (const [name, attribute] of Object.entries(attributes)) {
      const wrong = wrongIn(attribute, this.#source(name), resource);
      if (wrong !== undefined) throw new TypeError(`The identity of ${type} cannot have ${name}: ${wrong}.`);
    }
  }

  get version(): number {
    return this.object.version;
  }

  get isMutable(): boolean {
    return this.#identity.mutable === true;
  }

  get upgrade(): AnyIdentity["upgrade"] {
    return this.#identity.upgrade;
  }

  /** The identity of a planned or stored object. Attributes that it lacks are null. */
  of(object: ObjectValue): ObjectValue {
    const names = Object.keys(this.object.attributes);
    return Object.fromEntries(names.map((name) => [name, object[this.#source(name)] ?? null]));
  }

  /** The required attributes that are null or unknown. */
  missingIn(identity: ObjectValue): readonly string[] {
    const required = Object.entries(this.object.attributes).filter(([, attribute]) => isRequired(attribute));
    return required.map(([name]) => name).filter((name) => identity[name] === null || isUnknown(identity[name]));
  }

  /** The attributes that differ from those of an earlier identity. Null there matches any value: an import may omit it. */
  changedIn(identity: ObjectValue, before: ObjectValue): readonly string[] {
    return Object.entries(this.object.attributes).flatMap(([name, { type }]) => {
      const [old, now] = [before[name] ?? null, identity[name] ?? null];
      return old === null || equalValues(type, old, now) ? [] : [name];
    });
  }

  /** The schema as a message of the protocol. */
  toMessage(): Sent<"ResourceIdentitySchema"> {
    const attributes = Object.entries(this.object.attributes);
    return {
      version: this.version,
      identity_attributes: attributes.map(([name, attribute]) => ({
        name,
        type: Buffer.from(JSON.stringify(typeToJson(attribute.type))),
        required_for_import: isRequired(attribute),
        optional_for_import: !isRequired(attribute),
        description: attribute.description,
      })),
    };
  }

  #source(name: string): string {
    return this.#identity.from?.[name] ?? name;
  }
}

/** Why an identity cannot have an attribute. Undefined if it can. */
function wrongIn(attribute: Attribute, source: string, resource: Attributes): string | undefined {
  const { type, presence, sensitive } = attribute;
  if (presence !== "required" && presence !== "optional") return "it must be required or optional";
  if (sensitive) return "Terraform shows identities, so it must not be sensitive";
  if (!isPrimitive(type) && !(type.kind === "list" && isPrimitive(type.element))) {
    return "it must be a string, a number, a boolean, or a list of these";
  }
  const from = Object.hasOwn(resource, source) ? resource[source] : undefined;
  if (from === undefined) return `the resource has no attribute ${source}`;
  if (from.sensitive || isWriteOnly(from)) return `the attribute ${source} of the resource is sensitive or write-only`;
  if (JSON.stringify(typeToJson(from.type)) !== JSON.stringify(typeToJson(type))) {
    return `the attribute ${source} of the resource has another type`;
  }
  return undefined;
}

const isPrimitive = ({ kind }: Type): boolean => kind === "string" || kind === "number" || kind === "bool";
