import type { AccessRule } from "../../api/areas/policies/rules";
import { kindOfRule, recordOf, type ReferencedObject } from "../../rules/kinds";
import type {
  AccessModel,
  Application,
  Key,
  McpPortal,
  ModelDestination,
  ModelRule,
  ModelRules,
  Policy,
} from "./access-model";
import { inOneOrder } from "./rule-order";

/** The parts of a model that something refers to by key. */
export type PartKind =
  | "applications"
  | "policies"
  | "groups"
  | "lists"
  | "identityProviders"
  | "serviceTokens"
  | "postureChecks"
  | "mcpServers"
  | "mcpPortals"
  | "targets";

export const PART_KINDS: readonly PartKind[] = [
  "applications",
  "policies",
  "groups",
  "lists",
  "identityProviders",
  "serviceTokens",
  "postureChecks",
  "mcpServers",
  "mcpPortals",
  "targets",
];

/** The parts that rules refer to. */
const OF_RULES: Partial<Record<ReferencedObject, PartKind>> = {
  application: "applications",
  "device posture check": "postureChecks",
  group: "groups",
  "identity provider": "identityProviders",
  list: "lists",
  "service token": "serviceTokens",
};

/** The new key of what has a key; the same if it stays. */
export type Rename = (kind: PartKind, key: Key) => Key;

/** The model with other keys: of the parts, and wherever it refers to them. */
export function withKeys(model: AccessModel, rename: Rename): AccessModel {
  const parts = <P extends { readonly key: Key }>(kind: PartKind, map: ReadonlyMap<Key, P>, inner: (part: P) => P) =>
    new Map(
      [...map.values()].map((part): [Key, P] => [
        rename(kind, part.key),
        { ...inner(part), key: rename(kind, part.key) },
      ]),
    );
  const same = <P>(part: P): P => part;
  return {
    ...model,
    applications: parts("applications", model.applications, (part) => renamedApplication(part, rename)),
    policies: parts("policies", model.policies, (part): Policy =>
      part.opaque === undefined ? { ...part, ...renamedRules(part, rename) } : part,
    ),
    groups: parts("groups", model.groups, (part) => ({ ...part, ...renamedRules(part, rename) })),
    lists: parts("lists", model.lists, same),
    identityProviders: parts("identityProviders", model.identityProviders, same),
    serviceTokens: parts("serviceTokens", model.serviceTokens, same),
    postureChecks: parts("postureChecks", model.postureChecks, same),
    mcpServers: parts("mcpServers", model.mcpServers, same),
    mcpPortals: parts("mcpPortals", model.mcpPortals, (part) => renamedPortal(part, rename)),
    targets: parts("targets", model.targets, same),
  };
}

/** Every reference of a model: of what kind, to which key, and from which part. */
export function referencesOf(
  model: AccessModel,
): readonly { readonly kind: PartKind; readonly key: Key; readonly from: Key }[] {
  const found: { kind: PartKind; key: Key; from: Key }[] = [];
  const collectFrom =
    (from: Key): Rename =>
    (kind, key) => {
      found.push({ kind, key, from });
      return key;
    };
  for (const application of model.applications.values()) renamedApplication(application, collectFrom(application.key));
  for (const policy of model.policies.values())
    if (policy.opaque === undefined) renamedRules(policy, collectFrom(policy.key));
  for (const group of model.groups.values()) renamedRules(group, collectFrom(group.key));
  for (const portal of model.mcpPortals.values()) renamedPortal(portal, collectFrom(portal.key));
  return found;
}

function renamedRules({ include, require, exclude }: ModelRules, rename: Rename): ModelRules {
  const all = (rules: readonly ModelRule[]) =>
    inOneOrder(rules.map((rule) => ("opaque" in rule ? rule : renamedRule(rule, rename))));
  return { include: all(include), require: all(require), exclude: all(exclude) };
}

function renamedRule(rule: AccessRule, rename: Rename): AccessRule {
  const kind = kindOfRule(rule);
  const fields = { ...(rule as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[kind] };
  for (const { object, field } of recordOf(kind).refersTo) {
    const part = OF_RULES[object];
    const key = fields[field];
    if (part !== undefined && typeof key === "string") fields[field] = rename(part, key);
  }
  // The same rule with other keys.
  return { [kind]: fields } as unknown as AccessRule;
}

function renamedApplication(application: Application, rename: Rename): Application {
  const { allowedIdps } = application;
  return {
    ...application,
    policies: application.policies.map((key) => rename("policies", key)),
    destinations: application.destinations.map((destination) => renamedDestination(destination, rename)),
    ...(allowedIdps === undefined
      ? {}
      : { allowedIdps: allowedIdps.map((key) => rename("identityProviders", key)).sort() }),
  };
}

const renamedDestination = (destination: ModelDestination, rename: Rename): ModelDestination =>
  destination.type === "mcp_server"
    ? { ...destination, server: rename("mcpServers", destination.server) }
    : destination;

const renamedPortal = (portal: McpPortal, rename: Rename): McpPortal => ({
  ...portal,
  servers: portal.servers.map((server) => ({ ...server, server: rename("mcpServers", server.server) })),
});
