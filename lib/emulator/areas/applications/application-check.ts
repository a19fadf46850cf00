import { ERROR_CODE, type ApplicationInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { uniqueApplicationKeys } from "../../state/application-domains";
import type { ApplicationFields, StoredApplication } from "../../state/stored-application";
import { withDefaults } from "./defaults";
import { checkDestinations } from "./destination-check";
import { checkDomains, withDerivedDomains } from "./domain-check";
import { checkFields } from "./field-check";
import { checkReferences } from "./reference-check";
import { withServerValues } from "./saas-app";
import { maskScimSecrets } from "./scim-secrets";
import { checkTargetCriteria } from "./target-criteria";

/**
 * Validates the input of an application and completes it. Its policies are validated elsewhere (`policy-attachment`).
 * @param itself The application to update.
 * @throws {ApiError} If the input is invalid.
 */
export function validatedApplication(
  context: HandlerContext,
  { policies: _, ...sent }: ApplicationInput,
  itself?: StoredApplication,
): ApplicationFields {
  const input = withoutIgnored(context, sent);
  checkProtocol(context, input, itself);
  checkDestinations(input);
  checkDomains(context, input);
  checkFields(context, input);
  checkReferences(context, input);
  checkTargetCriteria(context, input, itself);
  const fields = withDerivedDomains(context, input);
  assertUnique(context, fields, itself);
  return withDefaults(context, withServerValues(context, maskScimSecrets(fields), itself));
}

/** Fields of infrastructure applications that are not in the API reference. */
const INFRASTRUCTURE_WEB_FIELDS = ["custom_deny_url", "logo_url", "tags"] as const;

/** The input without the fields that the API ignores. An empty domain counts as omitted. */
function withoutIgnored({ behaviors }: HandlerContext, sent: ApplicationFields): ApplicationFields {
  const { domain, ...rest } = sent;
  const input: ApplicationFields = domain === undefined || domain === "" ? rest : sent;
  if (input.type !== "infrastructure" || behaviors.applicationsInfrastructureWebFields === "keep") return input;
  const fields = { ...input };
  for (const field of INFRASTRUCTURE_WEB_FIELDS) Reflect.deleteProperty(fields, field);
  return fields;
}

/** @throws {ApiError} 500 if the login protocol of a SaaS application changes. */
function checkProtocol(
  { behaviors }: HandlerContext,
  { saas_app }: ApplicationFields,
  itself: StoredApplication | undefined,
): void {
  if (saas_app === undefined || itself?.saas_app === undefined || behaviors.applicationsSaasProtocolChanges) return;
  const [before = "saml", after = "saml"] = [itself.saas_app.auth_type, saas_app.auth_type];
  if (before === after) return;
  const message = `access.api.error.internal_server_error: saas_app.auth_type cannot change from ${before} to ${after}; delete the application and create it again`;
  throw new ApiError(500, { code: ERROR_CODE.internal, message, source: { pointer: "/saas_app/auth_type" } });
}

/** @throws {ApiError} If another application has the type, a destination or a domain that must be unique. */
function assertUnique(context: HandlerContext, fields: ApplicationFields, itself: StoredApplication | undefined): void {
  for (const key of uniqueApplicationKeys(fields)) {
    const holder = context.collection("applications").holderOf(key);
    if (holder === undefined || holder.id === itself?.id) continue;
    const [field = ""] = key.split(" ");
    if (field === "domain" && context.behaviors.applicationsShareDomains) continue;
    const isDestination = field === "destination";
    throw ApiError.conflict(
      `/${isDestination ? "destinations" : field}`,
      `access.api.error.application_already_exists: ${isDestination ? "destination belongs to another application: " : ""}${key} already belongs to application ${holder.id} (${holder.name ?? holder.type})`,
      ERROR_CODE.applicationAlreadyExists,
    );
  }
}
