export { admissionOf } from "./conditions";
export type { AccessRequest, ConsideredPolicy, DecidingPolicy, Evaluation } from "./access-request";
export {
  applicationOf,
  emailAlias,
  evaluateApplication,
  sshRulesOf,
  type ApplicationOptions,
} from "./evaluate-application";
export {
  evaluateTool,
  portalApplication,
  serverApplication,
  throughPortal,
  toolPath,
  type PortalTool,
  type ToolPath,
} from "./evaluate-tool";
export { missingGroup, missingPolicy, opaqueName } from "./policies-to-decide";
