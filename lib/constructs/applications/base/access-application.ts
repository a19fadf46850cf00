import type {
  ZeroTrustAccessApplication,
  ZeroTrustAccessApplicationConfig,
} from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { Construct, type IConstruct } from "constructs";
import type { ApplicationReference } from "../../../rules";
import type { AccessAccount } from "../../account/access-account";
import { accountOf, accountValidator } from "../../account/account-of";
import { exactMatch, LOOK_UP_VALIDATORS, validLookUpName, type LookUpProps } from "../../account/look-up";
import { Diagnostics } from "../../kernel/diagnostics";
import { loadL1 } from "../../kernel/load-l1";
import { movedFromValidator, type Movable } from "../../kernel/moved-from";
import { placeOf } from "../../kernel/place";
import { requiredString, type Validators } from "../../kernel/validators";
import { withVersionCheck } from "../../kernel/version-check";
import { checkDomain } from "./domain";

/** An Access application that rules can refer to. */
export interface IAccessApplication extends IConstruct, ApplicationReference {}

/** Props of every application. */
export interface AccessApplicationProps extends Movable {
  /** Name of the application, up to 350 characters (the API's limit). */
  readonly name: string;

  /**
   * The account that the application belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** Validators of `AccessApplicationProps`. */
export const APPLICATION_VALIDATORS: Validators<AccessApplicationProps> = {
  name: requiredString,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

/** Base class of all applications: what Access protects. */
export abstract class AccessApplication<Props extends AccessApplicationProps = AccessApplicationProps>
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
  public abstract readonly resource: ZeroTrustAccessApplication;
  /** The account that the application belongs to. */
  public readonly account: AccessAccount;
  protected readonly diagnostics = new Diagnostics(this);
  /** The valid props. */
  protected readonly props: Props;

  protected constructor(scope: Construct, id: string, props: Props) {
    super(...placeOf(scope, id));
    this.props = this.diagnostics.validated(props, this.validators());
    this.account = accountOf(this, "application", this.props.account);
    this.diagnostics.checkName("name", this.props.name);
  }

  /** ID of the application, known when Terraform has created it. */
  public get applicationId(): string {
    return this.resource.id;
  }

  /** Audience tag (AUD), which the application's tokens carry. Known when Terraform has created the application. */
  public get aud(): string {
    return this.resource.aud;
  }

  /** Returns the validators of the props. The constructor calls it before the fields of a subclass are set. */
  protected abstract validators(): Validators<Props>;

  /**
   * Creates the L1.
   *
   * @param newer - attributes that the L1's class lacks, in Terraform's names
   */
  protected createResource(
    config: ZeroTrustAccessApplicationConfig,
    newer: Readonly<Record<string, unknown>> = {},
  ): ZeroTrustAccessApplication {
    const { ZeroTrustAccessApplication } = loadL1(this, "application");
    const application = new ZeroTrustAccessApplication(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      ...config,
    });
    return withVersionCheck(this.account, application, newer);
  }
}

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
