import { ACCOUNT_ID_PATTERN } from "../../../api";
import { attribute, matches, requiresReplace } from "../../../plugin-framework";

/** The attribute `account_id`, which every resource has. What is in one account cannot move to another. */
export const accountId = (description: string) =>
  attribute.string({
    required: true,
    description: `${description}: 32 hexadecimal digits.`,
    validators: [
      matches(new RegExp(ACCOUNT_ID_PATTERN), "32 hexadecimal digits, as in the account's dashboard address"),
    ],
    planModifiers: [requiresReplace()],
  });

/** Whether a text can be an account's identifier, for the identifiers of imports. */
export const isAccountId = (text: string): boolean => new RegExp(ACCOUNT_ID_PATTERN).test(text);
