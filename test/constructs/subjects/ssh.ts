import {
  GatewayCa,
  SshInfrastructureApp,
  TargetFleet,
  type GatewayCaProps,
  type SshInfrastructureAppProps,
} from "../../../lib";
import { allow, sshMfa, sshPolicies } from "./sample-props";
import { subject } from "./subject";

export const SSH = [
  subject<SshInfrastructureAppProps>({
    kind: SshInfrastructureApp,
    every: (stack) => ({
      name: "SSH",
      targets: [TargetFleet.fromHostnames(stack, "fleet", ["web"])],
      ports: [22, 2222],
      policies: sshPolicies(),
      allow: allow(),
      usernames: ["ubuntu"],
      allowEmailAlias: true,
      mfa: sshMfa(),
      gatewayCa: GatewayCa.of(stack),
    }),
    required: ["name", "targets"],
  }),
  subject<GatewayCaProps>({ kind: GatewayCa, every: () => ({ onDestroy: "keep" }), required: [] }),
];
