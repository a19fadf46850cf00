import type { RuleKind } from "../../api/areas/policies/rules";
import { RULE_LISTS } from "../../rules/access-rules";
import { isPermitted, recordOf, RULE_KIND_NAMES } from "../../rules/kinds";
import { allowsOnlyFrom } from "./provider-versions";

/**
 * Attributes of the official provider's resources that 5.14.0 lacks, from which its L1s were generated: by the first
 * version that is known to have them. 5.22.0 is where they were found; what came after it is from the release notes
 * (https://github.com/cloudflare/terraform-provider-cloudflare/releases). `attribute=value` is a value that came later
 * than its attribute.
 */
export const FIELD_VERSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cloudflare_zero_trust_access_ai_controls_mcp_portal: {
    allow_code_mode: "5.22.0",
    code_mode: "5.24.0",
    secure_web_gateway: "5.22.0",
    "servers.updated_prompts.alias": "5.22.0",
    "servers.updated_tools.alias": "5.22.0",
  },
  cloudflare_zero_trust_access_ai_controls_mcp_server: {
    is_shared_oauth_callback_enabled: "5.22.0",
    secure_web_gateway: "5.22.0",
    updated_prompts: "5.22.0",
    updated_tools: "5.22.0",
  },
  cloudflare_zero_trust_access_application: {
    mfa_config: "5.22.0",
    oauth_configuration: "5.22.0",
    "policies.connection_rules.rdp": "5.22.0",
    "policies.mfa_config": "5.22.0",
    "policies.mfa_config.allowed_authenticators=piv_key": "5.29.0",
    "policies.mfa_config.allowed_authenticators=ssh_fido2_key": "5.29.0",
    ...newRuleKinds("policies.", (kind) => isPermitted(kind, "infrastructure")),
  },
  cloudflare_zero_trust_access_group: {
    ...newRuleKinds(""),
  },
  cloudflare_zero_trust_access_policy: {
    connection_rules: "5.22.0",
    mfa_config: "5.22.0",
    ...newRuleKinds(""),
  },
};

/** The attributes of the kinds of rules that came later, in the three lists of rules below a path. */
function newRuleKinds(path: string, isUsed: (kind: RuleKind) => boolean = () => true): Record<string, string> {
  const newer = RULE_KIND_NAMES.filter(isUsed).flatMap((kind) => {
    const { attribute, since } = recordOf(kind);
    return since === undefined ? [] : RULE_LISTS.map((list) => [`${path}${list}.${attribute}`, since]);
  });
  return Object.fromEntries(newer) as Record<string, string>;
}

/**
 * Attributes and values of a type of resource that the official provider may not know, by the version that has them.
 *
 * @param requirement - the version, or the range of versions, that the stack requires
 */
export function newerFields(type: string, requirement: string): ReadonlyMap<string, string> {
  const known = NEWER.get(`${type} ${requirement}`);
  if (known !== undefined) return known;
  const fields = Object.entries(FIELD_VERSIONS[type] ?? {});
  const newer = new Map(fields.filter(([, version]) => !allowsOnlyFrom(requirement, version)));
  NEWER.set(`${type} ${requirement}`, newer);
  return newer;
}

/** The same for each resource of a stack. */
const NEWER = new Map<string, ReadonlyMap<string, string>>();

/**
 * What a resource says that a version of the official provider does not know.
 *
 * @param attributes - as Terraform reads them
 * @param requirement - the version, or the range of versions, that the stack requires
 */
export function fieldVersionProblems(type: string, attributes: object, requirement: string): string[] {
  const newer = newerFields(type, requirement);
  const problems = [...new Set(pathsOf(attributes, ""))].flatMap((path) => {
    const version = newer.get(path);
    if (version === undefined) return [];
    const [attribute = "", value] = path.split("=");
    return [
      `${value === undefined ? attribute : `"${value}" in ${attribute}`} needs version ${version} of the official ` +
        `provider or a newer one, and the account has ${requirement}; set providerVersion of the AccessAccount`,
    ];
  });
  return problems.sort();
}

/** Every attribute that is set, `policies.mfa_config`, and every word in it, `….allowed_authenticators=piv_key`. */
function pathsOf(value: unknown, path: string): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((element) => pathsOf(element, path));
  if (typeof value === "string") return [path, `${path}=${value}`];
  if (typeof value !== "object") return [path];
  const below = Object.entries(value).flatMap(([name, field]) =>
    pathsOf(field, path === "" ? name : `${path}.${name}`),
  );
  return [path, ...below];
}
