import type { Decision } from "../../api/areas/policies/policy-limits";
import type { AccessFacts } from "../../rules/decision";
import type { AccessRequest } from "../evaluate";
import type { AccessModel, Key } from "../model/access-model";
import { PersonError, type FreeFact, type Person } from "../person";
import { choicesOf, mentionsAllAddresses } from "./free-facts";
import { opaqueFactsOf } from "./opaque-facts";

/** The most requests to look at for one person and one thing. */
const MOST_REQUESTS = 50_000;

const OPAQUE_DECISIONS: readonly (Decision | undefined)[] = [undefined, "allow", "deny", "non_identity", "bypass"];

/**
 * The requests of a person: one, if no fact of theirs may be anything.
 *
 * @throws {PersonError} When there are too many to try them all.
 */
export function requestsOf(
  model: AccessModel,
  applications: readonly Key[],
  request: AccessRequest,
  person: Person,
): readonly AccessRequest[] {
  const any = freeFacts(model, applications, request, person);
  if (any.size === 0) return [request];
  const choices = choicesOf(model, applications, any).filter(({ length }) => length > 0);
  if (choices.reduce((count, { length }) => count * length, 1) > MOST_REQUESTS) {
    throw new PersonError(
      `${person.toString()}: the rules tell more than ${MOST_REQUESTS} kinds of such people apart; say more of their facts, or expect ` +
        "this of all people, with expectOnly or toLetInOnly",
    );
  }
  let all: readonly AccessFacts[] = [request.facts];
  for (const some of choices) all = all.flatMap((facts) => some.map((choose) => choose(facts)));
  return all.map((facts) => ({ ...request, facts }));
}

/** The facts that may be anything. The address is one of them, if it is not said and rules mention every address. */
function freeFacts(
  model: AccessModel,
  applications: readonly Key[],
  { facts }: AccessRequest,
  { said: { any } }: Person,
): ReadonlySet<FreeFact> {
  const isAddressOpen = facts.ip === undefined && !any.has("address") && mentionsAllAddresses(model, applications);
  return isAddressOpen ? new Set([...any, "address"]) : any;
}

/**
 * One request in all worlds that the facts which nobody tells allow: one, if there are none.
 *
 * @throws {PersonError} When there are too many to try them all.
 */
export function worldsOf(
  model: AccessModel,
  applications: readonly Key[],
  request: AccessRequest,
): readonly AccessRequest[] {
  const facts = applications.map((key) => opaqueFactsOf(model, key));
  const said = new Set(request.opaque);
  const rules = new Set(facts.flatMap((some) => [...some.rules]).filter((name) => !said.has(name)));
  const policies = new Set(facts.flatMap((some) => [...some.policies]));
  if (2 ** rules.size * OPAQUE_DECISIONS.length ** policies.size > MOST_REQUESTS) {
    throw new PersonError(
      `the answer may rest on ${rules.size + policies.size} facts that the source does not tell, which are too many to try: ` +
        `${[...rules, ...policies].slice(0, 5).join(", ")} and others; use a plan, which tells more, or say which of them hold`,
    );
  }
  let all: readonly AccessRequest[] = [request];
  for (const name of rules) {
    all = all.flatMap((world) => [world, { ...world, opaque: [...(world.opaque ?? []), name] }]);
  }
  for (const name of policies)
    all = all.flatMap((world) => OPAQUE_DECISIONS.map((decision) => decided(world, name, decision)));
  return all;
}

const decided = (world: AccessRequest, name: string, decision: Decision | undefined): AccessRequest =>
  decision === undefined ? world : { ...world, opaquePolicies: { ...world.opaquePolicies, [name]: decision } };
