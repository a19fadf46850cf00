import type { IResolvable } from "cdktf";
import { boolean, requiredString, strings } from "../../kernel/validators";
import { CLAIMS, type ClaimsIdentityProviderProps } from "../identity-provider-props";
import { claimRules, type ClaimRules } from "./oauth";
import { providerKind } from "./provider-kind";

/** Props of `IdentityProvider.oidc`. */
export interface OidcIdentityProviderProps extends ClaimsIdentityProviderProps {
  /** URL of the authorization endpoint. */
  readonly authUrl: string;
  /** URL of the token endpoint. */
  readonly tokenUrl: string;
  /** URL of the keys that sign tokens (JWKS). */
  readonly certsUrl: string;

  /**
   * Scopes to request.
   *
   * @default ["openid", "email", "profile"]
   */
  readonly scopes?: readonly string[];

  /**
   * Whether Access uses PKCE (RFC 7636).
   *
   * @default false
   */
  readonly pkceEnabled?: boolean | IResolvable;
}

/** Any identity provider with OpenID Connect. */
export const oidc = providerKind<OidcIdentityProviderProps, ClaimRules>({
  type: "oidc",
  validators: {
    ...CLAIMS,
    authUrl: requiredString,
    tokenUrl: requiredString,
    certsUrl: requiredString,
    scopes: strings,
    pkceEnabled: boolean,
  },
  check: (diagnostics, { authUrl, tokenUrl, certsUrl }) => {
    diagnostics.checkUrl("authUrl", authUrl, "https://id.example.com/authorize");
    diagnostics.checkUrl("tokenUrl", tokenUrl, "https://id.example.com/token");
    diagnostics.checkUrl("certsUrl", certsUrl, "https://id.example.com/keys");
  },
  rules: claimRules,
});
