/**
 * Error codes of the API. Codes marked "observed" are from public reports of real responses. For the other errors no real
 * response is known; their codes are the emulator's own.
 */
export const ERROR_CODE = {
  /** Observed, with HTTP 400 and 401. */
  invalidToken: 1000,
  /** Observed, with HTTP 403: also for a valid token without the permission. */
  authentication: 10000,
  /** Observed: "Unable to authenticate request". */
  unableToAuthenticate: 10001,
  /** Observed, with HTTP 400. */
  missingCredentials: 9106,
  /** Observed, with HTTP 403. */
  unknownKey: 9103,
  /** Observed: "Invalid access token". */
  invalidAccessToken: 9109,
  /** Observed, with HTTP 400, with the header in `error_chain`. */
  invalidHeaders: 6003,
  /** Observed, in the `error_chain` of 6003. */
  invalidAuthorization: 6111,
  /** Observed, with HTTP 400, followed by 7000. */
  couldNotRoute: 7003,
  /** Observed. */
  noRoute: 7000,
  /** Observed, with HTTP 429. */
  throttled: 971,
  /** Observed, with HTTP 400, as `access.api.error.invalid_request`. */
  invalidRequest: 12130,
  /** Observed, with HTTP 409, as `access.api.error.conflict`: for an mTLS certificate with hostnames. */
  stillAssociated: 12132,
  /**
   * Observed, with HTTP 404: the tag, mTLS certificate, custom page, service token, identity provider or policy does not
   * exist. Assumed for the other kinds of objects.
   */
  notFound: 12135,
  /** Observed, with HTTP 404: the group does not exist. */
  groupNotFound: 12152,
  /** Observed, with HTTP 404, as `access.api.error.unknown_application`: the application or legacy bookmark does not exist. */
  unknownApplication: 11021,
  /** Observed, with HTTP 400, as `access.api.error.service_token_in_use`. */
  serviceTokenInUse: 12139,
  /** Observed, as `access.api.error.application_already_exists`; the status is unknown. */
  applicationAlreadyExists: 12136,
  /** Observed, as `access.api.error.not_enabled`; the status is unknown: the account has no organization yet. */
  notEnabled: 9999,
  /** Observed, with HTTP 403: the account's plan has no custom pages. */
  notInPlan: 12133,
  /** The message `access.api.error.gateway_ca_already_exists` is observed; the status and code are unknown. */
  gatewayCaAlreadyExists: 12133,
  /** Observed in `messages` of a successful response: "This API Token is valid and active". */
  tokenIsActive: 10000,
  malformedJson: 6007,
  methodNotAllowed: 10405,
  bodyTooLarge: 10413,
  unsupportedMediaType: 10415,
  badHttp: 10400,
  conflict: 12409,
  limitReached: 12414,
  deprecated: 12299,
  injected: 12500,
  internal: 12501,
} as const;

/** Codes that mean that the caller is not authenticated, independent of the HTTP status. */
export const UNKNOWN_CALLER_CODES: ReadonlySet<number> = new Set([
  ERROR_CODE.invalidToken,
  ERROR_CODE.invalidHeaders,
  ERROR_CODE.invalidAuthorization,
  ERROR_CODE.unknownKey,
  ERROR_CODE.missingCredentials,
  ERROR_CODE.invalidAccessToken,
  ERROR_CODE.unableToAuthenticate,
]);
