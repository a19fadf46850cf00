import type { Identity } from "../../../api";
import type { AccessFacts } from "../../../rules/decision";
import type { StoredIdentity } from "../../state/stored-identity";

/** An object without the fields that are not given: absent is not the same as undefined. */
const given = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };

const passed = ({ devicePosture = {} }: Identity): string[] =>
  Object.entries(devicePosture).flatMap(([id, { success }]) => (success === true ? [id] : []));

function certificateOf({ common_name: name = "", mtls_auth }: Identity): AccessFacts["certificate"] {
  if (name !== "") return { commonName: name };
  return mtls_auth?.cert_presented === true ? {} : undefined;
}

const serviceTokenOf = ({ service_token_id, service_token_status }: Identity): string | undefined =>
  service_token_status === true ? service_token_id : undefined;

/** What is known of a user, for a decision: what the identity says, and what a seed says beside it. */
export function factsOf({ identity, facts = {} }: Pick<StoredIdentity, "identity" | "facts">): AccessFacts {
  const { login, ...others } = facts;
  const provider = identity.idp?.id ?? "";
  const loggedIn = provider !== "" || login !== undefined;
  return given({
    email: identity.email,
    ip: identity.ip,
    country: identity.geo?.country,
    devicePosture: passed(identity),
    certificate: certificateOf(identity),
    serviceToken: serviceTokenOf(identity),
    login: loggedIn ? { identityProvider: provider, ...login } : undefined,
    ...others,
  });
}
