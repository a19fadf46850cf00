import type { Static } from "@sinclair/typebox";
import { OneOf } from "../../core/schema";
import { CORS_MAX_AGE, CORS_METHODS } from "./application-limits";
import { Type } from "../../core/type";

/** What Access answers to preflight requests. */
export const CorsHeaders = Type.Object(
  {
    allow_all_headers: Type.Optional(Type.Boolean({ description: "Any header. Not with `allowed_headers`." })),
    allow_all_methods: Type.Optional(Type.Boolean({ description: "Any method. Not with `allowed_methods`." })),
    allow_all_origins: Type.Optional(Type.Boolean({ description: "Any origin. Not with `allowed_origins`." })),
    allow_credentials: Type.Optional(
      Type.Boolean({ description: "With cookies and other credentials. Not with `allow_all_origins`." }),
    ),
    allowed_headers: Type.Optional(Type.Array(Type.String(), { description: "Headers a request may have." })),
    allowed_methods: Type.Optional(Type.Array(OneOf(CORS_METHODS), { description: "Methods a request may have." })),
    allowed_origins: Type.Optional(Type.Array(Type.String(), { description: "Origins a request may come from." })),
    max_age: Type.Optional(
      Type.Number({ ...CORS_MAX_AGE, description: "How long the answer may be kept, in seconds; -1: not at all." }),
    ),
  },
  { description: "What Access answers to preflight requests of browsers (CORS)." },
);
export type CorsHeaders = Static<typeof CorsHeaders>;
