import type { AccessModel, Application, Key, KnownPolicy, Policy } from "../model/access-model";

/** Key of an application as it decides on SSH as the Unix user whose name is that of the email address. */
export const aliasKey = (application: Key): Key => `${application}, as the user of the email address`;

/**
 * A model in which each application for SSH is twice: as it is, and as it decides on users who log in under the name of their
 * email address. There, a policy that allows no such user denies: the first policy that matches decides.
 */
export function withEmailAliases(model: AccessModel): AccessModel {
  const ssh = [...model.applications.values()].filter(({ type }) => type === "infrastructure");
  if (ssh.length === 0) return model;
  const keys = new Set(ssh.flatMap(({ policies }) => policies));
  const policies = [...keys].flatMap((key) => model.policies.get(key) ?? []).map(asAlias);
  return {
    ...model,
    applications: new Map([...model.applications, ...ssh.map((one) => entry(applicationAsAlias(one, model)))]),
    policies: new Map([...model.policies, ...policies.map(entry)]),
  };
}

const entry = <Part extends { readonly key: Key }>(part: Part): [Key, Part] => [part.key, part];

const applicationAsAlias = (application: Application, { policies }: AccessModel): Application => ({
  ...application,
  key: aliasKey(application.key),
  policies: application.policies.map((key) => (policies.has(key) ? aliasKey(key) : key)),
});

function asAlias(policy: Policy): Policy {
  if (policy.opaque !== undefined) return { ...policy, key: aliasKey(policy.key) };
  const decision: KnownPolicy["decision"] = policy.connection?.ssh?.allowEmailAlias === true ? policy.decision : "deny";
  return { ...policy, key: aliasKey(policy.key), decision };
}
