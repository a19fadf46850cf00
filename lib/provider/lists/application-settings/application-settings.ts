import { ApplicationSettings } from "../../../api";
import { companion } from "../../context";
import { isReturned } from "../../resources/application/application-type";
import { applicationSettings, importedSettings } from "../../resources/application-settings/application-settings";
import { checkScope, inputScopeAttributes } from "../../resources/shared/scope";
import { labelOf, listedApplications } from "../shared/listed-applications";

const NAMES = Object.keys(ApplicationSettings.properties);

/** The list resource `cfaccess_application_settings`: the settings of the applications of an account or zone. */
export const applicationSettingsList = companion.defineListResource({
  resource: applicationSettings,
  schema: {
    description:
      "Finds the settings of the applications of an account or zone. Applications of types without these settings are left out.",
    attributes: inputScopeAttributes("application"),
  },

  validateConfig: ({ config, diagnostics }) => checkScope(config, diagnostics),

  async *list({ config: { account_id, zone_id }, includeResource, provider, signal }) {
    const scope = { account_id, zone_id };
    const summary = "Could not list the settings of applications";
    for await (const [application_id, found] of listedApplications({ scope, provider, signal }, summary)) {
      if (!NAMES.some((name) => isReturned(found.type, name))) continue;
      yield {
        identity: { ...scope, application_id },
        displayName: `Settings of ${labelOf(application_id, found)}`,
        ...(includeResource && { resource: importedSettings(scope, application_id, found) }),
      };
    }
  },
});
