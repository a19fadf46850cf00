import { Token } from "cdktf";
import type { RISK_LEVELS } from "../api/areas/policies/policy-limits";
import type { RuleKind } from "../api/areas/policies/rules";
import { DiagnosticError } from "../diagnostics";
import { recordOf, type RuleFactory } from "./kinds";
import type {
  AddressListReference,
  ApplicationReference,
  DevicePostureReference,
  EmailListReference,
  IdentityProviderReference,
  ServiceTokenReference,
  UserReference,
} from "./references";
import { ruleFromTerraform, ruleToApi, ruleToTerraform, type RuleJson, type RuleValue } from "./rule-json";
import * as input from "./rule-input";
import { brand } from "./brand";

/** An Access group that a rule can refer to: an `AccessGroup`, or an object with its ID. */
export interface GroupReference {
  /** ID of the group, a UUID. */
  readonly groupId: string;
  /** The group's rules; undefined if another program manages the group. */
  readonly rules?: AccessRules | undefined;
}

/** The three rule lists of a group or a policy. Together they have at most 1,000 rules. */
export interface AccessRules {
  /** A user or request must match at least one of these rules (OR). At least one rule. */
  readonly include: readonly AccessRule[];

  /**
   * A user or request must also match all of these rules (AND). To require one of several rules, put them into an
   * `AccessGroup` and require the group.
   *
   * @default []
   */
  readonly require?: readonly AccessRule[];

  /**
   * A user or request must match none of these rules (NOT).
   *
   * @default []
   */
  readonly exclude?: readonly AccessRule[];
}

/** A risk level of the user risk score: `low`, `medium`, `high` or `unscored`. */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** The identity provider that a group, attribute or claim belongs to. */
export interface IdentityProviderGroup {
  /** ID of the identity provider in Access, a UUID. */
  readonly identityProviderId: string;
}

/**
 * An Access rule: a condition that a user or request matches, or not. Groups and policies combine rules in three lists,
 * {@link AccessRules}. A rule is an immutable value, which many lists can share.
 *
 * Each factory checks its values, and throws an error with a code, such as `CFA1203`, if a value is invalid. Values known
 * only at apply (Tokens) pass.
 *
 * ```ts
 * AccessRule.emailDomain("example.com");
 * AccessRule.githubOrganization({ identityProviderId, name: "example", team: "platform" });
 * ```
 */
export class AccessRule {
  /** The user with this email address: an address, or an `AccessUser`. Case does not matter. */
  public static email(user: UserReference | string): AccessRule {
    const email = isObject(user) && "email" in (user as object) ? (user as UserReference).email : (user as string);
    return AccessRule.of("email", { email: input.emailAddress("AccessRule.email", email) });
  }

  /** Users whose email address is in this domain, such as `"example.com"`. Subdomains do not match. */
  public static emailDomain(domain: string): AccessRule {
    return AccessRule.of("email_domain", { domain: input.emailDomain("AccessRule.emailDomain", domain) });
  }

  /** Users whose email address is on a Zero Trust list: an `EmailList`, or the ID of a list. */
  public static emailList(list: EmailListReference | string): AccessRule {
    const where = "AccessRule.emailList";
    const id = idOfList(where, list, "EMAIL");
    return AccessRule.of("email_list", { id: input.uuid(where, id, "a list of email addresses") });
  }

  /** Everyone who can log in; in Bypass and Service Auth policies, everyone on the internet. */
  public static everyone(): AccessRule {
    return AccessRule.of("everyone", {});
  }

  /** Everyone who matches the rules of an Access group: an `AccessGroup`, or the ID of one. */
  public static group(group: GroupReference | string): AccessRule {
    const isReference = isObject(group);
    const id = input.uuid(
      "AccessRule.group",
      isReference ? (group as GroupReference).groupId : (group as string),
      "an Access group",
    );
    return new AccessRule("group", { id }, isReference ? (group as GroupReference) : undefined);
  }

  /** Programs that present this service token: a `ServiceToken`, or the ID of one. */
  public static serviceToken(token: ServiceTokenReference | string): AccessRule {
    const id = isObject(token) ? (token as ServiceTokenReference).serviceTokenId : (token as string);
    const what = "a service token (which is not its client ID)";
    return AccessRule.of("service_token", { token_id: input.uuid("AccessRule.serviceToken", id, what) });
  }

  /** Programs that present any valid service token of the account. */
  public static anyValidServiceToken(): AccessRule {
    return AccessRule.of("any_valid_service_token", {});
  }

