import type { DataSource } from "../data-source/data-source";
import type { EphemeralResource } from "../ephemeral-resource/ephemeral-resource";
import type { Provider } from "../provider/provider";
import type { Resource, Schema } from "../resource/resource";
import type { Attribute, Attributes } from "./attribute";
import { descriptionOf, flagsOf } from "./flags";
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
}

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
    readonly attributes: Readonly<Record<string, AttributeJson>>;
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

/** Returns the schemas of a provider exactly as `terraform providers schema -json` prints them, without Terraform. */
export function providerSchemaJson<Context>(provider: Provider<Context>): ProviderSchemaJson {
  const schemas = {
    resource_schemas: schemasByType(provider.resources),
    data_source_schemas: schemasByType(provider.dataSources ?? []),
    ephemeral_resource_schemas: schemasByType(provider.ephemeralResources ?? []),
  };
  const declared = Object.entries(schemas).filter(([, byType]) => Object.keys(byType).length > 0);
  return { provider: schemaToJson(provider.schema), ...Object.fromEntries(declared) };
}

type Part<Context> = Resource<Context> | DataSource<Context> | EphemeralResource<Context>;

function schemasByType<Context>(parts: readonly Part<Context>[]): Record<string, SchemaJson> {
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
    ...(nested === undefined
      ? { type: typeToJson(type) }
      : { nested_type: { attributes: attributesToJson(nested.attributes), nesting_mode: nested.nesting } }),
    ...(description === "" ? {} : { description }),
    description_kind: "markdown",
    ...Object.fromEntries(flags),
  };
}

function sorted<Value>(entries: [string, Value][]): [string, Value][] {
  return entries.sort(([left], [right]) => (left < right ? -1 : 1));
}
