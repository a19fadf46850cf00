import { ApiError, ERROR_CODE } from "../core/api-error";

/**
 * Codes of errors of related APIs. Those of lists, posture rules, tunnels, routes and virtual networks are observed by
 * clients that were developed against the API; the others are the emulator's own.
 */
export const RELATED_CODE = {
  listNotFound: 2218,
  postureRuleNotFound: 6024,
  tunnelNameTaken: 1013,
  networkConflict: 1014,
  routeNotFound: 1015,
  networkNotFound: 1046,
  badTunnelConfiguration: 1056,
  invalid: ERROR_CODE.invalidRequest,
  inUse: ERROR_CODE.conflict,
} as const;

/** An error with the code and message of a related API. @param pointer JSON pointer of the field. */
export const relatedError = (status: number, code: number, message: string, pointer = ""): ApiError =>
  new ApiError(status, { code, message, ...(pointer === "" ? {} : { source: { pointer } }) });

/** 400: a field of the request is invalid. */
export const invalidField = (pointer: string, message: string): ApiError =>
  relatedError(400, RELATED_CODE.invalid, `${pointer.slice(1).replaceAll("/", ".")}: ${message}`, pointer);
