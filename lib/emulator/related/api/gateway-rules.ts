import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { del, get, Nullable, OneOf, post, put, Timestamp, Uuid } from "../../../api";
import { RuleSettings } from "./gateway-rule-settings";

const ACTIONS = [
  ...(["on", "off", "allow", "block", "scan", "noscan", "safesearch", "ytrestricted", "isolate", "noisolate"] as const),
  ...(["override", "l4_override", "egress", "resolve", "quarantine", "redirect"] as const),
] as const;

const expression = (of: string) => Type.String({ description: `Expression that ${of} must match.` });

const fields = {
  name: Type.String({ minLength: 1, description: "Name of the rule." }),
  action: OneOf(ACTIONS, { description: "Action for traffic that matches." }),
  description: Type.Optional(Type.String({ description: "Description of the rule." })),
  enabled: Type.Boolean({ description: "Whether the rule is enabled." }),
  filters: Type.Array(OneOf(["http", "dns", "l4", "egress", "dns_resolver"]), {
    maxItems: 1,
    description: "The layer on which the rule works. At most one.",
  }),
  precedence: Type.Integer({ description: "Order of the rules: lower numbers come first." }),
  traffic: expression("the traffic"),
  identity: expression("the identity of the user"),
  device_posture: expression("the posture of the device"),
};

const Schedule = Type.Object(
  {
    ...Object.fromEntries(
      ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [
        day,
        Type.Optional(Type.String({ description: "Hours of the day: `08:00-12:30,13:30-17:00`." })),
      ]),
    ),
    time_zone: Type.Optional(Type.String({ description: "Time zone." })),
  },
  { description: "Hours in which a DNS rule is active." },
);

const expiration = {
  expires_at: Timestamp({ description: "When the rule expires." }),
  duration: Type.Optional(
    Type.Integer({ minimum: 5, description: "Time until it expires after a reset, in minutes." }),
  ),
};
const EXPIRY = { description: "When a DNS rule stops." };

/** Input of a Gateway rule. */
export const GatewayRuleInput = Type.Object({
  ...Type.Partial(Type.Object(fields)).properties,
  name: fields.name,
  action: fields.action,
  expiration: Type.Optional(Nullable(Type.Object(expiration, EXPIRY))),
  rule_settings: Type.Optional(RuleSettings),
  schedule: Type.Optional(Nullable(Schedule)),
});
export type GatewayRuleInput = Static<typeof GatewayRuleInput>;

/** A Gateway rule. It has no effect in an emulator. */
export const GatewayRule = Type.Object({
  id: Uuid({ description: "Identifier of the rule." }),
  ...fields,
  expiration: Nullable(
    Type.Object({ ...expiration, expired: Type.Boolean({ description: "Whether the rule has expired." }) }, EXPIRY),
  ),
  rule_settings: RuleSettings,
  schedule: Nullable(Schedule),
  version: Type.Integer({ description: "Number of changes." }),
  created_at: Timestamp({ description: "When the rule was created." }),
  updated_at: Timestamp({ description: "When the rule was last changed." }),
  deleted_at: Nullable(Timestamp(), { description: "When the rule was deleted; null if it was not." }),
});
export type GatewayRule = Static<typeof GatewayRule>;

const collection = "/accounts/{account_id}/gateway/rules";
const one = `${collection}/{rule_id}` as const;
const permission = "Zero Trust";

export const gatewayRules = {
  list: get(collection, {
    summary: "List Zero Trust Gateway rules",
    permission,
    result: GatewayRule,
    paging: "single",
    omittedResultInfo: "all",
  }),
  get: get(one, { summary: "Get Zero Trust Gateway rule details", permission, result: GatewayRule }),
  create: post(collection, {
    summary: "Create a Zero Trust Gateway rule",
    permission,
    body: GatewayRuleInput,
    result: GatewayRule,
  }),
  update: put(one, {
    summary: "Update a Zero Trust Gateway rule",
    permission,
    body: GatewayRuleInput,
    result: GatewayRule,
  }),
  delete: del(one, { summary: "Delete a Zero Trust Gateway rule", permission, result: Type.Object({}) }),
  resetExpiration: post(`${one}/reset_expiration`, {
    summary: "Reset the expiration of a Zero Trust Gateway Rule",
    permission,
    result: GatewayRule,
    repeat: "safe",
  }),
} as const;
