import { randomBytes, randomUUID } from "node:crypto";
import type { Static } from "@sinclair/typebox";
import {
  SERVICE_TOKEN_DURATION,
  SERVICE_TOKEN_REFRESH,
  SERVICE_TOKENS_PER_ACCOUNT,
  type AccessApi,
  type ServiceToken,
  type ServiceTokenInput,
  type ServiceTokenUpdate,
  type ServiceTokenWithSecret,
} from "../../../api";
import { ApiError, ERROR_CODE } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredServiceToken } from "../../state/stored-service-token";
import { named } from "../shared/name-filter";
import { names, referring } from "../shared/references";
import { expiryOf } from "./service-token-expiry";
import { firstSecret, knowsSecret, rotated, updatedSecrets } from "./service-token-secrets";

type Query = Static<AccessApi["serviceTokens"]["list"]["query"]>;

/** A token without its end: forever. */
function ending<Token extends { expires_at?: string }>(token: Token, expires_at: string | undefined): Token {
  const { expires_at: _, ...rest } = token;
  return { ...rest, ...(expires_at === undefined ? {} : { expires_at }) } as Token;
}

function existing(context: HandlerContext, id: string): StoredServiceToken {
  const token = context.collection("serviceTokens").get(id.toLowerCase());
  if (token === undefined) throw ApiError.notFound("service token", id);
  return token;
}

/** What the API shows of a token. */
function shown(token: StoredServiceToken): ServiceToken {
  const {
    client_secret_version: _version,
    secret_hash: _hash,
    previous_secret_hash: _previous,
    previous_client_secret_expires_at: _until,
    ...rest
  } = token;
  return rest;
}

const shownWith = (token: StoredServiceToken, client_secret: string): ServiceTokenWithSecret => ({
  ...shown(token),
  client_secret,
});

const listed = (context: HandlerContext, query: Query): ServiceToken[] =>
  context.collection("serviceTokens").listed().filter(named(query, context.behaviors)).map(shown);

function create(context: HandlerContext, given: ServiceTokenInput): ServiceTokenWithSecret {
  const tokens = context.collection("serviceTokens");
  if (tokens.size >= SERVICE_TOKENS_PER_ACCOUNT) {
    throw ApiError.limitReached("service tokens", SERVICE_TOKENS_PER_ACCOUNT);
  }
  const duration = given.duration ?? SERVICE_TOKEN_DURATION;
  const expires_at = expiryOf(context, duration);
  const { token: secrets, client_secret } = firstSecret(given.client_secret_version);
  const now = context.clock.timestamp();
  const token: StoredServiceToken = {
    id: randomUUID(),
    name: given.name,
    client_id: `${randomBytes(16).toString("hex")}.access`,
    duration,
    enabled: given.enabled ?? true,
    created_at: now,
    updated_at: now,
    ...secrets,
  };
  const ended = ending(token, expires_at);
  tokens.add(ended);
  return shownWith(ended, client_secret);
}

/** Keeps a token that was changed. */
function keep(context: HandlerContext, token: StoredServiceToken): StoredServiceToken {
  const changed = { ...token, updated_at: context.clock.timestamp() };
  context.collection("serviceTokens").replace(changed);
  return changed;
}

function update(context: HandlerContext, id: string, given: ServiceTokenUpdate): ServiceToken {
  const before = existing(context, id);
  const { token, client_secret } = updatedSecrets(context, before, given);
  const { name = token.name, enabled = token.enabled, duration } = given;
  const changed = { ...token, name, enabled };
  // Who sends the duration that it has makes it valid no longer: that is what a refresh is for.
  const same = duration === undefined || duration === token.duration;
  const ended = same ? changed : { ...ending(changed, expiryOf(context, duration)), duration };
  const kept = keep(context, ended);
  if (client_secret === undefined || !context.behaviors.serviceTokenSecretOnUpdate) return shown(kept);
  return shownWith(kept, client_secret);
}

function remove(context: HandlerContext, id: string): ServiceToken {
  const token = existing(context, id);
  const inUse = referring(
    context,
    (field, key) =>
      (key === "service_token" && names(field.token_id, token.id)) ||
      (field.scheme === "access_service_token" && field.client_id === token.client_id),
  );
  if (inUse.length > 0) {
    throw new ApiError(400, {
      code: ERROR_CODE.serviceTokenInUse,
      message: `access.api.error.service_token_in_use: cannot delete service token because it is used by a policy, group, or app SCIM configuration: ${inUse.join(", ")}`,
    });
  }
  context.collection("serviceTokens").remove(token.id);
  return shown(token);
}

/** Makes a token valid for a year. One that is valid forever stays so. */
function refresh(context: HandlerContext, id: string): ServiceToken {
  const token = existing(context, id);
  const forever = token.expires_at === undefined;
  return shown(keep(context, forever ? token : ending(token, expiryOf(context, SERVICE_TOKEN_REFRESH))));
}

/** Whether Access lets in a program that sends this, as far as the token is concerned. The token has been seen then. */
export function acceptsServiceToken(context: HandlerContext, clientId: string, clientSecret: string): boolean {
  const tokens = context.collection("serviceTokens");
  const token = tokens.holderOf(clientId);
  if (token === undefined) return false;
  const expired = token.expires_at !== undefined && Date.parse(token.expires_at) <= context.clock.now();
  if (expired || !token.enabled || !knowsSecret(context, token, clientSecret)) return false;
  tokens.replace({ ...token, last_seen_at: context.clock.timestamp() });
  return true;
}

export const serviceTokens: Handlers<AccessApi["serviceTokens"]> = {
  list: (call) => listed(call, call.query),
  get: (call) => shown(existing(call, call.params.service_token_id)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.service_token_id, call.body),
  delete: (call) => remove(call, call.params.service_token_id),
  refresh: (call) => refresh(call, call.params.service_token_id),
  rotate: (call) => {
    const before = existing(call, call.params.service_token_id);
    const { token, client_secret } = rotated(call, before, call.body.previous_client_secret_expires_at);
    return shownWith(keep(call, token), client_secret);
  },
};
