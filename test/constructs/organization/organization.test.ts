import { ZeroTrustOrganization } from "@cdktf/provider-cloudflare/lib/zero-trust-organization";
import { Construct } from "constructs";
import { AccessAccount, Organization, type OrganizationProps } from "../../../lib";
import {
  ACCOUNT_ID,
  annotationsOf,
  codesOf,
  diagnosticsOf,
  fakeExecutable,
  newAccount,
  newStack,
  onlyResource,
  synthesize,
} from "../synthesis";

const TYPE = "cloudflare_zero_trust_organization";
const SETTINGS = "cfaccess_organization_settings";
const required = { name: "Example", authDomain: "example.cloudflareaccess.com" };

function stackWith(props: Partial<OrganizationProps>, account = {}) {
  const stack = newStack();
  newAccount(stack, account);
  new Organization(stack, "organization", { ...required, ...props });
  return stack;
}

test("an organization whose service tokens are strict", () => {
  const stack = stackWith({ sessionDuration: "8h", strictServiceTokenAuth: true });
  const json = synthesize(stack);

  expect([onlyResource(json, TYPE), onlyResource(json, SETTINGS)]).toMatchInlineSnapshot(`
   [
     {
       "account_id": "0123456789abcdef0123456789abcdef",
       "allow_authenticate_via_warp": false,
       "auth_domain": "example.cloudflareaccess.com",
       "auto_redirect_to_identity": false,
       "is_ui_read_only": false,
       "name": "Example",
       "provider": "cloudflare",
       "session_duration": "8h",
     },
     {
       "account_id": "0123456789abcdef0123456789abcdef",
       "depends_on": [
         "cloudflare_zero_trust_organization.organization_E9FB1C64",
       ],
       "lifecycle": {
         "replace_triggered_by": [
           "cloudflare_zero_trust_organization.organization_E9FB1C64",
         ],
       },
       "provider": "cfaccess",
       "strict_service_token_auth": true,
     },
   ]
  `);
});

const settings = (): Partial<OrganizationProps> => ({
  strictServiceTokenAuth: true,
  serviceTokenInactivity: { action: "disable", inactivityThresholdDays: 90 },
  warpAuthNonBrowser401: true,
  mfaPivKeyRequirements: { pinPolicy: "once", sshKeySize: [2048] },
});

const PIV = { pin_policy: "once", ssh_key_size: [2048] };
const TOKENS = {
  service_token_inactivity: { action: "disable", enabled: true, inactivity_threshold_days: 90 },
  strict_service_token_auth: true,
  warp_auth_non_browser_401: true,
};

test.each<[version: string, official: object, companion: object | undefined]>([
  ["5.14.0", {}, { ...TOKENS, mfa_piv_key_requirements: PIV }],
  ["5.22.0", { mfa_ssh_piv_key_requirements: PIV }, TOKENS],
  ["5.27.0", { mfa_ssh_piv_key_requirements: PIV, ...TOKENS }, undefined],
  ["~> 5.20", {}, { ...TOKENS, mfa_piv_key_requirements: PIV }],
  ["5.29.0", TOKENS, { mfa_piv_key_requirements: PIV }],
])(
  "with version %s of the official provider, the companion sets what it lacks",
  (providerVersion, official, companion) => {
    const stack = stackWith(settings(), { providerVersion });
    const json = synthesize(stack);
    const { allow_authenticate_via_warp, auto_redirect_to_identity, is_ui_read_only, ...rest } = onlyResource(
      json,
      TYPE,
    );

    expect([allow_authenticate_via_warp, auto_redirect_to_identity, is_ui_read_only]).toEqual([false, false, false]);
    expect(rest).toEqual({
      account_id: ACCOUNT_ID,
      provider: "cloudflare",
      name: "Example",
      auth_domain: required.authDomain,
      ...official,
    });
    const notes = annotationsOf(stack).filter((note) => note.startsWith("CFA2004"));
    if (companion === undefined) {
      expect(json.resource?.[SETTINGS]).toBeUndefined();
      expect(notes).toEqual([]);
    } else {
      expect(onlyResource(json, SETTINGS)).toMatchObject(companion);
      expect(notes).toEqual([
        `CFA2004: version ${providerVersion} of the official provider lacks ${Object.keys(companion).sort().join(", ")}, so ` +
          "cfaccess_organization_settings sets them",
      ]);
    }
  },
);

