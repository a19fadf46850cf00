import type { Sent } from "../wire/messages";
import type { Session } from "./session";

/** What Terraform may ask of this provider beyond the protocol's first version. */
export function capabilitiesOf({ resources }: Session): Sent<"ServerCapabilities"> {
  return {
    plan_destroy: true,
    get_provider_schema_optional: true,
    move_resource_state: [...resources.values()].some(({ definition }) => definition.moveState !== undefined),
  };
}
