import { Token, type IResolvable } from "cdktf";
import { CORS_MAX_AGE, CORS_METHODS } from "../../../api/areas/applications/application-limits";
import type { Diagnostics } from "../../kernel/diagnostics";
import { boolean, mutable, number, objectOf, strings, type Validator } from "../../kernel/validators";

/**
 * CORS headers that Access adds to its responses to preflight requests. For methods and for origins, set either all
 * or a list.
 */
export interface CorsHeadersProps {
  /**
   * Whether all request headers are allowed.
   *
   * @default false
   */
  readonly allowAllHeaders?: boolean | IResolvable;
  /**
   * Whether all methods are allowed.
   *
   * @default false
   */
  readonly allowAllMethods?: boolean | IResolvable;
  /**
   * Whether all origins are allowed.
   *
   * @default false
   */
  readonly allowAllOrigins?: boolean | IResolvable;
  /**
   * Whether requests may send cookies and other credentials. Cannot be combined with `allowAllOrigins`.
   *
   * @default false
   */
  readonly allowCredentials?: boolean | IResolvable;
  /**
   * Allowed request headers.
   *
   * @default []
   */
  readonly allowedHeaders?: readonly string[];
  /**
   * Allowed methods.
   *
   * @default []
   */
  readonly allowedMethods?: readonly (typeof CORS_METHODS)[number][];
  /**
   * Allowed origins: `https://www.example.com`.
   *
   * @default []
   */
  readonly allowedOrigins?: readonly string[];
  /**
   * How long browsers may cache the response, in seconds, up to 86400 (the API's limit). -1 turns caching off.
   *
   * @default - the browser's default
   */
  readonly maxAge?: number;
}

/** The `corsHeaders` of an application. */
export const corsValidator: Validator = objectOf<CorsHeadersProps>(
  {
    allowAllHeaders: boolean,
    allowAllMethods: boolean,
    allowAllOrigins: boolean,
    allowCredentials: boolean,
    allowedHeaders: strings,
    allowedMethods: strings,
    allowedOrigins: strings,
    maxAge: number,
  },
  'an object such as { allowedOrigins: ["https://www.example.com"], allowAllMethods: true }',
);

/** The attribute of the L1. */
export function corsHeaders({ allowedHeaders, allowedMethods, allowedOrigins, ...rest }: CorsHeadersProps) {
  return {
    ...rest,
    ...(allowedHeaders !== undefined && { allowedHeaders: mutable(allowedHeaders) }),
    ...(allowedMethods !== undefined && { allowedMethods: mutable(allowedMethods) }),
    ...(allowedOrigins !== undefined && { allowedOrigins: mutable(allowedOrigins) }),
  };
}

/** Checks CORS headers, and that preflight requests reach Access, which answers them. */
export function checkCors(
  diagnostics: Diagnostics,
  props: { readonly corsHeaders?: CorsHeadersProps; readonly optionsPreflightBypass?: boolean | IResolvable },
): void {
  const { corsHeaders: cors, optionsPreflightBypass } = props;
  if (cors === undefined) return;
  if (optionsPreflightBypass === true) {
    diagnostics.add(
      "CFA1014",
      "optionsPreflightBypass and corsHeaders cannot be combined, because preflight requests then bypass Access; set one of " +
        "the two",
      "optionsPreflightBypass",
    );
  }
  const { allowAllHeaders, allowAllOrigins, allowCredentials, allowedHeaders, allowedMethods, maxAge } = cors;
  checkExactlyOne(diagnostics, cors, "allowAllMethods", "allowedMethods");
  checkExactlyOne(diagnostics, cors, "allowAllOrigins", "allowedOrigins");
  if (allowAllHeaders !== undefined && allowedHeaders !== undefined) {
    const message = "corsHeaders.allowAllHeaders and corsHeaders.allowedHeaders cannot be combined; set one of the two";
    diagnostics.add("CFA1014", message, "corsHeaders");
  }
  if (allowCredentials !== undefined && allowAllOrigins !== undefined) {
    diagnostics.add(
      "CFA1408",
      "corsHeaders.allowCredentials and corsHeaders.allowAllOrigins cannot be combined, because browsers refuse both " +
        "together; set corsHeaders.allowedOrigins",
      "corsHeaders",
    );
  }
  if (!Token.isUnresolved(allowedMethods)) {
    for (const method of allowedMethods ?? []) {
      diagnostics.checkOneOf("corsHeaders.allowedMethods", method, CORS_METHODS);
    }
  }
  checkMaxAge(diagnostics, maxAge);
}

function checkExactlyOne(
  diagnostics: Diagnostics,
  cors: CorsHeadersProps,
  all: "allowAllMethods" | "allowAllOrigins",
  list: "allowedMethods" | "allowedOrigins",
): void {
  if ((cors[all] === undefined) !== (cors[list] === undefined)) return;
  diagnostics.add("CFA1407", `corsHeaders needs exactly one of ${all} and ${list}`, "corsHeaders");
}

function checkMaxAge(diagnostics: Diagnostics, maxAge: number | undefined): void {
  if (maxAge === undefined || Token.isUnresolved(maxAge)) return;
  const { minimum, maximum } = CORS_MAX_AGE;
  if (Number.isInteger(maxAge) && maxAge >= minimum && maxAge <= maximum) return;
  const message = `corsHeaders.maxAge is ${maxAge}; it must be a whole number from ${minimum} to ${maximum}`;
  diagnostics.add("CFA1010", message, "corsHeaders");
}
