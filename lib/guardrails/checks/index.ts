import type { Guardrail } from "../guardrail";
import { allowEveryone } from "./allow-everyone";
import { applicationWithoutPolicy } from "./application-without-policy";
import { bypassBeyondPath } from "./bypass-beyond-path";
import { bypassEveryone } from "./bypass-everyone";
import { circularGroup } from "./circular-group";
import { corsAnyOriginWithCredentials } from "./cors-any-origin-with-credentials";
import { criteriaWithoutTarget } from "./criteria-without-target";
import { limitNear } from "./limit-near";
import { matchesNobody } from "./matches-nobody";
import { mcpDirectAddress } from "./mcp-direct-address";
import { nobodyAllowed } from "./nobody-allowed";
import { oneTimePinOnly } from "./one-time-pin-only";
import { optionsPreflightBypass } from "./options-preflight-bypass";
import { overlappingApplications } from "./overlapping-applications";
import { pathMoreOpenThanHost } from "./path-more-open-than-host";
import { productionWithoutMfa } from "./production-without-mfa";
import { redundantRule } from "./redundant-rule";
import { requireTwoCountries } from "./require-two-countries";
import { serviceAuthEveryone } from "./service-auth-everyone";
import { sessionTooLong } from "./session-too-long";
import { strictServiceTokensOff } from "./strict-service-tokens-off";
import { tokenExpiresSoon } from "./token-expires-soon";
import { tokenUnused } from "./token-unused";
import { tokenWithoutEnd } from "./token-without-end";
import { unknownIdentityProvider } from "./unknown-identity-provider";
import { unreachablePolicy } from "./unreachable-policy";
import { unusedPolicy } from "./unused-policy";

/**
 * All guardrails, in the order in which they run. What says why a policy or group matches nobody comes before what would only
 * repeat that nobody gets in.
 */
export const GUARDRAILS: readonly Guardrail[] = [
  bypassEveryone,
  serviceAuthEveryone,
  allowEveryone,
  bypassBeyondPath,
  oneTimePinOnly,
  productionWithoutMfa,
  circularGroup,
  requireTwoCountries,
  matchesNobody,
  applicationWithoutPolicy,
  nobodyAllowed,
  unreachablePolicy,
  pathMoreOpenThanHost,
  overlappingApplications,
  mcpDirectAddress,
  tokenWithoutEnd,
  tokenUnused,
  tokenExpiresSoon,
  strictServiceTokensOff,
  sessionTooLong,
  corsAnyOriginWithCredentials,
  optionsPreflightBypass,
  criteriaWithoutTarget,
  unknownIdentityProvider,
  limitNear,
  redundantRule,
  unusedPolicy,
];
