import type { AccessApi, Organization, OrganizationInput, OrganizationUpdate, UserRevocation } from "../../../api";
import { ApiError, ERROR_CODE } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { ORGANIZATION_DEFAULTS, organizationOf } from "../../core/organization";
import type { StoredOrganization } from "../../state/stored-organization";
import { endUserSessions } from "../users/active-sessions";
import { userByEmail } from "../users/user-reference";
import { doh } from "./doh";
import { checkSettings } from "./settings-check";

/** Whether the account or zone has an organization. By default, each has one from the start. */
const exists = (context: HandlerContext): boolean =>
  context.behaviors.organizationsExist || context.collection("organizations").size > 0;

/** @throws {ApiError} If the organization does not exist yet. The code and message are from public reports, the status is not. */
function existingOrganization(context: HandlerContext): StoredOrganization {
  if (exists(context)) return organizationOf(context);
  throw new ApiError(404, {
    code: ERROR_CODE.notEnabled,
    message: "access.api.error.not_enabled: create the organization first",
  });
}

function organizationResponse(context: HandlerContext, stored: StoredOrganization): Organization {
  return context.behaviors.organizationsStrictServiceTokens ? { ...stored, strict_service_token_auth: true } : stored;
}

function store(context: HandlerContext, organization: StoredOrganization): Organization {
  checkSettings(context, organization);
  context.collection("organizations").replace(organization);
  return organizationResponse(context, organization);
}

/** The organization with exactly these settings. */
function withSettings(
  context: HandlerContext,
  created_at: string,
  input: OrganizationInput & OrganizationUpdate,
): StoredOrganization {
  const { mfa_configuration_allowed: _, ...settings } = input;
  return { ...ORGANIZATION_DEFAULTS, ...settings, created_at, updated_at: context.clock.timestamp() };
}

function create(context: HandlerContext, input: OrganizationInput): Organization {
  if (exists(context)) {
    // Status, code and message are assumptions: no real response is known.
    const message = `access.api.error.conflict: the ${context.scope.kind} already has an organization; update it instead`;
    throw ApiError.conflict("", message);
  }
  return store(context, withSettings(context, context.clock.timestamp(), input));
}

/** The settings that an update leaves unchanged if it omits them. */
function unaffected(context: HandlerContext, before: StoredOrganization): OrganizationUpdate {
  if (context.behaviors.organizationsUpdateReplacesTokenSettings) return {};
  const { strict_service_token_auth, service_token_inactivity } = before;
  return {
    ...(strict_service_token_auth === undefined ? {} : { strict_service_token_auth }),
    ...(service_token_inactivity === undefined ? {} : { service_token_inactivity }),
  };
}

/** Replaces the settings: omitted ones are removed. An organization always has a name and a domain. */
function update(context: HandlerContext, input: OrganizationUpdate): Organization {
  const before = existingOrganization(context);
  const { name, auth_domain, created_at } = before;
  const settings = { name, auth_domain, ...unaffected(context, before), ...input };
  return store(context, withSettings(context, created_at, settings));
}

function edit(context: HandlerContext, input: OrganizationUpdate): Organization {
  const before = existingOrganization(context);
  const { mfa_configuration_allowed: _, ...settings } = input;
  return store(context, { ...before, ...settings, updated_at: context.clock.timestamp() });
}

/** Ends all sessions of a user. An unknown user has none, which is no error: no real response is known. */
function revoke(context: HandlerContext, { email, devices = false }: UserRevocation): boolean {
  const user = userByEmail(context, email);
  if (user === undefined) return true;
  endUserSessions(context, user.id);
  if (devices) context.collection("users").replace({ ...user, active_device_count: 0 });
  return true;
}

export const organizations: Handlers<AccessApi["organizations"]> = {
  get: (call) => organizationResponse(call, existingOrganization(call)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.body),
  edit: (call) => edit(call, call.body),
  revokeUsers: (call) => revoke(call, call.body),
  doh,
};
