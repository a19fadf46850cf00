import { randomUUID } from "node:crypto";
import type { Handlers, HandlerContext } from "../core/handler";
import { REQUIRED_POSTURE_INPUT } from "../../api/related/posture-types";
import type { RelatedApis } from "./api";
import type { PostureInput, PostureRule, PostureRuleInput } from "./api/posture-rules";
import { assertUnreferenced } from "./references";
import { invalidField, RELATED_CODE, relatedError } from "./related-error";

/** The posture rule with this identifier. @throws {ApiError} 404 if it does not exist. */
function existing(context: HandlerContext, id: string): PostureRule {
  const rule = context.collection("postureRules").get(id.toLowerCase());
  if (rule !== undefined) return rule;
  throw relatedError(404, RELATED_CODE.postureRuleNotFound, `device posture rule not found: ${JSON.stringify(id)}`);
}

/** @throws {ApiError} 400 if a field that the type requires is missing, or the integration does not exist. */
function checkInput(context: HandlerContext, type: PostureRule["type"], input: PostureInput): void {
  const missing = REQUIRED_POSTURE_INPUT[type].find((field) => (input[field as keyof PostureInput] ?? "") === "");
  if (missing !== undefined) throw invalidField(`/input/${missing}`, `required for the type ${type}, but not given`);
  const { connection_id } = input;
  if (connection_id === undefined) return;
  if (context.collection("postureIntegrations").get(connection_id.toLowerCase()) !== undefined) return;
  const message = `there is no device posture integration ${JSON.stringify(connection_id)}; create it first`;
  throw invalidField("/input/connection_id", message);
}

/** The rule with the values that recorded responses have for omitted fields. */
function completed(context: HandlerContext, id: string, body: PostureRuleInput): PostureRule {
  const { name = "", type, description = "", schedule = "5m", expiration = null, match = [], input = {} } = body;
  checkInput(context, type, input);
  return {
    id,
    name,
    type,
    description,
    schedule,
    expiration,
    match,
    input: type === "disk_encryption" ? { checkDisks: [], ...input } : input,
  };
}

export const postureRules: Handlers<RelatedApis["postureRules"]> = {
  list: (call) => call.collection("postureRules").listed(),
  get: (call) => existing(call, call.params.rule_id),
  create: (call) => {
    const rule = completed(call, randomUUID(), call.body);
    call.collection("postureRules").add(rule);
    return rule;
  },
  update: (call) => {
    const { id, type } = existing(call, call.params.rule_id);
    if (call.body.type !== type) {
      throw invalidField("/type", `given "${call.body.type}", allowed: "${type}"; it cannot be changed`);
    }
    const rule = completed(call, id, call.body);
    call.collection("postureRules").replace(rule);
    return rule;
  },
  /** Like the API, also succeeds for a rule that does not exist. */
  delete: (call) => {
    const id = call.params.rule_id.toLowerCase();
    assertUnreferenced(call, "postureRules", id);
    call.collection("postureRules").remove(id);
    return { id };
  },
};
