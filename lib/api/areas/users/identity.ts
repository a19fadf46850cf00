import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { Type } from "../../core/type";

export const Geo = Type.Object(
  { country: Type.Optional(Type.String({ description: "Country, ISO 3166-1 alpha-2." })) },
  { description: "Location of the user." },
);

const DevicePosture = Type.Object({
  id: Type.Optional(Type.String({ description: "Identifier of the posture check." })),
  check: Type.Optional(
    Type.Object(
      {
        exists: Type.Optional(Type.Boolean({ description: "Whether the object of the check exists." })),
        path: Type.Optional(Type.String({ description: "Path that was checked." })),
      },
      { description: "What was checked." },
    ),
  ),
  data: Type.Optional(Type.Unknown({ description: "Result data of the check." })),
  description: Type.Optional(Type.String({ description: "Description of the check." })),
  error: Type.Optional(Type.String({ description: "Error message, if the check failed to run." })),
  rule_name: Type.Optional(Type.String({ description: "Name of the posture check." })),
  success: Type.Optional(Type.Boolean({ description: "Whether the device passed." })),
  timestamp: Type.Optional(Type.String({ description: "When the check ran." })),
  type: Type.Optional(Type.String({ description: "Type of the check." })),
});

const MtlsAuth = Type.Object(
  {
    auth_status: Type.Optional(Type.String({ description: "Result of the authentication." })),
    cert_issuer_dn: Type.Optional(Type.String({ description: "Distinguished name of the certificate's issuer." })),
    cert_issuer_ski: Type.Optional(Type.String({ description: "Subject key identifier of the issuer." })),
    cert_presented: Type.Optional(Type.Boolean({ description: "Whether the client presented a certificate." })),
    cert_serial: Type.Optional(Type.String({ description: "Serial number of the certificate." })),
  },
  { description: "The client certificate of the user." },
);

/** The identity of a user and details of the last login. */
export const identityFields = {
  account_id: Type.Optional(Type.String({ description: "Account the user belongs to." })),
  auth_status: Type.Optional(Type.String({ description: "Result of the client certificate authentication: `NONE`." })),
  common_name: Type.Optional(Type.String({ description: "Common name of the client certificate." })),
  device_id: Type.Optional(Type.String({ description: "Identifier of the device." })),
  device_sessions: Type.Optional(
    Type.Record(
      Type.String(),
      Type.Object({
        last_authenticated: Type.Optional(
          Type.Number({ description: "When the device last authenticated, in seconds since 1970." }),
        ),
      }),
      { description: "Sessions by the identifier of the device." },
    ),
  ),
  devicePosture: Type.Optional(
    Type.Record(Type.String(), DevicePosture, { description: "Posture checks by identifier." }),
  ),
  email: Type.Optional(Type.String({ description: "Email address of the user." })),
  geo: Type.Optional(Geo),
  iat: Type.Optional(Type.Number({ description: "When the identity was issued, in seconds since 1970." })),
  idp: Type.Optional(
    Type.Object(
      {
        id: Type.Optional(Type.String({ description: "Identifier of the identity provider." })),
        type: Type.Optional(Type.String({ description: "Type of the identity provider." })),
      },
      { description: "Identity provider the user logged in with." },
    ),
  ),
  ip: Type.Optional(Type.String({ description: "IP address of the user." })),
  is_gateway: Type.Optional(Type.Boolean({ description: "The user's traffic went through Gateway." })),
  is_warp: Type.Optional(Type.Boolean({ description: "The user's device used WARP." })),
  mtls_auth: Type.Optional(MtlsAuth),
  service_token_id: Type.Optional(Type.String({ description: "Identifier of the service token, if one was used." })),
  service_token_status: Type.Optional(Type.Boolean({ description: "Whether a service token was used." })),
  user_uuid: Type.Optional(Type.String({ description: "Identifier of the user." })),
  version: Type.Optional(Type.Number({ description: "Version of the identity." })),
};

export const Identity = Type.Object(identityFields);
export type Identity = Static<typeof Identity>;

/** The identity of a user at the last login. */
export const lastSeenIdentity = {
  get: get("/accounts/{account_id}/access/users/{user_id}/last_seen_identity", {
    summary: "Get last seen identity",
    permission: "Access: Audit Logs",
    result: Identity,
  }),
} as const;
