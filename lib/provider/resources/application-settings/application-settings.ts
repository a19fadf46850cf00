import { ApplicationSettings, type Application } from "../../../api";
import { NotFoundError } from "../../../client";
import { path, ProviderError, type ImportRequest, type ReadRequest } from "../../../plugin-framework";
import { requested, requestOf, valuesOf } from "../../api-schema";
import { companion, type ProviderContext } from "../../context";
import { listingOf } from "../../listed-reads";
import { ifFound } from "../shared/not-found";
import { explain, withSummary } from "../shared/request-errors";
import { checkScope, scopedClient, scopeName, type Scope } from "../shared/scope";
import { parseScopedImportIds } from "../shared/scoped-import-id";
import { attributes, type SettingsState } from "./schema";

const NAMES = ["allow_iframe", "skip_interstitial"] as const;

const nameOf = ({ application_id }: SettingsState): string => `the settings of the application ${application_id}`;

/** Writes the settings that a plan sets: both with a PUT, one with a PATCH, which leaves the other as it is. */
async function written(plan: object, provider: ProviderContext, signal: AbortSignal): Promise<SettingsState> {
  const values = requested<SettingsState>(plan);
  const input = { app_id: values.application_id, ...requestOf(ApplicationSettings, values) };
  const isBoth = NAMES.every((name) => values[name] !== null);
  const { settings } = scopedClient(provider, values).applications;
  await withSummary(`Could not change ${nameOf(values)}`, async () => {
    try {
      await settings[isBoth ? "update" : "edit"](input, { signal });
    } catch (error) {
      throw error instanceof NotFoundError ? missing(values, error) : error;
    }
  });
  return values;
}

const missing = (values: SettingsState, error: NotFoundError): ProviderError =>
  new ProviderError(
    `There is no application ${values.application_id}`,
    `${explain(error)}\n\nThere is no such application in ${scopeName(values)}. If the same stack creates it, set application_id to a reference to that resource, so that Terraform creates it first.`,
    path("application_id"),
  );

async function read(request: ReadRequest<SettingsState, ProviderContext>): Promise<SettingsState | null> {
  const { state, provider, diagnostics, signal } = request;
  const { applications } = scopedClient(provider, state);
  const found = await withSummary(`Could not read ${nameOf(state)}`, () =>
    provider.listedReads.read(`applications with settings of ${scopeName(state)}`, state.application_id, {
      single: () => findApplication(provider, state, signal),
      all: () => listingOf(applications.list({}, { signal }), ({ id }) => id),
    }),
  );
  if (found === undefined) return null;
  const current = currentSettings(found, state);
  const changed = NAMES.filter((name) => current[name] !== state[name]);
  if (changed.length > 0) {
    diagnostics.warning(
      `Somebody else changed ${nameOf(state)}`,
      `${changed.join(" and ")} is not what this resource set. If a cloudflare_zero_trust_access_application or cfaccess_application manages the application, each of its updates does that: add lifecycle { ignore_changes = [${NAMES.join(", ")}] } to it, or set them there and remove this resource.`,
    );
  }
  return current;
}

const findApplication = (
  provider: ProviderContext,
  state: Scope & Pick<SettingsState, "application_id">,
  signal: AbortSignal,
) => ifFound(scopedClient(provider, state).applications.get({ app_id: state.application_id }, { signal }));

/** The settings that a state manages, as they are. */
function currentSettings(found: Application, state: SettingsState): SettingsState {
  const values = settingsOf(found);
  const managed = NAMES.map((name) => [name, state[name] === null ? null : values[name]]);
  return { ...state, ...(Object.fromEntries(managed) as Pick<SettingsState, (typeof NAMES)[number]>) };
}

/** Both settings of an application. The API may omit a setting that is off. */
function settingsOf(application: Application): Required<ApplicationSettings> {
  const { allow_iframe, skip_interstitial } = valuesOf(ApplicationSettings, application);
  return { allow_iframe: allow_iframe ?? false, skip_interstitial: skip_interstitial ?? false };
}

interface SettingsIdentity extends Required<Scope> {
  readonly application_id: string;
}

async function importSettings(request: ImportRequest<ProviderContext, SettingsIdentity>): Promise<SettingsState> {
  const { id: importId, identity, provider, signal } = request;
  const summary = "Could not import the settings of an application";
  const { scope, ids } =
    identity === null
      ? parseScopedImportIds(importId, "APPLICATION_ID", summary)
      : { scope: identity, ids: [identity.application_id] };
  const [application_id = ""] = ids;
  const found = await withSummary(summary, () => findApplication(provider, { ...scope, application_id }, signal));
  if (found === undefined) {
    throw new ProviderError(summary, `There is no application ${application_id} in ${scopeName(scope)}.`);
  }
  return importedSettings(scope, application_id, found);
}

/** The state of both settings of an application that was found. */
export const importedSettings = (
  { account_id, zone_id }: Required<Scope>,
  application_id: string,
  found: Application,
): SettingsState => ({ account_id, zone_id, application_id, ...settingsOf(found) });

/** `cfaccess_application_settings`: two settings of an application that is managed elsewhere. */
export const applicationSettings = companion.defineResource({
  type: "cfaccess_application_settings",
  schema: {
    description:
      "Two settings of an application that is managed elsewhere: whether browsers can show it in an iframe, and whether cloudflared skips the confirmation page.",
    attributes,
  },
  identity: {
    attributes: {
      account_id: attributes.account_id,
      zone_id: attributes.zone_id,
      application_id: attributes.application_id,
    },
  },
  validateConfig: ({ config, diagnostics }) => {
    checkScope(config, diagnostics);
    if (NAMES.some((name) => config[name] !== null)) return;
    diagnostics.error("No setting is set", `Set ${NAMES.join(" or ")}, or both.`, path(NAMES[0]));
  },
  create: ({ plan, provider, signal }) => written(plan, provider, signal),
  read,
  update: ({ plan, provider, signal }) => written(plan, provider, signal),
  // The settings stay: the application still exists, and its owner decides on them.
  delete: () => undefined,
  importState: async (request) => ({ state: await importSettings(request) }),
});
