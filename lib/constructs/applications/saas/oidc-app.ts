import { Token, type IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { OIDC_GRANT_TYPES, OIDC_SCOPES } from "../../../api/areas/applications/application-limits";
import { ACCESS_TOKEN_LIFETIME_PATTERN, REFRESH_TOKEN_LIFETIME_PATTERN } from "../../../api/core/durations";
import type { Diagnostics } from "../../kernel/diagnostics";
import {
  boolean,
  listOf,
  mapOf,
  mutable,
  objectOf,
  pickDefined,
  required,
  requiredString,
  string,
  strings,
  type Validators,
} from "../../kernel/validators";
import {
  SAAS_VALIDATORS,
  SaasApplication,
  type SaasApplicationProps,
  type SaasLogin,
  type VisibleProps,
} from "./saas-application";

/** Flow of OpenID Connect. */
export type OidcGrantType = (typeof OIDC_GRANT_TYPES)[number];
/** Scope of OpenID Connect. */
export type OidcScope = (typeof OIDC_SCOPES)[number];

/** An additional claim in the tokens of an application. */
export interface OidcClaimProps {
  /** Name of the claim. */
  readonly name: string;
  /**
   * Whether a login fails if the user lacks the claim.
   *
   * @default false
   */
  readonly required?: boolean | IResolvable;
  /**
   * Scope of the claim.
   *
   * @default - every scope
   */
  readonly scope?: OidcScope;
  /** Name of the identity provider's claim. */
  readonly source: string;
  /**
   * Other names of the claim by the ID of an identity provider: `{ "f174e90a-…": "groups" }`.
   *
   * @default - `source`, for every identity provider
   */
  readonly sourceByIdp?: Readonly<Record<string, string>>;
}

/** Props of `SaasApp.oidc`. */
export interface OidcAppProps extends SaasApplicationProps, VisibleProps {
  /** URLs to which Access may send users after a login: `https://app.example.com/callback`. */
  readonly redirectUris: readonly string[];

  /**
   * Allowed flows.
   *
   * @default ["authorization_code"]
   */
  readonly grantTypes?: readonly OidcGrantType[];

  /**
   * User data that the application receives.
   *
   * @default ["openid", "email", "profile"]
   */
  readonly scopes?: readonly OidcScope[];

  /**
   * Additional claims in the tokens.
   *
   * @default []
   */
  readonly customClaims?: readonly OidcClaimProps[];

  /**
   * Regular expression for the groups to include in tokens.
   *
   * @default - all groups
   */
  readonly groupFilterRegex?: string;

  /**
   * URL that the tile in the App Launcher opens.
   *
   * @default - no tile
   */
  readonly appLauncherUrl?: string;

  /**
   * Lifetime of an access token, in minutes or hours, from `1m` to `24h`.
   *
   * @default - Cloudflare's default
   */
  readonly accessTokenLifetime?: string;

  /**
   * Lifetime of a refresh token, in minutes, hours or days: `90d`. Needs the grant type `refresh_tokens`.
   *
   * @default - no refresh tokens
   */
  readonly refreshTokenLifetime?: string;

  /**
   * Whether the hybrid and implicit flows return an access token.
   *
   * @default false
   */
  readonly returnAccessToken?: boolean | IResolvable;

  /**
   * Whether the hybrid and implicit flows return an ID token.
   *
   * @default false
   */
  readonly returnIdToken?: boolean | IResolvable;

  /**
   * Whether a client with PKCE needs no client secret.
   *
   * @default false
   */
  readonly allowPkceWithoutClientSecret?: boolean | IResolvable;
}

/**
 * An application that users log in to through Access with OpenID Connect: `SaasApp.oidc`. Paste `clientId`, `clientSecret` and
 * the endpoints of your team domain at the application.
 */
export class OidcApp extends SaasApplication<OidcAppProps> {
  public constructor(scope: Construct, id: string, props: OidcAppProps) {
    super(scope, id, props, { type: "saas", protocol: "Oidc" });
  }

  /** Client ID. Known when Terraform has created the application. */
  public get clientId(): string {
    return this.resource.saasApp.clientId;
  }

  /** Client secret: a sensitive Token, which Terraform stores in the state. Known when Terraform has created the application. */
  public get clientSecret(): string {
    return this.resource.saasApp.clientSecret;
  }

  protected validators(): Validators<OidcAppProps> {
    return VALIDATORS;
  }

  protected saasLogin(props: OidcAppProps): SaasLogin {
    check(this.diagnostics, props);
    const { redirectUris, grantTypes = ["authorization_code"], scopes = DEFAULT_SCOPES, customClaims } = props;
    const { refreshTokenLifetime, returnAccessToken, returnIdToken } = props;
    return {
      authType: "oidc",
      redirectUris: mutable(redirectUris),
      grantTypes: mutable(grantTypes),
      scopes: mutable(scopes),
      ...pickDefined(props, SETTINGS),
      ...(customClaims !== undefined && { customClaims: customClaims.map(claim) }),
      ...(refreshTokenLifetime !== undefined && { refreshTokenOptions: { lifetime: refreshTokenLifetime } }),
      ...((returnAccessToken ?? returnIdToken) !== undefined && {
        hybridAndImplicitOptions: {
          returnAccessTokenFromAuthorizationEndpoint: returnAccessToken ?? false,
          returnIdTokenFromAuthorizationEndpoint: returnIdToken ?? false,
        },
      }),
    };
  }
}

const DEFAULT_SCOPES: readonly OidcScope[] = ["openid", "email", "profile"];

const SETTINGS = ["groupFilterRegex", "appLauncherUrl", "accessTokenLifetime", "allowPkceWithoutClientSecret"] as const;

const claim = ({ name, required, scope, source, sourceByIdp }: OidcClaimProps) => ({
  name,
  ...(required !== undefined && { required }),
  ...(scope !== undefined && { scope }),
  source: { name: source, ...(sourceByIdp !== undefined && { nameByIdp: { ...sourceByIdp } }) },
});

function check(diagnostics: Diagnostics, props: OidcAppProps): void {
  const { redirectUris, grantTypes = [], scopes = [], customClaims = [], refreshTokenLifetime } = props;
  if (!Token.isUnresolved(redirectUris)) {
    if (redirectUris.length === 0) {
      const message =
        'redirectUris is empty; add the callback URL of the application, such as "https://app.example.com/callback"';
      diagnostics.add("CFA1011", message, "redirectUris");
    }
    redirectUris.forEach((url, index) => {
      diagnostics.checkUrl(`redirectUris[${index}]`, url, "https://app.example.com/callback");
    });
  }
  for (const one of known(grantTypes)) diagnostics.checkOneOf("grantTypes", one, OIDC_GRANT_TYPES);
  for (const one of known(scopes)) diagnostics.checkOneOf("scopes", one, OIDC_SCOPES);
  for (const { scope } of customClaims) diagnostics.checkOneOf("customClaims", scope, OIDC_SCOPES);
  diagnostics.checkUrl("appLauncherUrl", props.appLauncherUrl, "https://app.example.com");
  checkLifetime(diagnostics, "accessTokenLifetime", props.accessTokenLifetime, ACCESS_TOKEN_LIFETIME_PATTERN, "15m");
  checkLifetime(diagnostics, "refreshTokenLifetime", refreshTokenLifetime, REFRESH_TOKEN_LIFETIME_PATTERN, "90d");
  if (refreshTokenLifetime === undefined || grantTypes.includes("refresh_tokens") || Token.isUnresolved(grantTypes))
    return;
  diagnostics.add(
    "CFA1421",
    'refreshTokenLifetime has no effect, because the application gets no refresh tokens; add "refresh_tokens" to grantTypes',
    "refreshTokenLifetime",
  );
}

/** The elements of a list; none of a list that is known only at apply. */
const known = <One>(list: readonly One[]): readonly One[] => (Token.isUnresolved(list) ? [] : list);

function checkLifetime(
  diagnostics: Diagnostics,
  prop: string,
  value: string | undefined,
  pattern: string,
  example: string,
): void {
  if (value === undefined || Token.isUnresolved(value) || new RegExp(pattern).test(value)) return;
  diagnostics.add("CFA1801", `${prop} is "${value}"; write a whole number with a unit, such as "${example}"`, prop);
}

const VALIDATORS: Validators<OidcAppProps> = {
  ...SAAS_VALIDATORS,
  appLauncherVisible: boolean,
  redirectUris: required(strings, () => []),
  grantTypes: strings,
  scopes: strings,
  customClaims: listOf(
    objectOf<OidcClaimProps>(
      {
        name: requiredString,
        required: boolean,
        scope: string,
        source: requiredString,
        sourceByIdp: mapOf(string, 'an object such as { "f174e90a-…": "groups" }'),
      },
      "an object with name and source",
    ),
    'a list such as [{ name: "groups", source: "groups" }]',
  ),
  groupFilterRegex: string,
  appLauncherUrl: string,
  accessTokenLifetime: string,
  refreshTokenLifetime: string,
  returnAccessToken: boolean,
  returnIdToken: boolean,
  allowPkceWithoutClientSecret: boolean,
};
