import { companion } from "../../context";
import { importedRotation, keyRotation } from "../../resources/key-rotation/key-rotation";
import { lastRotation } from "../../resources/key-rotation/rotate-keys";
import { inputAccountId } from "../../resources/shared/attributes";
import { withSummary } from "../../resources/shared/request-errors";

/** The list resource `cfaccess_key_rotation`: the keys of an account, which it has once. */
export const keyRotationList = companion.defineListResource({
  resource: keyRotation,
  schema: {
    description: "Finds when the keys of an account were last rotated: one result.",
    attributes: { account_id: inputAccountId("Id of the account to search") },
  },

  async *list({ config: { account_id }, includeResource, provider, signal }) {
    const last = await withSummary("Could not list the key rotation", () =>
      lastRotation(provider.client(account_id), signal),
    );
    yield {
      identity: { account_id },
      displayName: last === null ? "Keys" : `Keys of ${last}`,
      ...(includeResource && { resource: importedRotation(account_id, last) }),
    };
  },
});
