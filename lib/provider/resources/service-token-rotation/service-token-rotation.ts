import type { ServiceToken } from "../../../api";
import {
  isUnknown,
  known,
  parseDuration,
  path,
  ProviderError,
  unknown,
  type CreateRequest,
  type Diagnostics,
  type Config,
} from "../../../plugin-framework";
import { companion, type ProviderContext } from "../../context";
import { listingOf } from "../../listed-reads";
import { NotFoundError } from "../../../client";
import { parseImportId } from "../shared/import-id";
import { ifFound } from "../shared/not-found";
import { explain, withSummary } from "../shared/request-errors";
import { isRefreshDue, isRotationDue } from "./due";
import { rotateToken } from "./rotate-token";
import { keepSecret } from "./rotated-secrets";
import { attributes, OVERLAP, type RotationPlan, type RotationState } from "./schema";
import { TokenRecord } from "./token-record";

type Request = CreateRequest<Config<typeof attributes>, RotationPlan, ProviderContext>;

/** What a rotation changes. */
const ROTATED = {
  client_secret: unknown,
  version: unknown,
  rotated_at: unknown,
  previous_secret_expires_at: unknown,
  expires_at: unknown,
};

/** `cfaccess_service_token_rotation`: new secrets for a service token that another resource manages. */
export const serviceTokenRotation = companion.defineResource({
  type: "cfaccess_service_token_rotation",
  schema: {
    description:
      "Rotates a service token that another resource manages: on creation, after a change of `triggers`, and past an age. The previous secret stays valid for a time, so that programs can change over. It also refreshes the token before it expires. If the new secret may be lost, because a run was killed or somebody else rotated the token, the next plan rotates it again. Destroying this resource makes no request and leaves the token unchanged.",
    attributes,
  },

  identity: { attributes: { account_id: attributes.account_id, service_token_id: attributes.service_token_id } },

  modifyPlan({ prior, plan, privateState, diagnostics }) {
    if (plan === null || isUnknown(plan.export_secret)) return undefined;
    const secret = plan.export_secret ? unknown : null;
    if (prior === null || isAnother(prior, plan)) return { ...plan, client_secret: secret };
    const record = new TokenRecord(privateState);
    if (record.changed !== undefined) warnOfChange(prior, record.changed, diagnostics);
    if (isRotationDue(prior, plan, record)) return { ...plan, ...ROTATED, client_secret: secret };
    const { version, rotated_at, previous_secret_expires_at } = prior;
    const refresh = isRefreshDue(prior.expires_at, plan.refresh_before, record.readAt);
    return {
      ...plan,
      ...{ version, rotated_at, previous_secret_expires_at },
      client_secret: plan.export_secret ? prior.client_secret : null,
      expires_at: refresh ? unknown : prior.expires_at,
    };
  },

  async create(request) {
    // Nothing is lost if the refresh fails before the rotation: the next run creates the resource again.
    const { plan, signal, provider } = request;
    const { account_id, service_token_id, refresh_before } = known(settingsOf(plan));
    const token = await withSummary(`Could not read the service token "${service_token_id}"`, () =>
      provider
        .client(account_id)
        .serviceTokens.get({ service_token_id }, { signal })
        .catch((error: unknown) => {
          throw error instanceof NotFoundError ? missing(service_token_id, error) : error;
        }),
    );
    if (isRefreshDue(token.expires_at ?? null, refresh_before, Date.now())) await refreshed(request);
    return rotated(request, 0);
  },

  async read({ state, provider, privateState, signal }) {
    const { account_id, service_token_id } = state;
    const { serviceTokens } = provider.client(account_id);
    const token = await withSummary(`Could not read the service token "${service_token_id}"`, () =>
      provider.listedReads.read<ServiceToken | undefined>(`service tokens of ${account_id}`, service_token_id, {
        single: () => ifFound(serviceTokens.get({ service_token_id }, { signal })),
        all: () => listingOf(serviceTokens.list({}, { signal }), ({ id }) => id),
      }),
    );
    if (token === undefined) return null;
    new TokenRecord(privateState).read(token);
    return { ...state, client_id: token.client_id ?? null, expires_at: token.expires_at ?? null };
  },

  async update({ prior, ...request }) {
    const { plan, diagnostics } = request;
    const isRotated = isUnknown(plan.version);
    const state = isRotated ? await rotated(request, prior.version ?? 0) : { ...prior, ...known(knownPartOf(plan)) };
    const wanted = isRotated
      ? isRefreshDue(state.expires_at, state.refresh_before, Date.now())
      : isUnknown(plan.expires_at);
    if (!wanted) return state;
    try {
      return { ...state, expires_at: (await refreshed(request)).expires_at ?? null };
    } catch (error) {
      // The state must get the new secret all the same.
      if (!(error instanceof ProviderError)) throw error;
      diagnostics.error(error.summary, error.detail, path("refresh_before"));
      return { ...state, expires_at: isRotated ? state.expires_at : prior.expires_at };
    }
  },

  delete: () => undefined,

  async importState({ id: importId, identity, provider, signal }) {
    const summary = "Could not import the rotation of a service token";
    const { accountId: account_id, id: service_token_id } =
      identity === null
        ? parseImportId(importId, "ACCOUNT_ID/SERVICE_TOKEN_ID", summary)
        : { accountId: identity.account_id, id: identity.service_token_id };
    const token = await withSummary(summary, () =>
      provider.client(account_id).serviceTokens.get({ service_token_id }, { signal }),
    );
    return { state: importedRotation(account_id, service_token_id, token) };
  },
});

