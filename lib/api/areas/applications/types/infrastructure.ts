import type { Static } from "@sinclair/typebox";
import { InfrastructureMfaConfig } from "../../policies/mfa-config";
import { returnedInfrastructurePolicies, infrastructurePolicies } from "../attached-policies";
import { name, serverFields } from "../shared-fields";
import { SshTargetCriteria } from "../target-criteria";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("infrastructure", { description: "Targets that users reach over SSH with WARP." }),
  target_criteria: SshTargetCriteria,
  name,
  mfa_config: Type.Optional(InfrastructureMfaConfig),
};

/** Targets that users reach over SSH with WARP. */
export const InfrastructureApplicationInput = Type.Object({ ...fields, ...infrastructurePolicies });
export type InfrastructureApplicationInput = Static<typeof InfrastructureApplicationInput>;

export const InfrastructureApplication = Type.Object({
  ...serverFields,
  ...fields,
  ...returnedInfrastructurePolicies,
});
export type InfrastructureApplication = Static<typeof InfrastructureApplication>;
