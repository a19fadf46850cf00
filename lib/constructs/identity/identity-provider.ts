import type {
  ZeroTrustAccessIdentityProvider,
  ZeroTrustAccessIdentityProviderConfigA,
  ZeroTrustAccessIdentityProviderScimConfig,
} from "@cdktf/provider-cloudflare/lib/zero-trust-access-identity-provider";
import { Fn, Op, propertyAccess, TerraformSelf, Token, type IResolvable, type TerraformResourceLifecycle } from "cdktf";
import { Construct } from "constructs";
import { IDENTITY_UPDATE_BEHAVIORS } from "../../api/areas/identity-providers/identity-provider-limits";
import { AccessRule } from "../../rules";
import { literalArgument, literalText } from "../../rules/terraform-literal";
import type { DataCfaccessScimGroups } from "../../bindings/cfaccess/data-cfaccess-scim-groups";
import type { DataCfaccessScimUsers } from "../../bindings/cfaccess/data-cfaccess-scim-users";
import type { AccessAccount } from "../account/access-account";
import { accountOf } from "../account/account-of";
import { LOOK_UP_VALIDATORS, validLookUpName, type LookUpProps } from "../account/look-up";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { placeOf } from "../kernel/place";
import { ONE_TIME_PIN } from "../kernel/raw-l1s";
import { knownValue, mutable, requiredString } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import { readOnce } from "../reads/account-reads";
import { isSecret } from "../values/secret";
import {
  SCIM,
  type ClaimsIdentityProviderProps,
  type IdentityProviderProps,
  type OauthIdentityProviderProps,
  type ScimIdentityProviderProps,
} from "./identity-provider-props";
import type { IIdentityProvider } from "./identity-provider-reference";
import type { CloudflareIdentityProviderProps } from "./kinds/cloudflare";
import type { EntraIdentityProviderProps } from "./kinds/entra";
import type {
  CentrifyIdentityProviderProps,
  GoogleWorkspaceIdentityProviderProps,
  OktaIdentityProviderProps,
  OneloginIdentityProviderProps,
  PingoneIdentityProviderProps,
} from "./kinds/hosted";
import type { OidcIdentityProviderProps } from "./kinds/oidc";
import type { SamlIdentityProviderProps } from "./kinds/saml";
import { PROVIDER_KINDS, type IdentityProviderKind, type PropsOf, type RulesOf } from "./kinds";
import type { ProviderKind } from "./kinds/provider-kind";

/** An identity provider of a kind, with the rules that read from it: `IdentityProviderOf<"okta">`. */
export type IdentityProviderOf<Kind extends IdentityProviderKind> = IdentityProvider & RulesOf<Kind>;

/** An identity provider of a kind that rules can refer to: `IIdentityProviderOf<"okta">`. */
export type IIdentityProviderOf<Kind extends IdentityProviderKind> = IIdentityProvider & RulesOf<Kind>;

/** Props of `IdentityProvider.fromId`. */
export interface ExistingIdentityProviderProps<Kind extends IdentityProviderKind = IdentityProviderKind> {
  /**
   * The kind of the identity provider, by the name of its factory, which gives it the rules of the kind: `okta` for
   * `provider.group("eng")`.
   *
   * @default - no rule but `login()`
   */
  readonly kind?: Kind;
}

/** Props of `IdentityProvider.fromName`. */
export interface FoundIdentityProviderProps<
  Kind extends IdentityProviderKind = IdentityProviderKind,
> extends LookUpProps {
  /**
   * The kind of the identity provider, by the name of its factory, which gives it the rules of the kind: `okta` for
   * `provider.group("eng")`. Terraform fails if the one that it finds is of another kind.
   *
   * @default - any kind, and no rule but `login()`
   */
  readonly kind?: Kind;
}

const knownString = knownValue('a kind such as "okta"', (value) => typeof value === "string");

type AnyKind = ProviderKind<IdentityProviderProps, object>;

/**
 * An identity provider: a service that users log in with. Each kind has a factory with its own props, and its own rules: a rule
 * cannot name the wrong provider.
 *
 * ```ts
 * const okta = IdentityProvider.okta(this, "okta", {
 *   name: "Okta",
 *   oktaAccount: "https://example.okta.com",
 *   clientId: "0oa1",
 *   clientSecret: Secret.fromVariable("OKTA_SECRET"),
 * });
 * new AccessGroup(this, "engineers", { name: "Engineers", include: [okta.group("eng")] });
 * ```
 */
export class IdentityProvider extends Construct implements IIdentityProvider {
  /** Okta. */
  public static okta(scope: Construct, id: string, props: OktaIdentityProviderProps): IdentityProviderOf<"okta"> {
    return IdentityProvider.create(scope, id, "okta", props);
  }

