import type { Static } from "@sinclair/typebox";
import { OneOf } from "../../core/schema";
import { CORS_MAX_AGE, CORS_METHODS } from "./application-limits";
import { Type } from "../../core/type";

/** The CORS headers with which Access responds to preflight requests. */
export const CorsHeaders = Type.Object(
  {
    allow_all_headers: Type.Optional(
      Type.Boolean({ description: "Allows all headers. Cannot be combined with `allowed_headers`." }),
    ),
    allow_all_methods: Type.Optional(
      Type.Boolean({ description: "Allows all methods. Cannot be combined with `allowed_methods`." }),
    ),
    allow_all_origins: Type.Optional(
      Type.Boolean({ description: "Allows all origins. Cannot be combined with `allowed_origins`." }),
    ),
    allow_credentials: Type.Optional(
      Type.Boolean({
        description: "Allows cookies and other credentials. Cannot be combined with `allow_all_origins`.",
      }),
    ),
    allowed_headers: Type.Optional(Type.Array(Type.String(), { description: "Allowed request headers." })),
    allowed_methods: Type.Optional(Type.Array(OneOf(CORS_METHODS), { description: "Allowed HTTP methods." })),
    allowed_origins: Type.Optional(Type.Array(Type.String(), { description: "Allowed origins." })),
    max_age: Type.Optional(
      Type.Number({
        ...CORS_MAX_AGE,
        description: "How long browsers may cache a preflight response, in seconds; -1 disables caching.",
      }),
    ),
  },
  { description: "CORS headers with which Access responds to preflight requests." },
);
export type CorsHeaders = Static<typeof CorsHeaders>;
