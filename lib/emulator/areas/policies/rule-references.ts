import ipaddr from "ipaddr.js";
import { kindOfRule, type AccessRule } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import { groupPath } from "../groups/group-references";

type Problem = string | undefined;

/** What the rules of all kinds may say, seen as one: each has the fields of its own kind only. */
interface RuleValue {
  readonly id?: string;
  readonly token_id?: string;
  readonly app_uid?: string;
  readonly ip?: string;
  readonly identity_provider_id?: string;
}

/** What a rule says, without its kind. */
const valueOf = (rule: AccessRule): RuleValue => Object.values(rule)[0] as RuleValue;

/**
 * What is wrong with what a rule refers to; undefined when nothing is.
 * @param groupId The group the rule is for, when it is for one that exists: no rule of it may lead back to it.
 */
export function ruleProblem(context: HandlerContext, rule: AccessRule, groupId?: string): Problem {
  const { id = "", token_id = "", app_uid = "", ip = "", identity_provider_id } = valueOf(rule);
  switch (kindOfRule(rule)) {
    case "group":
      return groupProblem(context, id, groupId);
    case "login_method":
      return identityProviderProblem(context, "login_method.id", id);
    case "service_token":
      return serviceTokenProblem(context, token_id);
    case "linked_app_token":
      return applicationProblem(context, app_uid);
    case "ip":
      return blockProblem(ip);
    default:
      if (identity_provider_id === undefined) return undefined;
      return identityProviderProblem(context, `${kindOfRule(rule)}.identity_provider_id`, identity_provider_id);
  }
}

function groupProblem(context: HandlerContext, id: string, groupId: string | undefined): Problem {
  if (context.collection("groups").get(id.toLowerCase()) === undefined) return missing("group.id", id, "group");
  const path = groupId === undefined ? undefined : groupPath(context, id, groupId);
  if (path === undefined) return undefined;
  return `group.id: given ${JSON.stringify(id)}, which leads back to the group itself: ${path.join(" has ")}`;
}

function identityProviderProblem(context: HandlerContext, field: string, id: string): Problem {
  const known = context.collection("identityProviders").get(id.toLowerCase()) !== undefined;
  return known ? undefined : missing(field, id, "identity provider");
}

function serviceTokenProblem(context: HandlerContext, id: string): Problem {
  const known = context.collection("serviceTokens").get(id.toLowerCase()) !== undefined;
  return known ? undefined : missing("service_token.token_id", id, "service token");
}

function applicationProblem(context: HandlerContext, id: string): Problem {
  const known = context.collection("applications").get(id.toLowerCase()) !== undefined;
  return known ? undefined : missing("linked_app_token.app_uid", id, "application");
}

function blockProblem(block: string): Problem {
  if (ipaddr.isValid(block) || ipaddr.isValidCIDR(block)) return undefined;
  return `ip.ip: given ${JSON.stringify(block)}, allowed: an address or a block in CIDR notation, such as "192.0.2.0/24"`;
}

const missing = (field: string, id: string, what: string): string =>
  `${field}: given ${JSON.stringify(id)}, but there is no ${what} of this identifier here; create it first`;
