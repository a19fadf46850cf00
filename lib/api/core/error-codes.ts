/**
 * Codes of the API's errors. Those marked "seen" stand in public reports of real answers;
 * for the others no real answer is known, and the code is the emulator's own.
 */
export const ERROR_CODE = {
  /** Seen, with HTTP 400 and 401. */
  invalidToken: 1000,
  /** Seen, with HTTP 403: also for a good token that lacks the permission. */
  authentication: 10000,
  /** Seen: "Unable to authenticate request". */
  unableToAuthenticate: 10001,
  /** Seen, with HTTP 400. */
  missingCredentials: 9106,
  /** Seen, with HTTP 403. */
  unknownKey: 9103,
  /** Seen: "Invalid access token". */
  invalidAccessToken: 9109,
  /** Seen, with HTTP 400, the chain saying which header. */
  invalidHeaders: 6003,
  /** Seen, in the chain of 6003. */
  invalidAuthorization: 6111,
  /** Seen, with HTTP 400, followed by 7000. */
  couldNotRoute: 7003,
  /** Seen. */
  noRoute: 7000,
  /** Seen, with HTTP 429. */
  throttled: 971,
  /** Seen, with HTTP 400, as `access.api.error.invalid_request`. */
  invalidRequest: 12130,
  /** Seen, with HTTP 409, as `access.api.error.conflict`: of an mTLS certificate that still has hostnames. */
  stillAssociated: 12132,
  /** Seen, with HTTP 400, as `access.api.error.service_token_in_use`. */
  serviceTokenInUse: 12139,
  /** Seen, as `access.api.error.application_already_exists`; the status is not known. */
  applicationAlreadyExists: 12136,
  /** The message is seen, `access.api.error.gateway_ca_already_exists`; status and code are not known. */
  gatewayCaAlreadyExists: 12133,
  /** Seen among the messages of an answer that is a success: "This API Token is valid and active". */
  tokenIsActive: 10000,
  malformedJson: 6007,
  methodNotAllowed: 10405,
  bodyTooLarge: 10413,
  unsupportedMediaType: 10415,
  badHttp: 10400,
  notFound: 12404,
  conflict: 12409,
  limitReached: 12414,
  deprecated: 12299,
  injected: 12500,
  internal: 12501,
} as const;

/** Codes by which the API says that it does not know the caller, whatever the status. */
export const UNKNOWN_CALLER_CODES: ReadonlySet<number> = new Set([
  ERROR_CODE.invalidToken,
  ERROR_CODE.invalidHeaders,
  ERROR_CODE.invalidAuthorization,
  ERROR_CODE.unknownKey,
  ERROR_CODE.missingCredentials,
  ERROR_CODE.invalidAccessToken,
  ERROR_CODE.unableToAuthenticate,
]);
