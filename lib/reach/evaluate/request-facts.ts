import type { AccessFacts } from "../../rules/decision";
import { RULE_KINDS, type MatchContext } from "../../rules/kinds";
import type { AccessList, AccessModel, Application } from "../model/access-model";
import type { AccessRequest } from "./access-request";
import { emailList, opaqueCheck } from "./policies-to-decide";

/** The facts on which an application decides: what it does not accept as a login is none. */
export function requestFacts(model: AccessModel, application: Application, request: AccessRequest): AccessFacts {
  const facts = withAcceptedLogin(application, request.facts);
  const lists = listsOf(model, facts);
  return {
    ...facts,
    lists: facts.login === undefined ? lists : [...lists, ...lists.map(emailList)],
    devicePosture: [...(facts.devicePosture ?? []), ...(request.opaque ?? []).map(opaqueCheck)],
  };
}

/** A login with an identity provider that the application does not allow is no login: the user must log in again. */
function withAcceptedLogin({ allowedIdps }: Application, facts: AccessFacts): AccessFacts {
  const provider = facts.login?.identityProvider.toLowerCase();
  const isAccepted =
    facts.email !== undefined &&
    provider !== undefined &&
    (allowedIdps === undefined || allowedIdps.some((key) => key.toLowerCase() === provider));
  if (isAccepted) return facts;
  // What is left is what is known without a login.
  const {
    email: _email,
    login: _login,
    riskScore: _riskScore,
    accounts: _accounts,
    externalEvaluations: _urls,
    ...rest
  } = facts;
  return rest;
}

/** Keys of the lists that contain the user's email address or the request's IP address. Known values go before the request. */
function listsOf({ lists }: AccessModel, facts: AccessFacts): string[] {
  const said = (facts.lists ?? []).filter((key) => lists.get(key)?.items === undefined);
  return [...said, ...[...lists.values()].filter((list) => isOn(list, facts)).map(({ key }) => key)];
}

function isOn({ type, items = [] }: AccessList, facts: AccessFacts): boolean {
  const context: MatchContext = { facts, isInGroup: () => false };
  return type === "IP"
    ? items.some((ip) => RULE_KINDS.ip.matches({ ip }, context))
    : items.some((email) => RULE_KINDS.email.matches({ email }, context));
}
