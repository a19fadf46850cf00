import type { Action } from "../action/action";
import type { ListResource } from "../list-resource/list-resource";
import { addressOf, type Provider } from "../provider/provider";
import type { Resource, Schema } from "../resource/resource";
import type { Attribute, Attributes, Nested } from "./attribute";
import { descriptionOf, flagsOf, isRequired } from "./flags";
import { typeToJson, type TypeJson } from "./type-json";

/** The schemas of one provider in the format of `terraform providers schema -json`. */
export interface ProviderSchemaJson {
  /** The schema of the provider's configuration. */
  readonly provider: SchemaJson;
  /** Schemas of resources by type. Omitted if there are none. */
  readonly resource_schemas?: Readonly<Record<string, SchemaJson>>;
  /** Schemas of data sources by type. Omitted if there are none. */
  readonly data_source_schemas?: Readonly<Record<string, SchemaJson>>;
  /** Schemas of ephemeral resources by type. Omitted if there are none. */
  readonly ephemeral_resource_schemas?: Readonly<Record<string, SchemaJson>>;
  /** Schemas of list resources by type. Omitted if there are none. Terraform before 1.14 lacks it. */
  readonly list_resource_schemas?: Readonly<Record<string, SchemaJson>>;
  /** Identities of resources by type. Omitted if there are none. Terraform before 1.12 lacks it. */
  readonly resource_identity_schemas?: Readonly<Record<string, IdentitySchemaJson>>;
  /** Schemas of actions by type. Omitted if there are none. Terraform before 1.14 lacks it. */
  readonly action_schemas?: Readonly<Record<string, ActionSchemaJson>>;
}

/** The identity of a resource in that format. */
export interface IdentitySchemaJson {
  /** The version of the identity. */
  readonly version: number;
  /** Its attributes. */
  readonly attributes: Readonly<Record<string, IdentityAttributeJson>>;
}

/** One attribute of an identity in that format. */
export interface IdentityAttributeJson {
  /** The type of its value. */
  readonly type: TypeJson;
  /** What it means. */
  readonly description?: string;
  /** An import by identity must set it. */
  readonly required_for_import?: true;
  /** An import by identity may set it. */
  readonly optional_for_import?: true;
}

/** The schema of an action in that format. */
export type ActionSchemaJson = Pick<SchemaJson, "block">;

/** One schema in that format. */
export interface SchemaJson {
  /** The version of the schema. */
  readonly version: number;
  /** The attributes and the description. */
  readonly block: {
    readonly attributes?: Readonly<Record<string, AttributeJson>>;
    readonly description?: string;
    readonly description_kind: "markdown";
    readonly deprecated?: true;
  };
}

/** One attribute in that format. */
export interface AttributeJson {
  /** The type of its value. Omitted for a nested attribute. */
  readonly type?: TypeJson;
  /** The attributes of its objects. Omitted for other attributes. */
  readonly nested_type?: {
    /** Omitted for objects without attributes. */
    readonly attributes?: Readonly<Record<string, AttributeJson>>;
    readonly nesting_mode: "single" | "list" | "set" | "map";
  };
  /** What it means. */
  readonly description?: string;
  /** The format of the description. */
  readonly description_kind: "markdown";
  /** The configuration must set it. */
  readonly required?: true;
  /** The configuration may set it. */
  readonly optional?: true;
  /** The provider may set it. */
  readonly computed?: true;
  /** Terraform hides its value. */
  readonly sensitive?: true;
  /** Users should stop using it. */
  readonly deprecated?: true;
  /** Its value is only in the configuration. */
  readonly write_only?: true;
}

/**
 * Returns the schemas of a provider exactly as `terraform providers schema -json` of Terraform 1.14 prints them, without
 * Terraform. Earlier versions omit what they lack.
 */
