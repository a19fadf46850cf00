import { attribute, isUnknown } from "../../../plugin-framework";
import { companion } from "../../context";
import { apiObject, listedStates, imported } from "../shared/api-object";
import { ownPolicies } from "../shared/policy-owner";
import { scopeAttributes, scopeName } from "../shared/scope";
import { parseScopedImportIds } from "../shared/scoped-import-id";
import { applicationToAdopt, warnOfTakeOver } from "./adopt-single";
import { applicationInput } from "./application-request";
import { isWritable } from "./application-type";
import { identifiedApplication, stateAfter } from "./application-state";
import { planDomains } from "./domains";
import { conflictingApplication, findCreated } from "./find-application";
import { movedApplication } from "./move-application";
import { planPolicies } from "./policies";
import { attributes, SAAS_COMPUTED, type ApplicationState, type Fields } from "./schema";
import { validateApplication } from "./validate-application";

const noun = "application";

const read = async (...[client, stored, signal]: Parameters<Applications["read"]>): Promise<ApplicationState> =>
  stateAfter(await client.applications.get({ app_id: stored.id }, { signal }), stored);

type Applications = Parameters<typeof apiObject<ApplicationState, Fields>>[0];

const applications = apiObject<ApplicationState, Fields>({
  noun,
  label: ({ name, type }) => name ?? type,
  create: async ({ applications }, wanted, signal, config) =>
    stateAfter(await applications.create(applicationInput(wanted, config), { signal }), wanted),
  read,
  listed: {
    idOf: ({ id }) => id,
    all: ({ applications }, signal) => listedStates(applications.list({}, { signal }), ({ id }) => id, stateAfter),
  },
  update: async ({ applications }, wanted, _, signal, config) => {
    const input = { app_id: wanted.id, ...applicationInput(wanted, config) };
    return stateAfter(await applications.update(input, { signal }), wanted);
  },
  delete: ({ applications }, { id: app_id }, signal) => applications.delete({ app_id }, { signal }),
  findCreated,
  creationKey: ({ type, name }) => `${type} ${isWritable(type, "name") ? (name ?? "") : ""}`,
  conflicting: async (client, wanted, signal) => {
    const id = await conflictingApplication(client, wanted, signal);
    return id === undefined ? undefined : importId(wanted, id);
  },
  importForm: "ACCOUNT_ID/APPLICATION_ID",
  identified: (account_id, id) => identifiedApplication({ account_id, zone_id: null }, id),
});

const importId = ({ account_id, zone_id }: ApplicationState, id: string): string =>
  account_id === null ? `zones/${zone_id ?? ""}/${id}` : `${account_id}/${id}`;

/** `cfaccess_application`: an application of any type, with every field of the API. */
export const application = companion.defineResource({
  type: "cfaccess_application",
  schema: {
    description:
      "An application that Access protects or shows, of any type, with every field of the API. Use it for what the official resource lacks. Its attributes have the names of the official resource, so a `moved` block moves an application here, and nothing is destroyed.",
    attributes,
  },

  identity: {
    attributes: {
      ...scopeAttributes(noun),
      id: attribute.string({ required: true, description: "Identifier of the application." }),
    },
  },

  validateConfig({ config, diagnostics }) {
    validateApplication(config, diagnostics);
  },

  async modifyPlan({ config, prior, plan, provider, signal, diagnostics }) {
    if (config === null || plan === null) return undefined;
    if (provider !== undefined && prior === null && isScopeKnown(plan)) {
      const found = await applicationToAdopt(config, plan as ApplicationState, provider, signal);
      if (found !== undefined) warnOfTakeOver(found, diagnostics);
    }
    if (provider !== undefined && config.policies !== null && typeof prior?.id === "string") {
      ownPolicies(provider, prior.id, `cfaccess_application "${textOf(prior.name) ?? prior.id}"`);
    }
    const planned = planDomains(config, prior, plan);
    return {
      ...planned,
      policies: planPolicies(config.policies, prior?.policies, planned.policies),
      saas_app: planSaas(planned.saas_app),
    };
  },

  async create(request) {
    const { plan, provider, diagnostics } = request;
    const { type, name } = plan;
    const { account_id, zone_id } = plan as Fields as ApplicationState;
    // One after the other, so that none adopts an application that another is just creating.
    const key = `create ${noun} ${String(name)} of type ${String(type)} in ${scopeName({ account_id, zone_id })}`;
    const created = await provider.inSequence(key, async () => {
      const found = await applicationToAdopt(request.config, plan as ApplicationState, provider, request.signal);
      if (found === undefined) return applications.create(plan, request);
      warnOfTakeOver(found, diagnostics);
      const wanted = { ...plan, id: found.id, aud: found.aud ?? null };
      provider.created.add(found.id ?? "");
      return applications.update(wanted, wanted as Fields as ApplicationState, request);
    });
    if (request.config.policies !== null) ownPolicies(provider, created.id, `cfaccess_application "${String(name)}"`);
    if (lacksSecret(created)) {
      diagnostics.error(
        `The client secret of the ${noun} "${created.name ?? created.id}" was lost`,
        "The API returns the client secret only in the response to the creation, which did not arrive. The application exists. Terraform marks it as tainted: the next apply replaces it, and stores the new secret.",
      );
    }
    return created;
  },

  read: (request) => applications.read(request.state as ApplicationState, request),
  update: (request) => applications.update(request.plan, request.prior as ApplicationState, request),
  delete: (request) => applications.delete(request.state as ApplicationState, request),

  async importState(request) {
    const { identity } = request;
    const { scope, ids } =
      identity === null
        ? parseScopedImportIds(request.id, "APPLICATION_ID", `Could not import the ${noun}`)
        : { scope: identity, ids: [identity.id] };
    const [id = ""] = ids;
    return { state: await imported({ noun, read }, identifiedApplication(scope, id), id, request) };
  },

  moveState: ({ source }) => movedApplication(source),
});

/** Whether the account or zone of a planned application is known: it may be created in the same run. */
const isScopeKnown = ({ account_id, zone_id }: Fields): boolean => !isUnknown(account_id) && !isUnknown(zone_id);

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Of the values that Cloudflare sets, those of the other login protocol are null. */
function planSaas(saas: unknown): unknown {
  if (typeof saas !== "object" || saas === null || isUnknown(saas)) return saas;
  const { auth_type } = saas as Fields;
  if (auth_type !== "oidc" && auth_type !== "saml") return saas;
  const allowed: readonly string[] = [
    ...SAAS_COMPUTED[auth_type],
    ...(auth_type === "oidc" ? ["access_token_lifetime"] : ["name_id_format"]),
  ];
  const values = Object.entries(saas as Fields).map(([name, value]) => [
    name,
    isUnknown(value) && !allowed.includes(name) && COMPUTED_NAMES.includes(name) ? null : value,
  ]);
  return Object.fromEntries(values);
}

const COMPUTED_NAMES: readonly string[] = [
  ...Object.values(SAAS_COMPUTED).flat(),
  "access_token_lifetime",
  "name_id_format",
];

/** Whether an OpenID Connect client has no secret in its state. */
const lacksSecret = ({ saas_app }: ApplicationState): boolean =>
  saas_app?.auth_type === "oidc" && (saas_app.client_secret ?? null) === null;
