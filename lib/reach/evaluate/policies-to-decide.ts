import type { AccessRule } from "../../api/areas/policies/rules";
import type { DecidingPolicy, RuleLists } from "../../rules/decision";
import type { AccessModel, Application, ModelRule, ModelRules, Policy } from "../model/access-model";
import type { AccessRequest } from "./access-request";

/** A policy as `decide` takes it, and the policy of the model that it stands for. */
export interface PolicyToDecide extends DecidingPolicy {
  readonly policy: Policy;
}

/** A rule as `decide` takes it, and the rule of the model that it stands for. */
const STANDS_FOR = new WeakMap<AccessRule, ModelRule>();

/** The rule of the model that a rule of `decide` stands for. */
export const ruleOfModel = (rule: AccessRule): ModelRule => STANDS_FOR.get(rule) ?? rule;

/** To `decide`, an opaque fact is a posture check of its own, which the device passes if the fact holds. */
export const opaqueCheck = (name: string): string => `opaque fact: ${name}`;

/** To `decide`, a list of email addresses: nobody is on it without a login, unlike on a list of IP addresses. */
export const emailList = (key: string): string => `email list: ${key}`;

/** Name of the opaque fact that a group stands for which the model does not have. */
export const missingGroup = (key: string): string => `group "${key}"`;

/** The policies of an application, in the order of their precedence. An opaque policy decides what the request says. */
export function policiesToDecide(
  model: AccessModel,
  application: Application,
  request: AccessRequest,
): PolicyToDecide[] {
  return application.policies.flatMap((key) => {
    const policy = model.policies.get(key) ?? missingPolicy(key);
    if (policy.opaque === undefined) return { policy, decision: policy.decision, ...rulesToDecide(model, policy) };
    const decision = request.opaquePolicies?.[policy.opaque.name];
    return decision === undefined ? [] : { policy, decision, include: [{ everyone: {} }] };
  });
}

/** A policy that the model refers to and does not have. */
export const missingPolicy = (key: string): Policy => ({
  key,
  origin: {},
  opaque: { name: `policy "${key}"`, reason: "the source does not contain the policy" },
});

const GROUPS = new WeakMap<AccessModel, ReadonlyMap<string, RuleLists>>();

/** The groups of a model as `decide` takes them. */
export function groupsToDecide(model: AccessModel): ReadonlyMap<string, RuleLists> {
  const known = GROUPS.get(model);
  if (known !== undefined) return known;
  const groups = new Map([...model.groups].map(([key, group]) => [key, rulesToDecide(model, group)]));
  GROUPS.set(model, groups);
  return groups;
}

/** By model, too: the same policy may be in two models of which only one has a group. */
const RULES = new WeakMap<AccessModel, WeakMap<ModelRules, RuleLists>>();

function rulesToDecide(model: AccessModel, rules: ModelRules): RuleLists {
  const ofModel = RULES.get(model) ?? new WeakMap<ModelRules, RuleLists>();
  RULES.set(model, ofModel);
  const known = ofModel.get(rules);
  if (known !== undefined) return known;
  const toDecide = (rule: ModelRule): AccessRule => ruleToDecide(model, rule);
  const lists = {
    include: rules.include.map(toDecide),
    require: rules.require.map(toDecide),
    exclude: rules.exclude.map(toDecide),
  };
  ofModel.set(rules, lists);
  return lists;
}

function ruleToDecide(model: AccessModel, rule: ModelRule): AccessRule {
  const name = opaqueName(model, rule);
  const toDecide: AccessRule | undefined =
    name !== undefined
      ? { device_posture: { integration_uid: opaqueCheck(name) } }
      : "email_list" in rule
        ? { email_list: { id: emailList(rule.email_list.id) } }
        : undefined;
  if (toDecide === undefined) return rule as AccessRule;
  STANDS_FOR.set(toDecide, rule);
  return toDecide;
}

/** Name of the opaque fact on which a rule rests; undefined if it rests on none. */
export function opaqueName({ groups }: AccessModel, rule: ModelRule): string | undefined {
  if ("opaque" in rule) return rule.opaque.name;
  return "group" in rule && !groups.has(rule.group.id) ? missingGroup(rule.group.id) : undefined;
}
