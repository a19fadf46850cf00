import type { IResolvable } from "cdktf";
import { AccessRule } from "../../../rules";
import { boolean, requiredString, string } from "../../kernel/validators";
import { CLAIMS, type ClaimsIdentityProviderProps } from "../identity-provider-props";
import { claimRules, type ClaimRules } from "./oauth";
import { providerKind } from "./provider-kind";

/** Props of `IdentityProvider.onelogin`. */
export interface OneloginIdentityProviderProps extends ClaimsIdentityProviderProps {
  /** URL of the OneLogin account: `https://example.onelogin.com`. */
  readonly oneloginAccount: string;
}

/** OneLogin. */
export const onelogin = providerKind<OneloginIdentityProviderProps, ClaimRules>({
  type: "onelogin",
  validators: { ...CLAIMS, oneloginAccount: requiredString },
  check: (diagnostics, { oneloginAccount }) =>
    diagnostics.checkUrl("oneloginAccount", oneloginAccount, "https://example.onelogin.com"),
  rules: claimRules,
});

/** Props of `IdentityProvider.pingone`. */
export interface PingoneIdentityProviderProps extends ClaimsIdentityProviderProps {
  /** ID of the PingOne environment, a UUID. */
  readonly pingEnvId: string;
}

/** PingOne. */
export const pingone = providerKind<PingoneIdentityProviderProps, ClaimRules>({
  type: "pingone",
  validators: { ...CLAIMS, pingEnvId: requiredString },
  rules: claimRules,
});

/** Props of `IdentityProvider.centrify`. */
export interface CentrifyIdentityProviderProps extends ClaimsIdentityProviderProps {
  /** URL of the Centrify account: `https://abc123.my.centrify.com`. */
  readonly centrifyAccount: string;
  /** ID of the application in Centrify. */
  readonly centrifyAppId: string;
}

/** Centrify. */
export const centrify = providerKind<CentrifyIdentityProviderProps, ClaimRules>({
  type: "centrify",
  validators: { ...CLAIMS, centrifyAccount: requiredString, centrifyAppId: requiredString },
  check: (diagnostics, { centrifyAccount }) =>
    diagnostics.checkUrl("centrifyAccount", centrifyAccount, "https://abc123.my.centrify.com"),
  rules: claimRules,
});

/** Props of `IdentityProvider.okta`. */
export interface OktaIdentityProviderProps extends ClaimsIdentityProviderProps {
  /** URL of the Okta account: `https://example.okta.com`. */
  readonly oktaAccount: string;

  /**
   * ID of the authorization server at Okta.
   *
   * @default - the authorization server of the Okta organization
   */
  readonly authorizationServerId?: string;
}

/** Rules of Okta. */
export interface OktaRules extends ClaimRules {
  /** A rule for members of an Okta group, by its name. */
  group(name: string): AccessRule;
}

/** Okta. */
export const okta = providerKind<OktaIdentityProviderProps, OktaRules>({
  type: "okta",
  validators: { ...CLAIMS, oktaAccount: requiredString, authorizationServerId: string },
  check: (diagnostics, { oktaAccount }) => diagnostics.checkUrl("oktaAccount", oktaAccount, "https://example.okta.com"),
  rules: (source) => ({
    ...claimRules(source),
    group: (name) => AccessRule.oktaGroup({ identityProviderId: source.identityProviderId, name }),
  }),
});

/** Props of `IdentityProvider.googleWorkspace`. */
export interface GoogleWorkspaceIdentityProviderProps extends ClaimsIdentityProviderProps {
  /** Domain of the company in Google Workspace: `example.com`. */
  readonly appsDomain: string;

  /**
   * Whether Google skips the choice of an account for a user whose email address is known. Needs version 5.27.0 of the official
   * provider.
   *
   * @default false
   */
  readonly useLoginHint?: boolean | IResolvable;
}

/** Rules of Google Workspace. */
export interface GoogleWorkspaceRules extends ClaimRules {
  /** A rule for members of a Google Workspace group, by the email address of the group. */
  group(email: string): AccessRule;
}

/** Google Workspace. */
export const googleWorkspace = providerKind<GoogleWorkspaceIdentityProviderProps, GoogleWorkspaceRules>({
  type: "google-apps",
  validators: { ...CLAIMS, appsDomain: requiredString, useLoginHint: boolean },
  newer: { useLoginHint: "config.use_login_hint" },
  rules: (source) => ({
    ...claimRules(source),
    group: (email) => AccessRule.googleGroup({ identityProviderId: source.identityProviderId, email }),
  }),
});