  /** Requests from a country, by its ISO 3166-1 alpha-2 code, such as `"NL"`; `"T1"` is the Tor network. */
  public static country(code: string): AccessRule {
    return AccessRule.of("geo", { country_code: input.countryCode("AccessRule.country", code) });
  }

  /** Requests from a CIDR range, such as `"192.0.2.0/24"`, or from one IP address. */
  public static ip(range: string): AccessRule {
    return AccessRule.of("ip", { ip: input.ipRange("AccessRule.ip", range) });
  }

  /** Requests from the IP addresses on a Zero Trust list: an `AddressList`, or the ID of a list. */
  public static ipList(list: AddressListReference | string): AccessRule {
    const where = "AccessRule.ipList";
    const id = idOfList(where, list, "IP");
    return AccessRule.of("ip_list", { id: input.uuid(where, id, "a list of IP addresses") });
  }

  /** Users who logged in with an authentication method, such as `"mfa"` or `"hwk"` (RFC 8176, section 2). */
  public static authMethod(method: string): AccessRule {
    const what = `a method from RFC 8176, such as "mfa"`;
    return AccessRule.of("auth_method", { auth_method: input.nonEmptyString("AccessRule.authMethod", method, what) });
  }

  /** Users who satisfied an authentication context of Microsoft Entra, by its ID and its ACID, such as `"c1"`. */
  public static authContext(
    context: IdentityProviderGroup & { readonly id: string; readonly acId: string },
  ): AccessRule {
    const where = "AccessRule.authContext";
    input.assertFields(where, context, ["identityProviderId", "id", "acId"]);
    return AccessRule.of("auth_context", {
      id: input.uuid(`${where}: id`, context.id, "an authentication context"),
      ac_id: input.nonEmptyString(`${where}: acId`, context.acId, `the ACID of the context, such as "c1"`),
      ...identityProvider(where, context),
    });
  }

  /** Members of a Microsoft Entra (Azure AD) group, by the object ID of the group. */
  public static entraGroup(group: IdentityProviderGroup & { readonly id: string }): AccessRule {
    const where = "AccessRule.entraGroup";
    input.assertFields(where, group, ["identityProviderId", "id"]);
    const id = input.uuid(`${where}: id`, group.id, "an Entra group (its object ID)");
    return AccessRule.of("azureAD", { id, ...identityProvider(where, group) });
  }

  /** Members of a GitHub organization, or of one of its teams, by name. */
  public static githubOrganization(
    organization: IdentityProviderGroup & { readonly name: string; readonly team?: string },
  ): AccessRule {
    const where = "AccessRule.githubOrganization";
    input.assertFields(where, organization, ["identityProviderId", "name"], ["team"]);
    const { team } = organization;
    return AccessRule.of("github-organization", {
      ...identityProvider(where, organization),
      name: input.nonEmptyString(`${where}: name`, organization.name, `the organization's name, such as "example"`),
      ...(team !== undefined && {
        team: input.nonEmptyString(`${where}: team`, team, `the team's name, such as "platform"`),
      }),
    });
  }

  /** Members of a Google Workspace group, by the email address of the group. */
  public static googleGroup(group: IdentityProviderGroup & { readonly email: string }): AccessRule {
    const where = "AccessRule.googleGroup";
    input.assertFields(where, group, ["identityProviderId", "email"]);
    const email = input.emailAddress(`${where}: email`, group.email);
    return AccessRule.of("gsuite", { email, ...identityProvider(where, group) });
  }

  /** Members of an Okta group, by name. */
  public static oktaGroup(group: IdentityProviderGroup & { readonly name: string }): AccessRule {
    const where = "AccessRule.oktaGroup";
    input.assertFields(where, group, ["identityProviderId", "name"]);
    const name = input.nonEmptyString(`${where}: name`, group.name, "the group's name");
    return AccessRule.of("okta", { ...identityProvider(where, group), name });
  }

  /** Users whose SAML attribute has this value. */
  public static samlAttribute(
    attribute: IdentityProviderGroup & { readonly name: string; readonly value: string },
  ): AccessRule {
    const where = "AccessRule.samlAttribute";
    input.assertFields(where, attribute, ["identityProviderId", "name", "value"]);
    return AccessRule.of("saml", {
      attribute_name: input.nonEmptyString(`${where}: name`, attribute.name, "the attribute's name"),
      attribute_value: input.nonEmptyString(`${where}: value`, attribute.value, "the required value"),
      ...identityProvider(where, attribute),
    });
  }