export function providerSchemaJson<Context>(provider: Provider<Context>): ProviderSchemaJson {
  const schemas = {
    resource_schemas: schemasByType(provider.resources),
    data_source_schemas: schemasByType(provider.dataSources ?? []),
    ephemeral_resource_schemas: schemasByType(provider.ephemeralResources ?? []),
    list_resource_schemas: schemasByType(listsByType(provider.listResources ?? [])),
    resource_identity_schemas: identitiesByType(provider.resources),
    action_schemas: actionsByType(provider.actions ?? []),
  };
  const declared = Object.entries(schemas).filter(([, byType]) => Object.keys(byType).length > 0);
  return { provider: schemaToJson(provider.schema), ...Object.fromEntries(declared) };
}

/** The output of `terraform providers schema -json` for one provider. */
export interface ProviderSchemasJson {
  readonly format_version: "1.0";
  /** By source address. */
  readonly provider_schemas: Readonly<Record<string, ProviderSchemaJson>>;
}

/** Returns what `terraform providers schema -json` prints for a configuration that requires only this provider. */
export const providerSchemasJson = <Context>(provider: Provider<Context>): ProviderSchemasJson => ({
  format_version: "1.0",
  provider_schemas: { [addressOf(provider)]: providerSchemaJson(provider) },
});

interface Part {
  readonly type: string;
  readonly schema: Schema;
}

function listsByType<Context>(lists: readonly ListResource<Context>[]): Part[] {
  return lists.map(({ resource: { type }, schema }) => ({ type, schema }));
}

function actionsByType<Context>(actions: readonly Action<Context>[]): Record<string, ActionSchemaJson> {
  return Object.fromEntries(sorted(actions.map(({ type, schema }) => [type, { block: schemaToJson(schema).block }])));
}

function identitiesByType<Context>(resources: readonly Resource<Context>[]): Record<string, IdentitySchemaJson> {
  const identities = resources.flatMap(({ type, identity }): [string, IdentitySchemaJson][] => {
    if (identity === undefined) return [];
    const { version = 0, attributes } = identity;
    const entries = Object.entries(attributes).map(([name, one]): [string, IdentityAttributeJson] => [
      name,
      identityAttributeToJson(one),
    ]);
    return [[type, { version, attributes: Object.fromEntries(sorted(entries)) }]];
  });
  return Object.fromEntries(sorted(identities));
}

function identityAttributeToJson(attribute: Attribute): IdentityAttributeJson {
  const { type, description } = attribute;
  return {
    type: typeToJson(type),
    ...(description === "" ? {} : { description }),
    ...(isRequired(attribute) ? { required_for_import: true } : { optional_for_import: true }),
  };
}

function schemasByType(parts: readonly Part[]): Record<string, SchemaJson> {
  return Object.fromEntries(sorted(parts.map(({ type, schema }) => [type, schemaToJson(schema)])));
}

function schemaToJson({ version = 0, description, deprecated, attributes }: Schema): SchemaJson {
  return {
    version,
    block: {
      ...(Object.keys(attributes).length === 0 ? {} : { attributes: attributesToJson(attributes) }),
      ...(description === "" ? {} : { description }),
      description_kind: "markdown",
      ...(deprecated === true ? { deprecated } : {}),
    },
  };
}

function attributesToJson(attributes: Attributes): Record<string, AttributeJson> {
  return Object.fromEntries(sorted(Object.entries(attributes).map(([name, one]) => [name, attributeToJson(one)])));
}

function attributeToJson(attribute: Attribute): AttributeJson {
  const { nested, type } = attribute;
  const description = descriptionOf(attribute);
  const flags = Object.entries(flagsOf(attribute)).filter(([, set]) => set);
  return {
    ...(nested === undefined ? { type: typeToJson(type) } : { nested_type: nestedTypeToJson(nested) }),
    ...(description === "" ? {} : { description }),
    description_kind: "markdown",
    ...Object.fromEntries(flags),
  };
}

function sorted<Value>(entries: [string, Value][]): [string, Value][] {
  return entries.sort(([left], [right]) => (left < right ? -1 : 1));
}

/** Terraform omits the attributes of objects that have none. */
function nestedTypeToJson({ attributes, nesting }: Nested): NonNullable<AttributeJson["nested_type"]> {
  const hasAttributes = Object.keys(attributes).length > 0;
  return { ...(hasAttributes && { attributes: attributesToJson(attributes) }), nesting_mode: nesting };
}
