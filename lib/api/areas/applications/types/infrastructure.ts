import type { Static } from "@sinclair/typebox";
import { InfrastructureMfaConfig } from "../../policies/mfa-config";
import { returnedInfrastructurePolicies, infrastructurePolicies } from "../attached-policies";
import { name, serverFields } from "../shared-fields";
import { SshTargetCriteria } from "../target-criteria";
import { PUBLISHED } from "../../../core/sources";
import { Type } from "../../../core/type";

const published = { newerThanReference: PUBLISHED };

const fields = {
  type: Type.Literal("infrastructure", { description: "Targets that users reach over SSH with WARP." }),
  target_criteria: SshTargetCriteria,
  name,
  mfa_config: Type.Optional(InfrastructureMfaConfig),
  custom_deny_url: Type.Optional(Type.String({ ...published, description: "Redirect URL when access is denied." })),
  logo_url: Type.Optional(Type.String({ ...published, description: "URL of the logo in the App Launcher." })),
  tags: Type.Optional(
    Type.Array(Type.String(), { ...published, description: "Names of tags, which users can filter by." }),
  ),
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