  /** Microsoft Entra ID (Azure AD). */
  public static entra(scope: Construct, id: string, props: EntraIdentityProviderProps): IdentityProviderOf<"entra"> {
    return IdentityProvider.create(scope, id, "entra", props);
  }

  /** Google, for personal accounts. */
  public static google(scope: Construct, id: string, props: ClaimsIdentityProviderProps): IdentityProviderOf<"google"> {
    return IdentityProvider.create(scope, id, "google", props);
  }

  /** Google Workspace. */
  public static googleWorkspace(
    scope: Construct,
    id: string,
    props: GoogleWorkspaceIdentityProviderProps,
  ): IdentityProviderOf<"googleWorkspace"> {
    return IdentityProvider.create(scope, id, "googleWorkspace", props);
  }

  /** GitHub. */
  public static github(scope: Construct, id: string, props: OauthIdentityProviderProps): IdentityProviderOf<"github"> {
    return IdentityProvider.create(scope, id, "github", props);
  }

  /** Any identity provider with OpenID Connect. */
  public static oidc(scope: Construct, id: string, props: OidcIdentityProviderProps): IdentityProviderOf<"oidc"> {
    return IdentityProvider.create(scope, id, "oidc", props);
  }

  /** Any identity provider with SAML 2.0. */
  public static saml(scope: Construct, id: string, props: SamlIdentityProviderProps): IdentityProviderOf<"saml"> {
    return IdentityProvider.create(scope, id, "saml", props);
  }

  /** A one-time PIN, which Access sends by email. An account has at most one. */
  public static oneTimePin(
    scope: Construct,
    id: string,
    props: IdentityProviderProps,
  ): IdentityProviderOf<"oneTimePin"> {
    return IdentityProvider.create(scope, id, "oneTimePin", props);
  }

  /** Cloudflare itself. Needs version 5.22.0 of the official provider. */
  public static cloudflare(
    scope: Construct,
    id: string,
    props: CloudflareIdentityProviderProps,
  ): IdentityProviderOf<"cloudflare"> {
    return IdentityProvider.create(scope, id, "cloudflare", props);
  }

  /** LinkedIn. */
  public static linkedin(
    scope: Construct,
    id: string,
    props: OauthIdentityProviderProps,
  ): IdentityProviderOf<"linkedin"> {
    return IdentityProvider.create(scope, id, "linkedin", props);
  }

  /** Facebook. */
  public static facebook(
    scope: Construct,
    id: string,
    props: OauthIdentityProviderProps,
  ): IdentityProviderOf<"facebook"> {
    return IdentityProvider.create(scope, id, "facebook", props);
  }

  /** OneLogin. */
  public static onelogin(
    scope: Construct,
    id: string,
    props: OneloginIdentityProviderProps,
  ): IdentityProviderOf<"onelogin"> {
    return IdentityProvider.create(scope, id, "onelogin", props);
  }

  /** PingOne. */
  public static pingone(
    scope: Construct,
    id: string,
    props: PingoneIdentityProviderProps,
  ): IdentityProviderOf<"pingone"> {
    return IdentityProvider.create(scope, id, "pingone", props);
  }

  /** Centrify. */
  public static centrify(
    scope: Construct,
    id: string,
    props: CentrifyIdentityProviderProps,
  ): IdentityProviderOf<"centrify"> {
    return IdentityProvider.create(scope, id, "centrify", props);
  }

  /** Yandex. */
  public static yandex(scope: Construct, id: string, props: OauthIdentityProviderProps): IdentityProviderOf<"yandex"> {
    return IdentityProvider.create(scope, id, "yandex", props);
  }

  /** An existing identity provider, by its ID. Its `kind` gives it the rules of the kind. */
  public static fromId<Kind extends IdentityProviderKind = "oneTimePin">(
    scope: Construct,
    id: string,
    providerId: string,
    props: ExistingIdentityProviderProps<Kind> = {},
  ): IIdentityProviderOf<Kind> {
    return new ExistingProvider(scope, id, providerId, props) as IIdentityProvider as IIdentityProviderOf<Kind>;
  }

  /**
   * An existing identity provider, by its exact name. Terraform looks it up at each plan, and fails if there is none, more than
   * one, or one of another `kind`. The `kind` gives it the rules of the kind.
   */
  public static fromName<Kind extends IdentityProviderKind = "oneTimePin">(
    scope: Construct,
    id: string,
    name: string,
    props: FoundIdentityProviderProps<Kind> = {},
  ): IIdentityProviderOf<Kind> {
    return new FoundProvider(scope, id, name, props) as IIdentityProvider as IIdentityProviderOf<Kind>;
  }

