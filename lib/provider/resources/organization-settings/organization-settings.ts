import type { Organization } from "../../../api";
import { isUnknown, type Config, type Diagnostics } from "../../../plugin-framework";
import { filledIn, requested, requestOf, stateOf, valuesOf, type Values } from "../../api-schema";
import { companion, type ProviderContext } from "../../context";
import { ifFound } from "../shared/not-found";
import { withSummary } from "../shared/request-errors";
import { checkScope, parseScopeId, scopedClient, scopeName, type Scope } from "../shared/scope";
import { explained, isStrictForGood, strictForGood } from "./organization-errors";
import { attributes, OWN_SETTINGS, OwnSettings, type SettingsPlan, type SettingsState } from "./schema";

/** `cfaccess_organization_settings`: settings of the organization that the official provider lacks. */
export const organizationSettings = companion.defineResource({
  type: "cfaccess_organization_settings",
  schema: {
    description:
      "Settings of the Zero Trust organization that `cloudflare_zero_trust_organization` of the official provider lacks. It changes only the configured settings, so both resources can manage one organization. An omitted setting keeps its value. Destroying this resource changes nothing in the organization.",
    attributes,
  },
  identity: { attributes: { account_id: attributes.account_id, zone_id: attributes.zone_id } },

  validateConfig: ({ config, diagnostics }) => checkScope(config, diagnostics),

  async modifyPlan({ config, prior, plan, provider, diagnostics, signal }) {
    if (prior !== null && !isSameScope(prior, plan)) warnOfDestroy(prior, diagnostics);
    if (plan === null || config?.strict_service_token_auth !== false || provider === undefined) return;
    if (prior?.strict_service_token_auth === false || isUnknown(plan.account_id) || isUnknown(plan.zone_id)) return;
    await checkStrictness(provider, { account_id: plan.account_id, zone_id: plan.zone_id }, signal);
  },

  create: (request) => write(request),

  async read({ state, provider, signal }) {
    const found = await withSummary(`Could not read the organization of ${scopeName(state)}`, () =>
      ifFound(scopedClient(provider, state).organizations.get({}, { signal })),
    );
    return found === undefined ? null : settingsState(state, found, state);
  },

  update: (request) => write(request),

  delete: () => undefined,

  async importState({ id, identity, provider, signal }) {
    const summary = "Could not import the settings of the organization";
    const scope = identity === null ? parseScopeId(id, summary) : identity;
    const found = await withSummary(summary, async () => {
      try {
        return await scopedClient(provider, scope).organizations.get({}, { signal });
      } catch (error) {
        throw explained(error, {}, scope);
      }
    });
    return { state: settingsState(scope, found) };
  },
});

/** A request to create or update. */
interface WriteRequest {
  readonly config: Config<typeof attributes>;
  readonly plan: SettingsPlan;
  readonly provider: ProviderContext;
  readonly signal: AbortSignal;
}

/** Sends the configured settings, and returns the state. */
async function write({ config, plan, provider, signal }: WriteRequest): Promise<SettingsState> {
  const wanted = requested<SettingsState>(plan);
  const configured = OWN_SETTINGS.filter((name) => config[name] !== null);
  const settings = requestOf(OwnSettings, Object.fromEntries(configured.map((name) => [name, wanted[name]])));
  const { organizations } = scopedClient(provider, wanted);
  const scope = scopeName(wanted);
  const found = await withSummary(`Could not change the settings of the organization of ${scope}`, () =>
    provider.inSequence(`organization of ${scope}`, async () => {
      try {
        if (configured.length === 0) return await organizations.get({}, { signal });
        return await organizations.edit(settings, { signal });
      } catch (error) {
        throw explained(error, settings, wanted);
      }
    }),
  );
  return filledIn(plan, settingsState(wanted, found, wanted));
}

/** The state of an organization. A setting that neither the configuration nor a state had is that of the API. */
export function settingsState(
  { account_id, zone_id = null }: Scope,
  found: Organization,
  prior?: SettingsState,
): SettingsState {
  const [kept, filled] = [stateOf(OwnSettings, found, prior), valuesOf(OwnSettings, found)];
  const isKnown = (name: keyof OwnSettings): boolean => prior !== undefined && prior[name] !== null;
  const settings = OWN_SETTINGS.map((name) => [name, isKnown(name) ? kept[name] : filled[name]]);
  return { account_id, zone_id, ...(Object.fromEntries(settings) as Values<OwnSettings>) };
}

/** @throws ProviderError when the organization cannot turn strict service token authentication off */
async function checkStrictness(provider: ProviderContext, scope: Scope, signal: AbortSignal): Promise<void> {
  const { organizations } = scopedClient(provider, scope);
  const found = await withSummary(`Could not read the organization of ${scopeName(scope)}`, () =>
    // The same stack may create the organization.
    ifFound(organizations.get({}, { signal })),
  );
  if (found === undefined || !isStrictForGood(found)) return;
  throw strictForGood(scope, `it was created at ${found.created_at ?? ""}.`);
}

const isSameScope = (prior: SettingsState, plan: SettingsPlan | null): boolean =>
  plan?.account_id === prior.account_id && plan.zone_id === prior.zone_id;

function warnOfDestroy(state: SettingsState, diagnostics: Diagnostics): void {
  const settings = OWN_SETTINGS.filter((name) => state[name] !== null).map(
    (name) => `${name} = ${JSON.stringify(state[name])}`,
  );
  diagnostics.warning(
    "The settings of the organization stay as they are",
    `Destroying this resource changes nothing in the organization of ${scopeName(state)}, which keeps ${settings.length === 0 ? "its settings" : settings.join(", ")}. To turn a setting off, change it before you destroy the resource.`,
  );
}
