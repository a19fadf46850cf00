import type { IResolvable } from "cdktf";
import { Construct } from "constructs";
import type { AccessRule } from "../../rules";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import type { IAccessApplication } from "../applications/base/access-application";
import { InfrastructureApp } from "../applications/infrastructure-app";
import {
  infrastructurePoliciesValidator,
  type InfrastructurePolicyProps,
} from "../applications/base/infrastructure-policy";
import { GatewayCa, type IGatewayCa } from "./gateway-ca";
import { mfaValidator, type InfrastructureAuthenticator, type MfaProps } from "../policies/policy-props";
import { Diagnostics } from "../kernel/diagnostics";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import {
  anything,
  constructWith,
  knownNumbers,
  boolean,
  requiredString,
  strings,
  type Validators,
  pickDefined,
} from "../kernel/validators";
import type { SshHostFiles } from "./ssh-host";
import { criteriaOfHosts, targetsValidator, type TargetHosts } from "../targets/target-hosts";
import type { TargetSelections } from "../targets/target-selection";

/** Props of `SshInfrastructureApp`. */
export interface SshInfrastructureAppProps extends Movable {
  /** Name of the application in the dashboard, up to 350 characters (the limit of the Access API). */
  readonly name: string;

  /**
   * The hosts: a `TargetFleet`, an `InfrastructureTarget`, the hostname of existing targets, or a list of these. The
   * application matches targets by hostname, so targets that later get one of the hostnames belong to it, too. Or the hosts by
   * tag, `{ include: { tags: { env: ["prod"] } } }`: no version of the official provider selects by tag, so the companion then
   * manages the application.
   */
  readonly targets: TargetHosts | readonly TargetHosts[] | TargetSelections;

  /**
   * Ports on which the hosts accept SSH, each from 1 to 65535.
   *
   * @default [22]
   */
  readonly ports?: readonly number[];

  /**
   * Lets in everyone who matches at least one of these rules, as one of `usernames`. Infrastructure applications
   * support fewer rule kinds than web applications.
   *
   * @default - only `policies` let people in
   */
  readonly allow?: readonly AccessRule[];

  /**
   * Unix users as which the people of `allow` may log in. The users must exist on the hosts.
   *
   * @default []
   */
  readonly usernames?: readonly string[];

  /**
   * Also lets the people of `allow` log in as the part of their email address before the @, in lowercase.
   *
   * @default false
   */
  readonly allowEmailAlias?: boolean | IResolvable;

  /**
   * Multi-factor authentication (MFA) for the people of `allow`. Needs version 5.22.0 of the official provider.
   *
   * @default - the MFA settings of the organization
   */
  readonly mfa?: MfaProps<InfrastructureAuthenticator>;

  /**
   * Policies with their own usernames, rules and MFA, such as `ubuntu` for engineers and `root` for people on call.
   * Access evaluates them in this order, before `allow`.
   *
   * @default []
   */
  readonly policies?: readonly InfrastructurePolicyProps[];

  /**
   * The SSH certificate authority that the hosts trust.
   *
   * @default GatewayCa.forAccount(account), which adopts the certificate authority of the account or creates it
   */
  readonly gatewayCa?: IGatewayCa;

  /**
   * The account of the construct.
   *
   * @default the nearest AccessAccount above, `AccessAccount.of(scope)`
   */
  readonly account?: AccessAccount;
}

/**
 * SSH access to hosts without keys or passwords: who may log in to which hosts, and as which Unix user. Access signs a
 * certificate for each session, and the hosts trust the certificate authority of the account.
 *
 * ```ts
 * const ssh = new SshInfrastructureApp(this, "production", {
 *   name: "Production SSH",
 *   targets: fleet,
 *   usernames: ["ubuntu"],
 *   allow: [AccessRule.emailDomain("example.com")],
 * });
 * new TerraformOutput(this, "user_data", { value: ssh.cloudInit() });
 * ```
 */
export class SshInfrastructureApp extends Construct implements IAccessApplication {
  /** The infrastructure application. */
  public readonly application: InfrastructureApp;
  /** The account of the application. */
  public readonly account: AccessAccount;
  /** The certificate authority that the hosts must trust. */
  public readonly gatewayCa: IGatewayCa;

  public constructor(scope: Construct, id: string, props: SshInfrastructureAppProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, VALIDATORS);
    const { name, targets, ports, gatewayCa } = valid;
    this.account = accountOf(this, "application", valid.account);
    this.gatewayCa = gatewayCa ?? GatewayCa.forAccount(this.account);
    this.application = new InfrastructureApp(this, "Application", {
      account: this.account,
      name,
      targetCriteria: criteriaOfHosts(this, diagnostics, this.account, { targets, ports, protocol: "SSH" }),
      ...pickDefined(valid, ["policies", "allow", "usernames", "allowEmailAlias", "mfa"]),
    });
  }

  /** Identifier of the application. */
  public get applicationId(): string {
    return this.application.applicationId;
  }

  /** Public key of the certificate authority in OpenSSH format, one line. */
  public get publicKey(): string {
    return this.gatewayCa.publicKey;
  }

  /** The lines for the `sshd` configuration of a host, which must have `publicKey` in `caFile`. */
  public sshdConfig(files?: SshHostFiles): string {
    return this.gatewayCa.sshdConfig(files);
  }

  /**
   * A cloud-init document (`user_data`) that makes a host trust the certificate authority. The Unix users must exist on
   * the host.
   */
  public cloudInit(files?: SshHostFiles): string {
    return this.gatewayCa.cloudInit(files);
  }
}

const VALIDATORS: Validators<SshInfrastructureAppProps> = {
  name: requiredString,
  targets: targetsValidator,
  ports: knownNumbers,
  allow: anything,
  usernames: strings,
  allowEmailAlias: boolean,
  mfa: mfaValidator,
  policies: infrastructurePoliciesValidator,
  gatewayCa: constructWith("publicKey", "a GatewayCa"),
  movedFrom: movedFromValidator,
  account: accountValidator,
};
