import { isUnknown, unknown } from "../../../../lib/plugin-framework";
import type { ObjectValue } from "./body";
import {
  emptyIsNull,
  emptyIsUnset,
  falseIsNull,
  hostAddress,
  hostAddressesAsWritten,
  nullAsInSource,
  trueIsNull,
} from "./normalize";
import type { PlanParts, Source } from "./resource-facts";

// Behavior of the official provider for applications that is not in its schema: defaults that depend on the type, and
// returned values that it treats as equal to configured ones.

const SELF_HOSTED = ["self_hosted", "ssh", "vnc", "rdp", "mcp_portal"];
const LAUNCHED = ["self_hosted", "ssh", "vnc", "rdp", "saas", "bookmark"];
const WITH_DESTINATIONS = [...SELF_HOSTED, "mcp"];
const WITH_SESSION = [...SELF_HOSTED, "saas", "dash_sso", "app_launcher", "warp", "mcp", "proxy_endpoint"];

const RULES = ["include", "exclude", "require"] as const;

export function planApplication({ prior, plan }: PlanParts): ObjectValue {
  if (plan === prior || isUnknown(plan.type)) return plan;
  const type = String(plan.type);
  const planned = {
    ...plan,
    ...domainsOf(type, plan, prior),
    app_launcher_visible: chosen(plan.app_launcher_visible, LAUNCHED.includes(type) ? true : null),
    http_only_cookie_attribute: chosen(plan.http_only_cookie_attribute, WITH_DESTINATIONS.includes(type) ? true : null),
    session_duration: chosen(plan.session_duration, WITH_SESSION.includes(type) ? "24h" : null),
    skip_app_launcher_login_page: chosen(plan.skip_app_launcher_login_page, type === "app_launcher" ? false : null),
  };
  return { ...planned, policies: policiesOf(plan.policies), saas_app: saasOf(type, plan.saas_app) };
}

/** Domain, domains and destinations depend on each other: if one changes, the API changes the others. */
function domainsOf(type: string, plan: ObjectValue, prior: ObjectValue | null): ObjectValue {
  const fields = {
    domain: plan.domain,
    self_hosted_domains: SELF_HOSTED.includes(type) ? plan.self_hosted_domains : chosen(plan.self_hosted_domains, null),
    destinations: WITH_DESTINATIONS.includes(type) ? plan.destinations : chosen(plan.destinations, null),
  };
  if (prior === null) return fields;
  const names = Object.keys(fields) as (keyof typeof fields)[];
  const changed = names.some((name) => !isUnknown(fields[name]) && !sameJson(fields[name], prior[name]));
  const open = names.filter((name) => isUnknown(fields[name]));
  return { ...fields, ...Object.fromEntries(open.map((name) => [name, changed ? unknown : (prior[name] ?? null)])) };
}

/** A policy without a precedence gets the one after the previous policy. */
function policiesOf(policies: unknown): unknown {
  if (!Array.isArray(policies)) return policies;
  let last = 0;
  return policies.map((policy: ObjectValue) => {
    const precedence = isUnknown(policy.precedence) ? last + 1 : policy.precedence;
    if (typeof precedence === "number") last = precedence;
    return { ...policy, precedence };
  });
}

function saasOf(type: string, saas: unknown): unknown {
  if (type !== "saas" || !isObject(saas)) return saas;
  const [isOidc, isSaml] = [saas.auth_type === "oidc", saas.auth_type === "saml"];
  const only = (value: unknown, applies: boolean): unknown => (applies ? value : chosen(value, null));
  return {
    ...saas,
    client_id: only(saas.client_id, isOidc),
    client_secret: only(saas.client_secret, isOidc),
    access_token_lifetime: chosen(saas.access_token_lifetime, isOidc ? "5m" : null),
    idp_entity_id: only(saas.idp_entity_id, isSaml),
    name_id_format: only(saas.name_id_format, isSaml),
    sso_endpoint: only(saas.sso_endpoint, isSaml),
  };
}

/** The API does not change omitted policies, so the provider always sends them. */
export const writeApplication = (body: ObjectValue): ObjectValue => ({ ...body, policies: body.policies ?? [] });