  /** Users whose OIDC claim has this value. */
  public static oidcClaim(
    claim: IdentityProviderGroup & { readonly name: string; readonly value: string },
  ): AccessRule {
    const where = "AccessRule.oidcClaim";
    input.assertFields(where, claim, ["identityProviderId", "name", "value"]);
    return AccessRule.of("oidc", {
      claim_name: input.nonEmptyString(`${where}: name`, claim.name, "the claim's name"),
      claim_value: input.nonEmptyString(`${where}: value`, claim.value, "the required value"),
      ...identityProvider(where, claim),
    });
  }

  /** Users who logged in with an identity provider: an `IdentityProvider`, or the ID of one. */
  public static loginMethod(provider: IdentityProviderReference | string): AccessRule {
    const id = isObject(provider) ? (provider as IdentityProviderReference).identityProviderId : (provider as string);
    return AccessRule.of("login_method", { id: input.uuid("AccessRule.loginMethod", id, "an identity provider") });
  }

  /** Requests with a client certificate that an mTLS root certificate of the account signed. */
  public static certificate(): AccessRule {
    return AccessRule.of("certificate", {});
  }

  /** Requests with a valid client certificate that has this common name. */
  public static commonName(commonName: string): AccessRule {
    const name = input.nonEmptyString("AccessRule.commonName", commonName, "the common name of the certificate");
    return AccessRule.of("common_name", { common_name: name });
  }

  /** Requests from devices that passed a device posture check: a `DevicePosture`, or the ID of a check. */
  public static devicePosture(check: DevicePostureReference | string): AccessRule {
    const given = isObject(check) && !Token.isUnresolved(check) && !Array.isArray(check);
    const checkId = given ? (check as DevicePostureReference).devicePostureId : (check as string);
    const id = input.uuid("AccessRule.devicePosture", checkId, "a device posture check");
    return AccessRule.of("device_posture", { integration_uid: id });
  }

  /** Users that your own endpoint allows. Access calls `evaluateUrl`, and verifies the response with the keys at `keysUrl`. */
  public static externalEvaluation(evaluation: { readonly evaluateUrl: string; readonly keysUrl: string }): AccessRule {
    const where = "AccessRule.externalEvaluation";
    input.assertFields(where, evaluation, ["evaluateUrl", "keysUrl"]);
    return AccessRule.of("external_evaluation", {
      evaluate_url: input.webAddress(`${where}: evaluateUrl`, evaluation.evaluateUrl),
      keys_url: input.webAddress(`${where}: keysUrl`, evaluation.keysUrl),
    });
  }

  /** Programs that present an OAuth token from an OIDC SaaS application: a construct, or the ID of the application. */
  public static linkedApp(application: ApplicationReference | string): AccessRule {
    const id = isObject(application) ? (application as ApplicationReference).applicationId : (application as string);
    return AccessRule.of("linked_app_token", { app_uid: input.uuid("AccessRule.linkedApp", id, "an application") });
  }

  /** Users with one of these risk levels: `"low"`, `"medium"`, `"high"`, `"unscored"`. Needs an Enterprise plan. */
  public static userRiskScore(level: RiskLevel, ...others: RiskLevel[]): AccessRule {
    return AccessRule.of("user_risk_score", {
      user_risk_score: input.riskLevels("AccessRule.userRiskScore", [level, ...others]),
    });
  }

  /** Members of a Cloudflare account who logged in with the identity provider "Cloudflare", by the ID of the account. */
  public static cloudflareAccountMember(accountId: string): AccessRule {
    const id = input.accountId("AccessRule.cloudflareAccountMember", accountId);
    return AccessRule.of("cloudflare_account_member", { account_id: id });
  }

  /**
   * A rule in the JSON of the API, for kinds that this package does not know: `{ kind: { field: "value" } }`. Its value
   * is not checked.
   */
  public static raw(rule: RuleJson): AccessRule {
    return AccessRule.ofJson("AccessRule.raw", rule);
  }

  private static ofJson(where: string, rule: RuleJson): AccessRule {
    const [only, ...others] = Object.entries((rule as RuleJson | undefined) ?? {});
    if (only !== undefined && others.length === 0 && isObject(only[1])) {
      if (isJson(only[1])) return new AccessRule(only[0], only[1]);
      throw new DiagnosticError(
        "CFA1211",
        `${where}: the value of "${only[0]}" is not JSON; use strings, numbers, booleans, lists and objects that do not ` +
          "contain themselves",
      );
    }
    const keys = [only, ...others].flatMap((entry) => entry?.[0] ?? []).join(", ");
    throw new DiagnosticError(
      "CFA1211",
      `${where}: a rule must have one key, its kind, and an object as its value: { kind: { field: "value" } }; ` +
        (keys === "" ? "it has no key" : `its keys are ${keys}`),
    );
  }