test("fails for a second organization of one account, in any stack", () => {
  const stack = stackWith({});
  new Organization(stack, "other", required);
  expect(diagnosticsOf(stack)).toEqual([
    `[stack/other] organization of account "${ACCOUNT_ID}" is used by "stack/organization" already; an account has one ` +
      "organization, and two constructs would undo each other's settings; keep one",
  ]);
});

test("fails for an organization that an L1 manages, too", () => {
  const stack = stackWith({});
  new ZeroTrustOrganization(stack, "l1", { accountId: ACCOUNT_ID, name: "Example" });
  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining('is used by the L1 "stack/l1" already')]);
});

test("two accounts have an organization each", () => {
  const stack = stackWith({});
  const other = new Construct(stack, "subsidiary");
  new AccessAccount(other, "account", { accountId: "f".repeat(32), companionBuild: fakeExecutable() });
  new Organization(other, "organization", required);
  expect(diagnosticsOf(stack)).toEqual([]);
});

test.each<[string, Partial<OrganizationProps>, string, string]>([
  ["a domain", { authDomain: "https://example.com" }, "CFA2005", 'authDomain is "https://example.com"'],
  ["an empty name", { name: " " }, "CFA1004", "name is empty"],
  ["a session", { sessionDuration: "800h" }, "CFA1007", "sessionDuration is 800h"],
  ["a seat", { userSeatExpirationInactiveTime: "24h" }, "CFA1007", "must be at least a month, 730h"],
  [
    "exempted zones",
    { denyUnmatchedRequestsExemptedZoneNames: ["example.com"] },
    "CFA1013",
    "has no effect without denyUnmatchedRequests",
  ],
  ["a reason", { uiReadOnlyToggleReason: "Terraform" }, "CFA1013", "has no effect without isUiReadOnly"],
  ["a second factor", { mfaRequiredForAllApps: true }, "CFA1015", "needs mfa with allowedAuthenticators"],
  ["no second factor", { mfa: { allowedAuthenticators: [] } }, "CFA1011", "mfa.allowedAuthenticators is empty"],
  [
    "an unknown second factor",
    { mfa: { allowedAuthenticators: ["sms" as "totp"] } },
    "CFA1006",
    'mfa.allowedAuthenticators is "sms"',
  ],
  ["a PIN policy", { mfaPivKeyRequirements: { pinPolicy: "daily" as "once" } }, "CFA1006", 'pinPolicy is "daily"'],
  ["a key size", { mfaPivKeyRequirements: { sshKeySize: [1.5] } }, "CFA1010", "sshKeySize is 1.5"],
  [
    "an inactivity",
    { serviceTokenInactivity: { action: "disable", inactivityThresholdDays: 7 } },
    "CFA1010",
    "inactivityThresholdDays is 7; it must be a whole number from 30 to 365",
  ],
  ["a logo", { loginDesign: { logoPath: "logo.png" } }, "CFA1017", 'loginDesign.logoPath is "logo.png"'],
  ["a page", { customPages: { forbidden: "page" } }, "CFA1016", 'customPages.forbidden is "page"'],
])("fails for %s", (_, props, code, message) => {
  const stack = stackWith(props);
  expect(codesOf(stack)).toEqual([code]);
  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining(message)]);
});

test("fails for a setting that the official provider of the account lacks, and the companion, too", () => {
  const stack = stackWith({ denyUnmatchedRequests: true }, { providerVersion: "5.14.0" });
  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining("deny_unmatched_requests needs version 5.22.0")]);
});
