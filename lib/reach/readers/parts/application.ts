import type { Application, ApplicationType, Key, Policy } from "../../model/access-model";
import { SourceError } from "../source-error";
import type { SourceObject } from "../source-object";
import {
  elementsOf,
  isFields,
  isSet,
  numberOf,
  single,
  textOf,
  Unknown,
  unknownIn,
  flagOf,
  type Fields,
  type Value,
} from "../value";
import { opaque, type PartContext } from "./context";
import { destinationsOf } from "./destinations";
import { missingPolicy, policyOf } from "./policy";
import { durationOf, mfaOf, onOrUnset, setOf, withoutUnset } from "./settings";

/** Every type of application. The compiler checks that none is missing. */
const TYPES: Readonly<Record<ApplicationType, true>> = {
  self_hosted: true,
  saas: true,
  ssh: true,
  vnc: true,
  app_launcher: true,
  warp: true,
  biso: true,
  bookmark: true,
  dash_sso: true,
  infrastructure: true,
  rdp: true,
  mcp: true,
  mcp_portal: true,
  proxy_endpoint: true,
};

export const APPLICATION_TYPES: readonly string[] = Object.keys(TYPES);

/** The session of an application that sets none. */
const DEFAULT_SESSION = "24h";

/** An application, with the policies that belong to it. */
export interface ReadApplication {
  readonly application: Application;
  /** Its policies with their precedence, in the order of the source. */
  readonly policies: readonly PlacedPolicy[];
  readonly ownPolicies: readonly Policy[];
}

/** A policy of an application, and where it stands. */
export interface PlacedPolicy {
  readonly key: Key;
  readonly precedence: number;
}

/** Before all others: what an opaque policy may do there, it may also do further down. */
export const FIRST = -1;

export function applicationOf(object: SourceObject, context: PartContext): ReadApplication {
  const { values, key, origin } = object;
  const type = typeOf(object);
  const placed = policiesOf(object, context);
  const doubts = opaquePolicies(object, context);
  const application: Application = withoutUnset({
    key,
    id: textOf(values.id) ?? textOf(values.uid),
    name: textOf(values.name),
    origin,
    type,
    destinations: destinationsOf(object, type, context),
    policies: [],
    allowedIdps: allowedIdpsOf(values.allowed_idps, context),
    sessionDuration: sessionOf(values.session_duration),
    mfa: mfaOf(values.mfa_config),
    allowAuthenticateViaWarp: flagOf(values.allow_authenticate_via_warp),
    optionsPreflightBypass: onOrUnset(values.options_preflight_bypass),
    cors: corsOf(values.cors_headers),
    tags: setOf(values.tags),
  });
  return {
    application,
    policies: [...doubts.map(({ key: policy }) => ({ key: policy, precedence: FIRST })), ...placed.policies],
    ownPolicies: [...doubts, ...placed.ownPolicies],
  };
}

function typeOf({ values, key, type: terraformType }: SourceObject): ApplicationType {
  if (terraformType?.endsWith("_bookmark") === true) return "bookmark";
  const { type } = values;
  // The default of the official provider.
  if (!isSet(type) || (type instanceof Unknown && type.isComputed)) return "self_hosted";
  if (typeof type === "string" && Object.hasOwn(TYPES, type)) return type as ApplicationType;
  const given = type instanceof Unknown ? `not known (${type.reason})` : JSON.stringify(type);
  throw new SourceError(
    `the type of the application ${key} is ${given}; known types are ${Object.keys(TYPES).join(", ")}. ` +
      "Without it, nobody can say what the application protects: give a literal type, or upgrade cdktf-cloudflare-access.",
  );
}

const sessionOf = (value: Value): string | undefined => {
  const duration = durationOf(value);
  return duration === DEFAULT_SESSION ? undefined : duration;
};

function allowedIdpsOf(value: Value, context: PartContext): readonly Key[] | undefined {
  const keys = elementsOf(value).map((element) => context.reference("identity provider", element));
  const known = keys.filter((key): key is Key => typeof key === "string");
  return known.length === 0 ? undefined : [...new Set(known)].sort();
}

