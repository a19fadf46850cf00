import type { ApplicationPolicy, ApplicationPolicyInput } from "../../../../api";

/**
 * What a policy does, as far as the order of changes depends on it: whom it matches and what it does with them. Two
 * policies with the same rules and settings are two effects; a policy that only moves keeps its effect.
 */
export interface PolicyEffect {
  readonly decision: ApplicationPolicy["decision"];
  readonly include: ReadonlySet<string>;
  readonly require: ReadonlySet<string>;
  readonly exclude: ReadonlySet<string>;
  /** The settings that the policy imposes on those it admits, such as a second factor. */
  readonly conditions: string;
}

/** Fields that are neither rules nor settings. */
const OTHER_FIELDS = ["id", "uid", "reusable", "name", "precedence", "created_at", "updated_at"];
const RULE_FIELDS = ["decision", "include", "require", "exclude"];

/** The effect of a policy of the API. */
export function effectOf(policy: ApplicationPolicy | ApplicationPolicyInput): PolicyEffect {
  const { decision, include, require, exclude } = policy;
  const settings = Object.entries(policy).filter(([name]) => ![...OTHER_FIELDS, ...RULE_FIELDS].includes(name));
  return {
    decision,
    include: texts(include),
    require: texts(require),
    exclude: texts(exclude),
    conditions: canonical(Object.fromEntries(settings)) ?? "",
  };
}

const texts = (rules: readonly object[] = []): ReadonlySet<string> =>
  new Set(rules.map((rule) => canonical(rule) ?? JSON.stringify(rule)));

/** The JSON of a value with sorted keys and without what means the same as an omitted field. Undefined if nothing is left. */
function canonical(value: unknown): string | undefined {
  if (value === null || value === undefined || value === "" || value === false) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : `[${value.map((one) => canonical(one)).join()}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, one]) => {
      const text = canonical(one);
      return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
    });
  return fields.length === 0 ? undefined : `{${fields.join()}}`;
}

/** Whether two effects are the same. */
export const isSameEffect = (left: PolicyEffect, right: PolicyEffect): boolean =>
  left.conditions === right.conditions && implies(left, right) && implies(right, left);

/**
 * Whether everybody whom the first policy matches is matched by the second, whatever the rules say. False if that is not
 * certain.
 */
export function implies(left: PolicyEffect, right: PolicyEffect): boolean {
  return (
    left.decision === right.decision &&
    isPart(left.include, right.include) &&
    isPart(right.require, left.require) &&
    isPart(right.exclude, left.exclude)
  );
}

const isPart = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((one) => whole.has(one));
