import { Token, type IResolvable } from "cdktf";
import type { Duration } from "../../values/duration";
import type { Diagnostics } from "../../kernel/diagnostics";
import { duration, boolean, objectOf, strings, type Validator } from "../../kernel/validators";

/** Access as the OAuth server of an application. Beta. */
export interface OauthConfigurationProps {
  /** @default true */
  readonly enabled?: boolean | IResolvable;

  /**
   * Which clients may register themselves.
   *
   * @default - Cloudflare's own
   */
  readonly dynamicClientRegistration?: DynamicClientRegistrationProps;

  /**
   * How long an access token is valid: `15m`.
   *
   * @default - Cloudflare's own
   */
  readonly accessTokenLifetime?: Duration | string;

  /**
   * How long tokens can be renewed without a login: `336h`.
   *
   * @default - Cloudflare's own
   */
  readonly sessionDuration?: Duration | string;
}

/** Which OAuth clients may register themselves. */
export interface DynamicClientRegistrationProps {
  /** @default true */
  readonly enabled?: boolean | IResolvable;
  /**
   * Any client that OAuth returns to at localhost.
   *
   * @default false
   */
  readonly allowAnyOnLocalhost?: boolean | IResolvable;
  /**
   * Any client that OAuth returns to at 127.0.0.1.
   *
   * @default false
   */
  readonly allowAnyOnLoopback?: boolean | IResolvable;
  /**
   * Where else OAuth may return to: `https` only; `/*` at the end stands for all below.
   *
   * @default - nowhere else
   */
  readonly allowedUris?: readonly string[];
}

/** What is said of Access as an OAuth server. */
export const oauthConfigurationValidator: Validator = objectOf<OauthConfigurationProps>(
  {
    enabled: boolean,
    dynamicClientRegistration: objectOf<DynamicClientRegistrationProps>(
      { enabled: boolean, allowAnyOnLocalhost: boolean, allowAnyOnLoopback: boolean, allowedUris: strings },
      "an object such as { allowAnyOnLocalhost: true }",
    ),
    accessTokenLifetime: duration,
    sessionDuration: duration,
  },
  "an object such as { dynamicClientRegistration: { allowAnyOnLocalhost: true } }",
);

/** The attribute, in Terraform's names, after adding what is wrong with it. */
export function oauthConfiguration(
  diagnostics: Diagnostics,
  props: OauthConfigurationProps | undefined,
): object | undefined {
  if (props === undefined) return undefined;
  const where = "oauthConfiguration";
  const registration = props.dynamicClientRegistration;
  const lifetime = diagnostics.duration(`${where}.accessTokenLifetime`, props.accessTokenLifetime, undefined);
  const session = diagnostics.duration(`${where}.sessionDuration`, props.sessionDuration, undefined);
  checkUris(diagnostics, registration?.allowedUris);
  return {
    enabled: props.enabled ?? true,
    ...(registration !== undefined && { dynamic_client_registration: registrationAttributes(registration) }),
    ...((lifetime ?? session) !== undefined && {
      grant: {
        ...(lifetime !== undefined && { access_token_lifetime: lifetime }),
        ...(session !== undefined && { session_duration: session }),
      },
    }),
  };
}

function registrationAttributes(registration: DynamicClientRegistrationProps): object {
  const { enabled = true, allowAnyOnLocalhost, allowAnyOnLoopback, allowedUris } = registration;
  return {
    enabled,
    ...(allowAnyOnLocalhost !== undefined && { allow_any_on_localhost: allowAnyOnLocalhost }),
    ...(allowAnyOnLoopback !== undefined && { allow_any_on_loopback: allowAnyOnLoopback }),
    ...(allowedUris !== undefined && {
      allowed_uris: Token.isUnresolved(allowedUris) ? allowedUris : [...allowedUris],
    }),
  };
}

function checkUris(diagnostics: Diagnostics, uris: readonly string[] | undefined): void {
  if (Token.isUnresolved(uris)) return;
  for (const uri of uris ?? []) {
    if (Token.isUnresolved(uri) || (URL.canParse(uri) && new URL(uri).protocol === "https:")) continue;
    diagnostics.add(
      "CFA1400",
      `oauthConfiguration.dynamicClientRegistration.allowedUris has "${uri}"; give addresses with https, such as ` +
        `"https://app.example.com/*" (clients on one's own machine: allowAnyOnLocalhost)`,
      "oauthConfiguration",
    );
  }
}
