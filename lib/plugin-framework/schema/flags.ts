import type { Attribute } from "./attribute";

/** An attribute's flags under Terraform's names. */
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

/** Whether the provider may choose the value if the configuration has none. */
export function isComputed({ presence }: Attribute): boolean {
  return presence === "computed" || presence === "optionalComputed" || presence === "defaulted";
}

export function isWriteOnly({ presence }: Attribute): boolean {
  return presence === "requiredWriteOnly" || presence === "optionalWriteOnly";
}

/**
 * The description for documentation: with the default, and with the replacement of a deprecated attribute, for which the
 * protocol has no fields.
 */
export function descriptionOf(attribute: Attribute): string {
  const { description, deprecated } = attribute;
  const standard = attribute.presence === "defaulted" ? [`Default: \`${JSON.stringify(attribute.default)}\`.`] : [];
  const sentences = [description, ...standard].filter((text) => text !== "").join(" ");
  return deprecated === undefined ? sentences : `${sentences}\n\nDeprecated: ${deprecated}`.trimStart();
}
