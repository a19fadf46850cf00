import { InfrastructureTarget, TargetFleet, type InfrastructureTargetProps, type TargetFleetProps } from "../../../lib";
import { UUID } from "./sample-props";
import { subject } from "./subject";

export const TARGETS = [
  subject<TargetFleetProps>({
    kind: TargetFleet,
    every: () => ({
      targets: { web: { ip: "10.0.0.5" } },
      virtualNetworkId: UUID,
      tags: { env: "prod" },
      onExisting: "adopt",
      takesOver: [UUID, "10.0.0.5"],
      allowPublicAddresses: true,
    }),
    others: () => [
      { targets: { web: { hostname: "web-1", ip: { ipv6: { address: "fd00::5", virtualNetworkId: UUID } } } } },
    ],
    required: ["targets"],
    atSynthesis: ["allowPublicAddresses", "takesOver"],
  }),
  subject<InfrastructureTargetProps>({
    kind: InfrastructureTarget,
    providerVersion: "5.27.0",
    every: () => ({
      hostname: "web",
      ip: "10.0.0.5",
      virtualNetworkId: UUID,
      tags: { env: "prod" },
      allowPublicAddresses: true,
    }),
    others: () => [{ ip: { ipv6: { address: "fd00::5", virtualNetworkId: UUID } } }],
    required: ["hostname", "ip"],
    atSynthesis: ["allowPublicAddresses"],
  }),
];
