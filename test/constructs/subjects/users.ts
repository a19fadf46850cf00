import {
  AccessPolicy,
  AccessUser,
  ApplicationSettings,
  PolicyTest,
  TokenRevocation,
  type AccessUserProps,
  type ApplicationSettingsProps,
  type PolicyTestProps,
  type TokenRevocationProps,
} from "../../../lib";
import { HOUR, rules, UUID, webMfa, ZONE_ID } from "./sample-props";
import { subject } from "./subject";

export const USERS = [
  subject<AccessUserProps>({
    kind: AccessUser,
    every: () => ({ email: "ada@example.com", name: "Ada Lovelace" }),
    required: ["email"],
  }),
  subject<TokenRevocationProps, "application">({
    kind: TokenRevocation,
    every: () => ({
      user: "ada@example.com",
      devices: true,
      warpSessionReauth: true,
      userUid: UUID,
      triggers: { incident: "2026-11-30" },
      revokeAfter: "720h",
      zoneId: ZONE_ID,
    }),
    required: [],
    orAnother: "user",
  }),
  subject<ApplicationSettingsProps>({
    kind: ApplicationSettings,
    every: () => ({ application: UUID, allowIframe: true, skipInterstitial: false, zoneId: ZONE_ID }),
    required: ["application"],
    orAnother: "allowIframe",
  }),
  subject<PolicyTestProps>({
    kind: PolicyTest,
    every: (stack) => ({
      policies: [
        AccessPolicy.fromId(stack, "existing", UUID),
        {
          ...rules(),
          name: "Staff",
          decision: "allow",
          sessionDuration: HOUR,
          approvalRequired: true,
          approvalGroups: [{ emailAddresses: ["ann@example.com"] }],
          purposeJustificationRequired: true,
          purposeJustificationPrompt: "Why?",
          isolationRequired: true,
          mfa: webMfa(),
          rdp: { allowedClipboardLocalToRemoteFormats: ["text"] },
        },
      ],
      maxBlockedPercent: 5,
      maxErrors: 1,
      mustAllow: ["ann@example.com"],
      mustBlock: ["eve@example.com"],
      triggers: { ticket: "OPS-1" },
      timeout: HOUR,
    }),
    others: () =>
      [
        { approvalRequired: true, approvalGroups: [{ emailListId: UUID, approvalsNeeded: 2 }] },
        { mfa: { mfaDisabled: true } },
        { mfa: { sessionDuration: HOUR } },
        { rdp: { allowedClipboardRemoteToLocalFormats: ["text" as const] } },
      ].map((more) => ({ policies: [{ ...rules(), name: "Staff", decision: "allow" as const, ...more }] })),
    required: ["policies"],
  }),
];
