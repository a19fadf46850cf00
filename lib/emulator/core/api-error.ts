import { ERROR_CODE, type ApiMessage } from "../../api";

export { ERROR_CODE };

/** An error of an API response. Some have a chain of causes. */
export interface ApiErrorMessage extends ApiMessage {
  /** The errors that caused it. */
  readonly error_chain?: readonly ApiMessage[];
}

/**
 * An error response of the API. Over HTTP it is sent in the API's envelope; `emulator.call` throws it.
 * Its message joins the messages of all `errors`.
 */
export class ApiError extends Error {
  /** The errors of the envelope, at least one. */
  readonly errors: readonly ApiErrorMessage[];

  constructor(
    /** HTTP status of the response. */
    readonly status: number,
    errors: ApiErrorMessage | readonly ApiErrorMessage[],
    /** Headers of the response, such as `Retry-After`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    const list: readonly ApiErrorMessage[] = Array.isArray(errors) ? errors : [errors as ApiErrorMessage];
    super(list.map(({ message }) => message).join("; "));
    this.name = "ApiError";
    this.errors = list;
  }

  /** The same error with a prefix for the pointer of its field: for an item of a list. */
  within(pointer: string): ApiError {
    return new ApiError(
      this.status,
      this.errors.map((error) => ({ ...error, source: { pointer: `${pointer}${error.source?.pointer ?? ""}` } })),
    );
  }

  /** 400: a field of the request is invalid. @param pointer JSON pointer of the field. */
  static invalid(pointer: string, message: string): ApiError {
    return new ApiError(400, {
      code: ERROR_CODE.invalidRequest,
      message: `access.api.error.invalid_request: ${message}`,
      source: { pointer },
    });
  }

  /** 400: a field refers to an object that does not exist. @param where Where to create it: `"access/tags"`. */
  static unknownReference(pointer: string, noun: string, id: string, where?: string): ApiError {
    const field = pointer.slice(1).replaceAll("/", ".");
    const remedy = where === undefined ? "create it first" : `create it first at ${where}`;
    return ApiError.invalid(pointer, `${field}: there is no ${noun} ${JSON.stringify(id)} here; ${remedy}`);
  }

  /**
   * 404: the object does not exist.
   * @param noun The kind of object: `"target"`.
   * @param code The error code. Some kinds of objects have their own.
   */
  static notFound(noun: string, id: string, code: number = ERROR_CODE.notFound): ApiError {
    const name = code === ERROR_CODE.unknownApplication ? "unknown_application" : "not_found";
    return new ApiError(404, {
      code,
      // The official provider's acceptance tests of certificates look for the words "not found".
      message: `access.api.error.${name}: ${noun} ${JSON.stringify(id)} not found`,
    });
  }

  /** The request conflicts with an existing object. 409, except for kinds of objects with another status. */
  static conflict(pointer: string, message: string, code: number = ERROR_CODE.conflict, status = 409): ApiError {
    return new ApiError(status, { code, message, ...(pointer === "" ? {} : { source: { pointer } }) });
  }

  /**
   * 409: other objects refer to this one. Status, code and message are assumptions: no real response is known.
   * @param users Descriptions of those objects: `group 0f3a… (Engineers)`.
   */
  static inUse(noun: string, id: string, users: readonly string[]): ApiError {
    const message = `access.api.error.conflict: ${noun} ${JSON.stringify(id)} is in use by ${users.join(", ")}`;
    return new ApiError(409, { code: ERROR_CODE.conflict, message });
  }

  /** 400: the account has reached a limit. @param plural The kind of object: `"targets"`. */
  static limitReached(plural: string, limit: number): ApiError {
    return new ApiError(400, {
      code: ERROR_CODE.limitReached,
      message: `access.api.error.limit_reached: an account may have ${limit} ${plural}`,
    });
  }
}
