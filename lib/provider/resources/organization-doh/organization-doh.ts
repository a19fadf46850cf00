import { DohSettingsInput, type DohSettings } from "../../../api";
import { ProviderError, type Diagnostics } from "../../../plugin-framework";
import { filledIn, requested, requestOf, stateOf } from "../../api-schema";
import { companion, type ProviderContext } from "../../context";
import { invalidImportId, isAccountId } from "../shared/import-id";
import { ifFound } from "../shared/not-found";
import { withSummary } from "../shared/request-errors";
import { attributes, type DohPlan, type DohState } from "./schema";

/** `cfaccess_organization_doh`: the DoH settings of the organization, which every organization has once. */
export const organizationDoh = companion.defineResource({
  type: "cfaccess_organization_doh",
  schema: {
    description:
      "The settings of DNS over HTTPS (DoH): the service token that authenticates it, and how long its tokens are valid. An account has these settings once, so this resource adopts them. Destroying it changes nothing in the account.",
    attributes,
  },
  identity: { attributes: { account_id: attributes.account_id } },

  modifyPlan({ prior, plan, diagnostics }) {
    if (prior !== null && plan?.account_id !== prior.account_id) warnOfDestroy(prior, diagnostics);
  },

  create: (request) => write(request),

  async read({ state, provider, signal }) {
    const { account_id } = state;
    const found = await withSummary(`Could not read the DoH settings of the account ${account_id}`, () =>
      ifFound(provider.client(account_id).organizations.doh.get({}, { signal })),
    );
    return found === undefined ? null : dohState(account_id, found, state);
  },

  update: (request) => write(request),

  delete: () => undefined,

  async importState({ id, identity, provider, signal }) {
    const summary = "Could not import the DoH settings";
    const account_id = identity === null ? id.trim() : identity.account_id;
    if (!isAccountId(account_id)) throw new ProviderError(summary, invalidImportId(account_id, "ACCOUNT_ID"));
    const found = await withSummary(summary, () => provider.client(account_id).organizations.doh.get({}, { signal }));
    return { state: dohState(account_id, found) };
  },
});

/** A request to create or update. */
interface WriteRequest {
  readonly plan: DohPlan;
  readonly provider: ProviderContext;
  readonly signal: AbortSignal;
}

/** Sends the settings, and returns the state. The API keeps what a request omits. */
async function write({ plan, provider, signal }: WriteRequest): Promise<DohState> {
  const wanted = requested<DohState>(plan);
  const { account_id } = wanted;
  const found = await withSummary(`Could not change the DoH settings of the account ${account_id}`, () =>
    provider.client(account_id).organizations.doh.update(requestOf(DohSettingsInput, wanted), { signal }),
  );
  return filledIn(plan, dohState(account_id, found, wanted));
}

/** The state of settings of the API. @param prior - the values in the state; undefined after an import */
export function dohState(account_id: string, { id, doh_jwt_duration }: DohSettings, prior?: DohState): DohState {
  return { account_id, ...stateOf(DohSettingsInput, { service_token_id: id, doh_jwt_duration }, prior) };
}

function warnOfDestroy({ account_id, service_token_id, doh_jwt_duration }: DohState, diagnostics: Diagnostics): void {
  const token = service_token_id === null ? "" : `service_token_id = "${service_token_id}" and `;
  diagnostics.warning(
    "The DoH settings of the organization stay as they are",
    `Destroying this resource changes nothing in the account ${account_id}, which keeps ${token}doh_jwt_duration = "${doh_jwt_duration ?? ""}". To change a setting, apply the change before you destroy the resource.`,
  );
}
