import { AccessClient, NotFoundError } from "../../lib/client";
import type { Target } from "../../lib/api";
import {
  attribute,
  isUnknown,
  providerKit,
  requiresReplace,
  serve,
  useStateForUnknown,
  type Plan,
  type State,
  type Unknown,
} from "../../lib/plugin-framework";
import { VERSION } from "../../lib/provider/release";

const attributes = {
  id: attribute.string({ computed: true, description: "Target identifier.", planModifiers: [useStateForUnknown()] }),
  account_id: attribute.string({
    required: true,
    description: "Account identifier.",
    planModifiers: [requiresReplace()],
  }),
  hostname: attribute.string({ required: true, description: "Hostname of the target." }),
  ip: attribute.singleNested(
    {
      ipv4: attribute.singleNested(
        {
          ip_addr: attribute.string({ required: true, description: "IP address of the target." }),
          virtual_network_id: attribute.string({
            optional: true,
            computed: true,
            description: "Virtual network of the address.",
            planModifiers: [useStateForUnknown()],
          }),
        },
        { required: true, description: "IPv4 address of the target." },
      ),
    },
    { required: true, description: "IP addresses of the target." },
  ),
  created_at: attribute.string({
    computed: true,
    description: "Time of creation.",
    planModifiers: [useStateForUnknown()],
  }),
  modified_at: attribute.string({ computed: true, description: "Time of the last change." }),
};

const kit = providerKit<AccessClient>();

/** `bench_target`: one target as one resource, with one request for each operation, like the official provider's. */
const target = kit.defineResource({
  type: "bench_target",
  schema: { description: "An infrastructure target.", attributes },

  async create({ plan, provider, signal }) {
    return stateOf(plan, await provider.infrastructure.targets.create(inputOf(plan), { signal }));
  },

  async read({ state, provider, signal }) {
    try {
      return stateOf(state, await provider.infrastructure.targets.get({ target_id: known(state.id) }, { signal }));
    } catch (error) {
      if (error instanceof NotFoundError) return null;
      throw error;
    }
  },

  async update({ plan, prior, provider, signal }) {
    const input = { target_id: known(prior.id), ...inputOf(plan) };
    return stateOf(plan, await provider.infrastructure.targets.update(input, { signal }));
  },

  async delete({ state, provider, signal }) {
    await provider.infrastructure.targets.delete({ target_id: known(state.id) }, { signal });
  },
});

function inputOf(plan: Plan<typeof attributes>): Pick<Target, "hostname" | "ip"> {
  return { hostname: known(plan.hostname), ip: { ipv4: { ip_addr: known(known(known(plan.ip).ipv4).ip_addr) } } };
}

function stateOf(before: Pick<Plan<typeof attributes>, "account_id">, target: Target): State<typeof attributes> {
  const { id, hostname, ip, created_at, modified_at } = target;
  const { ip_addr = "", virtual_network_id = null } = ip.ipv4 ?? {};
  return {
    id,
    account_id: known(before.account_id),
    hostname,
    ip: { ipv4: { ip_addr, virtual_network_id } },
    created_at,
    modified_at,
  };
}

function known<T>(value: T | Unknown | null): T {
  if (value === null || isUnknown(value)) throw new TypeError("The benchmark's targets have only known values.");
  return value;
}

void serve(
  kit.defineProvider({
    name: "bench",
    version: VERSION,
    schema: { description: "One resource per target, to compare with.", attributes: {} },
    resources: [target],
    configure: () => AccessClient.fromEnvironment({ throttle: false }),
  }),
);
