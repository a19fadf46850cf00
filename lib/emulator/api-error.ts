import type { ApiMessage } from "../api";

/** An error as the API words it; some come with the errors behind them. */
export interface ApiErrorMessage extends ApiMessage {
  readonly error_chain?: readonly ApiMessage[];
}

/**
 * Codes of the API's errors. Those marked "seen" stand in public reports of real answers;
 * for the others no real answer is known, and the code is ours.
 */
export const ERROR_CODE = {
  /** Seen, with HTTP 400 and 401. */
  invalidToken: 1000,
  /** Seen, with HTTP 403. */
  authentication: 10000,
  /** Seen, with HTTP 400. */
  missingCredentials: 9106,
  /** Seen, with HTTP 403. */
  unknownKey: 9103,
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
} as const;

/** A refusal, answered in the API's envelope. */
export class ApiError extends Error {
  readonly errors: readonly ApiErrorMessage[];

  constructor(
    readonly status: number,
    errors: ApiErrorMessage | readonly ApiErrorMessage[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    const list: readonly ApiErrorMessage[] = Array.isArray(errors) ? errors : [errors as ApiErrorMessage];
    super(list.map(({ message }) => message).join("; "));
    this.name = "ApiError";
    this.errors = list;
  }

  /** The same error about a field further down: for one item of a list. */
  within(pointer: string): ApiError {
    return new ApiError(
      this.status,
      this.errors.map((error) => ({ ...error, source: { pointer: `${pointer}${error.source?.pointer ?? ""}` } })),
    );
  }

  /** A field of the request is not what it may be. */
  static invalid(pointer: string, message: string): ApiError {
    return new ApiError(400, {
      code: ERROR_CODE.invalidRequest,
      message: `access.api.error.invalid_request: ${message}`,
      source: { pointer },
    });
  }

  /** There is no such object. @param what The kind of object, as in "target". */
  static notFound(what: string, id: string): ApiError {
    return new ApiError(404, {
      code: ERROR_CODE.notFound,
      message: `access.api.error.not_found: there is no ${what} ${JSON.stringify(id)} here`,
    });
  }

  /** It collides with something that exists. */
  static conflict(pointer: string, message: string, code: number = ERROR_CODE.conflict): ApiError {
    return new ApiError(409, { code, message, ...(pointer === "" ? {} : { source: { pointer } }) });
  }

  /** The account has as many as it may have. */
  static limitReached(what: string, limit: number): ApiError {
    return new ApiError(400, {
      code: ERROR_CODE.limitReached,
      message: `access.api.error.limit_reached: an account may have ${limit} ${what}`,
    });
  }
}
