import type { Nesting } from "../../../../lib/plugin-framework/schema/attribute";
import type { TypeJson } from "../../../../lib/plugin-framework/schema/type-json";
import schemas5140 from "../schemas/5.14.0.json";
import schemas5220 from "../schemas/5.22.0.json";

/** What the real provider says, and does, of one attribute. See tools/digest-official-schemas.ts. */
export interface AttributeFacts {
  /** Of an attribute without attributes of its own. */
  readonly type?: TypeJson;
  readonly nesting?: Nesting;
  readonly attributes?: AttributesFacts;
  /** `required`, or one or both of `optional` and `computed`. */
  readonly is: string;
  readonly sensitive?: true;
  readonly deprecated?: true;
  readonly default?: unknown;
  readonly requiresReplace?: true;
  /** It stays as it was where the configuration says nothing. */
  readonly keepsState?: true;
  readonly oneOf?: readonly string[];
  readonly ignoreCase?: true;
  readonly between?: readonly [minimum: number, maximum: number];
  readonly atLeast?: number;
  readonly duration?: true;
  /** Each of its objects has at most one attribute that is set. */
  readonly oneKey?: true;
  /** Allowed only where another attribute has one of these values; `sibling:` is of the same object, else of the root. */
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

/** All that is recorded of one version of the provider. */
export interface ProviderFacts {
  readonly provider: AttributesFacts;
  readonly resources: Readonly<Record<string, SchemaFacts>>;
  readonly dataSources: Readonly<Record<string, SchemaFacts>>;
}

const RECORDED = { "5.14.0": schemas5140, "5.22.0": schemas5220 } as const;

/** Versions of the provider that can be stood in for. */
export type OfficialVersion = keyof typeof RECORDED;
export const OFFICIAL_VERSIONS = Object.keys(RECORDED) as readonly OfficialVersion[];

export const isOfficialVersion = (version: string): version is OfficialVersion => Object.hasOwn(RECORDED, version);

/** The facts of one version. */
export function providerFacts(version: OfficialVersion): ProviderFacts {
  const { parts, facts } = RECORDED[version];
  return expanded(facts, parts) as ProviderFacts;
}

/** Puts in place what the file says once and refers to as `#1`. */
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

/** How the API calls an attribute. */
export const wireName = (attribute: string): string => WIRE_NAMES.get(attribute) ?? attribute;
const WIRE_NAMES = new Map([
  ["azure_ad", "azureAD"],
  ["github_organization", "github-organization"],
]);
