import type { AccessModel } from "../../model/access-model";
import { assemble } from "../assemble";
import { checkAccount, type AccountOptions } from "../account";
import { SourceError } from "../source-error";
import { noteOnType, objectOfState, resourcesOf } from "./objects-of-state";
import type { ModuleValues, ResourceValues, StateJson } from "./plan-json";

/** The format versions of `terraform show -json` for a state that this version reads. */
const FORMAT = /^(?:1\.\d+|0\.2)$/;

/** The content of `terraform.tfstate`. */
interface StateFile {
  readonly version: number;
  readonly resources?: readonly StateFileResource[];
}

interface StateFileResource {
  readonly module?: string;
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly instances?: readonly {
    readonly index_key?: string | number;
    readonly attributes?: Readonly<Record<string, unknown>>;
    readonly deposed?: string;
  }[];
}

/** The model of a Terraform state: `terraform show -json`, or the content of a state file. */
export function readState(json: unknown, file?: string, options: AccountOptions = {}): AccessModel {
  const module = isStateFile(json) ? moduleOfFile(json, file) : moduleOfShow(json as StateJson, file);
  const resources = [...resourcesOf(module)];
  const objects = resources.flatMap((resource) => objectOfState(resource, file) ?? []);
  const notes = resources.flatMap((resource) => noteOnType(resource) ?? []).map((text) => ({ text }));
  return assemble(checkAccount(objects, file, options), notes);
}

/** Whether JSON is a state file of Terraform. */
export const isStateFile = (json: unknown): json is StateFile =>
  typeof json === "object" && json !== null && "version" in json && "lineage" in json;

function moduleOfShow(state: StateJson, file: string | undefined): ModuleValues {
  const { format_version: version } = state;
  if (typeof version !== "string" || !FORMAT.test(version)) {
    throw new SourceError(
      `${file ?? "the state"} has format_version ${JSON.stringify(version ?? null)}; this version reads 1.x. ` +
        "Write it with `terraform show -json`, of Terraform 1.0 or newer, or upgrade cdktf-cloudflare-access.",
    );
  }
  return state.values?.root_module ?? {};
}

function moduleOfFile({ version, resources = [] }: StateFile, file: string | undefined): ModuleValues {
  if (version !== 4) {
    throw new SourceError(
      `${file ?? "the state"} has version ${version}; this version reads 4. Upgrade the state with Terraform 0.12 or newer.`,
    );
  }
  return { resources: resources.flatMap(instancesOf) };
}

function instancesOf({ module, mode, type, name, instances = [] }: StateFileResource): ResourceValues[] {
  const address = [module, mode === "data" ? "data" : undefined, type, name]
    .filter((part) => part !== undefined)
    .join(".");
  return instances.map(({ index_key: key, attributes, deposed }) => ({
    address: key === undefined ? address : `${address}[${JSON.stringify(key)}]`,
    mode,
    type,
    values: attributes ?? {},
    ...(deposed === undefined ? {} : { deposed_key: deposed }),
  }));
}
