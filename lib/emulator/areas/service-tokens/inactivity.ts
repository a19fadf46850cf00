import { DAY } from "../../core/clock";
import type { HandlerContext } from "../../core/handler";
import { serviceTokenInactivity } from "../../core/organization";
import { isId } from "../../core/stored-objects";
import { rulesOf } from "../policies/rule-lists";
import type { StoredServiceToken } from "../../state/stored-service-token";

/** When a token was created, enabled or last used, whichever is latest, in milliseconds since 1970. */
function lastActive({
  created_at = "",
  enabled_at = created_at,
  last_seen_at = enabled_at,
}: StoredServiceToken): number {
  return Math.max(...[created_at, enabled_at, last_seen_at].map((time) => Date.parse(time)));
}

/** Whether a rule of a policy refers to the token. Rules of groups do not count. */
const isInPolicy = (context: HandlerContext, { id }: StoredServiceToken): boolean =>
  [...context.dependents("policies"), ...context.dependents("applicationPolicies")]
    .flatMap(rulesOf)
    .some((rule) => "service_token" in rule && isId(rule.service_token.token_id, id));

/**
 * Disables or deletes the inactive service tokens of the scope, as its organization requires. Cloudflare does it from
 * time to time; the emulator does it before each request that uses tokens, by its own clock.
 */
export function enforceInactivity(context: HandlerContext): void {
  const setting = serviceTokenInactivity(context);
  if (setting?.enabled !== true) return;
  const tokens = context.collection("serviceTokens");
  const limit = context.clock.now() - setting.inactivity_threshold_days * DAY;
  for (const token of tokens.all()) {
    if (lastActive(token) > limit || isInPolicy(context, token)) continue;
    if (setting.action === "delete") tokens.remove(token.id);
    else if (token.enabled) tokens.replace({ ...token, enabled: false });
  }
}
