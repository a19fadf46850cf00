import type { Key } from "../../model/access-model";
import { kindOfType, isUnknownAccessType } from "../object-kind";
import type { SourceObject } from "../source-object";
import { isSet, type Fields } from "../value";
import { valueOf } from "./marked-value";
import type { ModuleValues, ResourceValues } from "./plan-json";

/** The resources and data sources of a module and of those that it calls. */
export function* resourcesOf(module: ModuleValues | undefined): Generator<ResourceValues> {
  yield* module?.resources ?? [];
  for (const child of module?.child_modules ?? []) yield* resourcesOf(child);
}

/** A resource of a state as an object of the account; undefined if it decides nothing. */
export function objectOfState(resource: ResourceValues, file: string | undefined, key?: Key): SourceObject | undefined {
  const values = valueOf(resource.values ?? {}, undefined, resource.sensitive_values) as Fields;
  return objectOf({ ...resource, values, key: key ?? stateKey(resource) }, file);
}

/** The key of an object of a state: its address. One that Terraform has yet to delete after a replacement has none. */
export const stateKey = ({ address, deposed_key: deposed }: ResourceValues): Key =>
  deposed === undefined ? address : `${address} (deposed ${deposed})`;

/** What is known of a resource or a data source. */
export interface ReadResource {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly key: Key;
  readonly values: Fields;
}

export function objectOf(
  { address, mode, type, key, values }: ReadResource,
  file: string | undefined,
): SourceObject | undefined {
  const kind = kindOfType(type);
  if (kind === undefined || (mode === "data" && !isWhole(kind, values))) return undefined;
  const origin = { address, ...(file === undefined ? {} : { file }) };
  return { kind, type, key, values, origin, ...(mode === "data" ? { isReadOnly: true } : {}) };
}

/** The attributes without which a data source does not tell what its object does. Without them, the object is not in the source. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  application: ["type", "policies"],
  policy: ["decision", "include"],
  group: ["include"],
  "MCP portal": ["servers"],
};

const isWhole = (kind: string, values: Fields): boolean =>
  (NEEDED[kind] ?? []).every((attribute) => isSet(values[attribute]));

/** What to say about resources of Access that this version does not know. */
export const noteOnType = ({
  type,
  address,
  mode,
}: {
  type: string;
  address: string;
  mode: string;
}): string | undefined =>
  mode !== "data" && isUnknownAccessType(type)
    ? `This version does not know ${type}: ${address} is not in the model.`
    : undefined;
