import type { RequestSet } from "../../reach/engine";
import type { AccessRequest } from "../../reach/evaluate";
import type { Group, KnownPolicy, ModelRule } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

/** Longer lists are mostly made by a program, and comparing each rule with all others takes long. */
const MOST_RULES = 50;

export const redundantRule: Guardrail = {
  id: "redundant-rule",
  code: "CFA2620",
  level: "note",
  why:
    "The rule changes nothing: another rule of `include` matches everyone whom it matches, everyone whom the policy includes meets " +
    "it anyway, or nobody whom it excludes would get in. Who reads it believes that it matters, and who removes the other rule is " +
    "surprised.",
  fix: "Remove the rule, or the wider one, whichever was meant.",
  limits: `Lists of more than ${MOST_RULES} rules are not looked at.`,
  example: `new AccessPolicy(this, "staff", {
  name: "Staff",
  include: [AccessRule.emailDomain("example.com"), AccessRule.email("ann@example.com")],
});`,
  *check(context) {
    const parts = [
      ...context.knownPolicies.map((part) => ({ kind: "policy" as const, part })),
      ...[...context.model.groups.values()].map((part) => ({ kind: "group" as const, part })),
    ];
    for (const { kind, part } of parts) {
      for (const { rule, list, because } of redundantIn(context, part)) {
        const text = ruleText(rule);
        const message = `the rule ${text} in ${list} of ${named(kind, part)} changes nothing, because ${because}; remove it, or the wider rule`;
        yield { subject: subjectOf(kind, part), message, about: `${list} ${text}` };
      }
    }
  },
};

interface Redundant {
  readonly rule: ModelRule;
  readonly list: "include" | "require" | "exclude";
  readonly because: string;
}

function* redundantIn(context: LintContext, part: KnownPolicy | Group): Generator<Redundant> {
  const { include, require, exclude } = part;
  if (include.length > MOST_RULES || require.length > MOST_RULES || exclude.length > MOST_RULES) return;
  for (const rule of coveredIn(context, include)) {
    yield { rule, list: "include", because: "another include rule matches everyone whom it matches" };
  }
  if (require.length === 0 && exclude.length === 0) return;
  const included = context.probes.matching(`include of ${part.key}`, { include });
  if (included === undefined) return;
  let required: RequestSet | undefined = included;
  for (const rule of require) {
    const matches = setOf(context, rule);
    if (matches?.includes(required) === true) {
      yield { rule, list: "require", because: "everyone who meets the other rules meets it too" };
    }
    required = matches && required.intersection(matches);
    if (required === undefined) return; // The part matches nobody, which is another finding.
  }
  for (const rule of exclude) {
    const matches = setOf(context, rule);
    if (matches?.intersection(required) === undefined) {
      yield { rule, list: "exclude", because: "nobody whom it matches meets the other rules" };
    }
  }
}

/** Rules of which another one matches everything. Of two that match the same, the later one. */
function coveredIn(context: LintContext, rules: readonly ModelRule[]): ModelRule[] {
  const covered = new Set<ModelRule>();
  for (const rule of [...rules].reverse()) {
    const isCovered = rules.some(
      (other) => other !== rule && !covered.has(other) && mayCover(other, rule) && covers(context, other, rule),
    );
    if (isCovered) covered.add(rule);
  }
  return rules.filter((rule) => covered.has(rule));
}

function covers(context: LintContext, other: ModelRule, rule: ModelRule): boolean {
  const [wide, wideName] = [setOf(context, other), ruleText(other)];
  // A user with nothing but the address tells in most cases, without a set for each of thousands of addresses.
  const user = typicalUser(rule);
  if (wide === undefined || (user !== undefined && !context.probes.isIn(wideName, user))) return false;
  const narrow = setOf(context, rule);
  return narrow !== undefined && wide.includes(narrow);
}

/** One of the users whom a rule about email addresses matches. */
function typicalUser(rule: ModelRule): AccessRequest | undefined {
  const email =
    "email" in rule ? rule.email.email : "email_domain" in rule ? `somebody@${rule.email_domain.domain}` : "";
  return email === "" ? undefined : { facts: { email, login: { identityProvider: "any" }, ip: "192.0.2.1" } };
}

/** Whether a rule can match what another matches. Two email addresses, for example, cannot: this spares most questions. */
function mayCover(other: ModelRule, rule: ModelRule): boolean {
  const [wide, narrow] = [kindOf(other), kindOf(rule)];
  if (wide === "everyone" || wide === "group" || narrow === "group") return true;
  if (COVERED[wide]?.includes(narrow) === true) return true;
  return wide === narrow && ruleText(other) === ruleText(rule);
}

/** Kinds of rules that a rule of the kind can cover, beside the same rule. */
const COVERED: Readonly<Record<string, readonly string[]>> = {
  email_domain: ["email", "email_list"],
  email_list: ["email", "email_list"],
  ip: ["ip", "ip_list"],
  ip_list: ["ip", "ip_list"],
  login_method: ["azureAD", "gsuite", "okta", "saml", "oidc", "github-organization", "auth_context"],
  "github-organization": ["github-organization"],
  any_valid_service_token: ["service_token"],
  certificate: ["common_name"],
  user_risk_score: ["user_risk_score"],
};

const kindOf = (rule: ModelRule): string => Object.keys(rule)[0] ?? "";

/** What a rule matches. Many policies have the same rule. */
const setOf = ({ probes }: LintContext, rule: ModelRule): RequestSet | undefined =>
  probes.matching(ruleText(rule), { include: [rule] });

const TEXTS = new WeakMap<ModelRule, string>();

/** A rule as messages show it, different for different rules: `email_domain example.com`. */
function ruleText(rule: ModelRule): string {
  let text = TEXTS.get(rule);
  if (text === undefined) TEXTS.set(rule, (text = newRuleText(rule)));
  return text;
}

function newRuleText(rule: ModelRule): string {
  if ("opaque" in rule) return rule.opaque.name;
  const [[kind, value] = ["", {}]] = Object.entries(rule) as [string, object][];
  return [kind, ...Object.values(value).map(String)].join(" ").trimEnd();
}
