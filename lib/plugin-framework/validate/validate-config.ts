import type { ObjectValue } from "../resource/resource";
import type { Diagnostics } from "../diagnostics";
import { Path } from "../path";
import type { Attribute, Attributes } from "../schema/attribute";
import { isRequired, isWriteOnly } from "../schema/flags";
import { isUnknown } from "../values/unknown";
import { type TypedPath, stepInto } from "../values/value-error";
import type { Validator } from "../validators";

/** Options of `validateAttributes`. */
export interface ValidationOptions {
  /** Whether this version of Terraform supports write-only attributes (1.11 and later). */
  readonly writeOnlyAllowed: boolean;
}

/** Checks a configuration against its schema, including nested attributes, which Terraform does not check. */
export function validateAttributes(
  attributes: Attributes,
  config: ObjectValue,
  diagnostics: Diagnostics,
  options: ValidationOptions,
): void {
  new Validation(diagnostics, options).object(attributes, config, Path.root);
}

class Validation {
  readonly #diagnostics: Diagnostics;
  readonly #options: ValidationOptions;

  constructor(diagnostics: Diagnostics, options: ValidationOptions) {
    this.#diagnostics = diagnostics;
    this.#options = options;
  }

  object(attributes: Attributes, config: ObjectValue, path: Path): void {
    for (const name in attributes) {
      const attribute = attributes[name];
      if (attribute !== undefined) this.#attribute(attribute, config[name] ?? null, path.attribute(name));
    }
  }

  #attribute(attribute: Attribute, value: unknown, path: Path): void {
    if (value === null) {
      if (!isRequired(attribute)) return;
      this.#diagnostics.error(
        "Missing required attribute",
        `${path.toString()} is required. Set it to a value other than null.`,
        path,
      );
      return;
    }
    this.#presence(attribute, path);
    if (isUnknown(value)) return;
    const { nested, type, validators } = attribute;
    if (this.#hasNullElements({ type, path }, value)) return;
    for (const validator of validators) (validator as Validator<unknown>)(value, path, this.#diagnostics);
    if (nested?.nesting === "single") this.object(nested.attributes, value as ObjectValue, path);
    else if (nested !== undefined) this.#nested(nested.attributes, { type, path }, value as ObjectValue);
  }

  #presence(attribute: Attribute, path: Path): void {
    const at = path.toString();
    if (attribute.presence === "computed") {
      this.#diagnostics.error(
        "Attribute cannot be set",
        `The provider computes ${at}. Remove it from the configuration.`,
        path,
      );
    }
    if (isWriteOnly(attribute) && !this.#options.writeOnlyAllowed) {
      const detail = `${at} is write-only, which this version of Terraform does not support. Use Terraform 1.11 or OpenTofu 1.11, or later.`;
      this.#diagnostics.error("Write-only attributes are not supported", detail, path);
    }
    if (attribute.deprecated !== undefined) {
      this.#diagnostics.warning("Attribute is deprecated", `${at}: ${attribute.deprecated}`, path);
    }
  }

  #nested(attributes: Attributes, at: TypedPath, elements: ObjectValue): void {
    for (const [key, element] of Object.entries(elements)) {
      if (!isUnknown(element)) this.object(attributes, element as ObjectValue, stepInto(at, key).path);
    }
  }

  /** Elements of lists, sets and maps must not be null. Fields of objects and elements of tuples may be. */
  #hasNullElements(at: TypedPath, value: unknown): boolean {
    const { type } = at;
    if (value === null || isUnknown(value) || !("element" in type)) return false;
    const holdsCollections = "element" in type.element;
    let found = false;
    for (const [key, element] of Object.entries(value as ObjectValue)) {
      if (element !== null && !holdsCollections) continue;
      const inner = stepInto(at, key);
      if (element === null) {
        const detail = `${inner.path.toString()} must not be null. Remove the element.`;
        this.#diagnostics.error("Null in a collection", detail, inner.path);
      }
      if (element === null || this.#hasNullElements(inner, element)) found = true;
    }
    return found;
  }
}
