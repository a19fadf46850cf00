import type { AccessApi } from "../../api";
import type { Handlers } from "../handler";
import { gatewayCa } from "./gateway-ca";
import { targets } from "./targets";
import { tokens } from "./tokens";

/** What every endpoint of the Access API does here. */
export const handlers: Handlers<AccessApi> = {
  gatewayCa,
  infrastructure: { targets },
  tokens,
};
