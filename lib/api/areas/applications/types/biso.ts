import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { domain, loginFields, name, serverFields, sessionFields } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("biso", { description: "Access to the isolated browser (Browser Isolation)." }),
  ...loginFields,
  ...sessionFields,
};

/** Access to the isolated browser (Browser Isolation). */
export const BisoApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type BisoApplicationInput = Static<typeof BisoApplicationInput>;

/** Cloudflare sets the domain and the name. */
export const BisoApplication = Type.Object({ ...serverFields, domain, name, ...fields, ...returnedPolicies });
export type BisoApplication = Static<typeof BisoApplication>;
