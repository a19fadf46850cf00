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

/** How many combinations of facts with connections an application may have before the order matters: 2^14 nodes. */
const MOST_COMBINATIONS = 14;

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
  const combinations = new Combinations();
  const seen = new Set<Key>();
  const visit = (rules: ModelRules): void => {
    const summary = subjects.summaryOf(rules);
    for (const combination of summary.combinations) combinations.add(combination);
    for (const key of summary.groups) {
      if (seen.has(key)) continue;
      seen.add(key);
      const group = model.groups.get(key);
      if (group !== undefined) visit(group);
    }
  };
  for (const key of policies) {
    const policy = model.policies.get(key);
    if (policy !== undefined && policy.opaque === undefined) visit(policy);
  }
  return combinations.count > MOST_COMBINATIONS;
}

const LISTS = ["include", "require", "exclude"] as const;

/** Facts in one list of rules that are combined with connections in another. */
interface Combination {
  /** Which lists: `include require`. */
  readonly lists: string;
  readonly facts: string;
  readonly connections: string;
}

/** What matters of the rules of a policy or a group. */
interface Summary {
  readonly combinations: readonly Combination[];
  /** Keys of the groups that they refer to. */
  readonly groups: readonly Key[];
}

/** The combinations of an application. */
class Combinations {
  private readonly facts = new Map<string, Set<string>>();
  private readonly connections = new Map<string, Set<string>>();

  add({ lists, facts, connections }: Combination): void {
    remember(this.facts, lists, facts);
    remember(this.connections, lists, connections);
  }

  /** How many of either there are: sets of facts are only as many as there are connections to tell apart, and the reverse. */
  get count(): number {
    const counts = [...this.facts].map(([lists, facts]) =>
      Math.min(facts.size, this.connections.get(lists)?.size ?? 0),
    );
    return Math.max(0, ...counts);
  }
}

function remember(sets: Map<string, Set<string>>, lists: string, rules: string): void {
  const known = sets.get(lists);
  if (known === undefined) sets.set(lists, new Set([rules]));
  else known.add(rules);
}

/** What the rules of a model are about. */
class Subjects {
  private readonly groups = new Map<Key, Subject>();

  private readonly summaries = new Map<ModelRules, Summary>();

  constructor(private readonly model: AccessModel) {}

  summaryOf(rules: ModelRules): Summary {
    let summary = this.summaries.get(rules);
    if (summary === undefined) {
      const combinations = LISTS.flatMap((one) => LISTS.flatMap((other) => this.combined(rules, one, other)));
      this.summaries.set(rules, (summary = { combinations, groups: groupsOf(rules) }));
    }
    return summary;
  }

  private combined(rules: ModelRules, one: (typeof LISTS)[number], other: (typeof LISTS)[number]): Combination[] {
    if (one === other || rules[one].length === 0 || rules[other].length === 0) return [];
    const facts = rules[one].filter((rule) => this.of(rule).facts);
    const connections = rules[other].filter((rule) => this.of(rule).connection);
    if (facts.length === 0 || connections.length === 0) return [];
    return [{ lists: `${one} ${other}`, facts: JSON.stringify(facts), connections: JSON.stringify(connections) }];
  }

  private of(rule: ModelRule): Subject {
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
        : this.ofAny([...group.include, ...group.require, ...group.exclude]);
    this.groups.set(key, subject);
    return subject;
  }

  private ofAny(rules: readonly ModelRule[]): Subject {
    const all = rules.map((rule) => this.of(rule));
    return { facts: all.some(({ facts }) => facts), connection: all.some(({ connection }) => connection) };
  }
}

const groupsOf = ({ include, require, exclude }: ModelRules): Key[] =>
  [include, require, exclude].flatMap((rules) => rules.flatMap((rule) => ("group" in rule ? [rule.group.id] : [])));
