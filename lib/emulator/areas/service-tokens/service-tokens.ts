import { randomBytes, randomUUID } from "node:crypto";
import type { Static } from "@sinclair/typebox";
import {
  LONGEST_DURATION,
  millisecondsOf,
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
import { timestampOf } from "../../core/clock";
import type { Handlers, HandlerContext } from "../../core/handler";
import { nameFilter } from "../../core/list-query";
import { existing, isId, referringObjects } from "../../core/stored-objects";
import type { Collection } from "../../state/collection";
import type { StoredServiceToken } from "../../state/stored-service-token";
import { enforceInactivity } from "./inactivity";
import { acceptsSecret, firstSecret, rotated, updatedSecrets } from "./service-token-secrets";

type Query = Static<AccessApi["serviceTokens"]["list"]["query"]>;

/**
 * Expiry of a token with duration "forever". The API always returns one (acceptance tests of the official provider);
 * which one is unknown.
 */
const NEVER = "9999-12-31T23:59:59Z";

/** When a token of this duration expires; undefined for "forever". */
function expiryOf(context: HandlerContext, duration: string): string | undefined {
  if (duration === "forever") return undefined;
  const milliseconds = millisecondsOf(duration);
  if (milliseconds <= 0 || milliseconds > LONGEST_DURATION) {
    const allowed = 'a positive duration of up to 292 years, or "forever"';
    throw ApiError.invalid("/duration", `duration: given ${JSON.stringify(duration)}, allowed: ${allowed}`);
  }
  return timestampOf(context.clock.now() + milliseconds);
}

/** A token with another expiry. Without one it is valid forever. */
function withExpiry<Token extends { expires_at?: string }>(token: Token, expires_at: string | undefined): Token {
  const { expires_at: _, ...rest } = token;
  return { ...rest, ...(expires_at === undefined ? {} : { expires_at }) } as Token;
}

/** A token without its secrets. */
export function serviceTokenResponse(token: StoredServiceToken): ServiceToken {
  const {
    client_secret_version: _version,
    enabled_at: _enabledAt,
    secret_hash: _hash,
    previous_secret_hash: _previous,
    previous_client_secret_expires_at: _until,
    ...rest
  } = token;
  return { ...rest, expires_at: rest.expires_at ?? NEVER };
}

function tokenResponseWithSecret(token: StoredServiceToken, client_secret: string): ServiceTokenWithSecret {
  const { last_seen_at: _, ...fields } = serviceTokenResponse(token);
  return { ...fields, client_secret };
}

/** The tokens of the scope, after inactive ones were disabled or deleted. */
function currentTokens(context: HandlerContext): Collection<StoredServiceToken> {
  enforceInactivity(context);
  return context.collection("serviceTokens");
}

/** The token with this identifier; undefined if it does not exist. */
export const currentServiceToken = (context: HandlerContext, id: string): StoredServiceToken | undefined =>
  currentTokens(context).get(id.toLowerCase());

/** @throws {ApiError} 404 if the token does not exist. */
function existingToken(context: HandlerContext, id: string): StoredServiceToken {
  enforceInactivity(context);
  return existing(context, "serviceTokens", id);
}

const listed = (context: HandlerContext, query: Query): ServiceToken[] =>
  currentTokens(context).listed().filter(nameFilter(query, context.behaviors)).map(serviceTokenResponse);

function create(context: HandlerContext, input: ServiceTokenInput): ServiceTokenWithSecret {
  const tokens = currentTokens(context);
  if (tokens.size >= SERVICE_TOKENS_PER_ACCOUNT) {
    throw ApiError.limitReached("service tokens", SERVICE_TOKENS_PER_ACCOUNT);
  }
  const duration = input.duration ?? SERVICE_TOKEN_DURATION;
  const expires_at = expiryOf(context, duration);
  const { token: secrets, client_secret } = firstSecret(input.client_secret_version);
  const now = context.clock.timestamp();
  const token: StoredServiceToken = {
    id: randomUUID(),
    name: input.name,
    client_id: `${randomBytes(16).toString("hex")}.access`,
    duration,
    enabled: input.enabled ?? true,
    created_at: now,
    updated_at: now,
    ...secrets,
  };
  const expiring = withExpiry(token, expires_at);
  tokens.add(expiring);
  return tokenResponseWithSecret(expiring, client_secret);
}

/** Stores a changed token. */
function store(context: HandlerContext, token: StoredServiceToken): StoredServiceToken {
  const changed = { ...token, updated_at: context.clock.timestamp() };
  context.collection("serviceTokens").replace(changed);
  return changed;
}

function update(context: HandlerContext, id: string, input: ServiceTokenUpdate): ServiceToken {
  const before = existingToken(context, id);
  const { token, client_secret } = updatedSecrets(context, before, input);
  const { name = token.name, enabled = token.enabled, duration } = input;
  const enabledAgain = enabled && !token.enabled ? { enabled_at: context.clock.timestamp() } : {};
  const changed = { ...token, name, enabled, ...enabledAgain };
  // The same duration does not extend the token: a refresh does.
  const same = duration === undefined || duration === token.duration;
  const expiring = same ? changed : { ...withExpiry(changed, expiryOf(context, duration)), duration };
  const stored = store(context, expiring);
  if (client_secret === undefined || !context.behaviors.serviceTokenSecretOnUpdate) return serviceTokenResponse(stored);
  return tokenResponseWithSecret(stored, client_secret);
}

function remove(context: HandlerContext, id: string): ServiceToken {
  const token = existingToken(context, id);
  const users = referringObjects(
    context,
    (field, key) =>
      (key === "service_token" && isId(field.token_id, token.id)) ||
      (field.scheme === "access_service_token" && field.client_id === token.client_id),
  );
  if (users.length > 0) {
    throw new ApiError(400, {
      code: ERROR_CODE.serviceTokenInUse,
      message: `access.api.error.service_token_in_use: cannot delete service token because it is used by a policy, group, or app SCIM configuration: ${users.join(", ")}`,
    });
  }
  context.collection("serviceTokens").remove(token.id);
  return serviceTokenResponse(token);
}

/** Extends a token to a year from now. A token that is valid forever stays so. */
function refresh(context: HandlerContext, id: string): ServiceToken {
  const token = existingToken(context, id);
  const forever = token.expires_at === undefined;
  return serviceTokenResponse(
    store(context, forever ? token : withExpiry(token, expiryOf(context, SERVICE_TOKEN_REFRESH))),
  );
}

/** Whether Access accepts a service token. Acceptance updates the token's `last_seen_at`. */
export function acceptsServiceToken(context: HandlerContext, clientId: string, clientSecret: string): boolean {
  const tokens = currentTokens(context);
  const token = tokens.holderOf(clientId);
  if (token === undefined) return false;
  const expired = token.expires_at !== undefined && Date.parse(token.expires_at) <= context.clock.now();
  if (expired || !token.enabled || !acceptsSecret(context, token, clientSecret)) return false;
  tokens.replace({ ...token, last_seen_at: context.clock.timestamp() });
  return true;
}

export const serviceTokens: Handlers<AccessApi["serviceTokens"]> = {
  list: (call) => listed(call, call.query),
  get: (call) => serviceTokenResponse(existingToken(call, call.params.service_token_id)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.service_token_id, call.body),
  delete: (call) => remove(call, call.params.service_token_id),
  refresh: (call) => refresh(call, call.params.service_token_id),
  rotate: (call) => {
    const before = existingToken(call, call.params.service_token_id);
    const { token, client_secret } = rotated(call, before, call.body.previous_client_secret_expires_at);
    return tokenResponseWithSecret(store(call, token), client_secret);
  },
};
