import { Token, type IResolvable } from "cdktf";
import { CORS_MAX_AGE, CORS_METHODS } from "../../../api/areas/applications/application-limits";
import type { Diagnostics } from "../../kernel/diagnostics";
import { number, boolean, objectOf, strings, type Validator } from "../../kernel/validators";

/** What Access answers to preflight requests of browsers. Of methods and origins each, give all or some. */
export interface CorsHeadersProps {
  /** @default false */
  readonly allowAllHeaders?: boolean | IResolvable;
  /** @default false */
  readonly allowAllMethods?: boolean | IResolvable;
  /** @default false */
  readonly allowAllOrigins?: boolean | IResolvable;
  /**
   * With cookies and other credentials. Not with `allowAllOrigins`.
   *
   * @default false
   */
  readonly allowCredentials?: boolean | IResolvable;
  /** @default - none */
  readonly allowedHeaders?: string[];
  /** @default - none */
  readonly allowedMethods?: (typeof CORS_METHODS)[number][];
  /** @default - none */
  readonly allowedOrigins?: string[];
  /**
   * How long the answer may be kept, in seconds, up to 86400; -1: not at all.
   *
   * @default - as the browser likes
   */
  readonly maxAge?: number;
}

/** What is answered to browsers. */
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

/** Adds what is wrong with the headers. */
export function checkCors(diagnostics: Diagnostics, cors: CorsHeadersProps | undefined): void {
  if (cors === undefined) return;
  const { allowAllHeaders, allowAllOrigins, allowCredentials, allowedHeaders, allowedMethods, maxAge } = cors;
  exactlyOne(diagnostics, cors, "allowAllMethods", "allowedMethods");
  exactlyOne(diagnostics, cors, "allowAllOrigins", "allowedOrigins");
  if (allowAllHeaders !== undefined && allowedHeaders !== undefined) {
    diagnostics.add("CFA1400", "corsHeaders has allowAllHeaders and allowedHeaders; give one of them", "corsHeaders");
  }
  if (allowCredentials !== undefined && allowAllOrigins !== undefined) {
    diagnostics.add(
      "CFA1400",
      "corsHeaders has allowCredentials and allowAllOrigins, which browsers refuse; name allowedOrigins",
      "corsHeaders",
    );
  }
  if (!Token.isUnresolved(allowedMethods)) {
    for (const method of allowedMethods ?? [])
      diagnostics.checkOneOf("corsHeaders.allowedMethods", method, CORS_METHODS);
  }
  if (maxAge === undefined || Token.isUnresolved(maxAge)) return;
  if (Number.isInteger(maxAge) && maxAge >= CORS_MAX_AGE.minimum && maxAge <= CORS_MAX_AGE.maximum) return;
  diagnostics.add(
    "CFA1400",
    `corsHeaders.maxAge is ${maxAge}; it must be from ${CORS_MAX_AGE.minimum} to ${CORS_MAX_AGE.maximum}`,
    "corsHeaders",
  );
}

function exactlyOne(
  diagnostics: Diagnostics,
  cors: CorsHeadersProps,
  all: "allowAllMethods" | "allowAllOrigins",
  some: "allowedMethods" | "allowedOrigins",
): void {
  if ((cors[all] === undefined) !== (cors[some] === undefined)) return;
  diagnostics.add("CFA1400", `corsHeaders needs exactly one of ${all} and ${some}`, "corsHeaders");
}
