import type { Static } from "@sinclair/typebox";
import { Duration } from "../../core/schema";
import { Type } from "../../core/type";

/** Access as the OAuth server of an application. */
export const OauthConfiguration = Type.Object(
  {
    enabled: Type.Optional(Type.Boolean({ default: true, description: "Access handles OAuth for the application." })),
    dynamic_client_registration: Type.Optional(
      Type.Object(
        {
          enabled: Type.Optional(Type.Boolean({ description: "Allows clients to register dynamically (RFC 7591)." })),
          allow_any_on_localhost: Type.Optional(
            Type.Boolean({ description: "Allows all redirect URIs at `localhost`." }),
          ),
          allow_any_on_loopback: Type.Optional(
            Type.Boolean({ description: "Allows all redirect URIs at `127.0.0.1`." }),
          ),
          allowed_uris: Type.Optional(
            Type.Array(Type.String(), {
              description: "Other allowed redirect URIs: `https` only; a final `/*` matches every path below it.",
            }),
          ),
        },
        { description: "Dynamic registration of OAuth clients." },
      ),
    ),
    grant: Type.Optional(
      Type.Object(
        {
          access_token_lifetime: Type.Optional(Duration({ description: "Lifetime of an access token: `5m`." })),
          session_duration: Type.Optional(Duration({ description: "How long tokens can be refreshed: `24h`." })),
        },
        { description: "Lifetimes of tokens." },
      ),
    ),
  },
  { description: "Access as the OAuth server of the application, for clients that support RFC 8707. Beta." },
);
export type OauthConfiguration = Static<typeof OauthConfiguration>;
