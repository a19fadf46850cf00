import ipaddr from "ipaddr.js";
import { kindOfRule } from "../../../lib/rules/kinds";
import { admissionOf, missingGroup, missingPolicy } from "../../../lib/reach/evaluate";
import type { AccessModel, Application, ModelRule, ModelRules, Policy } from "../../../lib/reach/model/access-model";

/**
 * Access models as SMT-LIB: an encoding of its own, with the theory as axioms, which shares nothing with the engine. A user's
 * facts are variables, values are numbers, addresses are bit vectors.
 */
export class SmtModels {
  private readonly declarations = new Map<string, string>();
  private readonly axioms: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly outcomes = new Map<string, number>();
  private readonly groups = new Map<string, string>();

  constructor() {
    this.declare("user", "Bool");
    for (const name of ["domain", "local", "login", "risk", "country", "certificate", "token", "linked"])
      this.declare(name, "Int");
    this.declare("isIpv4", "Bool");
    this.declare("ipv4", "(_ BitVec 32)");
    this.declare("ipv6", "(_ BitVec 128)");
    // IPv4 addresses in IPv6 notation are IPv4 addresses.
    this.axioms.push(`(=> (not isIpv4) (not (= ((_ extract 127 32) ipv6) #x00000000000000000000ffff)))`);
    // No certificate and no service token are 0, a service token that is not valid is 1; no value of a rule is.
    this.axioms.push("(>= token 0)", "(>= certificate 0)");
  }

  /** All declarations and axioms so far, and the definitions of groups. */
  get preamble(): string {
    const axioms = this.axioms.map((axiom) => `(assert ${axiom})`);
    return [...this.declarations.values(), ...axioms, ...this.groups.values()].join("\n");
  }

  /** What becomes of a request to an application, as a term: the number of the outcome, of which 0 is denied. */
  application(model: AccessModel, key: string): string {
    const application = model.applications.get(key) as Application;
    const policies = application.policies.map((policy) => model.policies.get(policy) ?? missingPolicy(policy));
    const steps = [
      ["bypass", "non_identity"],
      ["allow", "deny"],
    ].flatMap((row) =>
      policies.flatMap((policy) => row.map((decision) => this.step(model, application, policy, decision))),
    );
    return steps.reduceRight(
      (rest, step) => (step === undefined ? rest : `(ite ${step.test} ${step.outcome} ${rest})`),
      "0",
    );
  }

  private step(
    model: AccessModel,
    application: Application,
    policy: Policy,
    decision: string,
  ): { test: string; outcome: number } | undefined {
    if (policy.opaque === undefined && policy.decision !== decision) return undefined;
    const user = acceptedUser(this, application);
    const own =
      policy.opaque === undefined
        ? this.rules(model, policy, user, [])
        : this.opaquePolicy(policy.opaque.name, decision);
    const isStrict = model.organization.strictServiceTokens === true && decision !== "non_identity";
    const parts = [own, ...(decision === "allow" ? [user] : []), ...(isStrict ? ["(= token 0)"] : [])];
    const outcome =
      decision === "deny" ? 0 : this.outcome(admissionOf(model, application, policy, decision as "allow"));
    return { test: `(and ${parts.join(" ")})`, outcome };
  }

  private opaquePolicy(name: string, decision: string): string {
    const variable = this.declare(`policy ${name}`, "Int");
    return `(= ${variable} ${["none", "bypass", "non_identity", "allow", "deny"].indexOf(decision)})`;
  }

  private outcome(outcome: object): number {
    const identity = JSON.stringify(outcome);
    if (!this.outcomes.has(identity)) this.outcomes.set(identity, this.outcomes.size + 1);
    return this.outcomes.get(identity) as number;
  }

  private rules(model: AccessModel, rules: ModelRules, user: string, within: readonly string[]): string {
    const terms = (list: readonly ModelRule[]): string[] => list.map((rule) => this.rule(model, rule, user, within));
    const included = `(or false ${terms(rules.include).join(" ")})`;
    const required = terms(rules.require).join(" ");
    return `(and ${included} ${required} (not (or false ${terms(rules.exclude).join(" ")})))`;
  }

  private rule(model: AccessModel, rule: ModelRule, user: string, within: readonly string[]): string {
    if ("opaque" in rule) return this.declare(`opaque ${rule.opaque.name}`, "Bool");
    if ("group" in rule) return this.group(model, rule.group.id, user, within);
    const kind = kindOfRule(rule);
    return this.fact(model, kind, (rule as Readonly<Record<string, RuleValue>>)[kind] ?? {}, user);
  }

  /** Nested groups are written out where they are used: a group inside itself matches nobody. */
  private group(model: AccessModel, key: string, user: string, within: readonly string[]): string {
    const group = model.groups.get(key);
    if (group === undefined) return this.declare(`opaque ${missingGroup(key)}`, "Bool");
    return within.includes(key) ? "false" : this.rules(model, group, user, [...within, key]);
  }