  /** A rule from Terraform attributes, as in a plan or state: the one attribute that is not null. */
  public static fromTerraform(attributes: Readonly<Record<string, RuleValue | null | undefined>>): AccessRule {
    input.assertObject("AccessRule.fromTerraform", attributes, "one attribute of a rule that is not null");
    return AccessRule.ofJson("AccessRule.fromTerraform", ruleFromTerraform(attributes));
  }

  private static of(kind: RuleKind, value: RuleValue): AccessRule {
    return new AccessRule(kind, value);
  }

  private constructor(
    /** The kind of the rule: its key in the API's JSON, such as `email_domain`. */
    public readonly kind: string,
    /** The value of the rule, by the field names of the API. */
    public readonly value: RuleValue,
    /** The group that a rule of the kind `group` was created with; undefined if it was created with an ID. */
    public readonly group?: GroupReference,
  ) {
    this.value = Object.freeze({ ...value });
    Object.freeze(this);
  }

  /** The rule in the JSON of the API. */
  public toApi(): RuleJson {
    return ruleToApi(this.kind, this.value);
  }

  /** The rule as Terraform attributes, which are the same in both providers. */
  public toTerraform(): RuleJson {
    return ruleToTerraform(this.kind, this.value);
  }

  /** Whether another rule has the same kind and value. Tokens are equal if they are the same Token. */
  public equals(other: AccessRule): boolean {
    if (this.group !== undefined && this.group === other.group) return true;
    return this.kind === other.kind && comparable(this) === comparable(other);
  }

  /** The rule as messages show it, with the name of its factory: `emailDomain "example.com"`. */
  public toString(): string {
    const values = Object.values(this.value).map((value) => (Token.isUnresolved(value) ? "…" : JSON.stringify(value)));
    return [recordOf(this.kind)?.factory ?? this.kind, values.join(" ")].join(" ").trim();
  }
}

/** Whether a value is an `AccessRule`, also one of another copy of this package. */
export const isAccessRule = brand(AccessRule, "AccessRule");

/** The factories that the records of rule kinds name: a record with the name of no factory does not compile here. */
export type RuleFactories = Pick<typeof AccessRule, RuleFactory>;

function identityProvider(where: string, { identityProviderId }: IdentityProviderGroup): RuleValue {
  const id = input.uuid(`${where}: identityProviderId`, identityProviderId, "an identity provider");
  return { identity_provider_id: id };
}

/** What `comparable` returned for a rule. Rules do not change, and a list of 1,000 rules compares each with each. */
const compared = new WeakMap<AccessRule, string>();

/** The value of a rule as a string, independent of the order of its fields. */
function comparable(rule: AccessRule): string {
  const text = compared.get(rule) ?? comparableText(rule);
  compared.set(rule, text);
  return text;
}

function comparableText({ kind, value }: AccessRule): string {
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  if (recordOf(kind)?.caseInsensitive !== true) return JSON.stringify(fields);
  return JSON.stringify(fields, (_, field: unknown) => (isKnownString(field) ? field.toLowerCase() : field));
}

function isJson(value: unknown): boolean {
  try {
    return typeof JSON.stringify(value) === "string";
  } catch {
    return false; // it contains itself, or a BigInt
  }
}

/** The classes of lists, by the type that they have. */
const CLASSES_OF_LISTS = { EMAIL: "an EmailList", IP: "an AddressList" } as const;

/** The ID of a list, given as an object or as its ID. A list of another type, which would match nobody, is refused. */
function idOfList(where: string, list: object | string, type: keyof typeof CLASSES_OF_LISTS): string {
  if (!isObject(list) || Array.isArray(list) || Token.isUnresolved(list)) return list as string;
  const { listId, listType } = list as { readonly listId: string; readonly listType?: unknown };
  if (listType === undefined || listType === type) return listId;
  const shown = typeof listType === "string" ? listType : typeof listType;
  const message = `${where}: the list has the type "${shown}", and the rule needs "${type}"; give ${CLASSES_OF_LISTS[type]}`;
  throw new DiagnosticError("CFA2104", message);
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

const isKnownString = (value: unknown): value is string => typeof value === "string" && !Token.isUnresolved(value);
