import { isDeepStrictEqual } from "node:util";
import {
  attribute,
  isUnknown,
  known,
  path,
  ProviderError,
  type,
  type Plan,
  type State,
} from "../../../plugin-framework";
import { companion, type ProviderContext } from "../../context";
import { accountId, serviceTokenId } from "../shared/attributes";
import { secretOfRun } from "../service-token-rotation/rotated-secrets";

const attributes = {
  account_id: accountId("Id of the account that the service token belongs to"),
  service_token_id: serviceTokenId("Id of the service token."),
  version: attribute.number({
    required: true,
    description: "Attribute `version` of the `cfaccess_service_token_rotation` that rotates the token.",
  }),
  sinks: attribute.map(type.string, {
    optional: true,
    description:
      "The ids of the resources that get the secret, by a name of your choice. One that is created again, without a rotation in the same run, would get no secret: the plan fails.",
  }),
};

type DeliveryPlan = Plan<typeof attributes>;
type DeliveryState = State<typeof attributes>;

/** `cfaccess_service_token_delivery`: stands for the fact that sinks have got a secret. It makes no request. */
export const serviceTokenDelivery = companion.defineResource({
  type: "cfaccess_service_token_delivery",
  schema: {
    description:
      "Stands for the fact that the sinks of a rotated service token have got its secret, and fails a plan that would give them none. Let it depend on the resources with the write-only arguments. It makes no request.",
    attributes,
  },

  modifyPlan({ prior, plan, provider }) {
    if (plan === null || provider === undefined || !isLost(prior, plan, provider)) return undefined;
    throw lost(String(plan.service_token_id));
  },

  create: ({ plan, provider }) => delivered(null, plan, provider),
  read: ({ state }) => state,
  update: ({ plan, prior, provider }) => delivered(prior, plan, provider),
  delete: () => undefined,
});

function delivered(prior: DeliveryState | null, plan: DeliveryPlan, provider: ProviderContext): DeliveryState {
  const state = known(plan);
  if (isLost(prior, state, provider)) throw lost(state.service_token_id);
  return state;
}

/** Whether a sink would get a secret that this run does not have. */
function isLost(
  prior: Partial<DeliveryPlan> | null,
  { account_id, service_token_id, version, sinks }: DeliveryPlan,
  provider: ProviderContext,
): boolean {
  if (isUnknown(account_id) || isUnknown(service_token_id) || isUnknown(version)) return false; // this run rotates
  const isSame = prior !== null && prior.version === version && prior.service_token_id === service_token_id;
  if (isSame && isDeepStrictEqual(prior.sinks, sinks)) return false;
  return secretOfRun(provider, account_id, service_token_id, version) === undefined;
}

const lost = (id: string): ProviderError =>
  new ProviderError(
    `The secret of the service token "${id}" would not reach every sink`,
    "Only the run that rotates a token has its secret. An earlier run rotated the token and ended before each sink got the secret, or a sink is created again. So that no sink gets a wrong secret, nothing is changed. Rotate the token again, while the previous secret is valid: `terraform apply -replace=ADDRESS`, with the address of the cfaccess_service_token_rotation.",
    path("version"),
  );
