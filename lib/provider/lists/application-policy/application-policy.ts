import { UUID_PATTERN, type Application } from "../../../api";
import { attribute, matches } from "../../../plugin-framework";
import { companion } from "../../context";
import { applicationPolicy } from "../../resources/application-policy/application-policy";
import { identifiedPolicy, policyState } from "../../resources/application-policy/policy-values";
import { isReturned } from "../../resources/application/application-type";
import { withSummary, withSummaryOfAll } from "../../resources/shared/request-errors";
import { checkScope, inputScopeAttributes, scopedClient } from "../../resources/shared/scope";
import { labelOf, listedApplications, type Search } from "../shared/listed-applications";

const SUMMARY = "Could not list the policies of applications";

/** The list resource `cfaccess_application_policy`: the policies that belong to one application each. */
export const applicationPolicyList = companion.defineListResource({
  resource: applicationPolicy,
  schema: {
    description:
      "Finds the policies that belong to one application, of one or of all applications of an account or zone. Reusable policies are left out. Import either the policies of an application or a `cfaccess_application` with `policies`, not both.",
    attributes: {
      ...inputScopeAttributes("application"),
      application_id: attribute.string({
        optional: true,
        description: "Only the policies of the application with this id.",
        validators: [matches(new RegExp(UUID_PATTERN), "a UUID in lower case")],
      }),
    },
  },

  validateConfig: ({ config, diagnostics }) => checkScope(config, diagnostics),

  async *list({ config: { account_id, zone_id, application_id: wanted }, includeResource, provider, signal }) {
    const scope = { account_id, zone_id };
    for await (const [application_id, owner] of searched({ scope, provider, signal }, wanted)) {
      const { policies } = scopedClient(provider, scope).applications;
      const listed = policies.list({ app_id: application_id }, { signal });
      for await (const found of withSummaryOfAll(SUMMARY, listed)) {
        const { id, name = "", reusable } = found;
        if (id === undefined || reusable === true) continue;
        yield {
          identity: { ...scope, application_id, id },
          displayName: `${name} in ${labelOf(application_id, owner)}`,
          ...(includeResource && { resource: policyState(found, identifiedPolicy(scope, application_id, id)) }),
        };
      }
    }
  },
});

/** The applications that may have policies of their own. @param wanted - the id of the only one. Null for all */
async function* searched(search: Search, wanted: string | null): AsyncGenerator<readonly [string, Application]> {
  const { scope, provider, signal } = search;
  if (wanted !== null) {
    const { applications } = scopedClient(provider, scope);
    yield [wanted, await withSummary(SUMMARY, async () => applications.get({ app_id: wanted }, { signal }))];
    return;
  }
  for await (const [id, found] of listedApplications(search, SUMMARY)) {
    if (mayHavePolicies(found)) yield [id, found];
  }
}

/** Whether an application may have policies of its own. One request for each application that has none would be wasted. */
function mayHavePolicies(found: Application): boolean {
  if (!isReturned(found.type, "policies")) return false;
  const { policies } = found as { readonly policies?: readonly { readonly reusable?: boolean }[] | null };
  return policies?.some(({ reusable }) => reusable !== true) ?? true;
}
