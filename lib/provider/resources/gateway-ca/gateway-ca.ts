import { randomUUID } from "node:crypto";
import { isUnknown, known, type PrivateState } from "../../../plugin-framework";
import { companion } from "../../context";
import { withSummary } from "../shared/request-errors";
import { type AccountCa, deleteCa, ensureCa, readCa } from "./account-ca";
import { warnOfAdoption, warnOfDestroy, warnOfReplacement } from "./ca-warnings";
import { claim } from "./claims";
import { importCa } from "./import-ca";
import { attributes, type GatewayCaState, ON_DESTROY } from "./schema";

/** The key of the private state that distinguishes this resource from others for the same account. */
const RESOURCE = "resource";

/** `cfaccess_gateway_ca`: the SSH certificate authority of an account. */
export const gatewayCa = companion.defineResource({
  type: "cfaccess_gateway_ca",
  schema: {
    description:
      "The SSH certificate authority of an account, whose key hosts trust. An account has at most one. An existing certificate authority is adopted; otherwise one is created.",
    attributes,
  },
  // An account has at most one certificate authority, and a recreated one has another id.
  identity: { attributes: { account_id: attributes.account_id } },

  async modifyPlan({ prior, plan, provider, privateState, diagnostics, signal }) {
    const resource = resourceOf(privateState);
    if (prior !== null && plan?.account_id !== prior.account_id) {
      // Terraform plans once more during apply, after it created the replacement, whose `create` adopted the CA.
      if (provider?.adopted.has(prior.id ?? "") === true) return;
      warnOfDestroy(prior, diagnostics);
      const intent = prior.on_destroy === "delete" ? "destroy and delete" : "destroy and keep";
      if (provider !== undefined) claim(provider, prior.account_id, { intent, resource }, diagnostics);
    } else if (prior !== null) {
      if (provider !== undefined) claim(provider, prior.account_id, { intent: "manage", resource }, diagnostics);
    } else if (plan !== null && provider !== undefined && !isUnknown(plan.account_id)) {
      claim(provider, plan.account_id, { intent: "create", resource: undefined }, diagnostics);
      await warnOfAdoption(provider.client(plan.account_id), plan.account_id, diagnostics, signal);
    }
  },

  async create({ plan: { account_id, on_destroy }, provider, privateState, signal }) {
    const wanted = known({ account_id, on_destroy });
    const { id, publicKey, adopted } = await withSummary("Could not create the SSH certificate authority", () =>
      provider.inSequence(wanted.account_id, () => ensureCa(provider.client(wanted.account_id), signal)),
    );
    provider.adopted.add(id);
    privateState.set(RESOURCE, randomUUID());
    return { id, ...wanted, public_key: publicKey, adopted };
  },

  async read({ state, provider, diagnostics, signal }) {
    const found = await withSummary("Could not read the SSH certificate authority", () =>
      readCa(provider.client(state.account_id), signal, state),
    );
    if (found === undefined) return null;
    const { id, publicKey } = found;
    if (id === state.id) return { ...state, public_key: publicKey };
    warnOfReplacement(state, publicKey, diagnostics);
    return { ...state, id, public_key: publicKey, adopted: true };
  },

  update: ({ plan, prior }) => ({ ...prior, on_destroy: known(plan.on_destroy) }),

  async delete({ state, provider, diagnostics, signal }) {
    const { id, account_id, on_destroy } = state;
    if (on_destroy !== "delete" || id === null) return;
    await provider.inSequence(account_id, async () => {
      if (provider.adopted.has(id)) {
        diagnostics.warning(
          "The SSH certificate authority was not deleted",
          `Another resource adopted ${id} of the account ${account_id} in the same run.`,
        );
        return;
      }
      const client = provider.client(account_id);
      await withSummary("Could not delete the SSH certificate authority", () => deleteCa(client, signal, state));
    });
  },

  async importState({ id: importId, identity, provider, signal }) {
    const entered = identity === null ? importId : identity.account_id;
    const { accountId, ...found } = await withSummary("Could not import the SSH certificate authority", () =>
      importCa(provider, entered, signal),
    );
    return { state: importedCa(accountId, found), privateState: { [RESOURCE]: randomUUID() } };
  },
});

/** The state of a certificate authority that Terraform does not manage yet. */
export const importedCa = (account_id: string, { id, publicKey }: AccountCa): GatewayCaState => ({
  id,
  account_id,
  on_destroy: ON_DESTROY[0],
  public_key: publicKey,
  adopted: true,
});

function resourceOf(privateState: PrivateState): string | undefined {
  const resource = privateState.get(RESOURCE);
  return typeof resource === "string" ? resource : undefined;
}
