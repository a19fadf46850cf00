import { Token } from "cdktf";
import type { RISK_LEVELS } from "../api/areas/policies/policy-limits";
import type { RuleKind } from "../api/areas/policies/rules";
import { DiagnosticError } from "../diagnostics";
import { recordOf, type RuleFactory } from "./kinds";
import type { ApplicationReference, GroupReference, ServiceTokenReference } from "./references";
import { ruleFromTerraform, ruleToApi, ruleToTerraform, type RuleJson, type RuleValue } from "./rule-json";
import * as input from "./rule-input";

/** How much a user is thought to be at risk. */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Where a group of an identity provider is found. */
export interface IdentityProviderGroup {
  /** Identifier of the identity provider, as Access has it. */
  readonly identityProviderId: string;
}

/**
 * A rule of Access: what someone or something must be to match. A value, which never changes; it is checked when it is
 * made. What is only known when Terraform runs (a Token) passes.
 *
 * ```ts
 * AccessRule.emailDomain("example.com");
 * AccessRule.githubOrganization({ identityProviderId, name: "example", team: "platform" });
 * ```
 */
export class AccessRule {
  /** The user with this email address. */
  public static email(email: string): AccessRule {
    return AccessRule.of("email", { email: input.emailAddress("AccessRule.email", email) });
  }

  /** Users whose email address is in a domain: what follows the @. Its subdomains are other domains. */
  public static emailDomain(domain: string): AccessRule {
    return AccessRule.of("email_domain", { domain: input.emailDomain("AccessRule.emailDomain", domain) });
  }

  /** Users whose email address is on a Zero Trust list. */
  public static emailList(listId: string): AccessRule {
    return AccessRule.of("email_list", { id: input.uuid("AccessRule.emailList", listId, "a list of email addresses") });
  }

  /** Everyone: whoever can log in, or with Bypass and Service Auth the whole internet. */
  public static everyone(): AccessRule {
    return AccessRule.of("everyone", {});
  }

  /** Members of an Access group: an `AccessGroup`, or the identifier of one. */
  public static group(group: GroupReference | string): AccessRule {
    const isReference = typeof group === "object";
    const id = input.uuid("AccessRule.group", isReference ? group.groupId : group, "an Access group");
    return new AccessRule("group", { id }, isReference ? group : undefined);
  }

  /** Whoever presents a service token: a `ServiceToken`, or the identifier of one. Only with Service Auth. */
  public static serviceToken(token: ServiceTokenReference | string): AccessRule {
    const id = typeof token === "object" ? token.serviceTokenId : token;
    const what = "a service token (which is not its client ID)";
    return AccessRule.of("service_token", { token_id: input.uuid("AccessRule.serviceToken", id, what) });
  }

  /** Whoever presents any valid service token of the account. Only with Service Auth. */
  public static anyValidServiceToken(): AccessRule {
    return AccessRule.of("any_valid_service_token", {});
  }

  /** Whoever comes from a country, by the address of the request. ISO 3166-1 alpha-2: `NL`; `T1` is Tor. */
  public static country(code: string): AccessRule {
    return AccessRule.of("geo", { country_code: input.countryCode("AccessRule.country", code) });
  }

  /** Requests from a block of addresses, `192.0.2.0/24`, or from one address. */
  public static ip(block: string): AccessRule {
    return AccessRule.of("ip", { ip: input.addressBlock("AccessRule.ip", block) });
  }

  /** Requests from the addresses on a Zero Trust list. */
  public static ipList(listId: string): AccessRule {
    return AccessRule.of("ip_list", { id: input.uuid("AccessRule.ipList", listId, "a list of IP addresses") });
  }

  /** Users who logged in by a method that the identity provider reports: `mfa`, `hwk` (RFC 8176, section 2). */
  public static authMethod(method: string): AccessRule {
    const what = `a method from RFC 8176, such as "mfa"`;
    return AccessRule.of("auth_method", { auth_method: input.anyText("AccessRule.authMethod", method, what) });
  }

