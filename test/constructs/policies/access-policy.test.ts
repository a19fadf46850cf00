import { TerraformVariable } from "cdktf";
import { AccessGroup, AccessPolicy, AccessRule, Duration, ServiceToken, type AccessPolicyProps } from "../../../lib";
import { annotationsOf, newAccount, newStack, onlyResource, diagnosticsOf, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_policy";
const include = [AccessRule.emailDomain("example.com")];

function stackWith(props: Partial<AccessPolicyProps>, account = {}) {
  const stack = newStack();
  newAccount(stack, account);
  new AccessPolicy(stack, "staff", { name: "Staff", include, ...props });
  return stack;
}

test("a policy with all props", () => {
  const stack = stackWith({
    decision: "allow",
    require: [AccessRule.authMethod("mfa")],
    exclude: [AccessRule.country("T1")],
    sessionDuration: Duration.hours(8),
    approvalRequired: true,
    approvalGroups: [{ emailAddresses: ["ann@example.com", "bob@example.com"], approvalsNeeded: 2 }],
    purposeJustificationRequired: true,
    purposeJustificationPrompt: "What for?",
    isolationRequired: true,
    mfa: { allowedAuthenticators: ["security_key"], sessionDuration: Duration.days(1) },
    rdp: { allowedClipboardLocalToRemoteFormats: ["text"] },
  });

  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "approval_groups": [
       {
         "approvals_needed": 2,
         "email_addresses": [
           "ann@example.com",
           "bob@example.com",
         ],
       },
     ],
     "approval_required": true,
     "connection_rules": {
       "rdp": {
         "allowed_clipboard_local_to_remote_formats": [
           "text",
         ],
       },
     },
     "decision": "allow",
     "exclude": [
       {
         "geo": {
           "country_code": "T1",
         },
       },
     ],
     "include": [
       {
         "email_domain": {
           "domain": "example.com",
         },
       },
     ],
     "isolation_required": true,
     "lifecycle": {
       "create_before_destroy": true,
     },
     "mfa_config": {
       "allowed_authenticators": [
         "security_key",
       ],
       "session_duration": "24h",
     },
     "name": "Staff",
     "provider": "cloudflare",
     "purpose_justification_prompt": "What for?",
     "purpose_justification_required": true,
     "require": [
       {
         "auth_method": {
           "auth_method": "mfa",
         },
       },
     ],
     "session_duration": "8h",
   }
  `);
});

test("a policy needs only a name and one rule, and allows by default", () => {
  expect(onlyResource(synthesize(stackWith({})), TYPE)).toEqual({
    account_id: "0123456789abcdef0123456789abcdef",
    decision: "allow",
    include: [{ email_domain: { domain: "example.com" } }],
    name: "Staff",
    lifecycle: { create_before_destroy: true },
    provider: "cloudflare",
  });
});

test("a Service Auth policy grants access to programs", () => {
  const stack = newStack();
  newAccount(stack);
  const token = new ServiceToken(stack, "ci", { name: "CI" });
  new AccessPolicy(stack, "ci-policy", {
    name: "CI",
    decision: "non_identity",
    include: [AccessRule.serviceToken(token)],
  });

  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    decision: "non_identity",
    include: [
      {
        service_token: {
          token_id: expect.stringMatching(/^\$\{cloudflare_zero_trust_access_service_token\.ci_\w+\.id\}$/) as unknown,
        },
      },
    ],
  });
  expect(annotationsOf(stack)).toEqual([]);
});

test("props can be Tokens", () => {
  const stack = newStack();
  newAccount(stack);
  const flag = new TerraformVariable(stack, "flag", { type: "bool" }).booleanValue;
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  new AccessPolicy(stack, "staff", {
    name: text,
    include: [AccessRule.email(text)],
    decision: text as "allow",
    approvalRequired: flag,
    purposeJustificationRequired: flag,
    purposeJustificationPrompt: text,
    mfa: { sessionDuration: text },
  });

  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    decision: "${var.text}",
    approval_required: "${var.flag}",
    mfa_config: { session_duration: "${var.text}" },
  });
});

test.each<[Partial<AccessPolicyProps>, string]>([
  [{ name: "" }, "name is empty; set it to a name that people recognize"],
  [
    { decision: "permit" as "allow" },
    'decision is "permit"; it must be "allow" or "deny" or "non_identity" or "bypass"',
  ],
  [
    { decision: "bypass" },
    'include has emailDomain "example.com": AccessRule.emailDomain cannot be used in a Bypass policy, which is evaluated ' +
      "before login; use an Allow policy, or a rule about the request, such as AccessRule.country",
  ],
  [
    { include: [AccessRule.anyValidServiceToken()] },
    "include has anyValidServiceToken: AccessRule.anyValidServiceToken can be used only in a Service Auth " +
      'policy (decision: "non_identity")',
  ],
  [{ approvalRequired: true }, "approvalRequired is true, and nobody can approve; set approvalGroups"],
  [
    { approvalGroups: [{ emailAddresses: ["ann@example.com"] }] },
    "approvalGroups has no effect without approvalRequired; set approvalRequired: true, or omit approvalGroups",
  ],
  [
    { approvalRequired: true, approvalGroups: [{ emailAddresses: ["ann@example.com"], approvalsNeeded: 2 }] },
    "approvalGroups[0] needs 2 approvals and has 1 people, so a request is never approved; add people, or lower approvalsNeeded",
  ],
  [
    { approvalRequired: true, approvalGroups: [{ emailListId: "x", approvalsNeeded: 0 }] },
    "approvalGroups[0].approvalsNeeded is 0; it must be a whole number from 1",
  ],
  [
    { approvalRequired: true, approvalGroups: [{}] },
    "approvalGroups[0] has no people; set emailAddresses or emailListId",
  ],
  [
    { purposeJustificationPrompt: "Why?" },
    "purposeJustificationPrompt has no effect without purposeJustificationRequired; set purposeJustificationRequired: true, or omit purposeJustificationPrompt",
  ],
  [
    { mfa: { allowedAuthenticators: ["sms" as "totp"] } },
    'mfa.allowedAuthenticators is "sms"; it must be "totp" or "biometrics" or "security_key"',
  ],
  [{ mfa: { allowedAuthenticators: [] } }, "mfa.allowedAuthenticators is empty; add one, or omit it"],
  [
    { mfa: { sessionDuration: Duration.seconds(90) } },
    "mfa.sessionDuration is 1m30s; it must be a whole number of minutes or hours",
  ],
  [{ mfa: { sessionDuration: "721h" } }, "mfa.sessionDuration is 721h; it must be from 0m to 720h"],
  [
    { mfa: { mfaDisabled: true, sessionDuration: "1h" } },
    "mfa.allowedAuthenticators and mfa.sessionDuration have no effect, because mfa.mfaDisabled is true; omit them",
  ],
  [
    { rdp: { allowedClipboardRemoteToLocalFormats: ["text", "file"] } },
    'rdp.allowedClipboardRemoteToLocalFormats has "file", which no version of the official provider accepts in a policy; use ["text"]',
  ],
  [
    { rdp: { allowedClipboardLocalToRemoteFormats: ["image" as "text"] } },
    'rdp.allowedClipboardLocalToRemoteFormats is "image"; it must be "text" or "file"',
  ],
])("fails with %j", (props, message) => {
  expect(diagnosticsOf(stackWith(props))).toEqual([`[stack/staff] ${message}`]);
});

test("fails with a group whose rules the decision does not support", () => {
  const stack = newStack();
  newAccount(stack);
  const group = new AccessGroup(stack, "engineers", { name: "Engineers", include });
  new AccessPolicy(stack, "open", { name: "Open", decision: "bypass", include: [AccessRule.group(group)] });

  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining('include has a group with emailDomain "example.com"')]);
});

test.each([
  [{ mfa: { sessionDuration: "1h" } }, "mfa_config"],
  [{ rdp: {} }, "connection_rules"],
  [{ exclude: [AccessRule.userRiskScore("high")] }, "exclude.user_risk_score"],
])("fails with %j under a version of the provider that lacks it", (props, attribute) => {
  expect(diagnosticsOf(stackWith(props, { providerVersion: "5.14.0" }))).toEqual([
    `[stack/staff] ${attribute} needs version 5.22.0 or later of the official provider, and the account uses ` +
      "5.14.0; set providerVersion of the AccessAccount",
  ]);
});

test("warns of identity-based rules in a Service Auth policy", () => {
  const stack = stackWith({ decision: "non_identity" });
  synthesize(stack);
  expect(annotationsOf(stack)).toEqual([expect.stringContaining("never matches in a Service Auth policy")]);
});

test("fails with an account of another stack", () => {
  const account = newAccount(newStack());
  expect(() => new AccessPolicy(newStack(), "staff", { name: "Staff", include, account })).toThrow(
    'policy "stack/staff" and its account "stack/account" are in different stacks',
  );
});
