import { ApplicationInput, replaceSensitive, ScimAuthentication, ScimConfig, type Application } from "../../../api";
import { stateOf } from "../../api-schema";
import { comparablePolicies } from "./policies";
import type { ApplicationState, Fields } from "./schema";

/** The state of an application of which only the ids are known, before it is read. */
export const identifiedApplication = (
  { account_id, zone_id }: Pick<ApplicationState, "account_id" | "zone_id">,
  id: string,
): ApplicationState => ({
  account_id,
  zone_id,
  id,
  type: "",
  name: null,
  domain: null,
  // Not null, so that the state has the policies of the application.
  policies: [],
  saas_app: null,
  scim_config: null,
});

/**
 * The state after a response.
 * @param prior - the state before it, or the values of the plan
 */
export function stateAfter(found: Application, prior: ApplicationState): ApplicationState {
  const returned: Fields = {
    ...found,
    ...keptByInfrastructure(found, prior),
    ...withoutUnset(prior),
    ...("scim_config" in found && { scim_config: withoutSecrets(found.scim_config) }),
    policies: comparablePolicies(found.policies ?? [], prior.policies ?? []),
  };
  const values: Fields = stateOf(ApplicationInput, returned, prior);
  return {
    ...values,
    account_id: prior.account_id,
    zone_id: prior.zone_id,
    id: found.id ?? prior.id,
    aud: found.aud ?? null,
    type: found.type,
    name: found.name ?? null,
    domain: ("domain" in found ? found.domain : undefined) ?? null,
    policies: prior.policies === null ? null : ((values.policies ?? []) as ApplicationState["policies"]),
    saas_app: values.saas_app as Fields | null,
    scim_config: scimState(returned, values.scim_config as Fields | null | undefined, prior.scim_config),
  };
}

/** Fields that the API reference does not have for infrastructure applications: some servers do not return them. */
function keptByInfrastructure(found: Application, prior: ApplicationState): Fields {
  if (found.type !== "infrastructure") return {};
  const names = ["custom_deny_url", "logo_url", "tags"] as const;
  return Object.fromEntries(
    names.flatMap((name) => (found[name] === undefined && prior[name] !== null ? [[name, prior[name]]] : [])),
  );
}

/** Whether the API returns this setting where nobody set it depends on the age of the application. */
const withoutUnset = ({ eager_redirect_cookie_setting: set = null }: ApplicationState): Fields =>
  set === null ? { eager_redirect_cookie_setting: undefined } : {};

type ReturnedScim = Extract<Application, { scim_config?: unknown }>["scim_config"];

/** The API returns secrets of SCIM masked, if at all. */
const withoutSecrets = (scim: ReturnedScim): unknown =>
  scim === undefined ? undefined : replaceSensitive(ScimConfig, scim, () => undefined);

/** One authentication method is `authentication`, several are `authentications`, unless the state has one as a list. */
function scimState(
  { scim_config: returned }: Fields,
  state: Fields | null | undefined,
  prior: Fields | null,
): Fields | null {
  if (state === null || state === undefined) return null;
  const found = (returned as Fields | undefined)?.authentication;
  const methods = Array.isArray(found) ? (found as Fields[]) : isFields(found) ? [found] : [];
  const before = isFields(prior?.authentication) ? [prior.authentication] : listOf(prior?.authentications);
  const states = methods.map((method, index) => ({
    ...(stateOf(ScimAuthentication, method, before[index]) as Fields),
    secret_wo_version: before[index]?.secret_wo_version ?? null,
  }));
  const isList = states.length > 1 || (prior !== null && Array.isArray(prior.authentications));
  const [authentication = null] = states;
  return isList
    ? { ...state, authentication: null, authentications: states.length === 0 ? null : states }
    : { ...state, authentication, authentications: null };
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);
