import type { Nesting } from "../../../../lib/plugin-framework/schema/attribute";
import type { TypeJson } from "../../../../lib/plugin-framework/schema/type-json";
import schemas5140 from "../schemas/5.14.0.json";
import schemas5220 from "../schemas/5.22.0.json";
import postureIntegration from "../schemas/posture-integration.json";

/** The recorded schema of an attribute. See tools/digest-official-schemas.ts. */
export interface AttributeFacts {
  /** The type, for an attribute without nested attributes. */
  readonly type?: TypeJson;
  readonly nesting?: Nesting;
  readonly attributes?: AttributesFacts;
  /** `required`, or one or both of `optional` and `computed`. */
  readonly is: string;
  readonly sensitive?: true;
  readonly deprecated?: true;
  readonly default?: unknown;
  readonly requiresReplace?: true;
  /** Whether the value in the state is planned if it is not configured. */
  readonly keepsState?: true;
  readonly oneOf?: readonly string[];
  readonly ignoreCase?: true;
  readonly between?: readonly [minimum: number, maximum: number];
  readonly atLeast?: number;
  readonly duration?: true;
  /** Whether at most one attribute of each nested object can be set. */
  readonly oneKey?: true;
  /**
   * Allowed only if another attribute has one of these values: one of the same object with `sibling:`, else of the
   * root.
   */
  readonly onlyWith?: Conditions;
  readonly onlyWithOrNull?: Conditions;
  readonly requiredWith?: Conditions;
  readonly notWith?: Conditions;
  /** Attributes of the same object. */
  readonly conflictsWith?: readonly string[];
  readonly exactlyOneOf?: readonly string[];
  readonly alsoRequires?: readonly string[];
}
export type AttributesFacts = Readonly<Record<string, AttributeFacts>>;
export type Conditions = Readonly<Record<string, readonly string[]>>;

export interface SchemaFacts {
  readonly version: number;
  readonly attributes: AttributesFacts;
}

/** The recorded schemas of a version of the provider. */
export interface ProviderFacts {
  readonly provider: AttributesFacts;
  readonly resources: Readonly<Record<string, SchemaFacts>>;
  readonly dataSources: Readonly<Record<string, SchemaFacts>>;
}

const RECORDED = { "5.14.0": schemas5140, "5.22.0": schemas5220 } as const;

/**
 * Resources that the recording lacks. They are from the L1s of 5.14.0 and the provider's source code, and are the same in both
 * versions.
 */
const UNRECORDED = { cloudflare_zero_trust_device_posture_integration: postureIntegration as SchemaFacts };

/** Versions of the provider that the replica supports. */
export type OfficialVersion = keyof typeof RECORDED;
export const OFFICIAL_VERSIONS = Object.keys(RECORDED) as readonly OfficialVersion[];

export const isOfficialVersion = (version: string): version is OfficialVersion => Object.hasOwn(RECORDED, version);

/** The recorded schemas of a version. */
export function providerFacts(version: OfficialVersion): ProviderFacts {
  const { parts, facts } = RECORDED[version];
  const recorded = expanded(facts, parts) as ProviderFacts;
  return { ...recorded, resources: { ...recorded.resources, ...UNRECORDED } };
}

/** Resolves references such as `#1` to parts that the file contains once. */
function expanded(value: unknown, parts: Readonly<Record<string, unknown>>): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
    const part = name === "attributes" && typeof inner === "string" ? parts[inner] : inner;
    return [name, expanded(part, parts)];
  });
  return Object.fromEntries(entries);
}

export const isComputedOnly = ({ is }: AttributeFacts): boolean => is === "computed";
export const isOptionalComputed = ({ is }: AttributeFacts): boolean => is === "optional computed";

/** The API's name of an attribute. */
export const wireName = (attribute: string): string => WIRE_NAMES.get(attribute) ?? attribute;
const WIRE_NAMES = new Map([
  ["azure_ad", "azureAD"],
  ["github_organization", "github-organization"],
  ["list_count", "count"],
  ["check_disks", "checkDisks"],
  ["require_all", "requireAll"],
  ["count_operator", "countOperator"],
  ["score_operator", "scoreOperator"],
  ["version_operator", "versionOperator"],
]);
