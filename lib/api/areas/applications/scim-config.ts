import type { Static } from "@sinclair/typebox";
import { OneOf, Variants } from "../../core/schema";
import { Type } from "../../core/type";

const secret = (description: string) => Type.String({ sensitive: true, description });
const scheme = <const Name extends string>(name: Name, description: string) => Type.Literal(name, { description });

const HttpBasic = Type.Object(
  {
    scheme: scheme("httpbasic", "User name and password."),
    user: Type.String({ description: "User name." }),
    password: secret("Password."),
  },
  { description: "HTTP Basic: user name and password." },
);

const OauthBearerToken = Type.Object(
  { scheme: scheme("oauthbearertoken", "A token."), token: secret("The token.") },
  { description: "A bearer token." },
);

const Oauth2 = Type.Object(
  {
    scheme: scheme("oauth2", "OAuth 2."),
    authorization_url: Type.String({ description: "Where the authorization code is had." }),
    token_url: Type.String({ description: "Where the token is had." }),
    client_id: Type.String({ description: "Identifier of the client." }),
    client_secret: secret("Secret of the client."),
    scopes: Type.Optional(Type.Array(Type.String(), { description: "Scopes to ask for." })),
  },
  { description: "OAuth 2." },
);

const AccessServiceToken = Type.Object(
  {
    scheme: scheme("access_service_token", "A service token of Access."),
    client_id: Type.String({ description: "Client ID of the service token." }),
    client_secret: secret("Client secret of the service token."),
  },
  { description: "A service token of Access." },
);

const Authentication = Variants("scheme", [HttpBasic, OauthBearerToken, Oauth2, AccessServiceToken], {
  description: "How Access proves itself to the application.",
});

const Mapping = Type.Object({
  schema: Type.String({ description: "Kind of resource it is for: `urn:ietf:params:scim:schemas:core:2.0:User`." }),
  enabled: Type.Optional(Type.Boolean({ description: "The mapping is used." })),
  filter: Type.Optional(Type.String({ description: "Resources it is for: a filter of RFC 7644, section 3.4.2.2." })),
  operations: Type.Optional(
    Type.Object(
      {
        create: Type.Optional(Type.Boolean({ description: "When they are created." })),
        update: Type.Optional(Type.Boolean({ description: "When they are changed." })),
        delete: Type.Optional(Type.Boolean({ description: "When they are deleted." })),
      },
      { description: "When it is used." },
    ),
  ),
  strictness: Type.Optional(
    OneOf(["strict", "passthrough"], { description: "Values the schema does not know: dropped, or passed on." }),
  ),
  transform_jsonata: Type.Optional(Type.String({ description: "How the resource is changed first: JSONata." })),
});

/** How users and groups are passed on to an application. */
export const ScimConfig = Type.Object(
  {
    idp_uid: Type.String({ description: "Identity provider that the users and groups are from." }),
    remote_uri: Type.String({ description: "Base URI of the application's SCIM API." }),
    enabled: Type.Optional(Type.Boolean({ description: "Users and groups are passed on." })),
    authentication: Type.Optional(
      Type.Union([Authentication, Type.Array(Authentication)], {
        description: "How Access proves itself to the application: in one way, or in several at once.",
      }),
    ),
    deactivate_on_delete: Type.Optional(
      Type.Boolean({ description: "What is deleted is only made inactive in the application." }),
    ),
    mappings: Type.Optional(Type.Array(Mapping, { description: "How resources are changed and chosen." })),
  },
  { description: "How users and groups are passed on to the application (SCIM). Closed beta." },
);
export type ScimConfig = Static<typeof ScimConfig>;
