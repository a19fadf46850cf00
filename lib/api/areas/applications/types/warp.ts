import type { Static } from "@sinclair/typebox";
import { answeredPolicies, attachedPolicies } from "../attached-policies";
import { domain, loginFields, name, serverFields, sessionFields } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("warp", { description: "Who may enrol devices." }),
  ...loginFields,
  ...sessionFields,
};

/** Who may enrol devices. An account has one at most. */
export const WarpApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type WarpApplicationInput = Static<typeof WarpApplicationInput>;

/** Its domain and name are the server's. */
export const WarpApplication = Type.Object({ ...serverFields, domain, name, ...fields, ...answeredPolicies });
export type WarpApplication = Static<typeof WarpApplication>;
