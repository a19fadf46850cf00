import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { browserFields, serverFields } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("ssh", { description: "An SSH terminal in the browser." }),
  ...browserFields,
};

/** An SSH terminal in the browser. */
export const SshApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type SshApplicationInput = Static<typeof SshApplicationInput>;

export const SshApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type SshApplication = Static<typeof SshApplication>;
