import { randomBytes } from "node:crypto";
import type { AccessApi, PolicyInput, PolicyTest, PolicyTestInput, PolicyTestUser } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredPolicyTest } from "../../state/stored-policy-test";
import { checkPolicy } from "../policies/policy-check";
import { factsOf } from "../users/identity-facts";
import { groupsOf, trialOf } from "./trial";

/** Of the users there are, how many a test that takes too long gets to. */
const SHARE_WITHIN_TIME = 0.5;

const STATUS_OF_FILTER = { success: "approved", fail: "blocked", error: "error" } as const;

function existing(context: HandlerContext, id: string): StoredPolicyTest {
  const test = context.collection("policyTests").get(id.toLowerCase());
  if (test === undefined) throw ApiError.notFound("policy test", id);
  return test;
}

/** A policy to try: as it is given, or the reusable one that is meant. */
function policyToTry(context: HandlerContext, given: string | PolicyInput, index: number): PolicyInput {
  const pointer = `/policies/${index}`;
  if (typeof given === "string") {
    const policy = context.collection("policies").get(given.toLowerCase());
    if (policy === undefined) throw ApiError.invalid(pointer, `policies.${index}: policy ${given} not found`);
    return { ...policy, include: policy.include ?? [] };
  }
  try {
    checkPolicy(context, given, false);
  } catch (error) {
    throw error instanceof ApiError ? error.within(pointer) : error;
  }
  return given;
}

/** Tries policies on every user who has been seen: of others nothing is known. */
function tried(context: HandlerContext, policies: readonly PolicyInput[]): StoredPolicyTest["users"] {
  const trial = trialOf(policies, groupsOf(context));
  const identities = context.collection("lastSeenIdentities");
  return context
    .collection("users")
    .all()
    .flatMap(({ id, email, name = "" }) => {
      const seen = identities.get(id);
      return seen === undefined ? [] : [{ id, email, name, status: trial(factsOf(seen)) }];
    });
}

function start(context: HandlerContext, { policies = [] }: PolicyTestInput): StoredPolicyTest {
  if (policies.length === 0) {
    throw ApiError.invalid("/policies", "policies: none given, allowed: one or more, written out or by identifier");
  }
  const users = tried(
    context,
    policies.map((policy, index) => policyToTry(context, policy, index)),
  );
  const test = { id: randomBytes(32).toString("hex"), started: context.clock.now(), users };
  context.collection("policyTests").add(test);
  return test;
}

interface Progress {
  readonly status: NonNullable<PolicyTest["status"]>;
  /** The users that were tried so far. */
  readonly processed: readonly PolicyTestUser[];
}

/** How far a test is. It takes as long as the behaviors say, and ends as they say. */
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
  get: (call) => report(call, existing(call, call.params.policy_test_id)),
  users: {
    list: (call) => {
      const { processed } = progressOf(call, existing(call, call.params.policy_test_id));
      const { status } = call.query;
      return status === undefined ? processed : processed.filter((user) => user.status === STATUS_OF_FILTER[status]);
    },
  },
};
