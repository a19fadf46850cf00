import { randomBytes } from "node:crypto";
import type { AccessApi, PolicyInput, PolicyTest, PolicyTestInput, PolicyTestUser } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { hasStrictServiceTokens } from "../../core/organization";
import { existing, referredObject } from "../../core/stored-objects";
import type { StoredPolicyTest } from "../../state/stored-policy";
import { checkPolicy } from "../policies/policy-check";
import { factsOf } from "../users/identity-facts";
import { evaluatorOf, groupsOf } from "./policy-evaluation";

/** Share of the users that a test processes before it exceeds its time. */
const SHARE_WITHIN_TIME = 0.5;

const STATUS_OF_FILTER = { success: "approved", fail: "blocked", error: "error" } as const;

/** The policy of an entry: the policy itself, or the reusable policy with the identifier. */
function policyOf(context: HandlerContext, entry: string | PolicyInput, index: number): PolicyInput {
  const pointer = `/policies/${index}`;
  if (typeof entry === "string") {
    const policy = referredObject(context, "policies", entry);
    if (policy === undefined) throw ApiError.invalid(pointer, `policies.${index}: policy ${entry} not found`);
    return { ...policy, include: policy.include ?? [] };
  }
  try {
    checkPolicy(context, entry, false);
  } catch (error) {
    throw error instanceof ApiError ? error.within(pointer) : error;
  }
  return entry;
}

/** Evaluates policies for every user with a last seen identity. Of other users, no facts are known. */
function evaluate(context: HandlerContext, policies: readonly PolicyInput[]): StoredPolicyTest["users"] {
  const statusOf = evaluatorOf(policies, groupsOf(context), hasStrictServiceTokens(context));
  const identities = context.collection("lastSeenIdentities");
  return context
    .collection("users")
    .all()
    .flatMap(({ id, email, name = "" }) => {
      const identity = identities.get(id);
      return identity === undefined ? [] : [{ id, email, name, status: statusOf(factsOf(identity)) }];
    });
}

function start(context: HandlerContext, { policies = [] }: PolicyTestInput): StoredPolicyTest {
  if (policies.length === 0) {
    throw ApiError.invalid(
      "/policies",
      "policies: given none, allowed: one or more, each a policy or the identifier of one",
    );
  }
  const users = evaluate(
    context,
    policies.map((policy, index) => policyOf(context, policy, index)),
  );
  const test = { id: randomBytes(32).toString("hex"), started: context.clock.now(), users };
  context.collection("policyTests").add(test);
  return test;
}

interface Progress {
  readonly status: NonNullable<PolicyTest["status"]>;
  /** The users that were evaluated so far. */
  readonly processed: readonly PolicyTestUser[];
}

/** The progress of a test. The behaviors set its duration and how it ends. */
function progressOf({ clock, behaviors }: HandlerContext, { started, users }: StoredPolicyTest): Progress {
  const { policyTestSeconds, policyTestEnd } = behaviors;
  if (policyTestEnd === "blocked") return { status: "blocked", processed: [] };
  const elapsed = clock.now() - started;
  const share = elapsed >= policyTestSeconds * 1_000 ? 1 : Math.max(elapsed, 0) / (policyTestSeconds * 1_000);
  const reach = policyTestEnd === "complete" ? 1 : SHARE_WITHIN_TIME;
  return {
    status: share < 1 ? "processing" : policyTestEnd,
    processed: users.slice(0, Math.floor(users.length * reach * share)),
  };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

function report(context: HandlerContext, test: StoredPolicyTest): PolicyTest {
  const { status, processed } = progressOf(context, test);
  const count = (wanted: PolicyTestUser["status"]): number => processed.filter((user) => user.status === wanted).length;
  const [approved, blocked, errored] = [count("approved"), count("blocked"), count("error")];
  const total = test.users.length;
  return {
    id: test.id,
    status,
    total_users: total,
    percent_users_processed: status === "complete" ? 100 : percent(processed.length, total),
    users_approved: approved,
    users_blocked: blocked,
    users_errored: errored,
    percent_approved: percent(approved, processed.length),
    percent_blocked: percent(blocked, processed.length),
    percent_errored: percent(errored, processed.length),
  };
}

export const policyTests: Handlers<AccessApi["applications"]["policyTests"]> = {
  create: (call) => ({ id: start(call, call.body).id, status: "success" }),
  get: (call) => report(call, existing(call, "policyTests", call.params.policy_test_id)),
  users: {
    list: (call) => {
      const { processed } = progressOf(call, existing(call, "policyTests", call.params.policy_test_id));
      const { status } = call.query;
      return status === undefined ? processed : processed.filter((user) => user.status === STATUS_OF_FILTER[status]);
    },
  },
};
