import { companion } from "../../context";
import { dohState, organizationDoh } from "../../resources/organization-doh/organization-doh";
import { inputAccountId } from "../../resources/shared/attributes";
import { ifFound } from "../../resources/shared/not-found";
import { withSummary } from "../../resources/shared/request-errors";

/** The list resource `cfaccess_organization_doh`: the DoH settings of an account, which it has once. */
export const organizationDohList = companion.defineListResource({
  resource: organizationDoh,
  schema: {
    description: "Finds the DoH settings of an account: one result.",
    attributes: { account_id: inputAccountId("Id of the account to search") },
  },

  async *list({ config: { account_id }, includeResource, provider, signal }) {
    const found = await withSummary("Could not list the DoH settings", () =>
      ifFound(provider.client(account_id).organizations.doh.get({}, { signal })),
    );
    if (found === undefined) return;
    yield {
      identity: { account_id },
      displayName: found.name === undefined ? "DoH" : `DoH with ${found.name}`,
      ...(includeResource && { resource: dohState(account_id, found) }),
    };
  },
});
