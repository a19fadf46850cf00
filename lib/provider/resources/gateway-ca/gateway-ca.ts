import { randomUUID } from "node:crypto";
import { NotFoundError } from "../../../client";
import { isUnknown, type PrivateState } from "../../../plugin-framework";
import { companion } from "../../provider-kit";
import { explained } from "../shared/explained";
import { ensureCa, findCa } from "./account-ca";
import { claim } from "./claims";
import { importCa } from "./import-ca";
import { warnOfAdoption, warnOfEnd, warnOfReplacement } from "./plan-ca";
import { attributes, ON_DESTROY, type GatewayCaPlan } from "./schema";

/** Where the private state keeps what tells this resource from others for the same account. */
const RESOURCE = "resource";

/** `cfaccess_gateway_ca`: the SSH certificate authority of an account. */
export const gatewayCa = companion.defineResource({
  type: "cfaccess_gateway_ca",
  schema: {
    description:
      "The SSH certificate authority of an account, whose key hosts trust. An account has one at most: the one that is there is taken over, else one is created.",
    attributes,
  },

  async modifyPlan({ prior, plan, provider, privateState, diagnostics, signal }) {
    const resource = resourceOf(privateState);
    if (prior !== null && plan?.account_id !== prior.account_id) {
      // Asked once more during apply, after the replacement was created: `delete` leaves it to that one.
      if (provider?.takenOver.has(prior.id ?? "") === true) return;
      warnOfEnd(prior, diagnostics);
      const intent = prior.on_destroy === "delete" ? "end and delete" : "end and keep";
      if (provider !== undefined) claim(provider, prior.account_id, { intent, resource }, diagnostics);
    } else if (prior !== null) {
      if (provider !== undefined) claim(provider, prior.account_id, { intent: "manage", resource }, diagnostics);
    } else if (plan !== null && provider !== undefined && !isUnknown(plan.account_id)) {
      claim(provider, plan.account_id, { intent: "create", resource: undefined }, diagnostics);
      await warnOfAdoption(provider.client(plan.account_id), plan.account_id, diagnostics, signal);
    }
  },

  async create({ plan, provider, privateState, signal }) {
    const { account_id, on_destroy } = configured(plan);
    const { id, publicKey, adopted } = await explained("Could not create the SSH certificate authority", () =>
      provider.inTurn(account_id, () => ensureCa(provider.client(account_id), signal)),
    );
    provider.takenOver.add(id);
    privateState.set(RESOURCE, randomUUID());
    return { id, account_id, on_destroy, public_key: publicKey, adopted };
  },

  async read({ state, provider, diagnostics, signal }) {
    const found = await explained("Could not read the SSH certificate authority", () =>
      findCa(provider.client(state.account_id), signal, state.id),
    );
    if (found === undefined) return null;
    const { id, publicKey } = found;
    if (id === state.id) return { ...state, public_key: publicKey };
    warnOfReplacement(state, publicKey, diagnostics);
    return { ...state, id, public_key: publicKey, adopted: true };
  },

  update: ({ plan, prior }) => ({ ...prior, on_destroy: configured(plan).on_destroy }),

  async delete({ state, provider, diagnostics, signal }) {
    const { id, account_id, on_destroy } = state;
    if (on_destroy !== "delete" || id === null) return;
    await provider.inTurn(account_id, async () => {
      if (provider.takenOver.has(id)) {
        diagnostics.warning(
          "The SSH certificate authority was not deleted",
          `Another resource took over ${id} of the account ${account_id} in the same run.`,
        );
        return;
      }
      await explained("Could not delete the SSH certificate authority", () =>
        provider
          .client(account_id)
          .gatewayCa.delete({ certificate_id: id }, { signal })
          .catch((error: unknown) => {
            if (!(error instanceof NotFoundError)) throw error;
          }),
      );
    });
  },

  async importState({ id: importId, provider, signal }) {
    const { id, publicKey, accountId } = await explained("Could not import the SSH certificate authority", () =>
      importCa(provider, importId, signal),
    );
    return {
      state: { id, account_id: accountId, on_destroy: ON_DESTROY[0], public_key: publicKey, adopted: true },
      privateState: { [RESOURCE]: randomUUID() },
    };
  },
});

/** What the configuration says, which is known by the time a plan is applied. */
function configured({ account_id, on_destroy }: GatewayCaPlan): { account_id: string; on_destroy: string } {
  if (isUnknown(account_id) || isUnknown(on_destroy)) throw new TypeError("A value is still unknown at apply.");
  return { account_id, on_destroy };
}

function resourceOf(privateState: PrivateState): string | undefined {
  const resource = privateState.get(RESOURCE);
  return typeof resource === "string" ? resource : undefined;
}