  private static create<Kind extends IdentityProviderKind>(
    scope: Construct,
    id: string,
    kind: Kind,
    props: PropsOf<Kind>,
  ): IdentityProviderOf<Kind> {
    return new IdentityProvider(scope, id, kind, props) as IdentityProviderOf<Kind>; // the constructor adds the rules
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessIdentityProvider;
  /** The account that the identity provider belongs to. */
  public readonly account: AccessAccount;
  /** The kind of the identity provider: the name of its factory. */
  public readonly kind: IdentityProviderKind;
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  private constructor(scope: Construct, id: string, kind: IdentityProviderKind, props: IdentityProviderProps) {
    super(...placeOf(scope, id));
    this.kind = kind;
    const record: AnyKind = PROVIDER_KINDS[kind];
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, record.validators);
    this.account = accountOf(this, "identity provider", valid.account);
    diagnostics.checkName("name", valid.name);
    record.check?.(diagnostics, valid);
    if (kind === "oneTimePin") claimOneTimePin(this, diagnostics);
    const { ZeroTrustAccessIdentityProvider } = loadL1(this, "identityProvider");
    const provider = new ZeroTrustAccessIdentityProvider(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name: valid.name,
      type: record.type,
      config: configOf(this, record, valid),
      ...scimConfig(diagnostics, valid),
    });
    this.resource = withVersionCheck(this.account, provider, newerAttributes(record, valid));
    addRules(this, record, valid, (message) => diagnostics.warn("CFA2001", message));
  }

  /** ID of the identity provider, known when Terraform has created it. */
  public get identityProviderId(): string {
    return (this.id ??= this.resource.id);
  }

  /** URL that the identity provider sends users back to, to be entered there. Known when Terraform has created it. */
  public get redirectUrl(): string {
    return this.resource.config.redirectUrl;
  }

  /** Base URL of Access's SCIM API, to be entered at the identity provider. Known when Terraform has created it. */
  public get scimBaseUrl(): string {
    return this.resource.scimConfig.scimBaseUrl;
  }

  /**
   * Token of Access's SCIM API, to be entered at the identity provider. A sensitive Token, known when Terraform has turned SCIM on.
   */
  public get scimSecret(): string {
    return this.resource.scimConfig.secret;
  }

  /** A rule for users who logged in with this identity provider. */
  public login(): AccessRule {
    return AccessRule.loginMethod(this);
  }

  /** The groups that the identity provider has synchronized by SCIM, read at each plan. */
  public scimGroups(): DataCfaccessScimGroups {
    return readOnce(this, this.account, "scimGroups", { identityProviderId: this.identityProviderId }, "ScimGroups");
  }

  /** The users that the identity provider has synchronized by SCIM, read at each plan. */
  public scimUsers(): DataCfaccessScimUsers {
    return readOnce(this, this.account, "scimUsers", { identityProviderId: this.identityProviderId }, "ScimUsers");
  }
}

/** Gives an identity provider the rules of its kind. */
function addRules(
  provider: IIdentityProvider,
  kind: AnyKind | undefined,
  props?: IdentityProviderProps,
  warn: (message: string) => void = () => undefined,
): void {
  const shown = new Set<string>();
  const warnOnce = (message: string): void => {
    if (!shown.has(message)) warn(message);
    shown.add(message);
  };
  const { identityProviderId } = provider;
  Object.assign(provider, kind?.rules({ identityProviderId, props, warn: warnOnce }));
}

function claimOneTimePin(provider: IdentityProvider, diagnostics: Diagnostics): void {
  const rule = "an account has at most one, so use that construct, or IdentityProvider.fromId or fromName";
  diagnostics.claim(provider, provider.account, { kind: "login method", value: ONE_TIME_PIN, rule });
}

/** The props that only this kind has, and that the L1 has: attributes of `config`, which have the same names. */
function configOf(
  provider: IdentityProvider,
  { newer = {} }: AnyKind,
  props: IdentityProviderProps,
): ZeroTrustAccessIdentityProviderConfigA {
  const settings = Object.entries(props).filter(([prop]) => !(prop in SCIM) && !(prop in newer));
  return Object.fromEntries(settings.map(([prop, value]: [string, unknown]) => [prop, attributeOf(provider, value)]));
}

function attributeOf(provider: IdentityProvider, value: unknown): unknown {
  if (isSecret(value)) return value.tokenFor(provider);
  return Array.isArray(value) ? mutable(value as unknown[]) : value;
}

/** The attributes that the L1 lacks, by their paths. */
function newerAttributes({ newer = {} }: AnyKind, props: IdentityProviderProps): Record<string, unknown> {
  const values = props as unknown as Readonly<Record<string, unknown>>; // a kind names props of its own
  const own = Object.entries(newer).map(([prop, path]) => [path, values[prop]] as const);
  return Object.fromEntries([...own, ["read_only", props.readOnly]]);
}

