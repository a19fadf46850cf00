import { companion } from "../../context";
import { lastRotation, rotateKeys } from "../../resources/key-rotation/rotate-keys";
import { inputAccountId } from "../../resources/shared/attributes";
import { withSummary } from "../../resources/shared/request-errors";

const attributes = { account_id: inputAccountId("Id of the account whose keys are rotated") };

/** The action `cfaccess_rotate_keys`: rotates the keys of an account once, without a resource. */
export const rotateKeysOnce = companion.defineAction({
  type: "cfaccess_rotate_keys",
  schema: {
    description:
      "Rotates the keys that sign the tokens of an account, even if they were rotated a moment ago. Tokens that the old keys signed become invalid. Use the resource `cfaccess_key_rotation` to rotate them on triggers or past an age.",
    attributes,
  },

  async invoke({ config: { account_id }, provider, progress, signal }) {
    const keys = `the keys of the account ${account_id}`;
    progress(`Rotating ${keys}`);
    const client = provider.client(account_id);
    const rotatedAt = await withSummary(`Could not rotate ${keys}`, async () =>
      rotateKeys(client, await lastRotation(client, signal), signal),
    );
    progress(`Rotated ${keys} at ${rotatedAt}`);
  },
});
