import { TerraformResource, Token, type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import type { CfaccessApplicationSettings } from "../../bindings/cfaccess/application-settings";
import type { Diagnostic } from "../../diagnostics";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { scopeAttribute } from "../account/account-or-zone";
import { Diagnostics } from "../kernel/diagnostics";
import { loadApplicationSettings } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { referenceOf } from "../kernel/reference";
import { boolean, pickDefined, string, type Validators } from "../kernel/validators";
import type { IAccessApplication } from "./base/access-application";
import { applicationName, applicationValidator, idOfApplication } from "./base/application-reference";

/** Props of `ApplicationSettings`. */
export interface ApplicationSettingsProps extends Movable {
  /**
   * The application: one that is looked up, such as `AccessApplication.fromName(this, "shell", "Shell")`, or the ID of one.
   * Another one leaves the settings of the former as they are. An application that this app manages has these settings as props.
   */
  readonly application: IAccessApplication | string;

  /**
   * Whether other sites may show the application in an iframe.
   *
   * @default - the setting stays as it is
   */
  readonly allowIframe?: boolean | IResolvable;

  /**
   * Whether `cloudflared` logs in without asking the user to confirm.
   *
   * @default - the setting stays as it is
   */
  readonly skipInterstitial?: boolean | IResolvable;

  /**
   * ID of the zone that the application belongs to.
   *
   * @default - the application belongs to the account
   */
  readonly zoneId?: string;

  /**
   * The account that the application belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * Two settings of an application that another team or program manages. Everything else of the application stays as it is, and
 * removing this construct changes nothing.
 *
 * ```ts
 * const shell = AccessApplication.fromName(this, "shell", "Shell in the browser");
 * new ApplicationSettings(this, "shell-settings", { application: shell, skipInterstitial: true });
 * ```
 */
export class ApplicationSettings extends Construct {
  /** The L1. */
  public readonly resource: CfaccessApplicationSettings;
  /** The account that the application belongs to. */
  public readonly account: AccessAccount;

  public constructor(scope: Construct, id: string, props: ApplicationSettingsProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, VALIDATORS);
    const settings = pickDefined(valid, ["allowIframe", "skipInterstitial"]);
    this.account = accountOf(this, "settings of an application", valid.account);
    if (Object.keys(settings).length === 0) {
      diagnostics.add("CFA2402", "no setting is set; set allowIframe or skipInterstitial, or both", "allowIframe");
    }
    diagnostics.claim(this, this.account, {
      kind: "settings of",
      value: applicationName(valid.application),
      rule: "two owners would change the same settings in turn, so merge the two",
    });
    diagnostics.check(() => this.otherOwners(valid.application));
    this.resource = new (loadApplicationSettings())(this, "Resource", {
      provider: this.account.companionProvider,
      ...scopeAttribute(diagnostics, this.account, valid),
      applicationId: idOfApplication(valid.application),
      ...settings,
    });
  }

  /** An application that a construct of this app manages has its settings there: each of its updates sets them. */
  private otherOwners(application: IAccessApplication | string): Diagnostic[] {
    const owner = managerOf(this, this.account, idOfApplication(application));
    if (owner === undefined) return [];
    const message =
      `"${owner.node.path}" manages the application, and each of its updates would reset these settings; set allowIframe and ` +
      `skipInterstitial there, and remove this construct`;
    return [{ code: "CFA2403", message, prop: "application" }];
  }
}

const VALIDATORS: Validators<ApplicationSettingsProps> = {
  application: applicationValidator,
  allowIframe: boolean,
  skipInterstitial: boolean,
  zoneId: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

const APPLICATIONS: readonly string[] = ["cloudflare_zero_trust_access_application", "cfaccess_application"];

/** The L1 of an application, as far as a look-up tells it from others. */
interface ApplicationL1 extends TerraformResource {
  readonly accountIdInput?: unknown;
  readonly nameInput?: unknown;
  readonly domainInput?: unknown;
}

/** The construct of this app that manages an application, if there is one. The ID is often a reference. */
function managerOf(user: IConstruct, account: AccessAccount, applicationId: string): IConstruct | undefined {
  const reference = referenceOf(applicationId);
  if (reference === undefined) return undefined;
  const l1 = reference.isDataSource ? foundHere(user, account, reference.l1) : reference.l1;
  return l1 === undefined ? undefined : ownerOf(l1);
}

/** The application of this app that a look-up by name or domain finds. */
function foundHere(user: IConstruct, { accountId }: AccessAccount, lookUp: IConstruct): IConstruct | undefined {
  const { filterInput = {} } = lookUp as IConstruct & { readonly filterInput?: { name?: string; domain?: string } };
  const { name, domain } = filterInput;
  return user.node.root.node
    .findAll()
    .filter((one): one is ApplicationL1 => TerraformResource.isTerraformResource(one))
    .filter(({ terraformResourceType: type }) => APPLICATIONS.includes(type))
    .filter(({ accountIdInput }) => accountIdInput === accountId)
    .find(({ nameInput, domainInput }) => isSame(name, nameInput) || isSame(domain, domainInput));
}

const isSame = (wanted: unknown, given: unknown): boolean =>
  typeof wanted === "string" && wanted === given && !Token.isUnresolved(wanted);

/** The L2 of an L1, or a raw L1 itself. */
function ownerOf(l1: IConstruct): IConstruct {
  const { scope } = l1.node;
  return scope !== undefined && "applicationId" in scope ? scope : l1;
}
