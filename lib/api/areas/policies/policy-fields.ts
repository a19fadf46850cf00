import { POLICY_SESSION_DURATION_PATTERN } from "../../core/durations";
import { NAME_LENGTH } from "../../core/limits";
import { MfaConfig } from "./mfa-config";
import { CLIPBOARD_FORMATS, DECISIONS } from "./policy-limits";
import { OneOf, Timestamp, Uuid } from "../../core/schema";
import { RECORDED } from "../../core/sources";
import { Type } from "../../core/type";

/** Users who can approve access requests, and how many of them must. */
export const ApprovalGroup = Type.Object({
  approvals_needed: Type.Integer({ minimum: 1, description: "How many approvals are needed." }),
  email_addresses: Type.Optional(Type.Array(Type.String(), { description: "Email addresses of the approvers." })),
  email_list_uuid: Type.Optional(
    Type.String({ description: "Identifier of a Zero Trust list with the email addresses of the approvers." }),
  ),
});

const clipboard = (direction: string) =>
  Type.Array(OneOf(CLIPBOARD_FORMATS), { description: `Formats that users can copy ${direction}.` });

/** Restrictions of RDP sessions. */
export const RdpConnectionRules = Type.Object(
  {
    allowed_clipboard_local_to_remote_formats: Type.Optional(clipboard("from their device to the RDP session")),
    allowed_clipboard_remote_to_local_formats: Type.Optional(clipboard("from the RDP session to their device")),
  },
  { description: "Restrictions of RDP sessions." },
);

/** How users can connect over SSH. Only for policies that belong to an infrastructure application. */
export const SshConnectionRules = Type.Object(
  {
    usernames: Type.Array(Type.String({ minLength: 1 }), {
      description: "UNIX usernames with which users can log in.",
    }),
    allow_email_alias: Type.Optional(
      Type.Boolean({
        description:
          "Also allows the username that equals the part of the user's email address before the @, in lower case.",
      }),
    ),
  },
  { description: "How users can connect over SSH." },
);

export const policyName = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the policy." });

export const decision = OneOf(DECISIONS, {
  description:
    "What the policy does with matching requests: allow, deny (Block), non_identity (Service Auth) or bypass. Infrastructure applications support only allow.",
});

export const policyId = Uuid({ description: "Identifier of the policy." });

export const policyUid = Type.Optional(Uuid({ description: "Same as `id`.", newerThanReference: RECORDED }));

/** Whether a policy of an application is a reusable one. */
export const isReusable = Type.Optional(
  Type.Boolean({
    description: "Whether the policy is reusable. Policies that belong to one application are not.",
    newerThanReference: RECORDED,
  }),
);

export const precedence = Type.Integer({
  minimum: 0,
  description:
    "Position of the policy in the application, unique among its policies. Lower values are evaluated first.",
});

/** Settings of every policy. */
export const policySettings = {
  approval_groups: Type.Optional(Type.Array(ApprovalGroup, { description: "Approvers, if approval is required." })),
  approval_required: Type.Optional(
    Type.Boolean({ description: "Requires users to request access at the start of each session." }),
  ),
  isolation_required: Type.Optional(
    Type.Boolean({ description: "Opens the application in an isolated browser. Needs Client Web Isolation." }),
  ),
  purpose_justification_prompt: Type.Optional(
    Type.String({ description: "Prompt for the justification, if one is required." }),
  ),
  purpose_justification_required: Type.Optional(
    Type.Boolean({ description: "Requires users to enter a justification when they log in." }),
  ),
  session_duration: Type.Optional(
    Type.String({
      pattern: POLICY_SESSION_DURATION_PATTERN,
      description:
        "Session duration of users that the policy allows: `30m`, `2h45m`. If empty, the session duration of the application.",
    }),
  ),
};

/** Settings of policies of web applications: all except SSH. */
export const webPolicySettings = {
  ...policySettings,
  connection_rules: Type.Optional(
    Type.Object({ rdp: Type.Optional(RdpConnectionRules) }, { description: "How users can connect to targets." }),
  ),
  mfa_config: Type.Optional(MfaConfig),
};

export const policyTimes = {
  created_at: Type.Optional(Timestamp({ description: "When the policy was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the policy was last changed." })),
};
