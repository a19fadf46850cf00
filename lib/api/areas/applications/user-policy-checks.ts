import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { Uuid } from "../../core/schema";
import { Geo } from "../users/identity";
import { Type } from "../../core/type";

const AppState = Type.Object(
  {
    app_uid: Type.Optional(Uuid({ description: "Identifier of the application." })),
    aud: Type.Optional(Type.String({ description: "Audience tag of the application." })),
    hostname: Type.Optional(Type.String({ description: "Hostname of the application." })),
    name: Type.Optional(Type.String({ description: "Name of the application." })),
    policies: Type.Optional(
      Type.Array(Type.Unknown(), {
        description: "Each policy with its result. Rules have the form `{ _type: email, email: … }` here.",
      }),
    ),
    status: Type.Optional(Type.String({ description: "Result: `Success`." })),
  },
  { description: "The application and the results of its policies." },
);

const UserIdentity = Type.Object(
  {
    id: Type.Optional(Type.String({ description: "Identifier of the user at the identity provider." })),
    account_id: Type.Optional(Type.String({ description: "Account the user belongs to." })),
    device_sessions: Type.Optional(Type.Unknown({ description: "Sessions by device." })),
    email: Type.Optional(Type.String({ description: "Email address of the user." })),
    geo: Type.Optional(Geo),
    iat: Type.Optional(Type.Integer({ description: "When the identity was issued, in seconds since 1970." })),
    is_gateway: Type.Optional(Type.Boolean({ description: "The user's traffic went through Gateway." })),
    is_warp: Type.Optional(Type.Boolean({ description: "The user's device used WARP." })),
    name: Type.Optional(Type.String({ description: "Name of the user." })),
    user_uuid: Type.Optional(Uuid({ description: "Identifier of the user." })),
    version: Type.Optional(Type.Integer({ description: "Version of the identity." })),
  },
  { description: "The user that the policies were tested with." },
);

/** Whether the policies of an application allow the caller. */
export const UserPolicyCheck = Type.Object({
  app_state: Type.Optional(AppState),
  user_identity: Type.Optional(UserIdentity),
});
export type UserPolicyCheck = Static<typeof UserPolicyCheck>;

/** Tests an application's policies with the caller. Returns one object, although the API reference documents a list. */
export const userPolicyChecks = {
  get: get("/{accounts_or_zones}/{account_or_zone_id}/access/apps/{app_id}/user_policy_checks", {
    summary: "Test Access policies",
    permission: "Access: Apps and Policies",
    result: UserPolicyCheck,
  }),
} as const;
