import { Token } from "cdktf";
import { AccessRule } from "../../../rules";
import {
  CLAIMS,
  COMMON,
  OAUTH,
  type ClaimsIdentityProviderProps,
  type IdentityProviderProps,
  type OauthIdentityProviderProps,
} from "../identity-provider-props";
import { providerKind, type RuleSource } from "./provider-kind";

/** Rules of an identity provider with claims. */
export interface ClaimRules {
  /**
   * A rule for users whose claim has this value. The identity provider must have the claim in its `claims`.
   *
   * @param name - the claim's name, such as `department`
   * @param value - the required value
   */
  claim(name: string, value: string): AccessRule;
}

/** The rules of an identity provider with claims. */
export const claimRules = (source: RuleSource<ClaimsIdentityProviderProps>): ClaimRules => ({
  claim: (name, value) => {
    warnUnlessListed(source, "claims", source.props?.claims, name);
    return AccessRule.oidcClaim({ identityProviderId: source.identityProviderId, name, value });
  },
});

/** Warns about a claim or attribute that Access does not store, because the props of the identity provider do not list it. */
export function warnUnlessListed(
  { props, warn }: RuleSource,
  prop: string,
  listed: readonly string[] | undefined,
  name: string,
): void {
  if (props === undefined || Token.isUnresolved(name) || typeof name !== "string") return;
  if (Token.isUnresolved(listed) || listed?.some((one) => one === name || Token.isUnresolved(one)) === true) return;
  warn(`${prop} does not list "${name}", so Access does not store it, and the rule matches nobody; add it to ${prop}`);
}

const noRules = (): object => ({});

/** One-time PIN by email. */
export const oneTimePin = providerKind<IdentityProviderProps, object>({
  type: "onetimepin",
  validators: COMMON,
  rules: noRules,
});

/** Identity providers that only need an OAuth client. */
const plain = (type: "facebook" | "linkedin" | "yandex") =>
  providerKind<OauthIdentityProviderProps, object>({ type, validators: OAUTH, rules: noRules });

export const facebook = plain("facebook");
export const linkedin = plain("linkedin");
export const yandex = plain("yandex");

/** Rules of GitHub. */
export interface GithubRules {
  /** A rule for members of an organization, by its name. */
  organization(name: string): AccessRule;
  /** A rule for members of a team, by the names of its organization and of the team. */
  team(organization: string, team: string): AccessRule;
}

/** GitHub. */
export const github = providerKind<OauthIdentityProviderProps, GithubRules>({
  type: "github",
  validators: OAUTH,
  rules: ({ identityProviderId }) => ({
    organization: (name) => AccessRule.githubOrganization({ identityProviderId, name }),
    team: (name, team) => AccessRule.githubOrganization({ identityProviderId, name, team }),
  }),
});

/** Google, for personal accounts. */
export const google = providerKind<ClaimsIdentityProviderProps, ClaimRules>({
  type: "google",
  validators: CLAIMS,
  rules: claimRules,
});
