import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import {
  RULES_PER_APPLICATION,
  type ApplicationInput,
  type ApplicationPolicyInput,
  type InfrastructurePolicyInput,
  type InlinePolicy,
} from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { StoredApplication, StoredLink, OwnPolicy } from "../../state/stored-application";
import type { StoredPolicy } from "../../state/stored-policy";
import { checkPolicy } from "../policies/policy-check";
import { referencedPolicy } from "../policies/policy-references";

type GivenPolicies = NonNullable<ApplicationInput["policies"]>;
type Given = GivenPolicies[number];
type Written = InlinePolicy | InfrastructurePolicyInput;

/** The application that policies are for. */
type Owner = Pick<StoredApplication, "id" | "type">;

/** What an application's policies will be. */
export interface Attachment {
  readonly links: readonly StoredLink[];
  /** Its own ones. Those it has and that are not among them go. */
  readonly own: readonly OwnPolicy[];
}

/** Fields of a policy that is written out, each of them required. */
const WRITTEN = ["name", "decision", "include"] as const;

/** Whether a policy is written out, and not only referred to. @throws {ApiError} When it is neither, or half written. */
function isWritten(given: Given): given is Written {
  if (typeof given === "string") return false;
  const missing = WRITTEN.filter((field) => !Object.hasOwn(given, field));
  if (missing.length === 0) return true;
  const onlyLink = Object.keys(given).every((field) => field === "id" || field === "precedence");
  if (onlyLink && given.id !== undefined) return false;
  throw ApiError.invalid(`/${missing.join()}`, `${missing.join()}: required in a policy that is written out`);
}

/** The policy of this identifier, if it is the application's own. */
export function ownPolicy(context: HandlerContext, applicationId: string, id: string): OwnPolicy | undefined {
  const policy = context.collection("applicationPolicies").get(id);
  return policy?.application_id === applicationId ? policy : undefined;
}

/** An application's own policies. */
export const ownPolicies = (
  context: HandlerContext,
  applicationId: string,
  links: readonly StoredLink[],
): OwnPolicy[] => links.flatMap(({ id }) => ownPolicy(context, applicationId, id) ?? []);

/**
 * What an application's policies will be when these were given with it.
 * @param given Undefined and null leave them as they are.
 * @throws {ApiError} When they cannot be that.
 */
export function attachmentOf(
  context: HandlerContext,
  owner: Owner,
  given: GivenPolicies | null | undefined,
  before?: StoredApplication,
): Attachment {
  const attachment =
    given === undefined || given === null ? unchanged(context, owner, before) : attached(context, owner, given);
  assertDistinct(attachment.links);
  assertFewRules(context, attachment);
  return attachment;
}

function attached(context: HandlerContext, owner: Owner, given: GivenPolicies): Attachment {
  const all = given.map((one: Given, i): { link: StoredLink; policy: OwnPolicy | StoredPolicy } => {
    try {
      const policy = policyOf(context, owner, one);
      const said = typeof one === "object" ? one.precedence : undefined;
      return { link: { id: policy.id, precedence: said ?? i + 1 }, policy };
    } catch (error) {
      throw error instanceof ApiError ? error.within(`/policies/${i}`) : error;
    }
  });
  return {
    links: all.map(({ link }) => link),
    own: all.flatMap(({ policy }) => ("application_id" in policy ? [policy] : [])),
  };
}

/** The policy that one entry stands for: one of the application's own, new or changed or as it is, or a reusable one. */
function policyOf(context: HandlerContext, owner: Owner, given: Given): OwnPolicy | StoredPolicy {
  const written = isWritten(given) ? given : undefined;
  const id = (typeof given === "string" ? given : given.id)?.toLowerCase();
  const own = id === undefined ? undefined : ownPolicy(context, owner.id, id);
  if (own === undefined && id !== undefined) return reusable(context, owner, id);
  if (written !== undefined) return writtenPolicy(context, owner, written, own);
  if (own !== undefined) return own;
  throw ApiError.invalid("/id", "id: required, but not given");
}

function reusable(context: HandlerContext, { type }: Owner, id: string): StoredPolicy {
  const policy = referencedPolicy(context, id);
  if (type !== "infrastructure") return policy;
  throw ApiError.invalid(
    "/id",
    `policy ${id} is reusable: infrastructure applications take policies of their own only`,
  );
}

/** A policy of an application's own, as it is after it was written. */
export function writtenPolicy(
  context: HandlerContext,
  { id: application_id, type }: Owner,
  given: ApplicationPolicyInput | Written,
  before?: OwnPolicy,
): OwnPolicy {
  checkPolicy(context, given, type === "infrastructure");
  const { precedence: _, ...said } = given;
  const id = before?.id ?? randomUUID();
  if (before !== undefined) {
    const same = { ...said, id, application_id, created_at: before.created_at, updated_at: before.updated_at };
    if (isDeepStrictEqual(same, before)) return before;
  }
  const now = context.clock.timestamp();
  return { ...said, id, application_id, created_at: before?.created_at ?? now, updated_at: now };
}

/** The policies as they are, if an application of this type may have them. */
function unchanged(context: HandlerContext, owner: Owner, before: StoredApplication | undefined): Attachment {
  const links = before?.policies ?? [];
  const own = ownPolicies(context, owner.id, links);
  const turns = before !== undefined && (before.type === "infrastructure") !== (owner.type === "infrastructure");
  if (turns && links.length > 0) {
    throw ApiError.invalid(
      "/policies",
      `policies: required, since those of type ${before.type} do not do for type ${owner.type}`,
    );
  }
  return { links, own };
}

/** @throws {ApiError} When a policy, or a place in the order, is there twice. */
export function assertDistinct(links: readonly StoredLink[]): void {
  const ids = links.map(({ id }) => id);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0) throw ApiError.invalid(`/policies/${twice}`, `policy ${String(ids[twice])} is given twice`);
  if (new Set(links.map(({ precedence }) => precedence)).size < links.length) {
    // The words are the real ones.
    throw ApiError.invalid("/policies", "policy precedences must be unique");
  }
}

/** @throws {ApiError} When an application's policies have too many rules between them. */
export function assertFewRules(context: HandlerContext, { links, own }: Attachment): void {
  const reusables = links.flatMap(({ id }) => context.collection("policies").get(id) ?? []);
  const rules = [...reusables, ...own].reduce((count, policy) => count + rulesIn(policy), 0);
  if (rules <= RULES_PER_APPLICATION) return;
  throw ApiError.invalid(
    "/policies",
    `policies: given ${rules} rules in all, allowed: ${RULES_PER_APPLICATION} in an application; put rules together in groups`,
  );
}

const rulesIn = ({ include = [], exclude = [], require = [] }: OwnPolicy | StoredPolicy): number =>
  include.length + exclude.length + require.length;

/** Makes an application's own policies what they are to be. */
export function settleOwnPolicies(context: HandlerContext, before: readonly StoredLink[], { own }: Attachment): void {
  const policies = context.collection("applicationPolicies");
  const staying = new Set(own.map(({ id }) => id));
  for (const { id } of before) if (!staying.has(id)) policies.remove(id);
  for (const policy of own) {
    if (policies.get(policy.id) === undefined) policies.add(policy);
    else policies.replace(policy);
  }
}
