import type {
  ZeroTrustAccessApplication,
  ZeroTrustAccessApplicationConfig,
} from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import type { TerraformResourceLifecycle } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import type { CfaccessApplication, CfaccessApplicationConfig } from "../../../bindings/cfaccess/application";
import type { DataCfaccessApplicationPolicies } from "../../../bindings/cfaccess/data-cfaccess-application-policies";
import type { DataCfaccessUserPolicyChecks } from "../../../bindings/cfaccess/data-cfaccess-user-policy-checks";
import type { Person } from "../../../reach/person";
import type { AccessRule, ApplicationReference } from "../../../rules";
import type { AccessAccount } from "../../account/access-account";
import { accountOf, accountValidator } from "../../account/account-of";
import { scopeAttribute } from "../../account/account-or-zone";
import { exactMatch, LOOK_UP_VALIDATORS, validLookUpName, type LookUpProps } from "../../account/look-up";
import { addExpectation, isExpectationOptions } from "../../expectations/add-expectation";
import type { ExpectationOptions } from "../../expectations/expectation";
import { foreignProviders, type IIdentityProvider } from "../../identity/identity-provider-reference";
import { Diagnostics } from "../../kernel/diagnostics";
import { loadCompanionApplication, loadL1 } from "../../kernel/load-l1";
import { movedFromValidator, moveFromType, type Movable } from "../../kernel/moved-from";
import { placeOf } from "../../kernel/place";
import { plainText } from "../../kernel/plain-text";
import { pickDefined, requiredString, string, type Validators } from "../../kernel/validators";
import { withVersionCheck } from "../../kernel/version-check";
import { readOnce } from "../../reads/account-reads";
import { expandedAttributes, type AttachedPoliciesProps } from "./attached-policies";
import { withDefaults } from "./defaults";
import { checkDomain } from "./domain";

/** An Access application that rules can refer to. */
export interface IAccessApplication extends IConstruct, ApplicationReference {}

/**
 * The L1 of an application: the official one, or that of the companion (`cfaccess_application`), if the application has a field
 * that no version of the official provider has.
 */
export type ApplicationL1 = ZeroTrustAccessApplication | CfaccessApplication;

/** Where an application belongs. */
export interface ApplicationScopeProps extends Movable {
  /**
   * ID of the zone that the application belongs to, for accounts whose applications are managed by zone.
   *
   * @default - the application belongs to the account
   */
  readonly zoneId?: string;

