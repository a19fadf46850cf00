import { POLICY_SESSION_DURATION_PATTERN } from "../../core/durations";
import { NAME_LENGTH } from "../../core/limits";
import { MfaConfig } from "./mfa-config";
import { CLIPBOARD_FORMATS, DECISIONS } from "./policy-limits";
import { OneOf, Timestamp, Uuid } from "../../core/schema";
import { Type } from "../../core/type";

/** Who approves, and how many of them must. */
export const ApprovalGroup = Type.Object({
  approvals_needed: Type.Integer({ minimum: 1, description: "How many of these people must approve." }),
  email_addresses: Type.Optional(Type.Array(Type.String(), { description: "Email addresses of who can approve." })),
  email_list_uuid: Type.Optional(Type.String({ description: "Zero Trust list of emails of who can approve." })),
});

const clipboard = (direction: string) =>
  Type.Array(OneOf(CLIPBOARD_FORMATS), { description: `What may be copied ${direction}.` });

/** What RDP sessions may do. */
export const RdpConnectionRules = Type.Object(
  {
    allowed_clipboard_local_to_remote_formats: Type.Optional(clipboard("from the user's machine to the session")),
    allowed_clipboard_remote_to_local_formats: Type.Optional(clipboard("from the session to the user's machine")),
  },
  { description: "What RDP sessions may do." },
);

/** How SSH users may connect. Only policies that belong to one infrastructure application have this. */
export const SshConnectionRules = Type.Object(
  {
    usernames: Type.Array(Type.String({ minLength: 1 }), { description: "Unix users one may log in as." }),
    allow_email_alias: Type.Optional(
      Type.Boolean({ description: "Also as the part of one's own email address before the @, in lower case." }),
    ),
  },
  { description: "How SSH users may connect." },
);

export const policyName = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the policy." });

export const decision = OneOf(DECISIONS, {
  description:
    "What happens to whom the policy matches: allow, deny (Block), non_identity (Service Auth) or bypass. Infrastructure applications: allow only.",
});

export const policyId = Uuid({ description: "Identifier of the policy." });

export const precedence = Type.Integer({
  minimum: 0,
  description: "Place in the order of the application's policies, from the lowest; each only once.",
});

/** What policies of every kind can be told beside whom they match. */
export const policySettings = {
  approval_groups: Type.Optional(
    Type.Array(ApprovalGroup, { description: "Who approves, where approval is required." }),
  ),
  approval_required: Type.Optional(
    Type.Boolean({ description: "A user asks an administrator for access at the start of each session." }),
  ),
  isolation_required: Type.Optional(
    Type.Boolean({ description: "The application is shown in an isolated browser. Needs Client Web Isolation." }),
  ),
  purpose_justification_prompt: Type.Optional(
    Type.String({ description: "What the user is asked where a justification is required." }),
  ),
  purpose_justification_required: Type.Optional(Type.Boolean({ description: "A user says what for when logging in." })),
  session_duration: Type.Optional(
    Type.String({
      pattern: POLICY_SESSION_DURATION_PATTERN,
      description: "How long the tokens it lets out are valid: `30m`, `2h45m`. Empty: as the application says.",
    }),
  ),
};

/** What policies of web applications can be told beside whom they match: all but SSH. */
export const webPolicySettings = {
  ...policySettings,
  connection_rules: Type.Optional(
    Type.Object({ rdp: Type.Optional(RdpConnectionRules) }, { description: "How users may connect to targets." }),
  ),
  mfa_config: Type.Optional(MfaConfig),
};

export const policyTimes = {
  created_at: Type.Optional(Timestamp({ description: "When the policy was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the policy was last changed." })),
};
