import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { domain, loginFields, name, serverFields, sessionFields } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("warp", { description: "Device enrollment in WARP." }),
  ...loginFields,
  ...sessionFields,
};

/** Device enrollment in WARP. An account has at most one. */
export const WarpApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type WarpApplicationInput = Static<typeof WarpApplicationInput>;

/** Cloudflare sets the domain and the name. */
export const WarpApplication = Type.Object({ ...serverFields, domain, name, ...fields, ...returnedPolicies });
export type WarpApplication = Static<typeof WarpApplication>;
