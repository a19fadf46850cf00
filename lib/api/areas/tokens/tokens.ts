import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { OneOf, Timestamp } from "../../core/schema";
import { Type } from "../../core/type";

/** The status of the API token that a request was sent with. */
export const TokenVerification = Type.Object({
  id: Type.String({ description: "Token identifier." }),
  status: OneOf(["active", "disabled", "expired"], { description: "Whether the token can be used." }),
  not_before: Type.Optional(Timestamp({ description: "When the token becomes valid." })),
  expires_on: Type.Optional(Timestamp({ description: "When the token expires." })),
});
export type TokenVerification = Static<typeof TokenVerification>;

const verification = { summary: "Verify Token", permission: null, result: TokenVerification };

/** The API token of the caller. These endpoints are not part of the Access API, but a deployment needs them first. */
export const tokens = {
  /** For a token that belongs to a user. */
  verify: get("/user/tokens/verify", verification),
  /** For a token that belongs to the account. */
  verifyAccount: get("/accounts/{account_id}/tokens/verify", verification),
} as const;