  /**
   * The account that the application belongs to, or whose zone it belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** Props of every application that has a name. */
export interface AccessApplicationProps extends ApplicationScopeProps {
  /** Name of the application, up to 350 characters (the API's limit). */
  readonly name: string;
}

/** The props of some applications that refer to identity providers. */
interface ProviderProps {
  readonly allowedIdps?: readonly (IIdentityProvider | string)[];
  readonly scimConfig?: { readonly idpUid: IIdentityProvider | string };
}

/** Validators of `ApplicationScopeProps`. */
export const SCOPE_VALIDATORS: Validators<ApplicationScopeProps> = {
  zoneId: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

/** Validators of `AccessApplicationProps`. */
export const APPLICATION_VALIDATORS: Validators<AccessApplicationProps> = {
  ...SCOPE_VALIDATORS,
  name: requiredString,
};

/** Base class of all applications: what Access protects. */
export abstract class AccessApplication<Props extends ApplicationScopeProps = ApplicationScopeProps>
  extends Construct
  implements IAccessApplication
{
  /** An existing application, by its ID. */
  public static fromId(scope: Construct, id: string, applicationId: string): IAccessApplication {
    return new ExistingApplication(scope, id, applicationId);
  }

  /**
   * An existing application, by its exact name. Terraform looks it up at each plan, and fails if there is none, or
   * more than one.
   */
  public static fromName(scope: Construct, id: string, name: string, props: LookUpProps = {}): IAccessApplication {
    return new FoundApplication(scope, id, { name }, props);
  }

  /**
   * An existing application, by its exact domain; by the first one, if it has several. Terraform looks it up at each
   * plan, and fails if there is none, or more than one.
   */
  public static fromDomain(scope: Construct, id: string, domain: string, props: LookUpProps = {}): IAccessApplication {
    return new FoundApplication(scope, id, { domain }, props);
  }

  /** The L1. */
  public abstract readonly resource: ApplicationL1;
  /** The account that the application belongs to. */
  public readonly account: AccessAccount;
  protected readonly diagnostics = new Diagnostics(this);
  /** The valid props. */
  protected readonly props: Props;

  protected constructor(scope: Construct, id: string, props: Props) {
    super(...placeOf(scope, id));
    const validators = this.validators();
    const own = new Set<PropertyKey>(this.ownProps());
    const defaultable = Object.keys(validators).filter((prop) => !own.has(prop));
    this.props = this.diagnostics.validated(withDefaults(this, props, defaultable), validators);
    this.account = accountOf(this, "application", this.props.account);
    const { name } = this.props as Partial<AccessApplicationProps>;
    if (name !== undefined) this.diagnostics.checkName("name", name);
    this.checkProviders(this.props as ProviderProps);
  }

  private checkProviders({ allowedIdps, scimConfig }: ProviderProps): void {
    this.diagnostics.addAll(foreignProviders(this.account, "allowedIdps", allowedIdps));
    const scim = scimConfig === undefined ? [] : [scimConfig.idpUid];
    this.diagnostics.addAll(foreignProviders(this.account, "scimConfig.idpUid", scim));
  }

  /** ID of the application, known when Terraform has created it. */
  public get applicationId(): string {
    return this.resource.id;
  }

  /** Audience tag (AUD), which the application's tokens carry. Known when Terraform has created the application. */
  public get aud(): string {
    return this.resource.aud;
  }

  /** ID of the zone that the application belongs to. Undefined if it belongs to the account. */
  public get zoneId(): string | undefined {
    return this.props.zoneId;
  }

  /** The policies of the application, in the order in which Access evaluates them, read at each plan. */
  public attachedPolicies(): DataCfaccessApplicationPolicies {
    return readOnce(this, this.account, "applicationPolicies", this.readFilters, "AttachedPolicies");
  }

  /** Whether the policies allow the owner of the API token, with the result of each. Read at each plan. */
  public userPolicyChecks(): DataCfaccessUserPolicyChecks {
    return readOnce(this, this.account, "userPolicyChecks", this.readFilters, "UserPolicyChecks");
  }

  /**
   * Expects that these people get in, with options at the end for a part of the application. It is checked when the app is
   * synthesized, without an account: a person who does not get in is an error, which says why.
   *
   * ```ts
   * app.expectAllowed(Person.user("ann@example.com").from("NL"), Person.user("bob@example.com"));
   * app.expectAllowed(Person.user("ann@example.com"), { path: "/admin" });
   * ```
   */
  public expectAllowed(
    ...people: readonly Person[] | readonly [...people: Person[], options: ExpectationOptions]
  ): this {
    return this.expectPeople("allowed", people);
  }

  /**
   * Expects that these people do not get in, with options at the end for a part of the application. It is checked when the app
   * is synthesized, without an account: a person who gets in is an error, which says by which policy.
   *
   * ```ts
   * app.expectDenied(Person.user("ann@elsewhere.example"), Person.anonymous());
   * ```
   */
  public expectDenied(
    ...people: readonly Person[] | readonly [...people: Person[], options: ExpectationOptions]
  ): this {
    return this.expectPeople("denied", people);
  }

  /**
   * Expects that nobody gets in whom none of these rules matches. It is proved for all requests when the app is synthesized,
   * without an account: if somebody else gets in, the error describes such a person.
   *
   * ```ts
   * app.expectOnly(AccessRule.emailDomain("example.com"), AccessRule.serviceToken(ci));
   * ```
   */
  public expectOnly(...rules: readonly AccessRule[]): this {
    addExpectation(this, this.diagnostics, { kind: "only", rules });
    return this;
  }

  private expectPeople(kind: "allowed" | "denied", given: readonly (Person | ExpectationOptions)[]): this {
    const last = given.at(-1);
    const [people, options] = isExpectationOptions(last) ? [given.slice(0, -1), last] : [given, {}];
    addExpectation(this, this.diagnostics, { kind, people: people as readonly Person[], options });
    return this;
  }

  private get readFilters(): { readonly appId: string; readonly zoneId?: string } {
    return { appId: this.applicationId, ...pickDefined(this.props, ["zoneId"]) };
  }

  /** Returns the validators of the props. The constructor calls it before the fields of a subclass are set. */
  protected abstract validators(): Validators<Props>;

  /** Props that `AccessDefaults` never set. The constructor calls it before the fields of a subclass are set. */
  protected ownProps(): readonly (keyof Props)[] {
    return [];
  }

  /**
   * Creates the L1.
   *
   * @param newer - attributes that the class of the official L1 lacks, in Terraform's names
   * @param companionOnly - attributes that no version of the official provider has, in Terraform's names; one that is set makes
   *   it the companion's L1
   * @param id - another ID replaces the application: for a field whose change the API refuses
   */
  protected createResource(
    config: ZeroTrustAccessApplicationConfig,
    newer: Attributes = {},
    companionOnly: Attributes = {},
    id = "Resource",
  ): ApplicationL1 {
    const scoped = { ...scopeAttribute(this.diagnostics, this.account, this.props), ...config };
    const only = Object.keys(companionOnly).filter((name) => companionOnly[name] !== undefined);
    if (only.length > 0) return this.createCompanionResource(id, scoped, { ...newer, ...companionOnly }, only);
    const { ZeroTrustAccessApplication } = loadL1(this, "application");
    const ignored = expandedAttributes(this, (this.props as AttachedPoliciesProps).policies);
    const application = new ZeroTrustAccessApplication(this, id, {
      provider: this.account.officialProvider,
      ...scoped,
      ...(ignored.length > 0 && { lifecycle: ignoring(scoped.lifecycle, ignored) }),
    });
    return withVersionCheck(this.account, application, newer);
  }

  private createCompanionResource(
    id: string,
    config: ZeroTrustAccessApplicationConfig,
    attributes: Attributes,
    only: readonly string[],
  ): CfaccessApplication {
    this.diagnostics.note(
      "CFA1418",
      `no version of the official provider has ${only.join(" and ")}, so the application is a cfaccess_application; a moved block ` +
        `keeps one that the official provider manages`,
    );
    const application = new (loadCompanionApplication())(this, id, {
      provider: this.account.companionProvider,
      ...(withoutFalse(config) as unknown as CfaccessApplicationConfig), // the attributes of both have the same names
    });
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) application.addOverride(name, plainText(this, name, value));
    }
    moveFromType(application, "cloudflare_zero_trust_access_application");
    return application;
  }
}

