import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { browserFields, serverFields } from "../shared-fields";
import { RdpTargetCriteria } from "../target-criteria";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("rdp", { description: "An RDP screen in the browser." }),
  target_criteria: RdpTargetCriteria,
  ...browserFields,
};

/** An RDP screen in the browser. */
export const RdpApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type RdpApplicationInput = Static<typeof RdpApplicationInput>;

export const RdpApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type RdpApplication = Static<typeof RdpApplication>;
