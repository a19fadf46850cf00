import type { IResolvable } from "cdktf";
import { AccessRule } from "../../../rules";
import { boolean } from "../../kernel/validators";
import { COMMON, type IdentityProviderProps } from "../identity-provider-props";
import { providerKind } from "./provider-kind";

/** Props of `IdentityProvider.cloudflare`. It needs version 5.22.0 of the official provider. */
export interface CloudflareIdentityProviderProps extends IdentityProviderProps {
  /**
   * Whether only members of this Cloudflare account can log in.
   *
   * @default false
   */
  readonly restrictToAccountMembers?: boolean | IResolvable;
}

/** Rules of Cloudflare as identity provider. */
export interface CloudflareRules {
  /** A rule for members of a Cloudflare account, by the ID of the account. */
  accountMember(accountId: string): AccessRule;
}

/** Cloudflare itself: users log in with their Cloudflare user. */
export const cloudflare = providerKind<CloudflareIdentityProviderProps, CloudflareRules>({
  type: "cloudflare",
  validators: { ...COMMON, restrictToAccountMembers: boolean },
  newer: { restrictToAccountMembers: "config.restrict_to_account_members" },
  rules: () => ({ accountMember: (accountId) => AccessRule.cloudflareAccountMember(accountId) }),
});
