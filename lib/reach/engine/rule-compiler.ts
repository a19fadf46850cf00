import type { AccessRule } from "../../api/areas/policies/rules";
import { kindOfRule } from "../../rules/kinds";
import { missingGroup } from "../evaluate";
import type { AccessModel, Key, ModelRule, ModelRules } from "../model/access-model";
import { NO } from "./diagrams";
import { TooEntangledError, type Node } from "./node-store";
import { RULE_ENCODINGS, type RuleScope } from "./rule-encodings";
import type { Theory } from "./theory";

/** How many ways through circular groups are followed. Each way is a diagram of its own. */
const MOST_WAYS = 20_000;

/**
 * What is known of rules in all models of an engine. Of two versions of an account, nearly all rules are the same: those of
 * the second are only looked up.
 */
export class KnownRules {
  /** Diagrams of rules that mean the same in each model, by their JSON. */
  readonly rules = new Map<string, Node>();
  /** Diagrams of rule lists, by the diagrams of their rules. */
  readonly lists = new Map<string, Node>();
}

/** The rules of one model as diagrams. */
export class RuleCompiler {
  private readonly groups = new Map<string, Node>();
  private readonly circles: ReadonlyMap<Key, number>;
  private readonly lists = new Map<Key, Node>();
  private ways = 0;

  constructor(
    private readonly theory: Theory,
    private readonly model: AccessModel,
    private readonly known: KnownRules,
  ) {
    this.circles = circlesOf(model);
  }

  /** The requests that match the rules: one of `include`, all of `require`, none of `exclude`. */
  rules(rules: ModelRules): Node {
    return this.rulesWithin(rules, []);
  }

  rule(rule: ModelRule): Node {
    return this.ruleWithin(rule, []);
  }

  private rulesWithin(rules: ModelRules, within: readonly Key[]): Node {
    const nodes = (list: readonly ModelRule[]): Node[] => list.map((rule) => this.ruleWithin(rule, within));
    const lists = [nodes(rules.include), nodes(rules.require), nodes(rules.exclude)] as const;
    const identity = lists.join(" ; ");
    let node = this.known.lists.get(identity);
    if (node === undefined) this.known.lists.set(identity, (node = this.join(...lists)));
    return node;
  }

  private join(include: readonly Node[], require: readonly Node[], exclude: readonly Node[]): Node {
    const { diagrams } = this.theory;
    const required = diagrams.and(diagrams.any(include), diagrams.all(require));
    return diagrams.minus(required, diagrams.any(exclude));
  }

  private ruleWithin(rule: ModelRule, within: readonly Key[]): Node {
    if ("opaque" in rule) return this.theory.opaque(rule.opaque);
    const kind = kindOfRule(rule);
    if (kind === "email_list" || kind === "ip_list") return this.list(rule, kind);
    if (kind === "group") return this.encode(rule, kind, within);
    const identity = JSON.stringify(rule);
    let node = this.known.rules.get(identity);
    if (node === undefined) this.known.rules.set(identity, (node = this.encode(rule, kind, within)));
    return node;
  }

  private encode(rule: AccessRule, kind: keyof typeof RULE_ENCODINGS, within: readonly Key[]): Node {
    const value = (rule as Readonly<Record<string, unknown>>)[kind];
    const scope: RuleScope = { theory: this.theory, model: this.model, group: (key) => this.group(key, within) };
    return RULE_ENCODINGS[kind](value as never, scope); // the value of a rule has the type of its kind
  }

  /** A long list is compiled once. */
  private list(rule: AccessRule, kind: "email_list" | "ip_list"): Node {
    const { id } = (rule as Readonly<Record<typeof kind, { id: string }>>)[kind];
    let node = this.lists.get(id);
    if (node === undefined) this.lists.set(id, (node = this.encode(rule, kind, [])));
    return node;
  }

  /**
   * A group inside itself matches nobody. So a group that is part of a circle has another meaning on each way into it, and
   * its diagram is remembered together with the groups of the circle that are on the way.
   */
  private group(key: Key, within: readonly Key[]): Node {
    const group = this.model.groups.get(key);
    if (group === undefined)
      return this.theory.opaque({ name: missingGroup(key), reason: "the source does not contain the group" });
    if (within.includes(key)) return NO;
    const circle = this.circles.get(key);
    const way = circle === undefined ? [] : within.filter((other) => this.circles.get(other) === circle).toSorted();
    const identity = way.length === 0 ? key : JSON.stringify([key, ...way]);
    let node = this.groups.get(identity);
    if (node === undefined) {
      if (way.length > 0 && ++this.ways > MOST_WAYS) throw tooManyWays(group.name ?? key);
      node = this.rulesWithin(group, circle === undefined ? [] : [...way, key]);
      this.groups.set(identity, node);
    }
    return node;
  }
}

const tooManyWays = (name: string): TooEntangledError =>
  new TooEntangledError(`the group ${JSON.stringify(name)} refers to itself in more than ${MOST_WAYS} ways`);

/** The circle of each group that refers to itself, directly or through others, as a number. */
function circlesOf({ groups }: AccessModel): ReadonlyMap<Key, number> {
  const circles = new Map<Key, number>();
  const [order, low, stack] = [new Map<Key, number>(), new Map<Key, number>(), [] as Key[]];
  const visit = (key: Key): void => {
    const number = order.size;
    order.set(key, number);
    low.set(key, number);
    stack.push(key);
    for (const next of nestedGroups(groups.get(key))) {
      if (!groups.has(next)) continue;
      if (next === key) circles.set(key, number);
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(key, Math.min(low.get(key) ?? number, low.get(next) ?? number));
    }
    if (low.get(key) !== number) return;
    const members = stack.splice(stack.indexOf(key));
    if (members.length > 1) for (const member of members) circles.set(member, number);
  };
  for (const key of groups.keys()) if (!order.has(key)) visit(key);
  return circles;
}

const nestedGroups = (rules: ModelRules | undefined): Key[] =>
  [rules?.include, rules?.require, rules?.exclude].flatMap((list) =>
    (list ?? []).flatMap((rule) => ("group" in rule ? [rule.group.id] : [])),
  );
