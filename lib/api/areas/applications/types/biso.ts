import type { Static } from "@sinclair/typebox";
import { answeredPolicies, attachedPolicies } from "../attached-policies";
import { domain, loginFields, name, serverFields, sessionFields } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("biso", { description: "Who may use the isolated browser." }),
  ...loginFields,
  ...sessionFields,
};

/** Who may use the isolated browser. */
export const BisoApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type BisoApplicationInput = Static<typeof BisoApplicationInput>;

/** Its domain and name are the server's. */
export const BisoApplication = Type.Object({ ...serverFields, domain, name, ...fields, ...answeredPolicies });
export type BisoApplication = Static<typeof BisoApplication>;
