import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { ApplicationInput, ApplicationPolicyInput, InfrastructurePolicyInput, InlinePolicy } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { StoredApplication, StoredApplicationPolicy, StoredLink } from "../../state/stored-application";
import type { StoredPolicy } from "../../state/stored-policy";
import { assertBelowRuleLimit, ownPolicies, ownPolicy, type Attachment } from "../policies/own-policies";
import { checkPolicy } from "../policies/policy-check";
import { referencedPolicy } from "../policies/policy-references";

type PolicyEntries = NonNullable<ApplicationInput["policies"]>;
/** An entry of an application's policies: a policy, or a reference to one. */
type PolicyEntry = PolicyEntries[number];
type FullPolicy = InlinePolicy | InfrastructurePolicyInput;

/** The application of the policies. */
type Owner = Pick<StoredApplication, "id" | "type">;

/** Required fields of a full policy. A reference has none of them. */
const REQUIRED_FIELDS = ["name", "decision", "include"] as const;

/** Whether an entry is a full policy, not a reference. @throws {ApiError} If it is neither. */
function isFullPolicy(entry: PolicyEntry): entry is FullPolicy {
  if (typeof entry === "string") return false;
  const missing = REQUIRED_FIELDS.filter((field) => !Object.hasOwn(entry, field));
  if (missing.length === 0) return true;
  // A reference can have settings of the policy too; the rules are those of the policy.
  if (entry.id !== undefined) return false;
  throw ApiError.invalid(`/${missing.join()}`, `${missing.join()}: required in a policy that is not a reference by id`);
}

/**
 * The policies of an application after a request.
 * @param entries The policies in the request. Undefined and null leave the policies unchanged.
 * @throws {ApiError} If the policies are invalid.
 */
export function attachmentOf(
  context: HandlerContext,
  owner: Owner,
  entries: PolicyEntries | null | undefined,
  before?: StoredApplication,
): Attachment {
  const attachment =
    entries === undefined || entries === null ? unchanged(context, owner, before) : attached(context, owner, entries);
  assertDistinct(attachment.links);
  assertBelowRuleLimit(context, attachment);
  return attachment;
}

function attached(context: HandlerContext, owner: Owner, entries: PolicyEntries): Attachment {
  const all = entries.map(
    (entry: PolicyEntry, i): { link: StoredLink; policy: StoredApplicationPolicy | StoredPolicy } => {
      try {
        const policy = policyOf(context, owner, entry);
        const precedence = typeof entry === "object" ? entry.precedence : undefined;
        return { link: { id: policy.id, precedence: precedence ?? i + 1 }, policy };
      } catch (error) {
        throw error instanceof ApiError ? error.within(`/policies/${i}`) : error;
      }
    },
  );
  return {
    links: all.map(({ link }) => link),
    own: all.flatMap(({ policy }) => ("application_id" in policy ? [policy] : [])),
  };
}

/** The policy of an entry: a new, changed or unchanged policy of the application's own, or a reusable policy. */
function policyOf(context: HandlerContext, owner: Owner, entry: PolicyEntry): StoredApplicationPolicy | StoredPolicy {
  const full = isFullPolicy(entry) ? entry : undefined;
  const id = (typeof entry === "string" ? entry : entry.id)?.toLowerCase();
  const own = id === undefined ? undefined : ownPolicy(context, owner.id, id);
  if (own === undefined && id !== undefined) return reusable(context, owner, id);
  if (full !== undefined) return validatedOwnPolicy(context, owner, full, own);
  if (own !== undefined) return own;
  throw ApiError.invalid("/id", "id is a required field");
}

function reusable(context: HandlerContext, { type }: Owner, id: string): StoredPolicy {
  const policy = referencedPolicy(context, id);
  if (type !== "infrastructure") return policy;
  throw ApiError.invalid(
    "/id",
    `policy ${id} is reusable: infrastructure applications can have only policies of their own`,
  );
}

/** Validates a policy of the application's own. @throws {ApiError} If it is invalid. */
export function validatedOwnPolicy(
  context: HandlerContext,
  { id: application_id, type }: Owner,
  input: ApplicationPolicyInput | FullPolicy,
  before?: StoredApplicationPolicy,
): StoredApplicationPolicy {
  checkPolicy(context, input, type === "infrastructure");
  const { precedence: _, ...sent } = input;
  const fields = context.behaviors.policiesEmptyRuleLists ? withoutEmptyLists(sent) : sent;
  const id = before?.id ?? randomUUID();
  if (before !== undefined) {
    const same = { ...fields, id, application_id, created_at: before.created_at, updated_at: before.updated_at };
    if (isDeepStrictEqual(same, before)) return before;
  }
  const now = context.clock.timestamp();
  return { ...fields, id, application_id, created_at: before?.created_at ?? now, updated_at: now };
}

/** A policy without empty lists of rules, which responses contain anyway: writing a response back changes nothing. */
const withoutEmptyLists = <Fields extends Pick<FullPolicy, "exclude" | "require">>({
  exclude = [],
  require = [],
  ...rest
}: Fields) => ({
  ...rest,
  ...(exclude.length === 0 ? {} : { exclude }),
  ...(require.length === 0 ? {} : { require }),
});

/** The current policies. @throws {ApiError} If an application of the new type cannot have them. */
function unchanged(context: HandlerContext, owner: Owner, before: StoredApplication | undefined): Attachment {
  const links = before?.policies ?? [];
  const own = ownPolicies(context, owner.id, links);
  const changesKind = before !== undefined && (before.type === "infrastructure") !== (owner.type === "infrastructure");
  if (changesKind && links.length > 0) {
    throw ApiError.invalid(
      "/policies",
      `policies: required, because policies of type ${before.type} are invalid for type ${owner.type}`,
    );
  }
  return { links, own };
}

/** @throws {ApiError} If a policy or a precedence is given twice. */
export function assertDistinct(links: readonly StoredLink[]): void {
  const ids = links.map(({ id }) => id);
  const duplicate = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (duplicate >= 0) {
    throw ApiError.invalid(`/policies/${duplicate}`, `policy ${String(ids[duplicate])} is given twice`);
  }
  if (new Set(links.map(({ precedence }) => precedence)).size < links.length) {
    // Message of a real response.
    throw ApiError.invalid("/policies", "policy precedences must be unique");
  }
}

/** Stores an application's own policies, and removes those that are no longer attached. */
export function storeOwnPolicies(context: HandlerContext, before: readonly StoredLink[], { own }: Attachment): void {
  const policies = context.collection("applicationPolicies");
  const attachedIds = new Set(own.map(({ id }) => id));
  for (const { id } of before) if (!attachedIds.has(id)) policies.remove(id);
  for (const policy of own) {
    if (policies.get(policy.id) === undefined) policies.add(policy);
    else policies.replace(policy);
  }
}
