import { SESSION_DURATION } from "../../api/areas/applications/application-limits";
import type { AccessModel, Application, KnownPolicy, MfaSettings, Policy } from "../model/access-model";
import type { Admission, Conditions } from "../model/outcome";

/** How a policy admits the requests that it matches; undefined if it denies them. An opaque policy asks for nothing. */
export function admissionOf(
  model: AccessModel,
  application: Application,
  policy: Policy,
  decision: "allow" | "non_identity" | "bypass",
): Admission {
  const conditions = policy.opaque === undefined ? conditionsOf(model, application, policy, decision) : {};
  return { kind: "admitted", by: decision, conditions };
}

/**
 * What a request that a policy admits must still do or bear. Bypass asks for nothing, and Service Auth only limits the
 * session (https://developers.cloudflare.com/cloudflare-one/access-controls/policies/#actions).
 */
function conditionsOf(
  model: AccessModel,
  application: Application,
  policy: KnownPolicy,
  decision: Admission["by"],
): Conditions {
  if (decision === "bypass") return {};
  const session = sessionOf(application, policy);
  if (decision === "non_identity") return { session };
  return {
    session,
    mfa: mfaOf(model, application, policy),
    approval: policy.approvalRequired === true ? (policy.approvers ?? []) : undefined,
    justification: policy.purposeJustificationRequired === true ? true : undefined,
    isolation: policy.isolationRequired === true ? true : undefined,
    clipboard: clipboardOf(application, policy),
  };
}

/** Sessions of infrastructure applications have no duration of their own. */
function sessionOf({ type, sessionDuration }: Application, policy: KnownPolicy): string | undefined {
  if (type === "infrastructure") return undefined;
  return [policy.sessionDuration, sessionDuration].find((duration) => duration) ?? SESSION_DURATION;
}

/** The setting of the policy goes before that of the application, and that before that of the organization. */
function mfaOf({ organization }: AccessModel, application: Application, policy: KnownPolicy): MfaSettings | undefined {
  const ofOrganization = organization.mfaRequiredForAllApps === true ? (organization.mfa ?? {}) : undefined;
  const mfa = policy.mfa ?? application.mfa ?? ofOrganization;
  return mfa?.disabled === true ? undefined : mfa;
}

function clipboardOf({ type }: Application, { connection }: KnownPolicy): Conditions["clipboard"] {
  if (type !== "rdp" || connection?.rdp === undefined) return undefined;
  return {
    localToRemote: connection.rdp.clipboardLocalToRemote,
    remoteToLocal: connection.rdp.clipboardRemoteToLocal,
  };
}
