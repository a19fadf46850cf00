import type { Identity } from "../../../api";
import type { AccessFacts } from "../../../rules/decision";
import { withoutUndefined } from "../../core/without-undefined";
import type { StoredIdentity } from "../../state/stored-identity";

const passedChecks = ({ devicePosture = {} }: Identity): string[] =>
  Object.entries(devicePosture).flatMap(([id, { success }]) => (success === true ? [id] : []));

function certificateOf({ common_name: name = "", mtls_auth }: Identity): AccessFacts["certificate"] {
  if (name !== "") return { commonName: name };
  return mtls_auth?.cert_presented === true ? {} : undefined;
}

const serviceTokenOf = ({ service_token_id, service_token_status }: Identity): string | undefined =>
  service_token_status === true ? service_token_id : undefined;

/** The facts about a user for a decision: from the identity, and from the additional facts of a seed. */
export function factsOf({ identity, facts = {} }: Pick<StoredIdentity, "identity" | "facts">): AccessFacts {
  const { login, ...others } = facts;
  const provider = identity.idp?.id ?? "";
  const loggedIn = provider !== "" || login !== undefined;
  return withoutUndefined({
    email: identity.email,
    ip: identity.ip,
    country: identity.geo?.country,
    devicePosture: passedChecks(identity),
    certificate: certificateOf(identity),
    serviceToken: serviceTokenOf(identity),
    login: loggedIn ? { identityProvider: provider, ...login } : undefined,
    ...others,
  });
}