function scimConfig(
  diagnostics: Diagnostics,
  { scimConfig: scim }: ScimIdentityProviderProps,
): { scimConfig?: ZeroTrustAccessIdentityProviderScimConfig } {
  if (scim === undefined) return {};
  const {
    enabled = true,
    identityUpdateBehavior = "no_action",
    userDeprovision = false,
    seatDeprovision = false,
  } = scim;
  diagnostics.checkOneOf("scimConfig.identityUpdateBehavior", identityUpdateBehavior, IDENTITY_UPDATE_BEHAVIORS);
  if (seatDeprovision === true && userDeprovision === false) {
    diagnostics.add(
      "CFA2003",
      "scimConfig.seatDeprovision needs scimConfig.userDeprovision: a user loses the seat only together with the sessions; set " +
        "userDeprovision: true",
      "scimConfig",
    );
  }
  return { scimConfig: { enabled, identityUpdateBehavior, userDeprovision, seatDeprovision } };
}

/** An identity provider that another program manages. */
abstract class OthersProvider extends Construct implements IIdentityProvider {
  public abstract readonly identityProviderId: string;
  protected readonly diagnostics = new Diagnostics(this);

  public constructor(scope: Construct, id: string) {
    super(...placeOf(scope, id));
  }

  public login(): AccessRule {
    return AccessRule.loginMethod(this);
  }

  /** The record of a kind, which is checked. Undefined if none was given. */
  protected recordOf(kind: string | undefined): AnyKind | undefined {
    this.diagnostics.checkOneOf("kind", kind, Object.keys(PROVIDER_KINDS));
    return Object.entries<AnyKind>(PROVIDER_KINDS).find(([name]) => name === kind)?.[1];
  }
}

class ExistingProvider extends OthersProvider {
  public readonly identityProviderId: string;

  public constructor(scope: Construct, id: string, providerId: string, props: ExistingIdentityProviderProps) {
    super(scope, id);
    const valid = this.diagnostics.validated(
      { ...props, providerId },
      { providerId: requiredString, kind: knownString },
    );
    this.identityProviderId = valid.providerId;
    addRules(this, this.recordOf(valid.kind));
  }
}

class FoundProvider extends OthersProvider {
  public readonly identityProviderId: string;
  public readonly account: AccessAccount;

  public constructor(scope: Construct, id: string, value: string, props: FoundIdentityProviderProps) {
    super(scope, id);
    const name = validLookUpName(this.diagnostics, value);
    const valid = this.diagnostics.validated(props, { ...LOOK_UP_VALIDATORS, kind: knownString });
    const record = this.recordOf(valid.kind);
    const account = (this.account = accountOf(this, "identity provider", valid.account));
    const { DataCloudflareZeroTrustAccessIdentityProviders } = loadL1(this, "identityProvidersData");
    const all = new DataCloudflareZeroTrustAccessIdentityProviders(this, "Resource", {
      provider: account.officialProvider,
      accountId: account.accountId,
      lifecycle: exactlyOne(this, name, record?.type),
    });
    const found = all.interpolationForAttribute("result");
    this.identityProviderId = Token.asString(Fn.one(named(each(found, "id"), each(found, "name"), name)));
    addRules(this, record);
  }
}

/** An attribute of each object in a list that Terraform knows. */
const each = (list: IResolvable, attribute: string): string[] => Token.asList(propertyAccess(list, ["*", attribute]));

/** Those values whose names are the one looked for: the API cannot filter by name. */
const named = (values: string[], names: string[], name: string): string[] =>
  Token.asList(Fn.matchkeys(values, names, [literalArgument(name)]));

/** Postconditions that stop Terraform unless exactly one identity provider has the name, and it has the type. */
function exactlyOne(lookUp: Construct, name: string, type: string | undefined): TerraformResourceLifecycle {
  const found = TerraformSelf.getAny("result") as IResolvable;
  const subject = `"${literalText(lookUp.node.path)}" looks up the identity provider with the name "${literalText(name)}"`;
  const isOne = {
    condition: Op.eq(Fn.lengthOf(named(each(found, "name"), each(found, "name"), name)), 1),
    errorMessage: `${subject}, and the account has none of this name, or several; use the exact name, or IdentityProvider.fromId.`,
  };
  if (type === undefined) return { postcondition: [isOne] };
  const isOfType = {
    condition: Fn.contains(named(each(found, "type"), each(found, "name"), name), type) as IResolvable,
    errorMessage: `${subject}, and expects the type "${type}", and the one of this name has another; change its kind.`,
  };
  return { postcondition: [isOne, isOfType] };
}
