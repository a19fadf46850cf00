import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { browserFields, serverFields } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("vnc", { description: "A VNC screen in the browser." }),
  ...browserFields,
};

/** A VNC screen in the browser. */
export const VncApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type VncApplicationInput = Static<typeof VncApplicationInput>;

export const VncApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type VncApplication = Static<typeof VncApplication>;
