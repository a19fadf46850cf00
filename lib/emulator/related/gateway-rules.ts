import { randomUUID } from "node:crypto";
import { timestampOf } from "../core/clock";
import type { Handlers, HandlerContext } from "../core/handler";
import { existing } from "../core/stored-objects";
import type { RelatedApis } from "./api";
import type { GatewayRule, GatewayRuleInput } from "./api/gateway-rules";
import { invalidField } from "./related-error";

/** Distance between the precedence of a new rule and the last one. */
const STEP = 1_000;

const last = (context: HandlerContext): number =>
  Math.max(
    0,
    ...context
      .collection("gatewayRules")
      .all()
      .map(({ precedence }) => precedence),
  );

/** The expiration of a rule in responses. */
const expirationOf = (context: HandlerContext, given: GatewayRuleInput["expiration"]): GatewayRule["expiration"] =>
  given ? { ...given, expired: Date.parse(given.expires_at) <= context.clock.now() } : null;

type Own = Omit<GatewayRule, "id" | "created_at" | "version">;

/** The fields of a rule that depend on the input. Omitted ones are empty, as in recorded responses. */
function completed(context: HandlerContext, input: GatewayRuleInput, precedence: number): Own {
  const { name, action, description, filters = [], enabled = false, rule_settings = {}, schedule = null } = input;
  const { traffic = "", identity = "", device_posture = "" } = input;
  return {
    name,
    action,
    ...(description === undefined ? {} : { description }),
    filters,
    enabled,
    precedence: input.precedence ?? precedence,
    traffic,
    identity,
    device_posture,
    expiration: expirationOf(context, input.expiration),
    rule_settings,
    schedule,
    updated_at: context.clock.timestamp(),
    deleted_at: null,
  };
}

/** A rule in responses: `expired` depends on the current time. */
const response = (context: HandlerContext, rule: GatewayRule): GatewayRule => ({
  ...rule,
  expiration: expirationOf(context, rule.expiration),
});

function replace(context: HandlerContext, before: GatewayRule, fields: Own): GatewayRule {
  const { id, created_at, version } = before;
  const rule = { id, ...fields, created_at, version: version + 1 };
  context.collection("gatewayRules").replace(rule);
  return rule;
}

/** Extends a rule by its duration from now. @throws {ApiError} 400 if the rule has no duration. */
function resetExpiration(context: HandlerContext, before: GatewayRule): GatewayRule {
  const duration = before.expiration?.duration;
  if (duration === undefined)
    throw invalidField("/expiration/duration", "the rule has no duration, so its expiration cannot be reset");
  const expires_at = timestampOf(context.clock.now() + duration * 60_000);
  const { id: _id, created_at: _created, version: _version, ...own } = before;
  return replace(context, before, { ...own, expiration: { expires_at, duration, expired: false } });
}

export const gatewayRules: Handlers<RelatedApis["gatewayRules"]> = {
  list: (call) =>
    call
      .collection("gatewayRules")
      .listed()
      .map((rule) => response(call, rule)),
  get: (call) => response(call, existing(call, "gatewayRules", call.params.rule_id)),
  create: (call) => {
    const fields = completed(call, call.body, last(call) + STEP);
    const rule = { id: randomUUID(), ...fields, created_at: fields.updated_at, version: 1 };
    call.collection("gatewayRules").add(rule);
    return rule;
  },
  update: (call) => {
    const before = existing(call, "gatewayRules", call.params.rule_id);
    return replace(call, before, completed(call, call.body, before.precedence));
  },
  delete: (call) => {
    const { id } = existing(call, "gatewayRules", call.params.rule_id);
    call.collection("gatewayRules").remove(id);
    return {};
  },
  resetExpiration: (call) => resetExpiration(call, existing(call, "gatewayRules", call.params.rule_id)),
};
