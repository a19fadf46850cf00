import { isIP } from "node:net";
import { SESSION_DURATION, type AccessRule, type Policy } from "../../../api";
import type { HandlerContext } from "../../core/handler";

const LISTS = ["include", "exclude", "require"] as const;

/** A single IP address in CIDR notation. Any other string is returned unchanged. */
export function asCidr(address: string): string {
  const family = isIP(address);
  if (family === 0) return address;
  return `${address}/${family === 4 ? 32 : 128}`;
}

const withCidr = (rule: AccessRule): AccessRule => ("ip" in rule ? { ip: { ip: asCidr(rule.ip.ip) } } : rule);

/** The rule lists of a policy, with single IP addresses in CIDR notation. */
const rulesWithCidrs = (policy: Pick<Policy, (typeof LISTS)[number]>): Pick<Policy, (typeof LISTS)[number]> =>
  Object.fromEntries(LISTS.flatMap((list) => (policy[list] === undefined ? [] : [[list, policy[list].map(withCidr)]])));

type AnyPolicy = Pick<Policy, (typeof LISTS)[number] | "session_duration"> & { readonly id: string };

/** A policy in responses, with its identifier as `uid` too. By behavior, it has defaults for omitted fields, or lacks empty ones. */
export function policyResponse<Response extends AnyPolicy>(
  { behaviors }: HandlerContext,
  policy: Response,
): Response & { uid: string } {
  const lists = behaviors.policiesEmptyRuleLists ? { exclude: [], require: [] } : {};
  const duration = behaviors.policiesSessionDurationDefault ? { session_duration: SESSION_DURATION } : {};
  const response: Response & { uid: string } = {
    ...lists,
    ...duration,
    ...policy,
    uid: policy.id,
    ...(behaviors.singleAddressesAsBlocks ? rulesWithCidrs(policy) : {}),
  };
  if (response.session_duration === "" && behaviors.policiesEmptySessionDurationDropped) {
    Reflect.deleteProperty(response, "session_duration");
  }
  return response;
}
