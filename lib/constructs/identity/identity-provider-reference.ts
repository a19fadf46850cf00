import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import type { Diagnostic } from "../../diagnostics";
import { isAccessAccount, type AccessAccount } from "../account/access-account";
import { mayBeSameAccount } from "../account/account-of";
import type { AccessRule, IdentityProviderReference } from "../../rules";
import { memberOfEach, stringOrConstruct, stringsOrConstructs } from "../kernel/references";

/** An identity provider that rules and applications can refer to. */
export interface IIdentityProvider extends IConstruct, IdentityProviderReference {
  /** A rule for users who logged in with this identity provider. */
  login(): AccessRule;
}

const ONE = "an IdentityProvider or the ID of one";

/** An identity provider, or the ID of one. */
export const identityProviderValidator = stringOrConstruct("identityProviderId", ONE);

/** A list of identity providers and of their IDs. */
export const identityProvidersValidator = stringsOrConstructs(
  "identityProviderId",
  ONE,
  "a list of identity providers, or of their IDs",
);

/** The IDs of identity providers. */
export const identityProviderIds = (
  providers: readonly (IIdentityProvider | string)[] | undefined,
): readonly string[] | undefined => memberOfEach(providers, ({ identityProviderId }) => identityProviderId);

/** The ID of an identity provider. */
export const identityProviderId = (provider: IIdentityProvider | string): string =>
  isProvider(provider) ? provider.identityProviderId : provider;

const isProvider = (provider: IIdentityProvider | string): provider is IIdentityProvider =>
  Construct.isConstruct(provider);

/** The account of an identity provider, if this app knows it. */
const accountOfProvider = (provider: IIdentityProvider): AccessAccount | undefined => {
  const { account } = provider as { readonly account?: unknown };
  return isAccessAccount(account) ? account : undefined;
};

/**
 * Identity providers that cannot belong to an account: logins through them would fail. One diagnostic names all of them.
 *
 * @param prop - the prop that has them: `allowedIdps`
 */
export function foreignProviders(
  account: AccessAccount,
  prop: string,
  providers: readonly (IIdentityProvider | string)[] = [],
): Diagnostic[] {
  const foreign = (Token.isUnresolved(providers) ? [] : providers).filter((provider): provider is IIdentityProvider => {
    const own = isProvider(provider) ? accountOfProvider(provider) : undefined;
    return own !== undefined && !mayBeSameAccount(own, account);
  });
  if (foreign.length === 0) return [];
  const paths = foreign.map(({ node }) => `"${node.path}"`).join(" and ");
  const [verb, kind] = foreign.length === 1 ? ["belongs", "a provider"] : ["belong", "providers"];
  const message = `${prop}: ${paths} ${verb} to another account than the application ("${account.node.path}"); use ${kind} of the application's account`;
  return [{ code: "CFA1423", message, prop: prop.split(".")[0] ?? prop }];
}
