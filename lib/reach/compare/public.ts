import { isLetIn, type DecisionEngine } from "../engine";
import type { Decision } from "../../api/areas/policies/policy-limits";
import type { AccessRequest } from "../evaluate";
import type { AccessModel, Key, OpaqueFact } from "../model/access-model";
import type { Way } from "./deciding";

/** How anybody gets in. */
export interface PublicAccess {
  /** `without a login`, `with any email address`. */
  readonly how: string;
  /** A request by which anybody gets in. */
  readonly request: AccessRequest;
  /** The facts that the source does not tell on which it rests; none if it is certain. */
  readonly restsOn: readonly OpaqueFact[];
}

/** Types of identity providers with which anybody can log in. */
const OPEN_PROVIDERS: ReadonlySet<string | undefined> = new Set([
  "onetimepin",
  "google",
  "github",
  "facebook",
  "linkedin",
  "yandex",
]);

/** The one-time PIN, which every account has unless it is removed, also where the source does not list it. */
const UNLISTED_PIN = "onetimepin";

/** An email address of which no rule knows anything. */
const ANYBODY = "anybody@any-domain.invalid";

/**
 * How anybody gets in: without a login, a token or a certificate, from an address and a country that no rule names; or with any
 * email address, by a one-time PIN or a provider with which anybody can log in. Undefined if nobody does. Whoever gets in only
 * after approval is not anybody.
 */
export function publicAccess(engine: DecisionEngine, model: AccessModel, way: Way): PublicAccess | undefined {
  if (way.constant !== undefined) return undefined;
  const facts = unknownFacts(engine, way);
  const candidates: readonly Omit<PublicAccess, "restsOn">[] = [
    { how: "without a login", request: { facts: {} } },
    ...openProviders(model, way).map((identityProvider) => ({
      how: "with any email address",
      request: { facts: { email: ANYBODY, login: { identityProvider } } },
    })),
  ];
  const found = candidates.flatMap((candidate) => {
    const worlds = worldsOf(candidate.request, facts);
    const open = worlds.find((request) => isOpenTo(way, request));
    if (open === undefined) return [];
    const isCertain = worlds.every((request) => isOpenTo(way, request));
    return { how: candidate.how, request: open, restsOn: isCertain ? [] : facts };
  });
  return found.find(({ restsOn }) => restsOn.length === 0) ?? found[0];
}

function isOpenTo(way: Way, request: AccessRequest): boolean {
  const { outcome } = way.evaluate(request);
  return outcome.kind === "admitted" && outcome.conditions.approval === undefined;
}

function openProviders(model: AccessModel, { applications }: Way): Key[] {
  const known = [...model.identityProviders.values()].filter(({ type }) => OPEN_PROVIDERS.has(type));
  const acceptsAll = applications.every((key) => model.applications.get(key)?.allowedIdps === undefined);
  return [...known.map(({ key }) => key), ...(acceptsAll ? [UNLISTED_PIN] : [])];
}

/** The facts that the source does not tell on which a decision rests. */
function unknownFacts(engine: DecisionEngine, { decision }: Way): readonly OpaqueFact[] {
  const sets = [engine.where(decision, isLetIn), engine.where(decision, (outcome) => !isLetIn(outcome))];
  const facts = sets.flatMap((set) => set?.opaqueFacts() ?? []);
  return [...new Map(facts.map((fact) => [fact.name, fact])).values()];
}

/** The most facts of which all combinations are tried. */
const FEW = 8;

/** The request in the worlds that the facts allow; of very many facts, in those where none holds, one holds, and all hold. */
function worldsOf(request: AccessRequest, facts: readonly OpaqueFact[]): readonly AccessRequest[] {
  const names = facts.map(({ name }) => name);
  const sets =
    names.length > FEW
      ? [[], ...names.map((name) => [name]), names]
      : names.reduce<string[][]>((all, name) => all.flatMap((some) => [some, [...some, name]]), [[]]);
  return sets.flatMap((opaque) => DECISIONS.map((decision) => worldOf(request, opaque, decision)));
}

const DECISIONS: readonly Decision[] = ["allow", "deny", "bypass"];

/** A fact may be about a rule or about a whole policy. */
const worldOf = (request: AccessRequest, opaque: readonly string[], decision: Decision): AccessRequest =>
  opaque.length === 0
    ? request
    : { ...request, opaque, opaquePolicies: Object.fromEntries(opaque.map((name) => [name, decision])) };
