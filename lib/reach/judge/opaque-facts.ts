import { missingPolicy, opaqueName } from "../evaluate";
import type { AccessModel, Key, ModelRules } from "../model/access-model";

/** The facts on which an application rests and that the source does not tell, by name. */
export interface OpaqueFacts {
  /** Rules of which only the name is known, and groups that the model does not have. */
  readonly rules: ReadonlySet<string>;
  /** Policies of which nothing is known. */
  readonly policies: ReadonlySet<string>;
}

const FACTS = new WeakMap<AccessModel, Map<Key, OpaqueFacts>>();

/** The opaque facts of an application. */
export function opaqueFactsOf(model: AccessModel, application: Key): OpaqueFacts {
  const known = FACTS.get(model) ?? new Map<Key, OpaqueFacts>();
  FACTS.set(model, known);
  const facts = known.get(application) ?? collected(model, application);
  known.set(application, facts);
  return facts;
}

function collected(model: AccessModel, key: Key): OpaqueFacts {
  const [rules, policies] = [new Set<string>(), new Set<string>()];
  const seen = new Set<Key>();
  const addRules = ({ include, require, exclude }: ModelRules): void => {
    for (const rule of [...include, ...require, ...exclude]) {
      const name = opaqueName(model, rule);
      if (name !== undefined) rules.add(name);
      else if ("group" in rule && !seen.has(rule.group.id)) {
        seen.add(rule.group.id);
        const group = model.groups.get(rule.group.id);
        if (group !== undefined) addRules(group);
      }
    }
  };
  for (const policyKey of model.applications.get(key)?.policies ?? []) {
    const policy = model.policies.get(policyKey) ?? missingPolicy(policyKey);
    if (policy.opaque === undefined) addRules(policy);
    else policies.add(policy.opaque.name);
  }
  return { rules, policies };
}

const NAMES = new WeakMap<AccessModel, ReadonlySet<string>>();

/** The names of all opaque facts on which an application of the model rests. */
export function opaqueNames(model: AccessModel): ReadonlySet<string> {
  const known = NAMES.get(model);
  if (known !== undefined) return known;
  const facts = [...model.applications.keys()].map((key) => opaqueFactsOf(model, key));
  const names = new Set(facts.flatMap(({ rules, policies }) => [...rules, ...policies]));
  NAMES.set(model, names);
  return names;
}
