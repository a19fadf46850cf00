import { companion } from "../../context";
import { organizationSettings, settingsState } from "../../resources/organization-settings/organization-settings";
import { ifFound } from "../../resources/shared/not-found";
import { withSummary } from "../../resources/shared/request-errors";
import { checkScope, inputScopeAttributes, scopedClient } from "../../resources/shared/scope";

/** The list resource `cfaccess_organization_settings`: the organization of an account or zone, if it has one. */
export const organizationSettingsList = companion.defineListResource({
  resource: organizationSettings,
  schema: {
    description: "Finds the organization of an account or zone, which has at most one.",
    attributes: inputScopeAttributes("organization"),
  },

  validateConfig: ({ config, diagnostics }) => checkScope(config, diagnostics),

  async *list({ config: scope, includeResource, provider, signal }) {
    const found = await withSummary("Could not list the organization", () =>
      ifFound(scopedClient(provider, scope).organizations.get({}, { signal })),
    );
    if (found === undefined) return;
    const { account_id, zone_id } = scope;
    yield {
      identity: { account_id, zone_id },
      displayName: found.name ?? found.auth_domain ?? "Organization",
      ...(includeResource && { resource: settingsState(scope, found) }),
    };
  },
});
