import {
  AccessGroup,
  AccessPolicy,
  SecretSink,
  ServiceToken,
  type AccessGroupProps,
  type AccessPolicyProps,
  type ServiceTokenProps,
} from "../../../lib";
import { HOUR, oauthClientSink, rules, UUID, webMfa } from "./sample-props";
import { subject } from "./subject";

export const POLICIES = [
  subject<AccessGroupProps>({
    kind: AccessGroup,
    every: () => ({ ...rules(), name: "Engineers", isDefault: true }),
    required: ["name", "include"],
  }),
  subject<AccessPolicyProps>({
    kind: AccessPolicy,
    every: () => ({
      ...rules(),
      name: "Engineers",
      decision: "allow",
      sessionDuration: HOUR,
      approvalRequired: true,
      approvalGroups: [{ emailAddresses: ["ann@example.com"] }],
      purposeJustificationRequired: true,
      purposeJustificationPrompt: "Why?",
      isolationRequired: true,
      mfa: webMfa(),
      rdp: { allowedClipboardLocalToRemoteFormats: ["text"] },
    }),
    others: () => [
      { approvalGroups: [{ emailListId: UUID, approvalsNeeded: 2 }] },
      { mfa: { mfaDisabled: true } },
      { mfa: { sessionDuration: HOUR } },
      { rdp: { allowedClipboardRemoteToLocalFormats: ["text"] } },
    ],
    required: ["name", "include"],
  }),
  subject<Omit<ServiceTokenProps, "clientSecretVersion" | "previousClientSecretExpiresAt">>({
    kind: ServiceToken,
    providerVersion: "5.29.0",
    every: () => ({
      name: "CI",
      duration: "forever",
      neverExpires: true,
      enabled: true,
      rotateEvery: "2160h",
      previousSecretValidFor: "24h",
      refreshBefore: "720h",
      secretTo: SecretSink.resource("an OAuth client", oauthClientSink),
      warnBeforeExpiry: "720h",
      warnIfUnusedFor: "1440h",
    }),
    companionProps: ["secretTo"],
    required: ["name"],
    atSynthesis: ["duration", "neverExpires"],
  }),
  subject<
    Omit<
      ServiceTokenProps,
      | "neverExpires"
      | "rotateEvery"
      | "previousSecretValidFor"
      | "refreshBefore"
      | "enabled"
      | "secretTo"
      | "warnBeforeExpiry"
      | "warnIfUnusedFor"
    >
  >({
    kind: ServiceToken,
    every: () => ({
      name: "CI",
      duration: "8760h",
      clientSecretVersion: 2,
      previousClientSecretExpiresAt: "2026-12-01T00:00:00Z",
    }),
    required: ["name"],
  }),
];
