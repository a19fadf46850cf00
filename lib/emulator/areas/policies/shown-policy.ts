import { SESSION_DURATION, type AccessRule, type Policy } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import { asBlock } from "../shared/address-block";

const LISTS = ["include", "exclude", "require"] as const;

const withBlock = (rule: AccessRule): AccessRule => ("ip" in rule ? { ip: { ip: asBlock(rule.ip.ip) } } : rule);

/** The lists of rules of a policy, with blocks for single addresses. */
const withBlocks = (policy: Pick<Policy, (typeof LISTS)[number]>): Pick<Policy, (typeof LISTS)[number]> =>
  Object.fromEntries(
    LISTS.flatMap((list) => (policy[list] === undefined ? [] : [[list, policy[list].map(withBlock)]])),
  );

/** A policy as this server answers it: some servers fill in what was not said, or leave out what says nothing. */
export function shownPolicy<Shown extends Pick<Policy, (typeof LISTS)[number] | "session_duration">>(
  { behaviors }: HandlerContext,
  policy: Shown,
): Shown {
  const lists = behaviors.policiesEmptyRuleLists ? { exclude: [], require: [] } : {};
  const duration = behaviors.policiesSessionDurationDefault ? { session_duration: SESSION_DURATION } : {};
  const shown: Shown = {
    ...lists,
    ...duration,
    ...policy,
    ...(behaviors.singleAddressesAsBlocks ? withBlocks(policy) : {}),
  };
  if (shown.session_duration === "" && behaviors.policiesEmptySessionDurationDropped) {
    Reflect.deleteProperty(shown, "session_duration");
  }
  return shown;
}