/** The state of a rotation after an import. Nobody can read the secret, so the next plan rotates. */
export const importedRotation = (
  account_id: string,
  service_token_id: string,
  { client_id, expires_at }: ServiceToken,
): RotationState => ({
  account_id,
  service_token_id,
  triggers: null,
  rotate_after: null,
  previous_secret_valid_for: OVERLAP,
  refresh_before: null,
  export_secret: true,
  client_id: client_id ?? null,
  client_secret: null,
  version: null,
  rotated_at: null,
  previous_secret_expires_at: null,
  expires_at: expires_at ?? null,
});

const isAnother = (prior: RotationState, plan: RotationPlan): boolean =>
  prior.account_id !== plan.account_id || prior.service_token_id !== plan.service_token_id;

/** The planned attributes that the user sets. */
function settingsOf(plan: RotationPlan) {
  const { account_id, service_token_id, triggers, rotate_after } = plan;
  const { previous_secret_valid_for, refresh_before, export_secret } = plan;
  return {
    ...{ account_id, service_token_id, triggers, rotate_after },
    ...{ previous_secret_valid_for, refresh_before, export_secret },
  };
}

/** What is known of a plan that does not rotate. */
const knownPartOf = (plan: RotationPlan) => ({ ...settingsOf(plan), client_secret: plan.client_secret });

/** Rotates the token of a plan, and returns the state with the new secret. */
async function rotated(request: Request, priorVersion: number): Promise<RotationState> {
  const { plan, provider, privateState, diagnostics, signal } = request;
  const settings = known(settingsOf(plan));
  const { account_id, service_token_id } = settings;
  const overlap = parseDuration(settings.previous_secret_valid_for) ?? 0;
  const { token, previousExpiresAt } = await withSummary(
    `Could not rotate the service token "${service_token_id}"`,
    () =>
      provider.inSequence(`service token ${service_token_id}`, () =>
        rotateToken({ client: provider.client(account_id), service_token_id, overlap, diagnostics, signal }),
      ),
  );
  new TokenRecord(privateState).write(token);
  const rotatedAt = token.updated_at ?? new Date().toISOString();
  const version = Math.max(priorVersion + 1, Date.now());
  const { client_secret } = token;
  keepSecret(provider, account_id, service_token_id, { version, client_secret });
  return {
    ...settings,
    client_id: isUnknown(plan.client_id) ? (token.client_id ?? null) : plan.client_id,
    client_secret: settings.export_secret ? client_secret : null,
    version,
    rotated_at: rotatedAt,
    previous_secret_expires_at: previousExpiresAt,
    expires_at: token.expires_at ?? null,
  };
}

/** Refreshes the token of a plan, and returns it. */
async function refreshed({ plan, provider, privateState, signal }: Request): Promise<ServiceToken> {
  const { account_id, service_token_id } = known(settingsOf(plan));
  const token = await withSummary(`Could not refresh the service token "${service_token_id}"`, () =>
    provider.client(account_id).serviceTokens.refresh({ service_token_id }, { signal }),
  );
  new TokenRecord(privateState).write(token);
  return token;
}

function warnOfChange({ service_token_id: id }: RotationState, changed: string, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `The secret of the service token "${id}" may have changed outside of Terraform`,
    `The token was changed on ${changed}, but its name, duration, expiry and whether it is enabled are the same. Either a run of Terraform ended before it stored the secret of a rotation, or somebody else rotated the token. So this plan rotates it again. The secret in the state works until the end of the overlap at most.`,
  );
}

const missing = (id: string, error: NotFoundError): ProviderError =>
  new ProviderError(
    `There is no service token "${id}"`,
    `${explain(error)}\nIf the same stack creates it, set service_token_id to a reference to that resource, so that Terraform creates it first.`,
    path("service_token_id"),
  );