  /** Users who fulfilled an authentication context of Microsoft Entra. */
  public static authContext(
    context: IdentityProviderGroup & { readonly id: string; readonly acId: string },
  ): AccessRule {
    const where = "AccessRule.authContext";
    return AccessRule.of("auth_context", {
      id: input.uuid(`${where}: id`, context.id, "an authentication context"),
      ac_id: input.anyText(`${where}: acId`, context.acId, `the ACID of the context, such as "c1"`),
      ...identityProvider(where, context),
    });
  }

  /** Members of a Microsoft Entra (Azure AD) group, by its object ID. */
  public static entraGroup(group: IdentityProviderGroup & { readonly id: string }): AccessRule {
    const where = "AccessRule.entraGroup";
    const id = input.uuid(`${where}: id`, group.id, "an Entra group (its object ID)");
    return AccessRule.of("azureAD", { id, ...identityProvider(where, group) });
  }

  /** Members of a GitHub organization, or of one of its teams. */
  public static githubOrganization(
    organization: IdentityProviderGroup & { readonly name: string; readonly team?: string },
  ): AccessRule {
    const where = "AccessRule.githubOrganization";
    const { team } = organization;
    return AccessRule.of("github-organization", {
      ...identityProvider(where, organization),
      name: input.anyText(`${where}: name`, organization.name, `the organization's name, such as "example"`),
      ...(team !== undefined && { team: input.anyText(`${where}: team`, team, `the team's name, such as "platform"`) }),
    });
  }

  /** Members of a Google Workspace group, by its email address. */
  public static googleGroup(group: IdentityProviderGroup & { readonly email: string }): AccessRule {
    const where = "AccessRule.googleGroup";
    const email = input.emailAddress(`${where}: email`, group.email);
    return AccessRule.of("gsuite", { email, ...identityProvider(where, group) });
  }

  /** Members of an Okta group, by its name. */
  public static oktaGroup(group: IdentityProviderGroup & { readonly name: string }): AccessRule {
    const where = "AccessRule.oktaGroup";
    const name = input.anyText(`${where}: name`, group.name, "the group's name");
    return AccessRule.of("okta", { ...identityProvider(where, group), name });
  }

  /** Users with a SAML attribute of this value. */
  public static samlAttribute(
    attribute: IdentityProviderGroup & { readonly name: string; readonly value: string },
  ): AccessRule {
    const where = "AccessRule.samlAttribute";
    return AccessRule.of("saml", {
      attribute_name: input.anyText(`${where}: name`, attribute.name, "the attribute's name"),
      attribute_value: input.anyText(`${where}: value`, attribute.value, "the required value"),
      ...identityProvider(where, attribute),
    });
  }

  /** Users with an OIDC claim of this value. */
  public static oidcClaim(
    claim: IdentityProviderGroup & { readonly name: string; readonly value: string },
  ): AccessRule {
    const where = "AccessRule.oidcClaim";
    return AccessRule.of("oidc", {
      claim_name: input.anyText(`${where}: name`, claim.name, "the claim's name"),
      claim_value: input.anyText(`${where}: value`, claim.value, "the required value"),
      ...identityProvider(where, claim),
    });
  }

  /** Users who logged in with an identity provider. */
  public static loginMethod(identityProviderId: string): AccessRule {
    const id = input.uuid("AccessRule.loginMethod", identityProviderId, "an identity provider");
    return AccessRule.of("login_method", { id });
  }

  /** Whoever presents a client certificate that an mTLS certificate of the account vouches for. */
  public static certificate(): AccessRule {
    return AccessRule.of("certificate", {});
  }

  /** Whoever presents a client certificate of this common name. */
  public static commonName(commonName: string): AccessRule {
    const name = input.anyText("AccessRule.commonName", commonName, "the common name of the certificate");
    return AccessRule.of("common_name", { common_name: name });
  }

  /** Devices that passed a posture check. */
  public static devicePosture(checkId: string): AccessRule {
    const id = input.uuid("AccessRule.devicePosture", checkId, "a device posture check");
    return AccessRule.of("device_posture", { integration_uid: id });
  }

  /** Users for whom an endpoint of your own says yes. */
  public static externalEvaluation(evaluation: { readonly evaluateUrl: string; readonly keysUrl: string }): AccessRule {
    const where = "AccessRule.externalEvaluation";
    return AccessRule.of("external_evaluation", {
      evaluate_url: input.webAddress(`${where}: evaluateUrl`, evaluation.evaluateUrl),
      keys_url: input.webAddress(`${where}: keysUrl`, evaluation.keysUrl),
    });
  }

