import type { ZeroTrustAccessPolicy } from "@cdktf/provider-cloudflare/lib/zero-trust-access-policy";
import { Annotations, Token, type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { WEB_AUTHENTICATORS } from "../../api/areas/policies/authenticators";
import { SESSION_DURATION_RANGE } from "../../api/core/durations";
import { CLIPBOARD_FORMATS, DECISIONS, type Decision } from "../../api/areas/policies/policy-limits";
import { formatDiagnostic } from "../../diagnostics";
import { decisionDiagnostics, decisionWarnings, ruleDiagnostics, type AccessRules } from "../../rules";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { approvalAttributes, approvalGroupsValidator, type ApprovalGroupProps } from "./approval";
import type { Duration } from "../values/duration";
import { mfaConfig, mfaValidator, type MfaProps, type WebAuthenticator } from "./mfa";
import { loadL1 } from "../kernel/load-l1";
import { CREATE_BEFORE_DESTROY } from "../kernel/l1-attributes";
import { withVersionCheck } from "../kernel/version-check";
import { Diagnostics } from "../kernel/diagnostics";
import { duration, boolean, objectOf, requiredString, string, strings, type Validators } from "../kernel/validators";
import { ruleAttributes, RULE_VALIDATORS } from "./rule-attributes";

/** How long the sessions of a policy last if nobody says; the official provider writes it by itself. */
export const POLICY_SESSION_DURATION = "24h";

/** A reusable policy, for applications to attach. */
export interface IAccessPolicy extends IConstruct {
  /** Identifier of the policy. */
  readonly policyId: string;
  /** The account it belongs to. */
  readonly account: AccessAccount;
  /** What it does with whom it matches; undefined where that is not known here. */
  readonly decision?: Decision | undefined;
  /** How long the sessions last that it lets in; undefined where that is not known here. */
  readonly sessionDuration?: string | undefined;
  /** What it asks for beside a login: `approval`, `a second factor`, `a justification`; undefined where that is not known here. */
  readonly asksFor?: readonly string[] | undefined;
}

/** What may be copied in an RDP session. */
export type ClipboardFormat = (typeof CLIPBOARD_FORMATS)[number];

/** What RDP sessions may do. */
export interface RdpConnectionProps {
  /** @default - nothing may be copied from the user's machine to the session */
  readonly allowedClipboardLocalToRemoteFormats?: readonly ClipboardFormat[];
  /** @default - nothing may be copied from the session to the user's machine */
  readonly allowedClipboardRemoteToLocalFormats?: readonly ClipboardFormat[];
}

/** What an `AccessPolicy` takes. */
export interface AccessPolicyProps extends AccessRules {
  /** Name of the policy, at most 350 characters. */
  readonly name: string;

  /**
   * What happens to whom the policy matches: `allow`, `deny` (in the dashboard: Block), `non_identity` (Service Auth) or
   * `bypass`.
   *
   * @default "allow"
   */
  readonly decision?: Decision;

  /**
   * How long the sessions last that it lets in, up to a month. It wins over the application's.
   *
   * @default "24h"
   */
  readonly sessionDuration?: Duration | string;

  /**
   * A user asks an administrator for access at the start of each session.
   *
   * @default false
   */
  readonly approvalRequired?: boolean | IResolvable;

  /**
   * Who approves. Needs `approvalRequired`.
   *
   * @default - nobody
   */
  readonly approvalGroups?: readonly ApprovalGroupProps[];

  /**
   * A user says what for when logging in.
   *
   * @default false
   */
  readonly purposeJustificationRequired?: boolean | IResolvable;

  /**
   * What the user is asked. Needs `purposeJustificationRequired`.
   *
   * @default - Cloudflare's own question
   */
  readonly purposeJustificationPrompt?: string;

  /**
   * The application is shown in an isolated browser. Needs Client Web Isolation.
   *
   * @default false
   */
  readonly isolationRequired?: boolean | IResolvable;

  /**
   * A second factor that Access itself asks for. Needs version 5.22.0 of the official provider.
   *
   * @default - what the application says
   */
  readonly mfa?: MfaProps<WebAuthenticator>;

  /**
   * What RDP sessions may do, for applications of RDP. Needs version 5.22.0 of the official provider.
   *
   * @default - Cloudflare's own
   */
  readonly rdp?: RdpConnectionProps;

  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

/** What is known of a policy that is not made here. */
export interface ExistingPolicyProps {
  /** @default - not known, and not checked */
  readonly decision?: Decision;
  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

/**
 * A reusable policy: who may pass, and how. Applications attach it, in their order.
 *
 * ```ts
 * new AccessPolicy(this, "staff", { name: "Staff", include: [AccessRule.group(engineers)], sessionDuration: "8h" });
 * ```
 */
export class AccessPolicy extends Construct implements IAccessPolicy {
  /** A policy that is not made here, by its identifier. */
  public static fromId(scope: Construct, id: string, policyId: string, props: ExistingPolicyProps = {}): IAccessPolicy {
    return new ExistingPolicy(scope, id, policyId, props);
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessPolicy;
  public readonly account: AccessAccount;
  public readonly decision: Decision;
  public readonly rules: AccessRules;
  public readonly sessionDuration: string;
  public readonly asksFor: readonly string[];
  /** cdktf makes a Token with a stack trace each time it is asked for an attribute. */
  private id?: string;

  public constructor(scope: Construct, id: string, raw: AccessPolicyProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const props = diagnostics.validated(raw, VALIDATORS);
    this.account = accountOf(this, "policy", props.account);
    this.decision = props.decision ?? "allow";
    this.rules = props;
    this.asksFor = asksFor(props);
    this.checkRules(diagnostics, props);
    const sessionDuration = diagnostics.duration("sessionDuration", props.sessionDuration, SESSION_DURATION_RANGE);
    this.sessionDuration = sessionDuration ?? POLICY_SESSION_DURATION;
    const { ZeroTrustAccessPolicy } = loadL1(this, "policy");
    const policy = new ZeroTrustAccessPolicy(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name: props.name,
      decision: this.decision,
      ...ruleAttributes(props),
      ...(sessionDuration !== undefined && { sessionDuration }),
      ...approvalAttributes(diagnostics, props),
      ...justification(diagnostics, props),
      ...(props.isolationRequired !== undefined && { isolationRequired: props.isolationRequired }),
    });
    this.resource = withVersionCheck(this.account, policy, {
      mfa_config: mfaConfig(diagnostics, props.mfa, WEB_AUTHENTICATORS),
      connection_rules: rdpRules(diagnostics, props.rdp),
    });
  }

  public get policyId(): string {
    return (this.id ??= this.resource.id);
  }

  private checkRules(diagnostics: Diagnostics, props: AccessPolicyProps): void {
    diagnostics.checkName("name", props.name);
    diagnostics.checkOneOf("decision", props.decision, DECISIONS);
    const unusable = ruleDiagnostics(props);
    diagnostics.addAll(unusable);
    if (unusable.length > 0 || Token.isUnresolved(this.decision) || !DECISIONS.includes(this.decision)) return;
    diagnostics.addAll(decisionDiagnostics(props, this.decision));
    for (const warning of decisionWarnings(props, this.decision)) {
      Annotations.of(this).addWarning(formatDiagnostic(warning));
    }
  }
}

const VALIDATORS: Validators<AccessPolicyProps> = {
  ...RULE_VALIDATORS,
  name: requiredString,
  decision: string,
  sessionDuration: duration,
  approvalRequired: boolean,
  approvalGroups: approvalGroupsValidator,
  purposeJustificationRequired: boolean,
  purposeJustificationPrompt: string,
  isolationRequired: boolean,
  mfa: mfaValidator,
  rdp: objectOf<RdpConnectionProps>(
    { allowedClipboardLocalToRemoteFormats: strings, allowedClipboardRemoteToLocalFormats: strings },
    'an object such as { allowedClipboardLocalToRemoteFormats: ["text"] }',
  ),
  account: accountValidator,
};

class ExistingPolicy extends Construct implements IAccessPolicy {
  public readonly account: AccessAccount;
  public readonly decision: Decision | undefined;
  public readonly policyId: string;

  public constructor(scope: Construct, id: string, policyId: string, props: ExistingPolicyProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const given = diagnostics.validated(
      { ...props, policyId },
      { policyId: requiredString, decision: string, account: accountValidator },
    );
    this.policyId = given.policyId;
    this.account = accountOf(this, "policy", given.account);
    this.decision = given.decision;
    diagnostics.checkOneOf("decision", given.decision, DECISIONS);
  }
}

function asksFor({ approvalRequired, mfa, purposeJustificationRequired }: AccessPolicyProps): string[] {
  const asked = { approval: approvalRequired, "a second factor": mfa, "a justification": purposeJustificationRequired };
  return Object.entries(asked).flatMap(([what, prop]) => (prop === undefined || prop === false ? [] : [what]));
}

function justification(diagnostics: Diagnostics, props: AccessPolicyProps) {
  const { purposeJustificationRequired, purposeJustificationPrompt } = props;
  if (purposeJustificationPrompt !== undefined && purposeJustificationRequired === undefined) {
    diagnostics.add(
      "CFA1300",
      "purposeJustificationPrompt is never shown; set purposeJustificationRequired: true, or leave it out",
      "purposeJustificationPrompt",
    );
  }
  return {
    ...(purposeJustificationRequired !== undefined && { purposeJustificationRequired }),
    ...(purposeJustificationPrompt !== undefined && { purposeJustificationPrompt }),
  };
}

function rdpRules(diagnostics: Diagnostics, rdp: RdpConnectionProps | undefined): object | undefined {
  if (rdp === undefined) return undefined;
  const { allowedClipboardLocalToRemoteFormats: toRemote, allowedClipboardRemoteToLocalFormats: toLocal } = rdp;
  for (const format of [...(toRemote ?? []), ...(toLocal ?? [])]) {
    diagnostics.checkOneOf("a clipboard format of rdp", format, CLIPBOARD_FORMATS);
  }
  return {
    rdp: {
      ...(toRemote !== undefined && { allowed_clipboard_local_to_remote_formats: [...toRemote] }),
      ...(toLocal !== undefined && { allowed_clipboard_remote_to_local_formats: [...toLocal] }),
    },
  };
}
