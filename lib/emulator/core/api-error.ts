import { ERROR_CODE, type ApiMessage } from "../../api";

export { ERROR_CODE };

/** An error as the API words it; some come with the errors behind them. */
export interface ApiErrorMessage extends ApiMessage {
  readonly error_chain?: readonly ApiMessage[];
}

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

  /** Something refers to it. @param users What does, as people say it. No real answer is known: status, code and words are ours. */
  static inUse(what: string, id: string, users: readonly string[]): ApiError {
    const message = `access.api.error.conflict: ${what} ${JSON.stringify(id)} is in use by ${users.join(", ")}`;
    return new ApiError(409, { code: ERROR_CODE.conflict, message });
  }

  /** The account has as many as it may have. */
  static limitReached(what: string, limit: number): ApiError {
    return new ApiError(400, {
      code: ERROR_CODE.limitReached,
      message: `access.api.error.limit_reached: an account may have ${limit} ${what}`,
    });
  }
}
