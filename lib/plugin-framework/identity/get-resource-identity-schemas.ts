import type { Handler } from "../rpc/call";

/** Returns the identity of each resource type that has one. Terraform 1.12 and later call it after `GetProviderSchema`. */
export const getResourceIdentitySchemas: Handler<"GetResourceIdentitySchemas"> = ({ session }) => ({
  identity_schemas: Object.fromEntries(
    [...session.resources.values()].flatMap(({ type, identity }) =>
      identity === undefined ? [] : [[type, identity.toMessage()] as const],
    ),
  ),
});
