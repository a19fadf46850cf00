import { PolicyInput, PolicyTest, UUID_PATTERN } from "../../../api";
import {
  attribute,
  between,
  lengthBetween,
  matches,
  sizeAtLeast,
  timeouts,
  type,
  type Path,
  type Plan,
  type State,
  type Validator,
} from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { accountId } from "../shared/attributes";

/** The time limits of a test if the user sets none. */
export const TIMEOUTS = { create: "15m", update: "15m" } as const;

/** Applies a validator to each known element of a list or set. */
const each =
  (validator: Validator<string>): Validator<readonly unknown[]> =>
  (elements, path: Path, diagnostics) =>
    elements.forEach((one) => {
      if (typeof one === "string") validator(one, path, diagnostics);
    });

const isPolicyId = each(matches(new RegExp(UUID_PATTERN), "ids of reusable policies, which are UUIDs"));
const isEmail = each(matches(/^[^\s@]+@[^\s@]+$/, "email addresses"));
const isText = each(lengthBetween(1, Infinity));

const emails = (description: string) =>
  attribute.set(type.string, { optional: true, description, validators: [isText, isEmail] });

const count = (name: "total_users" | "users_approved" | "users_blocked" | "users_errored") =>
  attribute.number({ computed: true, description: PolicyTest.properties[name].description ?? "" });

/** The attributes that say what to test and what to expect. An action has them too. */
export const expectations = {
  policy_ids: attribute.list(type.string, {
    optional: true,
    description: "Ids of reusable policies. Set it, or `policies`, or both: they are tested together.",
    validators: [sizeAtLeast(1), isPolicyId],
  }),
  policies: attribute.listNested(attributesOf(PolicyInput), {
    optional: true,
    description: "Policies with all their fields, which need not exist.",
    validators: [sizeAtLeast(1)],
  }),
  max_blocked_percent: attribute.number({
    optional: true,
    description: "Maximum share of tested users that the policies may block, in percent. If omitted, any share.",
    validators: [between(0, 100)],
  }),
  must_allow: emails("Email addresses of users that the policies must allow."),
  must_block: emails("Email addresses of users that the policies must block."),
};

/** The number of errors that a test may have if the configuration says nothing. */
export const MAX_ERRORS = 0;

const maxErrors = "Maximum number of users whose test may fail: nobody knows whether the policies would allow them.";

/** `max_errors` of an action, which has no plan that a default could be in. */
export const optionalMaxErrors = attribute.number({
  optional: true,
  description: `${maxErrors} Default: \`${MAX_ERRORS}\`.`,
  validators: [between(0, Infinity)],
});

/** Attributes of `cfaccess_policy_test`. */
export const attributes = {
  account_id: accountId("Id of the account whose users the policies are tested with"),
  ...expectations,
  max_errors: attribute.number({ default: MAX_ERRORS, description: maxErrors, validators: [between(0, Infinity)] }),
  triggers: attribute.map(type.string, {
    optional: true,
    description:
      "Any values of your choice. A change of a value tests again. Name the contents of the policies of `policy_ids` here, because their ids do not change with them.",
  }),
  timeouts: timeouts(TIMEOUTS),
  test_id: attribute.string({ computed: true, description: "Id of the last test." }),
  tested_at: attribute.string({ computed: true, description: "When the last test ended." }),
  total_users: count("total_users"),
  users_approved: count("users_approved"),
  users_blocked: count("users_blocked"),
  users_errored: count("users_errored"),
};

export type PolicyTestPlan = Plan<typeof attributes>;
export type PolicyTestState = State<typeof attributes>;
