import type { AccessRule, RuleKind } from "../../api/areas/policies/rules";
import { anyValidServiceToken } from "./any-valid-service-token";
import { authContext } from "./auth-context";
import { authMethod } from "./auth-method";
import { azureAD } from "./azure-ad";
import { certificate } from "./certificate";
import { cloudflareAccountMember } from "./cloudflare-account-member";
import { commonName } from "./common-name";
import { devicePosture } from "./device-posture";
import { email } from "./email";
import { emailDomain } from "./email-domain";
import { emailList } from "./email-list";
import { everyone } from "./everyone";
import { externalEvaluation } from "./external-evaluation";
import { geo } from "./geo";
import { githubOrganization } from "./github-organization";
import { group } from "./group";
import { gsuite } from "./gsuite";
import { ip } from "./ip";
import { ipList } from "./ip-list";
import { linkedAppToken } from "./linked-app-token";
import { loginMethod } from "./login-method";
import { oidc } from "./oidc";
import { okta } from "./okta";
import { saml } from "./saml";
import { serviceToken } from "./service-token";
import { userRiskScore } from "./user-risk-score";
import type { PolicyContext, RuleKindRecord } from "./record";

export type { AccessFacts, ClaimValue, GithubMembership, LoginFacts } from "./access-facts";
export type { MatchContext, PolicyContext, ReferencedObject, RuleKindRecord, RuleValueOf } from "./record";

/**
 * The record of every kind of rule, by its key in the API's JSON. A kind that has a schema in `lib/api` but no record
 * does not compile, nor does a record without a schema.
 */
export const RULE_KINDS = {
  email,
  email_domain: emailDomain,
  email_list: emailList,
  group,
  login_method: loginMethod,
  auth_method: authMethod,
  auth_context: authContext,
  azureAD,
  "github-organization": githubOrganization,
  gsuite,
  okta,
  saml,
  oidc,
  cloudflare_account_member: cloudflareAccountMember,
  user_risk_score: userRiskScore,
  external_evaluation: externalEvaluation,
  everyone,
  geo,
  ip,
  ip_list: ipList,
  device_posture: devicePosture,
  certificate,
  common_name: commonName,
  service_token: serviceToken,
  any_valid_service_token: anyValidServiceToken,
  linked_app_token: linkedAppToken,
} as const satisfies { readonly [Kind in RuleKind]: RuleKindRecord<Kind> };

/** The keys of all kinds of rules. */
export const RULE_KIND_NAMES = Object.keys(RULE_KINDS) as readonly RuleKind[];

/** A static method of `AccessRule` that creates a rule. */
export type RuleFactory = (typeof RULE_KINDS)[RuleKind]["factory"];

/** The record of a kind; undefined for a kind that this package does not know. */
export function recordOf(kind: RuleKind): RuleKindRecord;
export function recordOf(kind: string): RuleKindRecord | undefined;
export function recordOf(kind: string): RuleKindRecord | undefined {
  return Object.hasOwn(RULE_KINDS, kind) ? RULE_KINDS[kind as RuleKind] : undefined;
}

/** The kind of a rule: its only key. @throws {TypeError} When the key is not a known kind. */
export function kindOfRule(rule: AccessRule): RuleKind {
  const kind = RULE_KIND_NAMES.find((name) => (rule as Partial<Record<RuleKind, unknown>>)[name] !== undefined);
  if (kind === undefined)
    throw new TypeError(`unknown kind of rule: its keys are ${JSON.stringify(Object.keys(rule))}`);
  return kind;
}

/** The contexts that permit a kind that this package does not know (`AccessRule.raw`). */
const UNKNOWN_KIND_PERMITTED_IN: readonly PolicyContext[] = ["allow", "deny"];

/** Whether a policy in this context may use a kind of rule: only if the record of the kind permits it. */
export const isPermitted = (kind: string, context: PolicyContext): boolean =>
  (recordOf(kind)?.permittedIn ?? UNKNOWN_KIND_PERMITTED_IN).includes(context);

/** The kinds of rules that a policy in this context may use. */
export const kindsPermittedIn = (context: PolicyContext): RuleKind[] =>
  RULE_KIND_NAMES.filter((kind) => isPermitted(kind, context));