/** Attributes that decide about all requests, and are not known: each is a policy before all others that may do anything. */
function opaquePolicies({ values, key, origin }: SourceObject, context: PartContext): readonly Policy[] {
  const idp = elementsOf(values.allowed_idps)
    .map((element) =>
      element instanceof Unknown && element.isComputed ? "" : context.reference("identity provider", element),
    )
    .find((reference): reference is Unknown => reference instanceof Unknown);
  const mfa = unknownIn(values.mfa_config);
  const doubts: [string, Unknown | undefined][] = [
    ["allowed_idps", idp],
    ["mfa_config", mfa],
  ];
  return doubts.flatMap(([attribute, value]) => {
    if (value === undefined) return [];
    const name = `${attribute} of ${key}`;
    return [{ key: name, origin, opaque: opaque(name, value) }];
  });
}

function policiesOf(object: SourceObject, context: PartContext): Pick<ReadApplication, "policies" | "ownPolicies"> {
  const { values, key, origin } = object;
  const list = values.policies;
  if (list instanceof Unknown || leavesPoliciesAlone(object)) {
    const reason =
      list instanceof Unknown ? list : new Unknown("the resource leaves the policies of the application alone");
    const name = `policies of ${key}`;
    return {
      policies: [{ key: name, precedence: FIRST }],
      ownPolicies: [{ key: name, origin, opaque: opaque(name, reason) }],
    };
  }
  const policies: PlacedPolicy[] = [];
  const ownPolicies: Policy[] = [];
  for (const [index, element] of elementsOf(list).entries()) {
    const { policy, own } = attachedPolicy(object, element, index, context);
    const precedence = isFields(element) ? numberOf(element.precedence) : undefined;
    policies.push({ key: policy, precedence: precedence ?? index + 1 });
    if (own !== undefined) ownPolicies.push(own);
  }
  return { policies, ownPolicies };
}

/** The companion's application without policies adopts those that are there. */
const leavesPoliciesAlone = ({ type, values }: SourceObject): boolean =>
  type === "cfaccess_application" && !isSet(values.policies) && flagOf(values.adopt_existing) === true;

interface AttachedPolicy {
  readonly policy: Key;
  /** The policy, if it belongs to the application. */
  readonly own?: Policy | undefined;
}

/** A policy in the list of an application: a reusable one by its ID, or all of its own. */
function attachedPolicy(object: SourceObject, element: Value, index: number, context: PartContext): AttachedPolicy {
  const words = `policy ${index + 1} of ${object.key}`;
  const id = isFields(element) ? element.id : element;
  const isOwn =
    isFields(element) && (isSet(element.decision) || isSet(element.include)) && flagOf(element.reusable) !== true;
  // The ID that Cloudflare gives an own policy refers to none.
  const reference = isOwn && id instanceof Unknown ? id : context.reference("policy", id);
  if (typeof reference === "string" && (!isOwn || context.has("policy", reference))) {
    if (context.has("policy", reference)) return { policy: reference };
    // An answer about an application has the reusable policy in full.
    const inFull = isFields(element) && isSet(element.decision) ? { ...element, reusable: true } : undefined;
    const identity = { key: reference, origin: object.origin, reusable: true, words: `policy ${reference}` };
    return {
      policy: reference,
      own: inFull === undefined ? missingPolicy(reference) : policyOf(inFull, identity, context),
    };
  }
  if (isOwn) {
    const key = ownKey(object, element, index, typeof reference === "string" ? reference : undefined);
    return {
      policy: key,
      own: policyOf(element, { key, origin: object.origin, reusable: false, words: key }, context),
    };
  }
  const reason = reference instanceof Unknown ? reference : new Unknown("it is missing");
  return { policy: words, own: { key: words, origin: object.origin, opaque: opaque(words, reason) } };
}

/** The key of an application's own policy: its name if it is the only one of that name, so that another order is no other policy. */
function ownKey({ key, values, type }: SourceObject, element: Fields, index: number, id: string | undefined): Key {
  if (type === undefined && id !== undefined) return id;
  const name = textOf(element.name);
  const names = elementsOf(values.policies).filter((other) => isFields(other) && textOf(other.name) === name);
  return name !== undefined && names.length === 1 ? `policy "${name}" of ${key}` : `policy ${index + 1} of ${key}`;
}

function corsOf(value: Value): Application["cors"] {
  const headers = single(value);
  if (!isFields(headers)) return undefined;
  const cors = withoutUnset({
    allowAllOrigins: onOrUnset(headers.allow_all_origins),
    allowedOrigins: setOf(headers.allowed_origins),
    allowCredentials: onOrUnset(headers.allow_credentials),
  });
  return Object.keys(cors).length === 0 ? undefined : cors;
}
