import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { browserFields, serverFields } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("self_hosted", { description: "A web application." }),
  ...browserFields,
};

/** A web application. */
export const SelfHostedApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type SelfHostedApplicationInput = Static<typeof SelfHostedApplicationInput>;

export const SelfHostedApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type SelfHostedApplication = Static<typeof SelfHostedApplication>;
