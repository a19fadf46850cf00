import { ApiError } from "../core/api-error";

/** A refusal as the DNS API words it. Codes 81044, 81053, 81058 and 9005 were seen in real answers, with these words. */
export const dnsError = (code: number, pointer: string, message: string, status = 400): ApiError =>
  new ApiError(status, { code, message, ...(pointer === "" ? {} : { source: { pointer } }) });
