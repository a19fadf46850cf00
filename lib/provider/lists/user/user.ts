import { accessApi } from "../../../api";
import { attribute } from "../../../plugin-framework";
import { companion } from "../../context";
import { described, inputAccountId } from "../../resources/shared/attributes";
import { withSummaryOfAll } from "../../resources/shared/request-errors";
import { user } from "../../resources/user/user";
import { identifiedUser, userState } from "../../resources/user/user-state";

const { email, name, search } = accessApi.users.list.query.properties;

/** The list resource `cfaccess_user`: the users of an account. */
export const userList = companion.defineListResource({
  resource: user,
  schema: {
    description: "Finds the users of an account.",
    attributes: {
      account_id: inputAccountId("Id of the account to search"),
      email: attribute.string({ optional: true, ...described(email) }),
      name: attribute.string({ optional: true, ...described(name) }),
      search: attribute.string({ optional: true, ...described(search) }),
    },
  },

  async *list({ config: { account_id, ...filters }, includeResource, provider, signal }) {
    const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== null));
    const found = provider.client(account_id).users.list(given, { signal });
    for await (const one of withSummaryOfAll("Could not list the users", found)) {
      const { id, email: address = "", name: called = "" } = one;
      if (id === undefined) continue;
      yield {
        identity: { account_id, id },
        displayName: called === "" ? address : `${called} (${address})`,
        ...(includeResource && { resource: userState(one, identifiedUser(account_id, id)) }),
      };
    }
  },
});
