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
    "The rule changes nothing: another `include` rule matches the same users, every included user meets the `require` rule anyway, " +
    "or the `exclude` rule matches only users that the policy does not admit. Readers believe that the rule matters, and are " +
    "surprised when they remove the other one.",
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
    yield { rule, list: "include", because: "another include rule matches the same users" };
  }
  const doubtful = require.filter((rule) => !isMissedBySomebody(context, include, rule));
  if (doubtful.length === 0 && exclude.length === 0) return;
  const included = context.probes.matching(`include of ${part.key}`, { include });
  if (included === undefined) return;
  let required: RequestSet | undefined = included;
  for (const rule of require) {
    const matches = setOf(context, rule);
    if (doubtful.includes(rule) && matches?.includes(required) === true) {
      yield { rule, list: "require", because: "everyone who meets the other rules meets it too" };
    }
    required = matches && required.intersection(matches);
    if (required === undefined) return; // The part matches nobody, which is another finding.
  }
  for (const rule of exclude) {
    const matches = setOf(context, rule);
    if (matches?.intersection(required) === undefined) {
      yield { rule, list: "exclude", because: "no user that it matches meets the other rules" };
    }
  }
}

/** Rules of which another one matches everything. Of two that match the same, the later one. */
function coveredIn(context: LintContext, rules: readonly ModelRule[]): ModelRule[] {
  const covered = new Set<ModelRule>();
  for (const rule of [...rules].reverse()) {
    const isCovered = rules.some(
      (other) =>
        other !== rule && !covered.has(other) && mayCover(context, other, rule) && covers(context, other, rule),
    );
    if (isCovered) covered.add(rule);
  }
  return rules.filter((rule) => covered.has(rule));
}

function covers(context: LintContext, other: ModelRule, rule: ModelRule): boolean {
  const wide = setOf(context, other);
  // One of its requests tells in most cases, without a set for each of thousands of addresses.
  const request = typicalRequest(rule);
  if (wide === undefined || (request !== undefined && !context.probes.isIn(ruleText(other), request))) return false;
  const narrow = setOf(context, rule);
  return narrow !== undefined && wide.includes(narrow);
}

/** Whether one of the requests that rules include does not meet another rule for certain, so that this one matters. */
function isMissedBySomebody(context: LintContext, include: readonly ModelRule[], rule: ModelRule): boolean {
  if (setOf(context, rule) === undefined) return true;
  return include.some((one) => {
    const request = typicalRequest(one);
    return request !== undefined && !context.probes.isIn(ruleText(rule), request);
  });
}

const ADDRESS = "192.0.2.1";

/** A request that a rule matches, with nothing else; undefined for kinds of which one is not as simple. */
function typicalRequest(rule: ModelRule): AccessRequest | undefined {
  if ("geo" in rule) return { facts: { country: rule.geo.country_code, ip: ADDRESS } };
  if ("ip" in rule) return { facts: { ip: rule.ip.ip.split("/")[0] ?? ADDRESS } };
  if ("service_token" in rule) return { facts: { serviceToken: rule.service_token.token_id, ip: ADDRESS } };
  const user = (email: string, identityProvider = "any", groups: readonly string[] = []): AccessRequest => ({
    facts: { email, login: { identityProvider, groups }, ip: ADDRESS },
  });
  if ("email" in rule) return user(rule.email.email);
  if ("email_domain" in rule) return user(`somebody@${rule.email_domain.domain}`);
  if ("okta" in rule) return user("somebody@anywhere.invalid", rule.okta.identity_provider_id, [rule.okta.name]);
  return undefined;
}

/** Whether a rule can match what another matches. Two email addresses, for example, cannot: this spares most questions. */
function mayCover(context: LintContext, other: ModelRule, rule: ModelRule): boolean {
  if ("group" in rule) {
    const [leaf] = leavesOf(context, rule.group.id).rules;
    return leaf !== undefined && !("group" in leaf) && mayCover(context, other, leaf);
  }
  if ("group" in other) {
    const { kinds, texts } = leavesOf(context, other.group.id);
    return texts.has(ruleText(rule)) || kinds.some((kind) => kind === "everyone" || mayCoverKind(kind, kindOf(rule)));
  }
  const wide = kindOf(other);
  return wide === "everyone" || mayCoverKind(wide, kindOf(rule)) || ruleText(other) === ruleText(rule);
}

const mayCoverKind = (wide: string, narrow: string): boolean => COVERED[wide]?.includes(narrow) === true;

/** The rules that a group includes, by itself and by the groups in it. */
interface Leaves {
  readonly rules: readonly ModelRule[];
  readonly texts: ReadonlySet<string>;
  readonly kinds: readonly string[];
}

const LEAVES = new WeakMap<LintContext, Map<string, Leaves>>();

function leavesOf(context: LintContext, key: string): Leaves {
  const known = LEAVES.get(context) ?? new Map<string, Leaves>();
  LEAVES.set(context, known);
  let leaves = known.get(key);
  if (leaves === undefined) {
    const groups = new Set([key]);
    const rules: ModelRule[] = [];
    for (const group of groups) {
      for (const rule of context.model.groups.get(group)?.include ?? []) {
        if ("group" in rule) groups.add(rule.group.id);
        else rules.push(rule);
      }
    }
    leaves = { rules, texts: new Set(rules.map(ruleText)), kinds: [...new Set(rules.map(kindOf))] };
    known.set(key, leaves);
  }
  return leaves;
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