/** A lifecycle that ignores more attributes. */
const ignoring = (lifecycle: TerraformResourceLifecycle = {}, more: readonly string[]): TerraformResourceLifecycle => ({
  ...lifecycle,
  ignoreChanges: [lifecycle.ignoreChanges ?? [], more].flat(),
});

/**
 * The flags that are always set for the official provider. The companion has null for one that is false: with `false`, a plan
 * would show a change after an import.
 */
const ALWAYS_SET: ReadonlySet<string> = new Set([
  "autoRedirectToIdentity",
  "enableBindingCookie",
  "optionsPreflightBypass",
  "serviceAuth401Redirect",
  "skipAppLauncherLoginPage",
]);

const withoutFalse = (config: ZeroTrustAccessApplicationConfig): object =>
  Object.fromEntries(Object.entries(config).filter(([name, value]) => value !== false || !ALWAYS_SET.has(name)));

/** Values by attribute, in Terraform's names. Undefined values are left out. */
type Attributes = Readonly<Record<string, unknown>>;

class ExistingApplication extends Construct implements IAccessApplication {
  public readonly applicationId: string;

  public constructor(scope: Construct, id: string, applicationId: string) {
    super(...placeOf(scope, id));
    const valid = new Diagnostics(this).validated({ applicationId }, { applicationId: requiredString });
    this.applicationId = valid.applicationId;
  }
}

class FoundApplication extends Construct implements IAccessApplication {
  public readonly applicationId: string;

  public constructor(
    scope: Construct,
    id: string,
    by: { readonly name: string } | { readonly domain: string },
    props: LookUpProps,
  ) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const [attribute, wanted] =
      "name" in by
        ? (["name", validLookUpName(diagnostics, by.name)] as const)
        : (["domain", validDomain(diagnostics, by.domain)] as const);
    const account = accountOf(this, "application", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
    const { DataCloudflareZeroTrustAccessApplication } = loadL1(this, "applicationData");
    const found = new DataCloudflareZeroTrustAccessApplication(this, "Resource", {
      provider: account.officialProvider,
      accountId: account.accountId,
      filter: { [attribute]: wanted, exact: true },
      lifecycle: exactMatch(this, "application", attribute, wanted),
    });
    this.applicationId = found.appId; // the provider leaves `id` null for an application found by a filter
  }
}

function validDomain(diagnostics: Diagnostics, value: string): string {
  const { domain } = diagnostics.validated({ domain: value }, { domain: requiredString });
  checkDomain(diagnostics, "domain", domain);
  return domain;
}
