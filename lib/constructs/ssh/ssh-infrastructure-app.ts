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
import { pickDefined } from "../kernel/l1-attributes";
import { GatewayCa, type IGatewayCa } from "./gateway-ca";
import { mfaValidator, type InfrastructureAuthenticator, type MfaProps } from "../policies/mfa";
import { Diagnostics } from "../kernel/diagnostics";
import {
  anything,
  constructWith,
  numbers,
  boolean,
  required,
  requiredString,
  strings,
  type Validators,
} from "../kernel/validators";
import type { SshHostFiles } from "./ssh-host";
import { SSH_PORT, sshCriteria, sshTargetsValidator, type SshTargets } from "./ssh-targets";

/** What an `SshInfrastructureApp` takes. */
export interface SshInfrastructureAppProps {
  /** Name of the application, at most 350 characters. */
  readonly name: string;

  /**
   * The hosts: a fleet, a single target, or the hostname label of targets that exist already; or several of these. Targets
   * that get one of the labels later belong to it too.
   */
  readonly targets: SshTargets | readonly SshTargets[];

  /**
   * Ports on which the hosts listen for SSH, 1 to 65535.
   *
   * @default [22]
   */
  readonly ports?: readonly number[];

  /**
   * Who is let in: whoever matches one of these rules, as one of `usernames`. SSH takes fewer kinds of rules than the web.
   *
   * @default - nobody
   */
  readonly allow?: readonly AccessRule[];

  /**
   * Unix users that those of `allow` may log in as. They must be on the hosts.
   *
   * @default - none
   */
  readonly usernames?: readonly string[];

  /**
   * Those of `allow` may log in as the part of their email address before the @ too, in lower case.
   *
   * @default false
   */
  readonly allowEmailAlias?: boolean | IResolvable;

  /**
   * A second factor for those of `allow`. Needs version 5.22.0 of the official provider.
   *
   * @default - what the organization says
   */
  readonly mfa?: MfaProps<InfrastructureAuthenticator>;

  /**
   * Policies with usernames, rules and a second factor of their own: `ubuntu` for engineers, `root` for who is on call.
   * Access looks at them in this order, before `allow`.
   *
   * @default - none
   */
  readonly policies?: readonly InfrastructurePolicyProps[];

  /**
   * The certificate authority that the hosts trust.
   *
   * @default - the account's one, `GatewayCa.forAccount(account)`: taken over where there is one, else created
   */
  readonly gatewayCa?: IGatewayCa;

  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

/**
 * SSH to hosts without keys or passwords: who may log in, where, and as which Unix user. Access signs a certificate for each
 * session, and the hosts trust the account's certificate authority.
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
  /** The application. */
  public readonly application: InfrastructureApp;
  public readonly account: AccessAccount;
  /** The certificate authority that the hosts must trust. */
  public readonly gatewayCa: IGatewayCa;

  public constructor(scope: Construct, id: string, raw: SshInfrastructureAppProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const props = diagnostics.validated(raw, VALIDATORS);
    const { name, targets, ports = [SSH_PORT], gatewayCa } = props;
    this.account = accountOf(this, "application", props.account);
    this.gatewayCa = gatewayCa ?? GatewayCa.forAccount(this.account);
    this.application = new InfrastructureApp(this, "Application", {
      account: this.account,
      name,
      targetCriteria: sshCriteria(this, diagnostics, this.account, listOf(targets), ports),
      ...pickDefined(props, ["policies", "allow", "usernames", "allowEmailAlias", "mfa"]),
    });
  }

  public get applicationId(): string {
    return this.application.applicationId;
  }

  /** Public key of the certificate authority, one line as OpenSSH has it. */
  public get publicKey(): string {
    return this.gatewayCa.publicKey;
  }

  /** The lines for `sshd`'s configuration on the hosts, which must have `publicKey` in `caFile`. */
  public sshdConfig(files?: SshHostFiles): string {
    return this.gatewayCa.sshdConfig(files);
  }

  /** A cloud-init document (`user_data`) that makes a host trust the certificate authority. The users must be on it already. */
  public cloudInit(files?: SshHostFiles): string {
    return this.gatewayCa.cloudInit(files);
  }
}

const VALIDATORS: Validators<SshInfrastructureAppProps> = {
  name: requiredString,
  targets: required(sshTargetsValidator, () => []),
  ports: numbers,
  allow: anything,
  usernames: strings,
  allowEmailAlias: boolean,
  mfa: mfaValidator,
  policies: infrastructurePoliciesValidator,
  gatewayCa: constructWith("publicKey", "a GatewayCa, or leave it out"),
  account: accountValidator,
};

type OneOrMore = SshTargets | readonly SshTargets[];

const isList = (targets: OneOrMore): targets is readonly SshTargets[] => Array.isArray(targets);

const listOf = (targets: OneOrMore): readonly SshTargets[] => (isList(targets) ? targets : [targets]);
