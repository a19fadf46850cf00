import type { Static } from "@sinclair/typebox";
import { get, post } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { PolicyInput } from "../policies/policies";
import { OneOf, Uuid } from "../../core/schema";
import { Type } from "../../core/type";

const testId = Type.String({ maxLength: 64, description: "Identifier of the test." });
const percent = (description: string) => Type.Optional(Type.Integer({ minimum: 0, maximum: 100, description }));
const count = (description: string) => Type.Optional(Type.Integer({ minimum: 0, description }));

/** Which policies to try on the users of the account. */
export const PolicyTestInput = Type.Object({
  policies: Type.Optional(
    Type.Array(
      Type.Union([Uuid({ description: "A reusable policy, by its identifier." }), PolicyInput], {
        description: "A policy as it would be created, or the identifier of a reusable one.",
      }),
      { description: "Policies to try, together." },
    ),
  ),
});
export type PolicyTestInput = Static<typeof PolicyTestInput>;

/** That a test was started. */
export const PolicyTestStart = Type.Object({
  id: Type.Optional(testId),
  status: Type.Optional(Type.Literal("success", { description: "It was started." })),
});
export type PolicyTestStart = Static<typeof PolicyTestStart>;

/** How far a test is, and what it has found. */
export const PolicyTest = Type.Object({
  id: Type.Optional(testId),
  status: Type.Optional(
    OneOf(["blocked", "processing", "exceeded time", "complete"], { description: "How far the test is." }),
  ),
  total_users: count("How many users there are to try."),
  percent_users_processed: percent("How many of all users have been tried, in percent."),
  users_approved: count("How many would be let in."),
  users_blocked: count("How many would be kept out."),
  users_errored: count("For how many it could not be told."),
  percent_approved: percent("How many of those tried would be let in, in percent."),
  percent_blocked: percent("How many of those tried would be kept out, in percent."),
  percent_errored: percent("For how many of those tried it could not be told, in percent."),
});
export type PolicyTest = Static<typeof PolicyTest>;

/** What a test found for one user. */
export const PolicyTestUser = Type.Object({
  id: Type.Optional(Uuid({ description: "Identifier of the user." })),
  email: Type.Optional(Type.String({ description: "Email address of the user." })),
  name: Type.Optional(Type.String({ description: "Name of the user." })),
  status: Type.Optional(OneOf(["approved", "blocked", "error"], { description: "What came of it for this user." })),
});
export type PolicyTestUser = Static<typeof PolicyTestUser>;

const collection = "/accounts/{account_id}/access/policy-tests";
const permission = "Access: Policy Test";

/** Tries policies on every user who has ever logged in, without anything being changed. Takes its time: start, then ask. */
export const policyTests = {
  create: post(collection, {
    summary: "Start Access policy test",
    permission,
    body: PolicyTestInput,
    result: PolicyTestStart,
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
          OneOf(["success", "fail", "error"], { description: "Only users who would be let in, kept out, or neither." }),
        ),
      }),
      result: PolicyTestUser,
      paging: "page",
    }),
  },
} as const;
