import { accessApi } from "../../../api";
import { attribute, oneOf } from "../../../plugin-framework";
import { companion } from "../../context";
import { application } from "../../resources/application/application";
import { identifiedApplication, stateAfter } from "../../resources/application/application-state";
import { APPLICATION_TYPES } from "../../resources/application/application-type";
import { described } from "../../resources/shared/attributes";
import { checkScope, inputScopeAttributes } from "../../resources/shared/scope";
import { labelOf, listedApplications } from "../shared/listed-applications";

const { name, domain, aud, exact, search, target_attributes } = accessApi.applications.list.query.properties;

/** The list resource `cfaccess_application`: the applications of an account or zone. */
export const applicationList = companion.defineListResource({
  resource: application,
  schema: {
    description: "Finds the applications of an account or zone.",
    attributes: {
      ...inputScopeAttributes("application"),
      type: attribute.string({
        optional: true,
        description: `Only the applications of this type: ${APPLICATION_TYPES.join(", ")}.`,
        validators: [oneOf(...APPLICATION_TYPES)],
      }),
      name: attribute.string({ optional: true, ...described(name) }),
      domain: attribute.string({ optional: true, ...described(domain) }),
      aud: attribute.string({ optional: true, ...described(aud) }),
      exact: attribute.bool({ optional: true, ...described(exact) }),
      search: attribute.string({ optional: true, ...described(search) }),
      target_attributes: attribute.string({ optional: true, ...described(target_attributes) }),
    },
  },

  validateConfig: ({ config, diagnostics }) => checkScope(config, diagnostics),

  async *list({ config: { account_id, zone_id, type, ...filters }, includeResource, provider, signal }) {
    const scope = { account_id, zone_id };
    const listed = listedApplications({ scope, provider, signal }, "Could not list the applications", filters);
    for await (const [id, found] of listed) {
      // The API has no filter for the type.
      if (type !== null && found.type !== type) continue;
      yield {
        identity: { ...scope, id },
        displayName: labelOf(id, found),
        ...(includeResource && { resource: stateAfter(found, identifiedApplication(scope, id)) }),
      };
    }
  },
});
