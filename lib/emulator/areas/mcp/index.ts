import type { AccessApi } from "../../../api";
import type { Handlers } from "../../core/handler";
import { portals } from "./portals";
import { servers } from "./servers";

export const mcp: Handlers<AccessApi["mcp"]> = { portals, servers };
