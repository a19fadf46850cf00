import { companion } from "../../context";
import { AccountTargets } from "../../resources/target-fleet/account-targets";
import { byKey } from "../../resources/target-fleet/import-fleet";
import { importedFleet, targetFleet } from "../../resources/target-fleet/target-fleet";
import { inputAccountId } from "../../resources/shared/attributes";
import { withSummary } from "../../resources/shared/request-errors";

/** The list resource `cfaccess_target_fleet`: all infrastructure targets of an account, as one fleet. */
export const targetFleetList = companion.defineListResource({
  resource: targetFleet,
  schema: {
    description:
      "Finds the infrastructure targets of an account, as one fleet: at most one result, with all targets. To import only some of them, use an import id.",
    attributes: { account_id: inputAccountId("Id of the account to search") },
  },

  async *list({ config: { account_id }, includeResource, provider, signal }) {
    const targets = await withSummary("Could not list the targets", async () => [
      ...(await AccountTargets.list(provider.client(account_id), signal)).all(),
    ]);
    const { length: count } = targets;
    if (count === 0) return;
    yield {
      identity: { account_id },
      displayName: `${count} target${count === 1 ? "" : "s"}`,
      ...(includeResource && { resource: importedFleet(account_id, byKey(targets, false)) }),
    };
  },
});