export function readApplication(object: ObjectValue, source: Source): ObjectValue {
  if (source === null) return imported(object);
  const isSelfHosted = SELF_HOSTED.includes(String(object.type));
  const flags = [
    "service_auth_401_redirect",
    "enable_binding_cookie",
    "options_preflight_bypass",
    "auto_redirect_to_identity",
  ];
  const selfHostedFlags = ["skip_interstitial", "allow_iframe", "path_cookie_attribute"];
  const lax = falseIsNull(
    emptyIsUnset(object, source, ["allowed_idps", "policies", "tags"]),
    source,
    isSelfHosted ? [...flags, ...selfHostedFlags] : flags,
  );
  return {
    ...(isSelfHosted ? trueIsNull(lax, source, ["http_only_cookie_attribute"]) : lax),
    cors_headers: both(lax.cors_headers, source.cors_headers, (one, had) =>
      isSelfHosted ? falseIsNull(one, had, ["allow_credentials"]) : one,
    ),
    destinations: eachWithSource(lax.destinations, source.destinations, readDestination),
    policies: eachWithSource(lax.policies, source.policies, readPolicy),
    saas_app: both(lax.saas_app, source.saas_app, readSaas),
    scim_config: both(lax.scim_config, source.scim_config, readScim),
  };
}

/** After an import, only the IDs of policies are stored, also of inline ones. */
function imported(object: ObjectValue): ObjectValue {
  const lax = emptyIsNull(object, ["allowed_idps", "policies", "tags"]);
  const policies = lax.policies as readonly ObjectValue[] | null;
  const details = ["decision", "name", ...RULES];
  return {
    ...lax,
    policies: policies?.map((one) => ({ ...one, ...Object.fromEntries(details.map((name) => [name, null])) })) ?? null,
  };
}

function readDestination(one: ObjectValue, had: ObjectValue): ObjectValue {
  const { cidr } = one;
  return typeof cidr === "string" && typeof had.cidr === "string" ? { ...one, cidr: hostAddress(cidr, had.cidr) } : one;
}

/** Only the ID of a reusable policy is stored, and no ID of an inline one. */
function readPolicy(one: ObjectValue, had: ObjectValue): ObjectValue {
  const policy = nullAsInSource(one, had, ["id", "decision", "name", ...RULES]);
  const connection_rules = both(policy.connection_rules, had.connection_rules, (rules, hadRules) => ({
    ...rules,
    ssh: both(rules.ssh, hadRules.ssh, (ssh, hadSsh) => falseIsNull(ssh, hadSsh, ["allow_email_alias"])),
  }));
  return { ...hostAddressesAsWritten(policy, had, RULES), connection_rules };
}

function readSaas(one: ObjectValue, had: ObjectValue): ObjectValue {
  if (one.auth_type === "saml") return emptyTextIsUnset(one, had, ["sp_entity_id", "consumer_service_url"]);
  const secret = had.client_secret ?? null;
  return {
    ...falseIsNull(one, had, ["allow_pkce_without_client_secret"]),
    // Only the response to the creation has it.
    client_secret: secret === null || isUnknown(secret) ? one.client_secret : secret,
    access_token_lifetime:
      had.access_token_lifetime === null && one.access_token_lifetime === "5m" ? null : one.access_token_lifetime,
  };
}

function readScim(one: ObjectValue, had: ObjectValue): ObjectValue {
  return {
    ...one,
    authentication: both(one.authentication, had.authentication, (answered, { password, token, client_secret }) => ({
      ...answered,
      password,
      token,
      client_secret,
    })),
  };
}

function emptyTextIsUnset(object: ObjectValue, source: ObjectValue, names: readonly string[]): ObjectValue {
  const same = names.filter((name) => (object[name] ?? "") === "" && (source[name] ?? "") === "");
  return { ...object, ...Object.fromEntries(same.map((name) => [name, source[name] ?? null])) };
}

/** A default of the provider, for a value that is not configured. */
const chosen = (planned: unknown, value: unknown): unknown => (isUnknown(planned) ? value : planned);

type Merge = (one: ObjectValue, had: ObjectValue) => ObjectValue;

const both = (one: unknown, had: unknown, merge: Merge): unknown =>
  isObject(one) && isObject(had) ? merge(one, had) : (one ?? null);

function eachWithSource(elements: unknown, had: unknown, merge: Merge): unknown {
  if (!Array.isArray(elements) || !Array.isArray(had)) return elements ?? null;
  return elements.map((element: unknown, index) => both(element, had[index], merge));
}

const sameJson = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

const isObject = (value: unknown): value is ObjectValue =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isUnknown(value);
