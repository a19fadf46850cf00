import { ServiceTokenSettings, type ServiceToken } from "../../../api";
import type { AccessClient } from "../../../client";
import { attribute, unknown, type MoveRequest } from "../../../plugin-framework";
import { isAsWanted, requestOf, stateOf } from "../../api-schema";
import { companion } from "../../context";
import { apiObject, listedStates, type Attempt } from "../shared/api-object";
import { CLOCK_DIFFERENCE } from "../shared/pending-creation";
import { isOfficialSource } from "../shared/official-source";
import { attributes, type TokenState } from "./schema";

/** The state of a token of the API, without its secret. @param stored - the values in the state */
export const tokenState = (found: ServiceToken, { account_id, ...stored }: TokenState): TokenState => ({
  account_id,
  ...stateOf(ServiceTokenSettings, found, stored),
  id: found.id ?? stored.id,
  client_id: found.client_id ?? stored.client_id,
  expires_at: found.expires_at ?? stored.expires_at,
});

/** The state of a token of which only the id is known. */
export const identifiedToken = (account_id: string, id: string): TokenState => ({
  account_id,
  ...{ name: "", duration: null, enabled: null },
  ...{ id, client_id: null, expires_at: null },
});

const idOf = ({ id }: TokenState): string => id ?? "";

const tokens = apiObject<TokenState>({
  noun: "service token",
  label: ({ name, id }) => (name === "" ? (id ?? "") : name),
  // The response has the first secret, which nobody gets: a rotation makes the one that programs use.
  create: async ({ serviceTokens }, wanted, signal) =>
    tokenState(await serviceTokens.create(requestOf(ServiceTokenSettings, wanted), { signal }), wanted),
  read: async ({ serviceTokens }, stored, signal) =>
    tokenState(await serviceTokens.get({ service_token_id: idOf(stored) }, { signal }), stored),
  listed: {
    idOf,
    all: ({ serviceTokens }, signal) => listedStates(serviceTokens.list({}, { signal }), ({ id }) => id, tokenState),
  },
  update: async ({ serviceTokens }, wanted, { duration }, signal) => {
    const { duration: another, ...settings } = requestOf(ServiceTokenSettings, wanted);
    // A duration counts from when it is sent: one that is sent again would extend the token.
    const changes = { ...settings, ...(another !== duration && { duration: another }) };
    return tokenState(await serviceTokens.update({ service_token_id: idOf(wanted), ...changes }, { signal }), wanted);
  },
  delete: ({ serviceTokens }, stored, signal) => serviceTokens.delete({ service_token_id: idOf(stored) }, { signal }),
  findCreated,
  creationKey: ({ name }) => name,
  importForm: "ACCOUNT_ID/SERVICE_TOKEN_ID",
  identified: identifiedToken,
});

/** Finds the token that a creation without a result made. Several tokens can have one name. */
async function findCreated(
  { serviceTokens }: AccessClient,
  wanted: TokenState,
  signal: AbortSignal,
  { since, isFree }: Attempt,
): Promise<TokenState | undefined> {
  const named = await serviceTokens.list({ name: wanted.name }, { signal }).toArray();
  const found = named.find(
    ({ id = "", created_at = "" }) => isFree(id) && Date.parse(created_at) >= since.getTime() - CLOCK_DIFFERENCE,
  );
  const state = found && tokenState(found, wanted);
  return state !== undefined && isAsWanted(attributes, wanted, state) ? state : undefined;
}

/** `cfaccess_service_token`: a service token whose secret is in no state. */
export const managedServiceToken = companion.defineResource({
  type: "cfaccess_service_token",
  schema: {
    description:
      "A service token whose secret Terraform never stores: the one with which the API creates the token is dropped. A `cfaccess_service_token_rotation` with `export_secret = false` makes the secret that programs use, and `cfaccess_rotated_service_token_secret` passes it to a write-only argument. A `moved` block moves a token of the official resource here, whose secret leaves the state.",
    attributes,
  },
  identity: {
    attributes: {
      account_id: attributes.account_id,
      id: attribute.string({ required: true, description: "Identifier of the token." }),
    },
  },

  modifyPlan({ prior, plan }) {
    if (prior === null || plan === null || prior.duration === plan.duration) return undefined;
    return { ...plan, expires_at: unknown };
  },

  create: (request) => tokens.create(request.plan, request),
  read: (request) => tokens.read(request.state, request),
  update: (request) => tokens.update(request.plan, request.prior, request),
  delete: (request) => tokens.delete(request.state, request),
  importState: async (request) => {
    const { id, identity } = request;
    const entered = identity === null ? id : `${identity.account_id}/${identity.id}`;
    return { state: await tokens.import(entered, request) };
  },
  moveState: ({ source }) => movedToken(source),
});

const OFFICIAL_TYPE = "cloudflare_zero_trust_access_service_token";

/** Converts the state of a token of the official resource, without its secret. Undefined for any other resource. */
function movedToken(source: MoveRequest["source"]): TokenState | undefined {
  if (!isOfficialSource(source, OFFICIAL_TYPE, "cfaccess_service_token")) return undefined;
  const { account_id, id, name, duration, client_id, expires_at } = source.state as Partial<Record<string, unknown>>;
  if (typeof account_id !== "string" || typeof id !== "string" || typeof name !== "string") return undefined;
  const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return {
    ...identifiedToken(account_id, id),
    name,
    duration: text(duration),
    client_id: text(client_id),
    expires_at: text(expires_at),
  };
}
