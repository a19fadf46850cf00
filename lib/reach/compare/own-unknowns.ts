import type { AccessModel, ModelDestination, ModelRule, ModelRules, OpaqueFact } from "../model/access-model";

/**
 * A model whose unknown values are its own: `include of x.staff` of the earlier model may be another value than that of the
 * later one, although it is the value of the same attribute. Facts that name an object (a group, a list) stay the same in
 * both: the object is the same, and neither model changes it.
 */
export function withOwnUnknowns(model: AccessModel): AccessModel {
  return {
    ...model,
    groups: mapped(model.groups, (group) => ({ ...group, ...ownRules(group) })),
    policies: mapped(model.policies, (policy) =>
      policy.opaque === undefined ? { ...policy, ...ownRules(policy) } : { ...policy, opaque: own(policy.opaque) },
    ),
    applications: mapped(model.applications, (application) => ({
      ...application,
      destinations: application.destinations.map(ownDestination),
    })),
  };
}

const mapped = <Key, Part>(parts: ReadonlyMap<Key, Part>, change: (part: Part) => Part): ReadonlyMap<Key, Part> =>
  new Map([...parts].map(([key, part]) => [key, change(part)]));

const ownRules = ({ include, require, exclude }: ModelRules): ModelRules => ({
  include: include.map(ownRule),
  require: require.map(ownRule),
  exclude: exclude.map(ownRule),
});

const ownRule = (rule: ModelRule): ModelRule => ("opaque" in rule ? { opaque: own(rule.opaque) } : rule);

const ownDestination = (destination: ModelDestination): ModelDestination =>
  destination.type === "opaque" ? { ...destination, fact: own(destination.fact) } : destination;

const own = (fact: OpaqueFact): OpaqueFact =>
  namesObject(fact) ? fact : { ...fact, name: `${fact.name}, before the change` };

/** `group "f174e90a"`, as opposed to `include of x.staff`. */
const namesObject = ({ name }: OpaqueFact): boolean => /^[a-z ]+ ".*"$/i.test(name);
