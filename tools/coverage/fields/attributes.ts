import { FIELD_VERSIONS } from "../../../lib/constructs/kernel/field-versions";
import type { Attributes } from "../../../lib/plugin-framework";
import { cfaccessProvider } from "../../../lib/provider";
import {
  OFFICIAL_VERSIONS,
  providerFacts,
  type AttributesFacts,
} from "../../../test/support/official-provider/provider/facts";

/** What two kinds of schemas have in common. */
interface SchemaAttribute {
  readonly isWritable: boolean;
  /** Whether its value is a map: its keys are no attributes. */
  readonly isMap: boolean;
  readonly below: SchemaAttributes;
  /** The types of application that may have it; undefined if all may. */
  readonly applicationTypes?: readonly string[] | undefined;
}
type SchemaAttributes = ReadonlyMap<string, SchemaAttribute>;

const official = (attributes: AttributesFacts = {}): SchemaAttributes =>
  new Map(
    Object.entries(attributes).map(([name, { is, type, nesting, attributes: nested, onlyWith, onlyWithOrNull }]) => [
      name,
      {
        isWritable: is !== "computed",
        isMap: nesting === "map" || (Array.isArray(type) && type[0] === "map"),
        below: official(nested),
        applicationTypes: onlyWith?.type ?? onlyWithOrNull?.type,
      },
    ]),
  );

const companion = (attributes: Attributes = {}): SchemaAttributes =>
  new Map(
    Object.entries(attributes).map(([name, { presence, type, nested }]) => [
      name,
      { isWritable: presence !== "computed", isMap: type.kind === "map", below: companion(nested?.attributes) },
    ]),
  );

/** The recorded schemas of the official provider, oldest first. */
const RECORDED = OFFICIAL_VERSIONS.map((version) => {
  const resources = Object.entries(providerFacts(version).resources);
  return { version, resources: new Map(resources.map(([type, { attributes }]) => [type, official(attributes)])) };
});

const COMPANION = new Map(cfaccessProvider.resources.map(({ type, schema }) => [type, companion(schema.attributes)]));

export const isOfficial = (type: string): boolean => type.startsWith("cloudflare_");

/** An attribute of the official provider. */
export interface OfficialAttribute {
  /** The first version that is known to have it. */
  readonly since: string;
  /** The types of application that the provider accepts it for; undefined if all. */
  readonly applicationTypes: readonly string[] | undefined;
  /** Values that came later, each with its version. */
  readonly newerValues: readonly (readonly [value: string, since: string])[];
}

/** An attribute of the official provider that can be set. Undefined if no version has it. */
export function officialAttribute(type: string, path: string): OfficialAttribute | undefined {
  const since = sinceOf(type, path);
  if (since === undefined) return undefined;
  const newest = RECORDED.at(-1)?.resources.get(type) ?? new Map<string, SchemaAttribute>();
  const [first = ""] = path.split(".");
  const versions = Object.entries(FIELD_VERSIONS[type] ?? {});
  return {
    since,
    applicationTypes: newest.get(first)?.applicationTypes,
    newerValues: versions.flatMap(([name, version]) =>
      name.startsWith(`${path}=`) ? [[name.slice(path.length + 1), version] as const] : [],
    ),
  };
}

/** From the schemas, and for what came after them from the table of fields by version. */
function sinceOf(type: string, path: string): string | undefined {
  const recorded = RECORDED.find(({ resources }) => isIn(resources.get(type), path.split(".")));
  if (recorded !== undefined) return recorded.version;
  const above = path.split(".").map((_, index, steps) => steps.slice(0, index + 1).join("."));
  return above.flatMap((name) => FIELD_VERSIONS[type]?.[name] ?? []).at(-1);
}

/** Whether a resource of the companion has an attribute that can be set. */
export const isCompanionAttribute = (type: string, path: string): boolean =>
  isIn(COMPANION.get(type), path.replace(/\.<key>$/, "").split("."));

/** The paths of an attribute: `servers.on_behalf` for `servers.docs.on_behalf`, and `servers.<key>` with the value `docs`. */
export function keyless(type: string, path: string): { readonly path: string; readonly keys: ReadonlyMap<string, string> } {
  let attributes = COMPANION.get(type) ?? RECORDED.at(-1)?.resources.get(type);
  const steps: string[] = [];
  const keys = new Map<string, string>();
  let isKey = false;
  for (const step of path.split(".")) {
    if (isKey) keys.set(`${steps.join(".")}.<key>`, step);
    else steps.push(step);
    if (!isKey) {
      const attribute = attributes?.get(step);
      isKey = attribute?.isMap === true;
      attributes = attribute?.below;
    } else isKey = false;
  }
  return { path: steps.join("."), keys };
}

function isIn(attributes: SchemaAttributes | undefined, [name = "", ...rest]: readonly string[]): boolean {
  const attribute = attributes?.get(name);
  if (attribute?.isWritable !== true) return false;
  return rest.length === 0 || isIn(attribute.below, rest);
}
