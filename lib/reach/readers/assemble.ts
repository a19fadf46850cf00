import type { AccessModel, Application, Key, Note, OrganizationSettings, Part, Policy } from "../model/access-model";
import { applicationOf, FIRST, type PlacedPolicy } from "./parts/application";
import { opaque, PartContext } from "./parts/context";
import { mcpPortalOf, mcpServerOf } from "./parts/mcp";
import { organizationOf } from "./parts/organization";
import { missingPolicy, policyOf } from "./parts/policy";
import { groupOf, identityProviderOf, listOf, postureCheckOf, serviceTokenOf } from "./parts/simple-parts";
import { targetOf, targetsOfFleet } from "./parts/targets";
import type { ObjectKind } from "./object-kind";
import type { SourceObject } from "./source-object";
import { isSet, numberOf, textOf, Unknown } from "./value";

/** Makes a model of the objects of a source. Each object becomes a part, or a note that says what is missing. */
export function assemble(objects: readonly SourceObject[], notes: readonly Note[] = []): AccessModel {
  const distinct = withoutRepeated(objects);
  const context = new PartContext(distinct.objects);
  for (const { kind, key, managed } of distinct.aliases) context.alias(kind, key, managed);
  const of = (kind: ObjectKind): readonly SourceObject[] => distinct.objects.filter((object) => object.kind === kind);
  const parts = <P extends Part>(kind: ObjectKind, partOf: (object: SourceObject, context: PartContext) => P) =>
    byKey(of(kind).map((object) => partOf(object, context)));
  const { applications, policies } = applicationsAndPolicies(of("application"), of("policy"), context);
  const model = {
    applications,
    policies,
    groups: parts("group", groupOf),
    lists: parts("list", listOf),
    identityProviders: parts("identity provider", identityProviderOf),
    serviceTokens: parts("service token", serviceTokenOf),
    postureChecks: parts("device posture check", postureCheckOf),
    mcpServers: parts("MCP server", mcpServerOf),
    mcpPortals: parts("MCP portal", mcpPortalOf),
    targets: byKey([
      ...of("target").map((object) => targetOf(object, context)),
      ...of("target fleet").flatMap((object) => targetsOfFleet(object, context)),
    ]),
    organization: of("organization").reduce<OrganizationSettings>(
      (settings, object) => ({ ...settings, ...organizationOf(object, context) }),
      {},
    ),
  };
  return { ...model, notes: [...notes, ...context.notes] };
}

const byKey = <P extends Part>(parts: readonly P[]): ReadonlyMap<Key, P> =>
  new Map(parts.map((part) => [part.key, part]));

interface Alias {
  readonly kind: ObjectKind;
  readonly key: Key;
  readonly managed: Key;
}

/** The objects without those that are only read and that another object already is. References to them lead to that one. */
function withoutRepeated(objects: readonly SourceObject[]): {
  objects: readonly SourceObject[];
  aliases: readonly Alias[];
} {
  const kept = objects.filter(({ isReadOnly }) => isReadOnly !== true);
  const keys = new Map(kept.flatMap((object) => identityOf(object)));
  const aliases: Alias[] = [];
  for (const object of objects) {
    if (object.isReadOnly !== true) continue;
    const [identity] = identityOf(object);
    const managed = identity === undefined ? undefined : keys.get(identity[0]);
    if (managed !== undefined) {
      aliases.push({ kind: object.kind, key: object.key, managed });
      continue;
    }
    if (identity !== undefined) keys.set(...identity);
    kept.push(object);
  }
  return { objects: kept, aliases };
}

function identityOf({ kind, key, values }: SourceObject): [string, Key][] {
  const id = textOf(values.id);
  return id === undefined ? [] : [[`${kind} ${id}`, key]];
}

/** Cloudflare puts a policy without precedence after all others. */
const LAST = Number.MAX_SAFE_INTEGER;

const anywhere = ({ key, id, name, origin }: Policy, precedence: Unknown): Policy => ({
  ...{ key, id, name, origin },
  opaque: opaque(`precedence of ${key}`, precedence),
});

interface LegacyPolicy extends PlacedPolicy {
  readonly application: Key;
}

function applicationsAndPolicies(
  applicationObjects: readonly SourceObject[],
  policyObjects: readonly SourceObject[],
  context: PartContext,
): Pick<AccessModel, "applications" | "policies"> {
  const policies = new Map<Key, Policy>();
  const legacy: LegacyPolicy[] = [];
  for (const object of policyObjects) {
    const { key, origin, values } = object;
    const isReusable = !isSet(values.application_id);
    const { precedence } = values;
    // Where it stands is not known: it is like a policy that may do anything, before all others.
    const isAnywhere = !isReusable && precedence instanceof Unknown && !precedence.isComputed;
    const policy = policyOf(values, { key, origin, reusable: isReusable, words: key }, context);
    policies.set(key, isAnywhere ? anywhere(policy, precedence) : policy);
    if (!isReusable) legacy.push(...placedByItself(object, context));
  }
  const applications = applicationObjects.map((object): Application => {
    const read = applicationOf(object, context);
    for (const policy of read.ownPolicies) if (!policies.has(policy.key)) policies.set(policy.key, policy);
    const own = legacy.filter(({ application }) => application === object.key);
    const placed = [...read.policies, ...own].sort((one, other) => one.precedence - other.precedence);
    return { ...read.application, policies: placed.map(({ key }) => key) };
  });
  // A followed reference may lead to an object that is not there: a plan with targets does not create it.
  for (const { policies: keys } of applications) {
    for (const key of keys) if (!policies.has(key)) policies.set(key, missingPolicy(key));
  }
  return { applications: byKey(applications), policies };
}

/** A policy that says itself to which application it belongs, and where it stands there. */
function placedByItself({ key, origin, values }: SourceObject, context: PartContext): readonly LegacyPolicy[] {
  const application = context.reference("application", values.application_id);
  if (application instanceof Unknown || !context.has("application", application)) {
    context.note(
      `The application of the policy ${key} is not in the source. The policy is in none of the model.`,
      origin,
    );
    return [];
  }
  const { precedence } = values;
  const place = precedence instanceof Unknown && !precedence.isComputed ? FIRST : (numberOf(precedence) ?? LAST);
  return [{ key, application, precedence: place }];
}
