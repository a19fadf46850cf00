import { companion } from "../../context";
import { findCa, fingerprint } from "../../resources/gateway-ca/account-ca";
import { gatewayCa, importedCa } from "../../resources/gateway-ca/gateway-ca";
import { inputAccountId } from "../../resources/shared/attributes";
import { withSummary } from "../../resources/shared/request-errors";

/** The list resource `cfaccess_gateway_ca`: the SSH certificate authority of an account, if it has one. */
export const gatewayCaList = companion.defineListResource({
  resource: gatewayCa,
  schema: {
    description: "Finds the SSH certificate authority of an account, which has at most one.",
    attributes: { account_id: inputAccountId("Id of the account to search") },
  },

  async *list({ config: { account_id }, includeResource, provider, signal }) {
    const ca = await withSummary("Could not list the SSH certificate authority", () =>
      findCa(provider.client(account_id), signal),
    );
    if (ca === undefined) return;
    yield {
      identity: { account_id },
      displayName: fingerprint(ca.publicKey),
      ...(includeResource && { resource: importedCa(account_id, ca) }),
    };
  },
});
