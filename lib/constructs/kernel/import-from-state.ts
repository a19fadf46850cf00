import { TerraformStack, type TerraformResource } from "cdktf";
import type { IConstruct } from "constructs";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics";
import { registerCheck } from "./fail-closed";
import { addressAt, pathIn, resourcesBelow, segmentsOf } from "./moved-from";

/** The state of another stack, and where the construct is in it. */
export interface ImportFromState {
  /** File with the output of `terraform state pull` of the other stack, relative to the working directory. */
  readonly file: string;

  /**
   * Path of the construct in the other stack.
   *
   * @default - its path in this stack
   */
  readonly path?: string;
}

/** Attributes of a resource that its import identifier consists of. */
type Attributes = Readonly<Record<string, unknown>>;

const simple = ({ account_id, id }: Attributes): string => `${String(account_id)}/${String(id)}`;
const prefixed = (attributes: Attributes): string => `accounts/${simple(attributes)}`;
/** By an attribute, in an account or in a zone. */
const inScope =
  (attribute: string) =>
  ({ account_id, zone_id, ...others }: Attributes): string =>
    `${typeof zone_id === "string" ? `zones/${zone_id}` : `accounts/${String(account_id)}`}/${String(others[attribute])}`;
const server = ({ account_id, server_id }: Attributes): string => `${String(account_id)}/${String(server_id)}`;

function fleet({ account_id, targets }: Attributes): string {
  const ids = Object.values(targets as Record<string, { readonly id: string }>).map(({ id }) => id);
  return `${String(account_id)}/${ids.join(",")}`;
}

/** The import identifier of each type of resource that constructs create. docs/guides/import.md has them too. */
export const IMPORT_IDS: Readonly<Record<string, (attributes: Attributes) => string>> = {
  cloudflare_dns_record: ({ zone_id, id }) => `${String(zone_id)}/${String(id)}`,
  cloudflare_zero_trust_access_group: prefixed,
  cloudflare_zero_trust_access_identity_provider: inScope("id"),
  cloudflare_zero_trust_access_policy: simple,
  cloudflare_zero_trust_access_service_token: prefixed,
  cloudflare_zero_trust_access_application: inScope("id"),
  cloudflare_zero_trust_access_infrastructure_target: simple,
  cloudflare_zero_trust_organization: ({ account_id }) => String(account_id),
  cloudflare_zero_trust_access_ai_controls_mcp_server: simple,
  cfaccess_application: (attributes) =>
    typeof attributes.zone_id === "string" ? inScope("id")(attributes) : simple(attributes),
  cloudflare_zero_trust_access_tag: ({ account_id, name }) => `${String(account_id)}/${String(name)}`,
  cloudflare_zero_trust_access_custom_page: simple,
  cloudflare_zero_trust_list: simple,
  cloudflare_zero_trust_tunnel_cloudflared_virtual_network: simple,
  cloudflare_zero_trust_device_posture_rule: simple,
  cloudflare_zero_trust_device_posture_integration: simple,
  cloudflare_zero_trust_access_mtls_certificate: inScope("id"),
  cloudflare_zero_trust_access_short_lived_certificate: inScope("app_id"),
  cloudflare_zero_trust_access_key_configuration: ({ account_id }) => String(account_id),
  cfaccess_key_rotation: ({ account_id }) => String(account_id),
  cfaccess_application_settings: (attributes) =>
    typeof attributes.zone_id === "string"
      ? inScope("application_id")(attributes)
      : [attributes.account_id, attributes.application_id].map(String).join("/"),
  cfaccess_gateway_ca: ({ account_id }) => String(account_id),
  cfaccess_mcp_portal: simple,
  cfaccess_mcp_portal_server: ({ account_id, portal_id, server_id }) =>
    [account_id, portal_id, server_id].map(String).join("/"),
  cfaccess_mcp_server_oauth_client: server,
  cfaccess_mcp_server_sync: server,
  cfaccess_service_token: simple,
  cfaccess_service_token_rotation: ({ account_id, service_token_id }) =>
    [account_id, service_token_id].map(String).join("/"),
  cfaccess_organization_settings: ({ account_id }) => String(account_id),
  cfaccess_target_fleet: fleet,
  cfaccess_user: simple,
};

/**
 * Writes an `import` block for each resource of a construct, with the identifiers that the state of another stack has. The
 * other stack releases the objects with `removedWithoutDestroy`. After the deployment, delete the call and the file, which
 * may have secrets.
 *
 * ```ts
 * const engineers = new AccessGroup(this, "engineers", { name: "Engineers", include: [AccessRule.emailDomain("example.com")] });
 * importFromState(engineers, { file: "old-stack.tfstate.json" });
 * ```
 */
export function importFromState(construct: IConstruct, { file, path }: ImportFromState): void {
  const stack = TerraformStack.of(construct);
  const { deployed, problem } = readState(file);
  const problems: Diagnostic[] = problem === undefined ? [] : [problem];
  const now = pathIn(construct);
  const former = path === undefined ? now : segmentsOf(path);
  for (const resource of problem === undefined ? resourcesBelow(construct, stack) : []) {
    const address = addressAt(resource, [...former, ...pathIn(resource).slice(now.length)]);
    const id = idOf(resource, deployed.get(address));
    if (id !== undefined) resource.importFrom(id, resource.provider);
    else problems.push(missing(resource, file, address, former));
  }
  registerCheck(construct, () => problems);
}

function idOf({ terraformResourceType }: TerraformResource, attributes?: Attributes): string | undefined {
  return attributes && IMPORT_IDS[terraformResourceType]?.(attributes);
}

function missing({ node }: TerraformResource, file: string, address: string, path: readonly string[]): Diagnostic {
  const message = `importFromState: ${file} has no ${address} for "${node.path}"; check the path in the other stack, "${path.join("/")}", or leave out what the construct did not have there`;
  return { code: "CFA1910", message };
}

interface State {
  readonly deployed: ReadonlyMap<string, Attributes>;
  readonly problem?: Diagnostic;
}

interface StateJson {
  readonly resources: readonly {
    readonly mode: string;
    readonly type: string;
    readonly name: string;
    /** Undefined for a resource of the stack itself. */
    readonly module?: string;
    /** Empty if the resource has a `count` of 0. A deposed instance waits for its deletion. */
    readonly instances: readonly { readonly attributes: Attributes; readonly deposed?: string }[];
  }[];
}

function readState(file: string): State {
  try {
    const { resources } = JSON.parse(readFileSync(resolve(file), "utf8")) as StateJson;
    const managed = resources.filter(({ mode, module }) => mode === "managed" && module === undefined);
    const deployed = managed.flatMap(({ type, name, instances }) => {
      const current = instances.find(({ deposed }) => deposed === undefined);
      return current === undefined ? [] : [[`${type}.${name}`, current.attributes] as const];
    });
    return { deployed: new Map(deployed) };
  } catch {
    // The cause may quote the state, which may have secrets.
    const message = `importFromState: ${file} is not a state; write it with "terraform state pull" in the folder of the other stack`;
    return { deployed: new Map(), problem: { code: "CFA1909", message } };
  }
}
