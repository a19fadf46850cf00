import { ApplicationInput, ScimAuthentication } from "../../../api";
import { isUnknown, path, unknown, type Diagnostics, type Path } from "../../../plugin-framework";
import { checkVariants } from "../../api-schema";
import { checkScope } from "../shared/scope";
import { checkAdoption } from "./adopt-single";
import { hasLoginDomain } from "./application-type";
import { isReference } from "./policies";
import { SCIM_SECRETS, type Fields } from "./schema";

type ScopeConfig = Parameters<typeof checkScope>[0];

/** Checks a configuration: every attribute fits the type of the application, and combinations are possible. */
export function validateApplication(config: Fields, diagnostics: Diagnostics): void {
  checkScope(config as unknown as ScopeConfig, diagnostics);
  checkVariants(ApplicationInput, withoutChecked(config), "applications", diagnostics);
  checkDomain(config, diagnostics);
  checkAdoption(config, diagnostics);
  each(config.destinations, path("destinations"), (one, at) => checkDestination(config.type, one, at, diagnostics));
  each(config.policies, path("policies"), (one, at) => checkPolicy(config.type, one, at, diagnostics));
  checkPrecedences(config.policies, diagnostics);
  each(config.target_criteria, path("target_criteria"), (one, at) => checkCriterion(one, at, diagnostics));
  checkScim(config.scim_config, diagnostics);
}

/** The configuration without what the other checks explain better. */
function withoutChecked(config: Fields): Fields {
  const { scim_config: scim, policies } = config;
  return {
    ...config,
    ...(isFields(scim) && { scim_config: { ...scim, authentication: withSecrets(scim.authentication) } }),
    ...(Array.isArray(policies) && {
      policies: policies.map((one: unknown) => (isFields(one) && isReference(one) ? unknown : one)),
    }),
  };
}

/** A method whose secrets all count as set: `checkScim` checks them. */
const withSecrets = (method: unknown): unknown =>
  isFields(method)
    ? { ...method, ...Object.fromEntries(SCIM_SECRETS.map((name) => [name, method[`${name}_wo`] ?? method[name]])) }
    : method;

function checkDomain({ type, domain }: Fields, diagnostics: Diagnostics): void {
  if (domain === null || !hasLoginDomain(type)) return;
  diagnostics.error(
    "domain does not fit the type",
    `domain is set, but Cloudflare sets the domain of applications of type "${String(type)}": the place where users log in. Remove it.`,
    path("domain"),
  );
}

/** The attributes that locate a destination, by its type. One of them is required. */
const LOCATIONS: Readonly<Record<string, readonly string[]>> = {
  public: ["uri"],
  private: ["cidr", "hostname"],
  via_mcp_server_portal: ["mcp_server_id"],
  worker: ["worker_id"],
  preview_worker: ["worker_id"],
};

function checkDestination(applicationType: unknown, one: Fields, at: Path, diagnostics: Diagnostics): void {
  const type = one.type ?? "public";
  if (typeof type !== "string") return;
  const locations = LOCATIONS[type] ?? [];
  if (locations.length > 0 && locations.every((name) => one[name] === null)) {
    const detail = `${at.toString()} needs ${locations.join(" or ")}, because its type is "${type}".`;
    diagnostics.error("The destination is incomplete", detail, at);
  }
  if (isUnknown(applicationType)) return;
  const isPortal = type === "via_mcp_server_portal";
  if (isPortal === (applicationType === "mcp")) return;
  diagnostics.error(
    "The destination does not fit the type",
    `${at.toString()}.type is ${JSON.stringify(type)}, but ${
      isPortal
        ? 'only applications of type "mcp" have such destinations'
        : 'applications of type "mcp" have only destinations of type "via_mcp_server_portal"'
    }. Change the type of the destination or of the application.`,
    at.attribute("type"),
  );
}

const OWN_POLICY = ["name", "decision", "include"] as const;

/** A policy is a reference by id, or has at least a name, a decision and an include list. */
function checkPolicy(type: unknown, policy: Fields, at: Path, diagnostics: Diagnostics): void {
  if (isReference(policy)) {
    if (type !== "infrastructure") return;
    diagnostics.error(
      "Infrastructure applications cannot use reusable policies",
      `${at.toString()} refers to a reusable policy, but applications of type "infrastructure" have only policies of their own. Set ${OWN_POLICY.join(", ")} instead of id.`,
      at,
    );
    return;
  }
  const missing = OWN_POLICY.filter((name) => policy[name] === null);
  // checkVariants reports what is missing in a policy of an infrastructure application.
  if (missing.length === 0 || type === "infrastructure") return;
  diagnostics.error(
    "The policy is incomplete",
    `${at.toString()} lacks ${missing.join(", ")}. Set id alone (with or without precedence) to use a reusable policy, or ${OWN_POLICY.join(", ")} for a policy of the application's own.`,
    at,
  );
}

