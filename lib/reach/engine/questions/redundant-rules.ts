import type { AccessModel, ModelRule, ModelRules } from "../../model/access-model";
import type { DecisionEngine } from "../decision-engine";
import { NO } from "../diagrams";

/** A rule without which a policy or a group would match exactly the same requests. */
export interface RedundantRule {
  readonly list: "include" | "require" | "exclude";
  readonly index: number;
  readonly rule: ModelRule;
  /** The rule of the same list that makes it redundant, if one does by itself. */
  readonly because: ModelRule | undefined;
}

const LISTS = ["include", "require", "exclude"] as const;

/** The rules that could go, each by itself; of two equal rules, both. None if nobody matches anyway. */
export function redundantRules(engine: DecisionEngine, model: AccessModel, rules: ModelRules): RedundantRule[] {
  const node = engine.rulesNode(model, rules);
  if (node === NO) return [];
  return LISTS.flatMap((list) =>
    rules[list].flatMap((rule, index) => {
      const without = { ...rules, [list]: rules[list].toSpliced(index, 1) };
      if (engine.rulesNode(model, without) !== node) return [];
      return [{ list, index, rule, because: reasonFor(engine, model, rules[list], index, list) }];
    }),
  );
}

/** A rule that matches whatever the redundant one does; in `require`, only what that one does. */
function reasonFor(
  engine: DecisionEngine,
  model: AccessModel,
  rules: readonly ModelRule[],
  index: number,
  list: RedundantRule["list"],
): ModelRule | undefined {
  const { diagrams } = engine.universe.theory;
  const nodeOf = (rule: ModelRule): number => engine.rulesNode(model, { include: [rule], require: [], exclude: [] });
  const own = nodeOf(rules[index] as ModelRule);
  return rules.find((rule, i) => {
    if (i === index) return false;
    const [narrow, wide] = list === "require" ? [nodeOf(rule), own] : [own, nodeOf(rule)];
    return diagrams.minus(narrow, wide) === NO;
  });
}
