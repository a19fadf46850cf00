import { cloudflare } from "./cloudflare";
import { entra } from "./entra";
import { centrify, googleWorkspace, okta, onelogin, pingone } from "./hosted";
import { facebook, github, google, linkedin, oneTimePin, yandex } from "./oauth";
import { oidc } from "./oidc";
import { saml } from "./saml";

/** Every kind of identity provider, by the name of its factory. */
export const PROVIDER_KINDS = {
  centrify,
  cloudflare,
  entra,
  facebook,
  github,
  google,
  googleWorkspace,
  linkedin,
  oidc,
  okta,
  oneTimePin,
  onelogin,
  pingone,
  saml,
  yandex,
};

/** The name of a kind of identity provider. */
export type IdentityProviderKind = keyof typeof PROVIDER_KINDS;

/** The rules of a kind of identity provider. */
export type RulesOf<Kind extends IdentityProviderKind> = ReturnType<(typeof PROVIDER_KINDS)[Kind]["rules"]>;

/** The props of a kind of identity provider. */
export type PropsOf<Kind extends IdentityProviderKind> = Parameters<
  NonNullable<(typeof PROVIDER_KINDS)[Kind]["check"]>
>[1];