function checkPrecedences(policies: unknown, diagnostics: Diagnostics): void {
  const seen = new Map<number, Path>();
  each(policies, path("policies"), ({ precedence }, at) => {
    if (typeof precedence !== "number") return;
    const other = seen.get(precedence);
    if (other === undefined) {
      seen.set(precedence, at);
      return;
    }
    diagnostics.error(
      "Two policies have the same precedence",
      `${other.toString()} and ${at.toString()} both have precedence ${precedence}. Each policy of an application needs another one, or none of them: then the order of the list counts.`,
      at.attribute("precedence"),
    );
  });
}

const SELECTIONS = ["include", "require", "exclude"] as const;

function checkCriterion(criterion: Fields, at: Path, diagnostics: Diagnostics): void {
  const given = SELECTIONS.filter((name) => criterion[name] !== null);
  const { target_attributes: attributes } = criterion;
  if ((attributes !== null) === given.length > 0) {
    diagnostics.error(
      "The target criterion is ambiguous",
      `${at.toString()} has ${attributes === null ? "none" : "both"} of target_attributes and ${given.length === 0 ? SELECTIONS.join(", ") : given.join(", ")}. Select targets by hostname with target_attributes, or by hostname and tags with include, require and exclude.`,
      at,
    );
  }
  checkAttributes(attributes, at.attribute("target_attributes"), diagnostics);
  for (const name of given) {
    const selection = criterion[name];
    if (!isFields(selection)) continue;
    checkAttributes(selection.target_attributes, at.attribute(name).attribute("target_attributes"), diagnostics);
    if (selection.target_attributes !== null || selection.tags !== null) continue;
    const detail = `${at.attribute(name).toString()} is empty. Set target_attributes or tags.`;
    diagnostics.error("The selection of targets is empty", detail, at.attribute(name));
  }
}

function checkAttributes(attributes: unknown, at: Path, diagnostics: Diagnostics): void {
  if (!isFields(attributes)) return;
  const other = Object.keys(attributes).find((name) => name !== "hostname");
  if (other === undefined) return;
  const detail = `${at.toString()} has ${JSON.stringify(other)}, but "hostname" is the only attribute of targets. To select by tags, use include, require and exclude.`;
  diagnostics.error("Unknown attribute of targets", detail, at.key(other));
}

function checkScim(scim: unknown, diagnostics: Diagnostics): void {
  if (!isFields(scim)) return;
  const at = path("scim_config");
  if (scim.authentication !== null && scim.authentications !== null) {
    diagnostics.error(
      "authentication and authentications exclude each other",
      "scim_config has both. Use authentication for one method, and authentications for several that are used together.",
      at.attribute("authentications"),
    );
  }
  if (isFields(scim.authentication)) checkMethod(scim.authentication, at.attribute("authentication"), diagnostics);
  each(scim.authentications, at.attribute("authentications"), (method, methodAt) => {
    checkVariants(ScimAuthentication, withSecrets(method) as Fields, "methods", diagnostics, methodAt);
    checkMethod(method, methodAt, diagnostics);
  });
}

function checkMethod(method: Fields, at: Path, diagnostics: Diagnostics): void {
  const version = method.secret_wo_version ?? null;
  const writeOnly = SCIM_SECRETS.filter((name) => method[`${name}_wo`] !== null);
  for (const name of writeOnly) {
    if (method[name] === null) continue;
    const detail = `${at.toString()} has ${name} and ${name}_wo. Remove ${name}, which Terraform stores in the state.`;
    diagnostics.error("The secret is set twice", detail, at.attribute(name));
  }
  if (isUnknown(version) || writeOnly.length > 0 === (version !== null)) return;
  diagnostics.error(
    "A write-only secret has a version",
    version === null
      ? `${at.toString()} has ${writeOnly.map((name) => `${name}_wo`).join(", ")} without secret_wo_version. Set secret_wo_version = 1, and raise it with each new secret.`
      : `${at.toString()} has secret_wo_version without a write-only secret. Set one, or remove secret_wo_version.`,
    at.attribute("secret_wo_version"),
  );
}

/** Calls `check` for each known element of a list. */
function each(list: unknown, at: Path, check: (one: Fields, at: Path) => void): void {
  if (!Array.isArray(list)) return;
  list.forEach((one: unknown, index) => {
    if (isFields(one)) check(one, at.index(index));
  });
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isUnknown(value);
