import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { PROXY_ENDPOINT_DOMAIN_PATTERN } from "../application-limits";
import { loginFields, name, serverFields, sessionFields } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("proxy_endpoint", { description: "A Gateway proxy endpoint that requires login." }),
  domain: Type.Optional(
    Type.String({
      pattern: PROXY_ENDPOINT_DOMAIN_PATTERN,
      description: "Domain of the endpoint: `abcde12345.proxy.cloudflare-gateway.com`.",
    }),
  ),
  name,
  ...loginFields,
  ...sessionFields,
};

/** A Gateway proxy endpoint that requires login. */
export const ProxyEndpointApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type ProxyEndpointApplicationInput = Static<typeof ProxyEndpointApplicationInput>;

export const ProxyEndpointApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type ProxyEndpointApplication = Static<typeof ProxyEndpointApplication>;
