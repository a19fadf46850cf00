import { BookmarkInput, UUID_PATTERN } from "../../../api";
import { attribute, matches, requiresReplace, type State } from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { accountId } from "../shared/attributes";

/** Attributes of `cfaccess_bookmark`. */
export const attributes = {
  account_id: accountId("Id of the account that the bookmark belongs to"),
  id: attribute.string({
    required: true,
    description: "Identifier of the bookmark, a UUID of your choice.",
    validators: [matches(new RegExp(UUID_PATTERN), "a UUID in lower case")],
    planModifiers: [requiresReplace()],
  }),
  ...attributesOf(BookmarkInput),
};

export type BookmarkState = State<typeof attributes>;
