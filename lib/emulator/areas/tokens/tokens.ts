import type { AccessApi, ApiMessage, TokenVerification } from "../../../api";
import { ApiError, ERROR_CODE } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { uuidFor } from "../../state/scope";

interface VerifyCall extends HandlerContext {
  readonly messages: ApiMessage[];
}

function verify({ credential, messages }: VerifyCall): TokenVerification {
  if (credential?.kind !== "token") {
    throw new ApiError(401, { code: ERROR_CODE.invalidToken, message: "Invalid API Token" });
  }
  messages.push({ code: ERROR_CODE.tokenIsActive, message: "This API Token is valid and active" });
  return { id: uuidFor(`token ${credential.secret}`).replaceAll("-", ""), status: "active" };
}

export const tokens: Handlers<AccessApi["tokens"]> = { verify, verifyAccount: verify };
