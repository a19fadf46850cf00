import type { Attribute } from "./attribute";

/** An attribute's flags as Terraform names them. */
export interface AttributeFlags {
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly sensitive: boolean;
  readonly deprecated: boolean;
  readonly write_only: boolean;
}

export function flagsOf(attribute: Attribute): AttributeFlags {
  const { presence, sensitive, deprecated } = attribute;
  const required = isRequired(attribute);
  return {
    required,
    optional: !required && presence !== "computed",
    computed: isComputed(attribute),
    sensitive,
    deprecated: deprecated !== undefined,
    write_only: isWriteOnly(attribute),
  };
}

export function isRequired({ presence }: Attribute): boolean {
  return presence === "required" || presence === "requiredWriteOnly";
}

/** Whether the provider may choose the value where the configuration has none. */
export function isComputed({ presence }: Attribute): boolean {
  return presence === "computed" || presence === "optionalComputed" || presence === "defaulted";
}

export function isWriteOnly({ presence }: Attribute): boolean {
  return presence === "requiredWriteOnly" || presence === "optionalWriteOnly";
}

/** The text shown in documentation. The protocol has no field for what to use instead of a deprecated attribute. */
export function descriptionOf({ description, deprecated }: Attribute): string {
  return deprecated === undefined ? description : `${description}\n\nDeprecated: ${deprecated}`.trimStart();
}
