import { Token, type IResolvable } from "cdktf";
import type { Diagnostics } from "../../kernel/diagnostics";
import { duration, boolean, objectOf, strings, type Validator } from "../../kernel/validators";
import type { Duration } from "../../values/duration";

/** Settings of Access as the OAuth server of an application. A beta feature of Cloudflare. */
export interface OauthConfigurationProps {
  /**
   * Whether Access is the OAuth server.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * Which OAuth clients can register themselves (dynamic client registration, RFC 7591).
   *
   * @default - Cloudflare's default
   */
  readonly dynamicClientRegistration?: DynamicClientRegistrationProps;

  /**
   * How long an access token is valid: `15m`.
   *
   * @default - Cloudflare's default
   */
  readonly accessTokenLifetime?: Duration | string;

  /**
   * How long a client can refresh its tokens before the user logs in again: `336h`.
   *
   * @default - Cloudflare's default
   */
  readonly sessionDuration?: Duration | string;
}

/** Which OAuth clients can register themselves. */
export interface DynamicClientRegistrationProps {
  /**
   * Whether clients can register themselves.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
  /**
   * Whether clients with a redirect URI on `localhost` are allowed.
   *
   * @default false
   */
  readonly allowAnyOnLocalhost?: boolean | IResolvable;
  /**
   * Whether clients with a redirect URI on a loopback address (`127.0.0.1`) are allowed.
   *
   * @default false
   */
  readonly allowAnyOnLoopback?: boolean | IResolvable;
  /**
   * Other allowed redirect URIs, with `https`. `/*` at the end matches every path below.
   *
   * @default []
   */
  readonly allowedUris?: readonly string[];
}

/** The `oauthConfiguration` of an application. */
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

/** Checks the configuration, and returns the attribute in Terraform's names. */
export function oauthConfiguration(
  diagnostics: Diagnostics,
  props: OauthConfigurationProps | undefined,
): object | undefined {
  if (props === undefined) return undefined;
  const registration = props.dynamicClientRegistration;
  const lifetime = diagnostics.duration("oauthConfiguration.accessTokenLifetime", props.accessTokenLifetime, undefined);
  const session = diagnostics.duration("oauthConfiguration.sessionDuration", props.sessionDuration, undefined);
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
      "CFA1017",
      `oauthConfiguration.dynamicClientRegistration.allowedUris contains "${uri}"; it must be an https URL, such as ` +
        `"https://app.example.com/*" (for clients on the user's machine, set allowAnyOnLocalhost)`,
      "oauthConfiguration",
    );
  }
}
