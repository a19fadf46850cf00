import type { Organization } from "../../../api";
import { STRICT_SERVICE_TOKENS_SINCE, STRICT_SERVICE_TOKENS_SINCE_DATE } from "../../../api/core/sources";
import { InvalidRequestError, NotFoundError } from "../../../client";
import { path, ProviderError } from "../../../plugin-framework";
import { explain } from "../shared/request-errors";
import { scopeName, type Scope } from "../shared/scope";
import type { OwnSettings } from "./schema";

/** Whether an organization has strict service token authentication for good. */
export const isStrictForGood = ({ strict_service_token_auth: isStrict, created_at = "" }: Organization): boolean =>
  isStrict === true && created_at >= STRICT_SERVICE_TOKENS_SINCE_DATE;

/** The error for a setting that an organization cannot have. @param reason - what is known about this organization */
export const strictForGood = (scope: Scope, reason: string): ProviderError =>
  new ProviderError(
    "Strict service token authentication cannot be turned off",
    `strict_service_token_auth is false, but the organization of ${scopeName(scope)} must have true: ${reason} ` +
      `Organizations created since ${STRICT_SERVICE_TOKENS_SINCE} cannot turn it off. Set it to true, or remove it. ` +
      "Requests with a service token then need a Service Auth policy (decision non_identity) in each application.",
    path("strict_service_token_auth"),
  );

/** An error of a request with these settings, explained where more is known than the API's message. */
export function explained(error: unknown, settings: Partial<OwnSettings>, scope: Scope): unknown {
  if (error instanceof NotFoundError) return noOrganization(scope, error);
  const isAboutStrictness = settings.strict_service_token_auth === false && error instanceof InvalidRequestError;
  if (isAboutStrictness && explain(error).includes("strict_service_token_auth")) {
    return strictForGood(scope, `the API refused false.\n${explain(error)}\n`);
  }
  return error;
}

const noOrganization = (scope: Scope, error: NotFoundError): ProviderError =>
  new ProviderError(
    "There is no Zero Trust organization",
    `${explain(error)}\n\nThis resource only changes settings of an existing organization, and ${scopeName(scope)} has none. Create it with cloudflare_zero_trust_organization, or choose a team name in Cloudflare's dashboard (Zero Trust). If the same stack creates it, add depends_on to this resource.`,
  );
