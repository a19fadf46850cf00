import type { ZeroTrustAccessPolicy } from "@cdktf/provider-cloudflare/lib/zero-trust-access-policy";
import { Token, type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import {
  CLIPBOARD_FORMATS,
  DECISIONS,
  WEB_AUTHENTICATORS,
  type Decision,
} from "../../api/areas/policies/policy-limits";
import { MFA_SESSION_DURATION_RANGE, SESSION_DURATION_RANGE } from "../../api/core/durations";
import {
  decisionDiagnostics,
  decisionWarnings,
  isAccessRule,
  RULE_LISTS,
  ruleDiagnostics,
  type AccessRules,
  type RuleJson,
  type RuleList,
} from "../../rules";
import { unescapedRule } from "../../rules/rule-json";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { inTerraformNames } from "../kernel/plain-text";
import { boolean, duration, pickDefined, requiredString, string, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import type { Duration } from "../values/duration";
import {
  approvalGroupsValidator,
  mfaValidator,
  rdpValidator,
  RULE_VALIDATORS,
  type ApprovalGroupProps,
  type MfaProps,
  type RdpConnectionProps,
  type WebAuthenticator,
} from "./policy-props";
import { brand } from "../../rules/brand";
import { findingsOf, POLICY_WARNINGS } from "./policy-warnings/policy-warnings";

/** The session duration of a policy without one. The official provider writes it to the API itself. */
export const POLICY_SESSION_DURATION = "24h";

/** The session duration of a policy that leaves it to the application. */
export const SAME_AS_APPLICATION = "same_as_application";

/** A reusable policy that applications can attach. */
export interface IAccessPolicy extends IConstruct {
  /** ID of the policy. */
  readonly policyId: string;
  /** The account that the policy belongs to. */
  readonly account: AccessAccount;
  /** What the policy does. Undefined for an existing policy whose decision was not given. */
  readonly decision?: Decision | undefined;
  /** The session duration of the policy. Undefined for an existing policy. */
  readonly sessionDuration?: string | undefined;
  /**
   * What the policy asks users for after login: `approval`, `a second factor`, `a justification`. Undefined for an
   * existing policy.
   */
  readonly asksFor?: readonly string[] | undefined;
}

/** Props of `AccessPolicy`. */
export interface AccessPolicyProps extends AccessRules, Movable {
  /** Name of the policy, up to 350 characters (the API's limit). */
  readonly name: string;

  /**
   * What happens if the rules match: `allow`, `deny` (Block in the dashboard), `non_identity` (Service Auth) or
   * `bypass`.
   *
   * @default "allow"
   */
  readonly decision?: Decision;

  /**
   * How long sessions last before users log in again, up to 744 hours (the API's limit). It overrides the
   * application's session duration. With `"same_as_application"`, the session duration of each application
   * applies.
   *
   * @default "24h"
   */
  readonly sessionDuration?: Duration | string;

  /**
   * Whether someone must approve each session.
   *
   * @default false
   */
  readonly approvalRequired?: boolean | IResolvable;

  /**
   * People who can approve. Needs `approvalRequired`.
   *
   * @default []
   */
  readonly approvalGroups?: readonly ApprovalGroupProps[];

  /**
   * Whether users must enter a justification when they log in.
   *
   * @default false
   */
  readonly purposeJustificationRequired?: boolean | IResolvable;

  /**
   * Question shown to users who must enter a justification. Needs `purposeJustificationRequired`.
   *
   * @default - Cloudflare's default question
   */
  readonly purposeJustificationPrompt?: string;

  /**
   * Whether the application opens in an isolated browser. Needs Client Web Isolation in the Cloudflare account.
   *
   * @default false
   */
  readonly isolationRequired?: boolean | IResolvable;

  /**
   * A second factor that Access itself verifies. Needs version 5.22.0 of the official provider.
   *
   * @default - the application's setting
   */
  readonly mfa?: MfaProps<WebAuthenticator>;

  /**
   * Restrictions on RDP sessions, for RDP applications. Needs version 5.22.0 of the official provider.
   *
   * @default - Cloudflare's default restrictions
   */
  readonly rdp?: RdpConnectionProps;

  /**
   * The account that the policy belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** Facts about an existing policy. */
export interface ExistingPolicyProps {
  /**
   * What the policy does. With it, the order of an application's policies can be checked.
   *
   * @default - unknown
   */
  readonly decision?: Decision;
  /**
   * The account that the policy belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * A reusable policy: who gets access, and under which conditions. Applications attach it.
 *
 * ```ts
 * new AccessPolicy(this, "staff", { name: "Staff", include: [AccessRule.group(engineers)], sessionDuration: "8h" });
 * ```
 */
export class AccessPolicy extends Construct implements IAccessPolicy {
  /** An existing policy, by its ID. */
  public static fromId(scope: Construct, id: string, policyId: string, props: ExistingPolicyProps = {}): IAccessPolicy {
    return new ExistingPolicy(scope, id, policyId, props);
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessPolicy;
  /** The account that the policy belongs to. */
  public readonly account: AccessAccount;
  /** What the policy does if its rules match. */
  public readonly decision: Decision;
  /** The rules of the policy. */
  public readonly rules: AccessRules;
  /** The session duration in Go's syntax, `24h`, or `same_as_application`. */
  public readonly sessionDuration: string;
  /** What the policy asks users for after login: `approval`, `a second factor`, `a justification`. */
  public readonly asksFor: readonly string[];
  /**
   * Attributes that the API returns in the applications of the policy, too (`attached-policies.ts`).
   *
   * @internal
   */
  public readonly expandedAttributes: readonly string[];
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  public constructor(scope: Construct, id: string, props: AccessPolicyProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, POLICY_VALIDATORS);
    this.account = accountOf(this, "policy", valid.account);
    this.decision = valid.decision ?? "allow";
    this.rules = valid;
    this.asksFor = asksFor(valid);
    checkPolicy(diagnostics, valid);
    const sessionDuration = sessionAttribute(diagnostics, valid.sessionDuration);
    this.sessionDuration = sessionDuration === "" ? SAME_AS_APPLICATION : (sessionDuration ?? POLICY_SESSION_DURATION);
    const { ZeroTrustAccessPolicy } = loadL1(this, "policy");
    const policy = new ZeroTrustAccessPolicy(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name: valid.name,
      decision: this.decision,
      ...ruleAttributes(valid),
      ...(sessionDuration !== undefined && { sessionDuration }),
      ...approvalAttributes(diagnostics, valid),
      ...justificationAttributes(diagnostics, valid),
      ...pickDefined(valid, ["isolationRequired"]),
    });
    const newer = {
      mfa_config: mfaConfig(diagnostics, valid.mfa, WEB_AUTHENTICATORS),
      connection_rules: rdpRules(diagnostics, valid.rdp),
    };
    refuseFiles(diagnostics, valid.rdp);
    this.expandedAttributes = Object.keys(pickDefined(newer, ["mfa_config", "connection_rules"]));
    this.resource = withVersionCheck(this.account, policy, newer);
  }

  /** ID of the policy, known when Terraform has created it. */
  public get policyId(): string {
    return (this.id ??= this.resource.id);
  }
}

/** Whether a value is an `AccessPolicy`, also one of another copy of this package. */
export const isAccessPolicy = brand(AccessPolicy, "AccessPolicy");

/** Validators of `AccessPolicyProps`. */
export const POLICY_VALIDATORS: Validators<AccessPolicyProps> = {
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
  rdp: rdpValidator,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

/** Checks the name, the decision and the rules of a policy, and warns of rules with a strange effect. */
export function checkPolicy(diagnostics: Diagnostics, props: AccessPolicyProps): void {
  const { decision = "allow" } = props;
  diagnostics.checkName("name", props.name);
  diagnostics.checkOneOf("decision", props.decision, DECISIONS);
  const invalidRules = ruleDiagnostics(props);
  diagnostics.addAll(invalidRules);
  if (invalidRules.length > 0 || Token.isUnresolved(decision) || !DECISIONS.includes(decision)) return;
  diagnostics.addAll(decisionDiagnostics(props, decision));
  const policy = { decision, rules: props, asksFor: asksFor(props) };
  for (const { code, message } of decisionWarnings(props, decision)) diagnostics.warn(code, message);
  for (const { code, message } of findingsOf(POLICY_WARNINGS, policy)) diagnostics.warnUnlessEnforced(code, message);
}

/** The attribute for the session duration: empty for that of the application, undefined for the provider's default. */
export function sessionAttribute(
  diagnostics: Diagnostics,
  duration: Duration | string | undefined,
): string | undefined {
  if (duration === SAME_AS_APPLICATION) return "";
  if (duration !== "") return diagnostics.duration("sessionDuration", duration, SESSION_DURATION_RANGE);
  const message = `sessionDuration is empty; for the session duration of the application, set "${SAME_AS_APPLICATION}"`;
  diagnostics.add("CFA1801", message, "sessionDuration");
  return undefined;
}

class ExistingPolicy extends Construct implements IAccessPolicy {
  public readonly account: AccessAccount;
  public readonly decision: Decision | undefined;
  public readonly policyId: string;

  public constructor(scope: Construct, id: string, policyId: string, props: ExistingPolicyProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(
      { ...props, policyId },
      { policyId: requiredString, decision: string, account: accountValidator },
    );
    this.policyId = valid.policyId;
    this.account = accountOf(this, "policy", valid.account);
    this.decision = valid.decision;
    diagnostics.checkOneOf("decision", valid.decision, DECISIONS);
  }
}

function asksFor({ approvalRequired, mfa, purposeJustificationRequired }: AccessPolicyProps): string[] {
  const prompts = {
    approval: approvalRequired,
    "a second factor": mfa,
    "a justification": purposeJustificationRequired,
  };
  return Object.entries(prompts).flatMap(([prompt, prop]) => (prop === undefined || prop === false ? [] : [prompt]));
}

/** Checks the justification props of a policy, and returns the attributes of its L1. */
export function justificationAttributes(diagnostics: Diagnostics, props: AccessPolicyProps) {
  const { purposeJustificationRequired, purposeJustificationPrompt } = props;
  if (purposeJustificationPrompt !== undefined && purposeJustificationRequired === undefined) {
    diagnostics.add(
      "CFA1013",
      "purposeJustificationPrompt has no effect without purposeJustificationRequired; set purposeJustificationRequired: true, " +
        "or omit purposeJustificationPrompt",
      "purposeJustificationPrompt",
    );
  }
  return pickDefined(props, ["purposeJustificationRequired", "purposeJustificationPrompt"]);
}

/** Checks the `rdp` prop, and returns the attribute in Terraform's names. */
export function rdpRules(diagnostics: Diagnostics, rdp: RdpConnectionProps | undefined): object | undefined {
  if (rdp === undefined) return undefined;
  for (const [prop, formats] of Object.entries<readonly string[]>({ ...rdp })) {
    for (const format of known(formats)) diagnostics.checkOneOf(`rdp.${prop}`, format, CLIPBOARD_FORMATS);
  }
  const { allowedClipboardLocalToRemoteFormats: toRemote, allowedClipboardRemoteToLocalFormats: toLocal } = rdp;
  return {
    rdp: {
      ...(toRemote !== undefined && { allowed_clipboard_local_to_remote_formats: [...toRemote] }),
      ...(toLocal !== undefined && { allowed_clipboard_remote_to_local_formats: [...toLocal] }),
    },
  };
}

/** The API takes files, and no version of the official provider does in a reusable policy (its schema has only `text`). */
function refuseFiles(diagnostics: Diagnostics, rdp: RdpConnectionProps = {}): void {
  for (const [prop, formats] of Object.entries<readonly string[]>({ ...rdp })) {
    if (!known(formats).includes("file")) continue;
    const message = `rdp.${prop} has "file", which no version of the official provider accepts in a policy; use ["text"]`;
    diagnostics.add("CFA1006", message, "rdp");
  }
}

/**
 * The rule lists as Terraform's JSON, which is the same in every resource, before its strings are escaped. Values that are not
 * rules are left out.
 */
export function rulesJson(rules: AccessRules): Partial<Record<RuleList, RuleJson[]>> {
  const lists = RULE_LISTS.map((list): [RuleList, RuleJson[]] => [list, validRules(rules[list])]);
  return Object.fromEntries(lists.filter(([list, json]) => list === "include" || json.length > 0));
}

/** The rule lists as attributes of an L1. */
export function ruleAttributes(rules: AccessRules): {
  include: IResolvable;
  require?: IResolvable;
  exclude?: IResolvable;
} {
  const { include, require, exclude } = rulesJson(rules);
  return {
    include: inTerraformNames(include),
    ...(require !== undefined && { require: inTerraformNames(require) }),
    ...(exclude !== undefined && { exclude: inTerraformNames(exclude) }),
  };
}

const validRules = (list: unknown): RuleJson[] =>
  (Array.isArray(list) ? list : []).flatMap((rule: unknown) =>
    isAccessRule(rule) ? [unescapedRule(rule.kind, rule.value)] : [],
  );

/** Checks the approval props of a policy, and returns the attributes of its L1. */
export function approvalAttributes(diagnostics: Diagnostics, { approvalRequired, approvalGroups }: AccessPolicyProps) {
  if (approvalGroups !== undefined && approvalRequired === undefined) {
    diagnostics.add(
      "CFA1013",
      "approvalGroups has no effect without approvalRequired; set approvalRequired: true, or omit approvalGroups",
      "approvalGroups",
    );
  }
  if (approvalRequired === true && (approvalGroups ?? []).length === 0) {
    diagnostics.add(
      "CFA1301",
      "approvalRequired is true, and nobody can approve; set approvalGroups",
      "approvalRequired",
    );
  }
  for (const [index, group] of (approvalGroups ?? []).entries()) {
    checkGroup(diagnostics, `approvalGroups[${index}]`, group);
  }
  return {
    ...(approvalRequired !== undefined && { approvalRequired }),
    ...(approvalGroups !== undefined && {
      approvalGroups: approvalGroups.map(({ approvalsNeeded = 1, emailAddresses, emailListId }) => ({
        approvalsNeeded,
        ...(emailAddresses !== undefined && { emailAddresses: [...emailAddresses] }),
        ...(emailListId !== undefined && { emailListUuid: emailListId }),
      })),
    }),
  };
}

function checkGroup(diagnostics: Diagnostics, path: string, group: ApprovalGroupProps): void {
  const { approvalsNeeded = 1, emailAddresses, emailListId } = group;
  if (emailAddresses === undefined && emailListId === undefined) {
    diagnostics.add("CFA1301", `${path} has no people; set emailAddresses or emailListId`, path);
  }
  if (Token.isUnresolved(approvalsNeeded)) return;
  if (!Number.isInteger(approvalsNeeded) || approvalsNeeded < 1) {
    const message = `${path}.approvalsNeeded is ${approvalsNeeded}; it must be a whole number from 1`;
    diagnostics.add("CFA1010", message, path);
  }
  const people = Token.isUnresolved(emailAddresses) ? undefined : emailAddresses?.length;
  if (emailListId !== undefined || people === undefined || people >= approvalsNeeded) return;
  diagnostics.add(
    "CFA1302",
    `${path} needs ${approvalsNeeded} approvals and has ${people} people, so a request is never approved; add people, or ` +
      `lower approvalsNeeded`,
    path,
  );
}

/** The elements of a list, without those of a Token list. */
const known = <Item>(list: readonly Item[]): readonly Item[] => (Token.isUnresolved(list) ? [] : list);

/** Checks the `mfa` prop, and returns the attribute in Terraform's names. */
export function mfaConfig(
  diagnostics: Diagnostics,
  mfa: MfaProps<string> | undefined,
  authenticators: readonly string[],
): Record<string, unknown> | undefined {
  if (mfa === undefined) return undefined;
  const { allowedAuthenticators, mfaDisabled, sessionDuration } = mfa;
  for (const one of known(allowedAuthenticators ?? []))
    diagnostics.checkOneOf("mfa.allowedAuthenticators", one, authenticators);
  if (allowedAuthenticators?.length === 0) {
    diagnostics.add("CFA1011", "mfa.allowedAuthenticators is empty; add one, or omit it", "mfa");
  }
  if (mfaDisabled === true && (allowedAuthenticators ?? sessionDuration) !== undefined) {
    diagnostics.add(
      "CFA1013",
      "mfa.allowedAuthenticators and mfa.sessionDuration have no effect, because mfa.mfaDisabled is true; omit them",
      "mfa",
    );
  }
  const session = diagnostics.duration("mfa.sessionDuration", sessionDuration, MFA_SESSION_DURATION_RANGE, (value) =>
    value.toMinutesOrHours(),
  );
  return {
    ...(allowedAuthenticators !== undefined && { allowed_authenticators: [...allowedAuthenticators] }),
    ...(mfaDisabled !== undefined && { mfa_disabled: mfaDisabled }),
    ...(session !== undefined && { session_duration: session }),
  };
}
