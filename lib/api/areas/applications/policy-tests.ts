import type { Static } from "@sinclair/typebox";
import { get, post } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { PolicyInput } from "../policies/policies";
import { OneOf, Uuid } from "../../core/schema";
import { Type } from "../../core/type";

const testId = Type.String({ maxLength: 64, description: "Identifier of the test." });
const percent = (description: string) => Type.Optional(Type.Integer({ minimum: 0, maximum: 100, description }));
const count = (description: string) => Type.Optional(Type.Integer({ minimum: 0, description }));

/** The policies to test with the users of the account. */
export const PolicyTestInput = Type.Object({
  policies: Type.Optional(
    Type.Array(
      Type.Union([Uuid({ description: "The identifier of a reusable policy." }), PolicyInput], {
        description: "All fields of a policy, or the identifier of a reusable one.",
      }),
      { description: "Policies to evaluate together." },
    ),
  ),
});
export type PolicyTestInput = Static<typeof PolicyTestInput>;

/** A test that has been started. */
export const PolicyTestStart = Type.Object({
  id: Type.Optional(testId),
  status: Type.Optional(Type.Literal("success", { description: "The test was started." })),
});
export type PolicyTestStart = Static<typeof PolicyTestStart>;

/** The progress of a test and its results so far. */
export const PolicyTest = Type.Object({
  id: Type.Optional(testId),
  status: Type.Optional(
    OneOf(["blocked", "processing", "exceeded time", "complete"], { description: "Progress of the test." }),
  ),
  total_users: count("Number of users to test."),
  percent_users_processed: percent("Percentage of users that have been tested."),
  users_approved: count("Number of users that the policies would allow."),
  users_blocked: count("Number of users that the policies would block."),
  users_errored: count("Number of users whose test failed."),
  percent_approved: percent("Percentage of tested users that the policies would allow."),
  percent_blocked: percent("Percentage of tested users that the policies would block."),
  percent_errored: percent("Percentage of tested users whose test failed."),
});
export type PolicyTest = Static<typeof PolicyTest>;

/** The result of a test for one user. */
export const PolicyTestUser = Type.Object({
  id: Type.Optional(Uuid({ description: "Identifier of the user." })),
  email: Type.Optional(Type.String({ description: "Email address of the user." })),
  name: Type.Optional(Type.String({ description: "Name of the user." })),
  status: Type.Optional(OneOf(["approved", "blocked", "error"], { description: "Result for this user." })),
});
export type PolicyTestUser = Static<typeof PolicyTestUser>;

const collection = "/accounts/{account_id}/access/policy-tests";
const permission = "Access: Policy Test";

/** Tests policies with every user who has ever logged in, and changes nothing. A test runs in the background: start it, then poll its status. */
export const policyTests = {
  /** Repeating it is harmless: it starts another test. */
  create: post(collection, {
    summary: "Start Access policy test",
    permission,
    body: PolicyTestInput,
    result: PolicyTestStart,
    repeat: "safe",
  }),
  get: get(`${collection}/{policy_test_id}`, {
    summary: "Get the current status of a given Access policy test",
    permission,
    result: PolicyTest,
  }),
  users: {
    list: get(`${collection}/{policy_test_id}/users`, {
      summary: "Get an Access policy test users page",
      permission,
      query: Type.Object({
        ...pages({ default: 25, maximum: 1_000 }),
        status: Type.Optional(
          OneOf(["success", "fail", "error"], {
            description:
              "Only users that the policies would allow (success) or block (fail), or whose test failed (error).",
          }),
        ),
      }),
      result: PolicyTestUser,
      paging: "page",
    }),
  },
} as const;
