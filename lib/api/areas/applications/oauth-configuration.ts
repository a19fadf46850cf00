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
          enabled: Type.Optional(Type.Boolean({ description: "Clients may register themselves." })),
          allow_any_on_localhost: Type.Optional(
            Type.Boolean({ description: "Any client that OAuth returns to at localhost." }),
          ),
          allow_any_on_loopback: Type.Optional(
            Type.Boolean({ description: "Any client that OAuth returns to at 127.0.0.1." }),
          ),
          allowed_uris: Type.Optional(
            Type.Array(Type.String(), {
              description: "Where else OAuth may return to: `https` only; `/*` at the end stands for all below.",
            }),
          ),
        },
        { description: "Which clients may register themselves." },
      ),
    ),
    grant: Type.Optional(
      Type.Object(
        {
          access_token_lifetime: Type.Optional(Duration({ description: "How long an access token is valid: `5m`." })),
          session_duration: Type.Optional(Duration({ description: "How long tokens can be renewed: `24h`." })),
        },
        { description: "How long a login lasts." },
      ),
    ),
  },
  { description: "Access as the OAuth server of the application, for clients that speak RFC 8707. Beta." },
);
export type OauthConfiguration = Static<typeof OauthConfiguration>;
