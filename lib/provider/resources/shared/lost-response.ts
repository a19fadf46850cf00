import { MalformedResponseError, OutcomeUnknownError } from "../../../client";

/** Whether a request that failed may have taken effect all the same: its response was lost or is unreadable. */
export const isLostResponse = (error: unknown): boolean =>
  error instanceof OutcomeUnknownError || error instanceof MalformedResponseError;
