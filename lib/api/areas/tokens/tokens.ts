import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { OneOf, Timestamp } from "../../core/schema";
import { Type } from "../../core/type";

/** What the API says of the token it was called with. */
export const TokenVerification = Type.Object({
  id: Type.String({ description: "Token identifier." }),
  status: OneOf(["active", "disabled", "expired"], { description: "Whether the token can be used." }),
  not_before: Type.Optional(Timestamp({ description: "From when the token works." })),
  expires_on: Type.Optional(Timestamp({ description: "Until when the token works." })),
});
export type TokenVerification = Static<typeof TokenVerification>;

const verification = { summary: "Verify Token", permission: null, result: TokenVerification };

/** The token of the caller. Not one of the 96 Access endpoints, but what a deployment asks first. */
export const tokens = {
  /** Of a token that belongs to a user. */
  verify: get("/user/tokens/verify", verification),
  /** Of a token that belongs to the account. */
  verifyAccount: get("/accounts/{account_id}/tokens/verify", verification),
} as const;
