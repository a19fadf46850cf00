import { Token, type IResolvable } from "cdktf";
import { ENTRA_PROMPTS } from "../../../api/areas/identity-providers/identity-provider-limits";
import { AccessRule } from "../../../rules";
import { boolean, requiredString, string } from "../../kernel/validators";
import { CLAIMS, type ClaimsIdentityProviderProps } from "../identity-provider-props";
import { claimRules, type ClaimRules } from "./oauth";
import { providerKind, type RuleSource } from "./provider-kind";

/** How Microsoft Entra ID interacts with users at a login. */
export type EntraPrompt = (typeof ENTRA_PROMPTS)[number];

/** Props of `IdentityProvider.entra`. */
export interface EntraIdentityProviderProps extends ClaimsIdentityProviderProps {
  /** ID of the directory (tenant) in Entra ID, a UUID. */
  readonly directoryId: string;

  /**
   * Whether Access reads the groups of users, for rules such as `entra.group(id)`. The application in Entra ID needs the permission
   * to read groups.
   *
   * @default false
   */
  readonly supportGroups?: boolean | IResolvable;

  /**
   * Whether Access reads authentication contexts, for rules such as `entra.authContext(…)`.
   *
   * @default false
   */
  readonly conditionalAccessEnabled?: boolean | IResolvable;

  /**
   * How Entra ID interacts with users at a login: `login` asks for the password again, `select_account` for the account, and
   * `none` never asks.
   *
   * @default - Entra ID decides
   */
  readonly prompt?: EntraPrompt;
}

/** Rules of Microsoft Entra ID. */
export interface EntraRules extends ClaimRules {
  /** A rule for members of a group, by its object ID. The identity provider needs `supportGroups`, or SCIM. */
  group(id: string): AccessRule;

  /**
   * A rule for users who satisfied an authentication context, by its ID in Access and its ACID, such as `c1`. The identity provider
   * needs `conditionalAccessEnabled`.
   */
  authContext(context: { readonly id: string; readonly acId: string }): AccessRule;
}

type Source = RuleSource<EntraIdentityProviderProps>;

/** Microsoft Entra ID (Azure AD). */
export const entra = providerKind<EntraIdentityProviderProps, EntraRules>({
  type: "azureAD",
  validators: {
    ...CLAIMS,
    directoryId: requiredString,
    supportGroups: boolean,
    conditionalAccessEnabled: boolean,
    prompt: string,
  },
  check: (diagnostics, { prompt }) => diagnostics.checkOneOf("prompt", prompt, ENTRA_PROMPTS),
  rules: (source) => ({
    ...claimRules(source),
    group: (id) => {
      warnUnlessGroups(source);
      return AccessRule.entraGroup({ identityProviderId: source.identityProviderId, id });
    },
    authContext: (context) => {
      warnUnlessContexts(source);
      return AccessRule.authContext({ ...context, identityProviderId: source.identityProviderId });
    },
  }),
});

const isOff = (flag: boolean | IResolvable | undefined): boolean => !Token.isUnresolved(flag) && flag !== true;

function warnUnlessGroups({ props, warn }: Source): void {
  if (props === undefined || !isOff(props.supportGroups) || props.scimConfig !== undefined) return;
  warn("Access reads no groups of Entra ID, so a rule for a group matches nobody; set supportGroups: true");
}

function warnUnlessContexts({ props, warn }: Source): void {
  if (props === undefined || !isOff(props.conditionalAccessEnabled)) return;
  warn(
    "Access reads no authentication contexts of Entra ID, so a rule for one matches nobody; set conditionalAccessEnabled: true",
  );
}