  /** OAuth tokens that an OIDC SaaS application of Access issued. Only with Service Auth and Bypass. */
  public static linkedApp(application: ApplicationReference | string): AccessRule {
    const id = typeof application === "object" ? application.applicationId : application;
    return AccessRule.of("linked_app_token", { app_uid: input.uuid("AccessRule.linkedApp", id, "an application") });
  }

  /** Users whose risk score is one of these levels. Enterprise accounts only. */
  public static userRiskScore(level: RiskLevel, ...others: RiskLevel[]): AccessRule {
    return AccessRule.of("user_risk_score", {
      user_risk_score: input.riskLevels("AccessRule.userRiskScore", [level, ...others]),
    });
  }

  /** Members of a Cloudflare account, who log in with the identity provider "Cloudflare". */
  public static cloudflareAccountMember(accountId: string): AccessRule {
    const id = input.accountId("AccessRule.cloudflareAccountMember", accountId);
    return AccessRule.of("cloudflare_account_member", { account_id: id });
  }

  /** A rule as the API writes it, for kinds this package does not know yet: `{ kind: { field: "value" } }`. Not checked. */
  public static raw(rule: RuleJson): AccessRule {
    const [only, ...others] = Object.entries(rule);
    if (only === undefined || others.length > 0 || typeof only[1] !== "object") {
      const keys = Object.keys(rule).join(", ");
      throw new DiagnosticError(
        "CFA1211",
        'AccessRule.raw: a rule must have one key, its kind, and an object as its value: { kind: { field: "value" } }; ' +
          (keys === "" ? "it has no key" : `its keys are ${keys}`),
      );
    }
    return new AccessRule(only[0], only[1]);
  }

  /** A rule as Terraform has it in configuration and state: one attribute that is not null. */
  public static fromTerraform(attributes: Readonly<Record<string, RuleValue | null | undefined>>): AccessRule {
    return AccessRule.raw(ruleFromTerraform(attributes));
  }

  private static of(kind: RuleKind, value: RuleValue): AccessRule {
    return new AccessRule(kind, value);
  }

  private constructor(
    /** The key that holds the rule in the API's JSON: one of `RULE_KINDS`, or another from `raw`. */
    public readonly kind: string,
    /** What stands below the key. */
    public readonly value: RuleValue,
    /** The group that a rule of kind `group` was made from, if not from an identifier. */
    public readonly group?: GroupReference,
  ) {
    this.value = Object.freeze({ ...value });
    Object.freeze(this);
  }

  /** The rule as the API has it. */
  public toApi(): RuleJson {
    return ruleToApi(this.kind, this.value);
  }

  /** The rule in the attributes of Terraform, the same for both providers. */
  public toTerraform(): RuleJson {
    return ruleToTerraform(this.kind, this.value);
  }

  /** Whether another rule says the same. Rules with Tokens are the same if the Tokens are. */
  public equals(other: AccessRule): boolean {
    if (this.group !== undefined && this.group === other.group) return true;
    return this.kind === other.kind && comparable(this) === comparable(other);
  }

  /** The rule for people: `email "ann@example.com"`. */
  public toString(): string {
    const values = Object.values(this.value).map((value) => (Token.isUnresolved(value) ? "…" : JSON.stringify(value)));
    return [this.kind, values.join(" ")].join(" ").trim();
  }
}

/** The factories that the records of rule kinds name: a record with the name of no factory does not compile here. */
export type RuleFactories = Pick<typeof AccessRule, RuleFactory>;

function identityProvider(where: string, { identityProviderId }: IdentityProviderGroup): RuleValue {
  const id = input.uuid(`${where}: identityProviderId`, identityProviderId, "an identity provider");
  return { identity_provider_id: id };
}

/** A rule by what it says, whatever the order of its fields. */
function comparable({ kind, value }: AccessRule): string {
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  if (recordOf(kind)?.caseInsensitive !== true) return JSON.stringify(fields);
  return JSON.stringify(fields, (_, field: unknown) => (isKnownText(field) ? field.toLowerCase() : field));
}

const isKnownText = (value: unknown): value is string => typeof value === "string" && !Token.isUnresolved(value);
