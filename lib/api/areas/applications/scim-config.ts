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
  { scheme: scheme("oauthbearertoken", "A bearer token."), token: secret("The token.") },
  { description: "A bearer token." },
);

const Oauth2 = Type.Object(
  {
    scheme: scheme("oauth2", "OAuth 2."),
    authorization_url: Type.String({ description: "Authorization endpoint." }),
    token_url: Type.String({ description: "Token endpoint." }),
    client_id: Type.String({ description: "Client ID." }),
    client_secret: secret("Client secret."),
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

/** How Access authenticates to the SCIM API of an application. */
export const ScimAuthentication = Variants("scheme", [HttpBasic, OauthBearerToken, Oauth2, AccessServiceToken], {
  description: "How Access authenticates to the application.",
});

const Mapping = Type.Object({
  schema: Type.String({ description: "SCIM schema of the resources: `urn:ietf:params:scim:schemas:core:2.0:User`." }),
  enabled: Type.Optional(Type.Boolean({ description: "Enables the mapping." })),
  filter: Type.Optional(
    Type.String({ description: "Filter for the resources to which the mapping applies (RFC 7644, section 3.4.2.2)." }),
  ),
  operations: Type.Optional(
    Type.Object(
      {
        create: Type.Optional(Type.Boolean({ description: "Applies when a resource is created." })),
        update: Type.Optional(Type.Boolean({ description: "Applies when a resource is updated." })),
        delete: Type.Optional(Type.Boolean({ description: "Applies when a resource is deleted." })),
      },
      { description: "Operations to which the mapping applies." },
    ),
  ),
  strictness: Type.Optional(
    OneOf(["strict", "passthrough"], {
      description: "Handling of values that the schema does not define: dropped (strict) or sent (passthrough).",
    }),
  ),
  transform_jsonata: Type.Optional(
    Type.String({ description: "JSONata expression that transforms the resource before it is sent." }),
  ),
});

/** Provisioning of users and groups to an application with SCIM. */
export const ScimConfig = Type.Object(
  {
    idp_uid: Type.String({ description: "Identifier of the identity provider of the users and groups." }),
    remote_uri: Type.String({ description: "Base URI of the application's SCIM API." }),
    enabled: Type.Optional(Type.Boolean({ description: "Enables provisioning." })),
    authentication: Type.Optional(
      Type.Union([ScimAuthentication, Type.Array(ScimAuthentication)], {
        description: "How Access authenticates to the application: one method, or several that are used together.",
      }),
    ),
    deactivate_on_delete: Type.Optional(
      Type.Boolean({
        description: "Deactivates deleted users and groups in the application instead of deleting them.",
      }),
    ),
    mappings: Type.Optional(Type.Array(Mapping, { description: "How resources are filtered and transformed." })),
  },
  { description: "Provisioning of users and groups to the application with SCIM. Closed beta." },
);
export type ScimConfig = Static<typeof ScimConfig>;