  private fact(model: AccessModel, kind: string, value: RuleValue, user: string): string {
    const { identity_provider_id: provider = "" } = value;
    switch (kind) {
      case "everyone":
        return "true";
      case "email":
        return this.email(user, value.email ?? "");
      case "email_domain":
        return `(and ${user} (= domain ${this.number("domain", value.domain ?? "")}))`;
      case "email_list":
      case "ip_list":
        return this.list(model, value.id ?? "", user);
      case "login_method":
        return `(and ${user} (= login ${this.number("login", value.id ?? "")}))`;
      case "auth_method":
        return `(and ${user} ${this.declare(`method ${value.auth_method ?? ""}`, "Bool")})`;
      case "azureAD":
      case "okta":
      case "gsuite":
        return this.claim(provider, `group ${value.name ?? value.id ?? value.email ?? ""}`, user);
      case "github-organization":
        return this.github(provider, value.name ?? "", value.team, user);
      case "saml":
        return this.claim(provider, `saml ${value.attribute_name ?? ""} ${value.attribute_value ?? ""}`, user);
      case "oidc":
        return this.claim(provider, `oidc ${value.claim_name ?? ""} ${value.claim_value ?? ""}`, user);
      case "auth_context":
        return this.claim(provider, `context ${value.ac_id ?? ""}`, user);
      case "cloudflare_account_member":
        return `(and ${user} ${this.declare(`account ${value.account_id ?? ""}`, "Bool")})`;
      case "external_evaluation":
        return `(and ${user} ${this.declare(`evaluation ${value.evaluate_url ?? ""}`, "Bool")})`;
      case "user_risk_score":
        return `(and ${user} (or ${this.riskTerms(value).join(" ")}))`;
      case "geo":
        return `(= country ${this.number("country", value.country_code ?? "")})`;
      case "ip":
        return addressTerm(value.ip ?? "");
      case "device_posture":
        return this.declare(`posture ${value.integration_uid ?? ""}`, "Bool");
      case "certificate":
        return "(not (= certificate 0))";
      case "common_name":
        return `(= certificate ${this.number("certificate", `=${value.common_name ?? ""}`, false)})`;
      case "service_token":
        return `(= token ${this.number("token", value.token_id ?? "")})`;
      case "any_valid_service_token":
        return "(> token 1)";
      case "linked_app_token":
        return `(= linked ${this.number("linked", value.app_uid ?? "")})`;
      default:
        throw new RangeError(`no SMT term for rules of the kind ${kind}`);
    }
  }

  private riskTerms({ user_risk_score: levels }: RuleValue): string[] {
    return [levels ?? []].flat().map((level) => `(= risk ${this.number("risk", level)})`);
  }

  private email(user: string, email: string): string {
    const [local = "", domain = ""] = email.split("@");
    return `(and ${user} (= domain ${this.number("domain", domain)}) (= local ${this.number("local", local)}))`;
  }

  private list(model: AccessModel, key: string, user: string): string {
    const list = model.lists.get(key);
    if (list?.items === undefined) return this.declare(`list ${key}`, "Bool");
    const terms = list.items.map((item) => (list.type === "IP" ? addressTerm(item) : this.email(user, item)));
    return `(or false ${terms.join(" ")})`;
  }

  /** A claim is that of the login with its provider. */
  private claim(provider: string, claim: string, user: string): string {
    const variable = this.declare(`claim ${provider.toLowerCase()} ${claim}`, "Bool");
    return `(and ${user} (= login ${this.number("login", provider)}) ${variable})`;
  }

  private github(provider: string, organization: string, team: string | undefined, user: string): string {
    const inOrganization = this.claim(provider, `organization ${organization.toLowerCase()}`, user);
    if (team === undefined) return inOrganization;
    return `(and ${inOrganization} ${this.claim(provider, `team ${organization.toLowerCase()} ${team}`, user)})`;
  }

  /** The number of a value, other than 0 and 1. */
  number(variable: string, value: string, ignoresCase = true): number {
    const key = `${variable} ${ignoresCase ? value.toLowerCase() : value}`;
    if (!this.numbers.has(key)) this.numbers.set(key, this.numbers.size + 2);
    return this.numbers.get(key) as number;
  }

  private declare(name: string, type: string): string {
    const quoted = `|${name.replaceAll(/[|\\]/g, "_")}|`;
    this.declarations.set(name, `(declare-const ${quoted} ${type})`);
    return quoted;
  }
}

/** The value of a rule. Only risk scores are several. */
type RuleValue = Readonly<Record<string, string>>;

/** Whether somebody has logged in with a provider that the application allows. */
function acceptedUser(models: SmtModels, { allowedIdps }: Application): string {
  if (allowedIdps === undefined) return "user";
  return `(and user (or false ${allowedIdps.map((key) => `(= login ${models.number("login", key)})`).join(" ")}))`;
}

function addressTerm(range: string): string {
  const isRange = range.includes("/");
  const parsed = isRange ? ipaddr.parseCIDR(range) : undefined;
  const address = parsed?.[0] ?? ipaddr.process(range);
  const bytes = address.toByteArray();
  const bits = parsed?.[1] ?? bytes.length * 8;
  const isIpv4 = bytes.length === 4;
  const family = isIpv4 ? "isIpv4" : "(not isIpv4)";
  if (bits === 0) return family;
  const wanted = bytes
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("")
    .slice(0, bits);
  const last = bytes.length * 8 - 1;
  return `(and ${family} (= ((_ extract ${last} ${last + 1 - bits}) ${isIpv4 ? "ipv4" : "ipv6"}) #b${wanted}))`;
}
