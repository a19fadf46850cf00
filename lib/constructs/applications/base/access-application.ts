import type {
  ZeroTrustAccessApplication,
  ZeroTrustAccessApplicationConfig,
} from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { Construct, type IConstruct } from "constructs";
import type { ApplicationReference } from "../../../rules";
import type { AccessAccount } from "../../account/access-account";
import { accountOf, accountValidator } from "../../account/account-of";
import type { LookUpProps } from "../../account/look-up";
import { loadL1 } from "../../kernel/load-l1";
import { withVersionCheck } from "../../kernel/version-check";
import { Diagnostics } from "../../kernel/diagnostics";
import { requiredString, type Validators } from "../../kernel/validators";
import { FoundApplication } from "./found-application";

/** An application: something that Access protects. */
export interface IAccessApplication extends IConstruct, ApplicationReference {}

/** What every application takes. */
export interface AccessApplicationProps {
  /** Name of the application, at most 350 characters. */
  readonly name: string;

  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

/** What every application takes. */
export const APPLICATION_VALIDATORS: Validators<AccessApplicationProps> = {
  name: requiredString,
  account: accountValidator,
};

/** What is the same in applications of every type. */
export abstract class AccessApplication<Props extends AccessApplicationProps = AccessApplicationProps>
  extends Construct
  implements IAccessApplication
{
  /** An application that is not made here, by its identifier. */
  public static fromId(scope: Construct, id: string, applicationId: string): IAccessApplication {
    return new ExistingApplication(scope, id, applicationId);
  }

  /**
   * An application that is not made here, by its name, in the same letters. Terraform looks for it when it plans, and stops
   * where there is none, or several.
   */
  public static fromName(scope: Construct, id: string, name: string, props: LookUpProps = {}): IAccessApplication {
    return new FoundApplication(scope, id, "name", name, props);
  }

  /**
   * An application that is not made here, by its domain, in the same letters: the first one where it has several. Terraform
   * looks for it when it plans, and stops where there is none, or several.
   */
  public static fromDomain(scope: Construct, id: string, domain: string, props: LookUpProps = {}): IAccessApplication {
    return new FoundApplication(scope, id, "domain", domain, props);
  }

  /** The L1. */
  public abstract readonly resource: ZeroTrustAccessApplication;
  public readonly account: AccessAccount;
  protected readonly diagnostics = new Diagnostics(this);
  /** What can be used of the props that were given. */
  protected readonly props: Props;

  protected constructor(scope: Construct, id: string, given: Props, validators: Validators<Props>) {
    super(scope, id);
    this.props = this.diagnostics.validated(given, validators);
    this.account = accountOf(this, "application", this.props.account);
    this.diagnostics.checkName("name", this.props.name);
  }

  public get applicationId(): string {
    return this.resource.id;
  }

  /** Audience tag, which the tokens of the application carry. */
  public get aud(): string {
    return this.resource.aud;
  }

  /**
   * Makes the L1.
   *
   * @param newer - attributes that the L1 does not know, in Terraform's names
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
    super(scope, id);
    this.applicationId = new Diagnostics(this).validated(
      { applicationId },
      { applicationId: requiredString },
    ).applicationId;
  }
}
