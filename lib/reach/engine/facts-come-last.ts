import { kindOfRule } from "../../rules/kinds";
import type { RuleKind } from "../../api/areas/policies/rules";
import type { AccessModel, Application, Key, ModelRule, ModelRules } from "../model/access-model";

/** What a rule is about, directly or by its groups: facts that hold or do not, or how the request is made. */
interface Subject {
  readonly facts: boolean;
  readonly connection: boolean;
}

/** Kinds of rules about facts of which a request has one, and which do not depend on who the user is. */
const CONNECTION_KINDS: readonly RuleKind[] = [
  "geo",
  "ip",
  "ip_list",
  "certificate",
  "common_name",
  "service_token",
  "any_valid_service_token",
  "linked_app_token",
];
/** Kinds of rules about facts of which a user has one, and about nothing. */
const OTHER_KINDS: readonly RuleKind[] = ["everyone", "email", "email_domain", "login_method", "user_risk_score"];

/** How many combinations of facts and connections an application may have before their order matters. */
const MOST_COMBINATIONS = 6;

/**
 * Whether the facts that hold or do not come after address, country and other facts of which a request has one.
 *
 * They come before as a rule, which makes diagrams a third smaller. But "the group of each office, from the country of that
 * office", for n offices, has 2^n sets of groups to tell apart before the country is known, and only n countries before the
 * groups are.
 */
export function factsComeLast(models: readonly AccessModel[]): boolean {
  return models.some((model) => {
    const subjects = new Subjects(model);
    return [...model.applications.values()].some((application) => isEntangled(model, subjects, application));
  });
}

function isEntangled(model: AccessModel, subjects: Subjects, { policies }: Application): boolean {
  const combinations = new Set<string>();
  const seen = new Set<Key>();
  const visit = (rules: ModelRules): void => {
    const combination = subjects.combinationOf(rules);
    if (combination !== undefined) combinations.add(combination);
    for (const key of groupsOf(rules)) {
      const group = seen.has(key) ? undefined : model.groups.get(key);
      seen.add(key);
      if (group !== undefined && combinations.size <= MOST_COMBINATIONS) visit(group);
    }
  };
  for (const key of policies) {
    const policy = model.policies.get(key);
    if (policy !== undefined && policy.opaque === undefined) visit(policy);
  }
  return combinations.size > MOST_COMBINATIONS;
}

/** What the rules of a model are about. */
class Subjects {
  private readonly groups = new Map<Key, Subject>();

  constructor(private readonly model: AccessModel) {}

  /** The rules about connections that a list combines with facts; undefined if it does not. */
  combinationOf({ include, require, exclude }: ModelRules): string | undefined {
    const lists = [include, require, exclude].map((rules) => this.of(rules));
    const isCombined = lists.some(({ facts }, i) => facts && lists.some(({ connection }, j) => connection && i !== j));
    if (!isCombined) return undefined;
    return JSON.stringify([...include, ...require, ...exclude].filter((rule) => this.ofRule(rule).connection));
  }

  private of(rules: readonly ModelRule[]): Subject {
    const all = rules.map((rule) => this.ofRule(rule));
    return { facts: all.some(({ facts }) => facts), connection: all.some(({ connection }) => connection) };
  }

  private ofRule(rule: ModelRule): Subject {
    if ("opaque" in rule) return { facts: true, connection: false };
    if ("group" in rule) return this.ofGroup(rule.group.id);
    const kind = kindOfRule(rule);
    const connection = CONNECTION_KINDS.includes(kind);
    return { connection, facts: !connection && !OTHER_KINDS.includes(kind) };
  }

  private ofGroup(key: Key): Subject {
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    this.groups.set(key, { facts: false, connection: false }); // inside itself, it says nothing more
    const group = this.model.groups.get(key);
    const subject =
      group === undefined
        ? { facts: true, connection: false }
        : this.of([...group.include, ...group.require, ...group.exclude]);
    this.groups.set(key, subject);
    return subject;
  }
}

const groupsOf = ({ include, require, exclude }: ModelRules): Key[] =>
  [include, require, exclude].flatMap((rules) => rules.flatMap((rule) => ("group" in rule ? [rule.group.id] : [])));
