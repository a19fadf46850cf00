import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import type { TerraformStack } from "cdktf";
import {
  AccessGroup,
  AccessPolicy,
  AccessRule,
  Duration,
  IdentityProvider,
  McpServer,
  Organization,
  Secret,
  SecureMcpPortal,
  SelfHostedApp,
  ServiceToken,
  SshInfrastructureApp,
  TargetFleet,
  type AccessPolicyProps,
} from "../../lib";
import { isAccessPolicy } from "../../lib/constructs/policies/access-policy";
import type { LintOptions } from "../../lib/guardrails";
import { EMPTY_MODEL, type AccessModel, type ServiceToken as ModelToken } from "../../lib/reach/model/access-model";
import { ACCOUNT_ID } from "../constructs/synthesis";
import { application, byKey } from "../reach/support/model";

type Build = (stack: TerraformStack) => unknown;

/** A stack or a model that has what a guardrail finds, and one that nearly has it. */
export interface GuardrailCase {
  readonly has: Build | AccessModel;
  readonly nearly: Build | AccessModel;
  readonly options?: LintOptions;
}

const staff = AccessRule.emailDomain("example.com");
const ann = AccessRule.email("ann@example.com");
const everyone = AccessRule.everyone();

const policy = (stack: TerraformStack, id: string, props: Partial<AccessPolicyProps>): AccessPolicy =>
  new AccessPolicy(stack, id, { name: id, include: [staff], ...props });

/** An application at `wiki.example.com`, or at a path of it, with policies in this order. */
const wiki =
  (...policies: Partial<AccessPolicyProps>[]) =>
  (stack: TerraformStack, domain = "wiki.example.com") =>
    new SelfHostedApp(stack, "wiki", {
      name: "Wiki",
      domain,
      policies: policies.map((props, index) => policy(stack, `policy-${index}`, props)),
    });

const okta = (stack: TerraformStack) =>
  IdentityProvider.okta(stack, "okta", {
    name: "Okta",
    oktaAccount: "https://example.okta.com",
    clientId: "0oa1",
    clientSecret: Secret.fromVariable("OKTA_SECRET"),
  });
const pin = (stack: TerraformStack) => IdentityProvider.oneTimePin(stack, "pin", { name: "PIN" });

const token = (fields: Partial<ModelToken>): AccessModel => ({
  ...EMPTY_MODEL,
  serviceTokens: byKey({ key: "ci", name: "CI", origin: {}, ...fields }),
});

const organization = (strictServiceTokenAuth: boolean) => (stack: TerraformStack) => [
  new Organization(stack, "organization", {
    name: "Example",
    authDomain: "example.cloudflareaccess.com",
    strictServiceTokenAuth,
  }),
  new ServiceToken(stack, "ci", { name: "CI" }),
];

/** A wiki of the staff, and an application for a path of it. */
const withPath = (props: Partial<AccessPolicyProps>) => (stack: TerraformStack) => [
  wiki({})(stack),
  new SelfHostedApp(stack, "export", {
    name: "Export",
    domain: "wiki.example.com/export",
    policies: [policy(stack, "export-policy", props)],
  }),
];

const portal = (stack: TerraformStack, url: string) =>
  new SecureMcpPortal(stack, "tools", {
    name: "Tools",
    hostname: "mcp.example.com",
    zoneId: "fedcba9876543210fedcba9876543210",
    allow: [ann],
    servers: { docs: { url } },
  });

const rawApplication = (stack: TerraformStack, corsHeaders: object) =>
  new ZeroTrustAccessApplication(stack, "api", {
    accountId: ACCOUNT_ID,
    name: "API",
    type: "self_hosted",
    domain: "api.example.com",
    corsHeaders,
    policies: [{ id: policy(stack, "staff", {}).policyId, precedence: 1 }],
  });

const ssh = (hostname: string) => (stack: TerraformStack) => [
  new TargetFleet(stack, "hosts", { targets: { one: { hostname: "web-1", ip: "10.0.0.4" } } }),
  new SshInfrastructureApp(stack, "ssh", { name: "SSH", targets: hostname, usernames: ["ubuntu"], allow: [staff] }),
];

/** A group whose `include` names the group itself, as raw Terraform can. */
const groupOf = (include: AccessRule) => (stack: TerraformStack) => {
  const group = new AccessGroup(stack, "group", { name: "Group", include: [staff] });
  group.resource.addOverride("include", [
    include === everyone
      ? { group: { id: `\${cloudflare_zero_trust_access_group.${group.resource.friendlyUniqueId}.id}` } }
      : { email_domain: { domain: "example.com" } },
  ]);
  return group;
};

const applications = (number: number): AccessModel => {
  const staffOnly = { key: "staff", name: "staff", origin: {}, decision: "allow", reusable: true } as const;
  const rules = { include: [{ email_domain: { domain: "example.com" } }], require: [], exclude: [] };
  return {
    ...EMPTY_MODEL,
    applications: byKey(...Array.from({ length: number }, (_, n) => application(`app-${n}`, { policies: ["staff"] }))),
    policies: byKey({ ...staffOnly, ...rules }),
  };
};

/** For each guardrail, by its ID. */
export const GUARDRAIL_CASES: Readonly<Record<string, GuardrailCase>> = {
  "bypass-everyone": {
    // Symbolic, not by the words: the two halves of the Internet are everyone.
    has: wiki({ decision: "bypass", include: [AccessRule.ip("0.0.0.0/1"), AccessRule.ip("128.0.0.0/1")] }),
    nearly: (stack) => wiki({ decision: "bypass", include: [everyone] })(stack, "wiki.example.com/webhook"),
  },
  "service-auth-everyone": {
    has: wiki({ decision: "non_identity", include: [everyone], exclude: [AccessRule.country("KP")] }),
    nearly: wiki({ decision: "non_identity", include: [everyone], require: [AccessRule.anyValidServiceToken()] }),
  },
  "allow-everyone": {
    has: wiki({ include: [everyone] }),
    nearly: (stack) =>
      new SelfHostedApp(stack, "wiki", {
        name: "Wiki",
        domain: "wiki.example.com",
        allow: [everyone],
        allowedIdps: [okta(stack)],
      }),
  },
  "bypass-beyond-path": {
    has: wiki({ decision: "bypass", include: [AccessRule.ip("192.0.2.0/24")] }, {}),
    nearly: (stack) =>
      wiki({ decision: "bypass", include: [AccessRule.ip("192.0.2.0/24")] }, {})(stack, "wiki.example.com/hook"),
  },
  "one-time-pin-only": {
    has: (stack) =>
      new SelfHostedApp(stack, "wiki", {
        name: "Wiki",
        domain: "wiki.example.com",
        allow: [staff],
        allowedIdps: [pin(stack)],
      }),
    nearly: (stack) =>
      new SelfHostedApp(stack, "wiki", {
        name: "Wiki",
        domain: "wiki.example.com",
        allow: [staff],
        allowedIdps: [pin(stack), okta(stack)],
      }),
  },
  "production-without-mfa": {
    has: wiki({}),
    nearly: wiki({ require: [AccessRule.authMethod("mfa")] }),
    options: { production: { names: ["Wiki"] } },
  },
  "circular-group": { has: groupOf(everyone), nearly: groupOf(staff) },
  "require-two-countries": {
    // Constructs refuse this (CFA1217), raw Terraform does not.
    has: (stack) => {
      const app = wiki({})(stack);
      const require = [{ geo: { country_code: "NL" } }, { geo: { country_code: "DE" } }];
      for (const one of stack.node.findAll()) if (isAccessPolicy(one)) one.resource.addOverride("require", require);
      return app;
    },
    nearly: (stack) => {
      const countries = [AccessRule.country("NL"), AccessRule.country("DE")];
      const group = new AccessGroup(stack, "europe", { name: "Europe", include: countries });
      return wiki({ require: [AccessRule.group(group)] })(stack);
    },
  },
  "matches-nobody": {
    has: wiki({ require: [AccessRule.emailDomain("example.org")] }),
    nearly: wiki({ require: [AccessRule.country("NL")] }),
  },
  "application-without-policy": {
    has: (stack) => new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com" }),
    nearly: wiki({}),
  },
  "nobody-allowed": {
    has: wiki({ decision: "deny", include: [everyone] }, {}),
    nearly: wiki({ decision: "deny", include: [everyone], exclude: [ann] }, {}),
  },
  "unreachable-policy": {
    has: wiki({}, { decision: "deny", include: [ann] }),
    nearly: wiki({ decision: "deny", include: [ann] }, {}),
  },
  "path-more-open-than-host": {
    has: withPath({ include: [AccessRule.emailDomain("example.org")] }),
    nearly: withPath({ include: [ann] }),
  },
  "overlapping-applications": {
    has: (stack) => [
      wiki({})(stack),
      new SelfHostedApp(stack, "admin", { name: "Admin", domain: "*.example.com/admin", allow: [ann] }),
    ],
    nearly: (stack) => [
      wiki({})(stack),
      new SelfHostedApp(stack, "admin", { name: "Admin", domain: "*.example.com/admin", allow: [staff] }),
    ],
  },
  "mcp-direct-address": {
    has: (stack) => portal(stack, "https://docs.example.com/mcp"),
    nearly: (stack) => portal(stack, "https://docs.elsewhere.example/mcp"),
  },
  "token-without-end": {
    has: (stack) => new ServiceToken(stack, "ci", { name: "CI", duration: "forever", neverExpires: true }),
    nearly: (stack) => new ServiceToken(stack, "ci", { name: "CI", duration: Duration.days(3650) }),
  },
  "token-unused": {
    has: token({ lastSeenAt: "2026-01-01T00:00:00Z" }),
    nearly: token({ lastSeenAt: "2026-11-01T00:00:00Z" }),
  },
  "token-expires-soon": {
    has: token({ expiresAt: "2026-12-24T00:00:00Z" }),
    nearly: token({ expiresAt: "2027-01-24T00:00:00Z" }),
  },
  "strict-service-tokens-off": { has: organization(false), nearly: organization(true) },
  "session-too-long": {
    has: wiki({ sessionDuration: Duration.days(8) }),
    nearly: wiki({ sessionDuration: Duration.days(7) }),
  },
  "cors-any-origin-with-credentials": {
    has: (stack) => rawApplication(stack, { allowAllOrigins: true, allowCredentials: true }),
    nearly: (stack) => rawApplication(stack, { allowedOrigins: ["https://a.example.com"], allowCredentials: true }),
  },
  "options-preflight-bypass": {
    has: (stack) =>
      new SelfHostedApp(stack, "wiki", {
        name: "Wiki",
        domain: "wiki.example.com",
        allow: [staff],
        optionsPreflightBypass: true,
      }),
    nearly: (stack) =>
      new SelfHostedApp(stack, "wiki", {
        name: "Wiki",
        domain: "wiki.example.com",
        allow: [staff],
        optionsPreflightBypass: false,
      }),
  },
  "criteria-without-target": { has: ssh("web1"), nearly: ssh("WEB-1") },
  "unknown-identity-provider": {
    has: (stack) =>
      new SelfHostedApp(stack, "wiki", {
        name: "Wiki",
        domain: "wiki.example.com",
        allow: [staff],
        allowedIdps: ["f174e90a-fafe-4643-bbbc-4a0ed4fc8415"],
      }),
    nearly: (stack) =>
      new SelfHostedApp(stack, "wiki", {
        name: "Wiki",
        domain: "wiki.example.com",
        allow: [staff],
        allowedIdps: [okta(stack)],
      }),
    options: { isWholeAccount: true },
  },
  "limit-near": { has: applications(450), nearly: applications(449) },
  "redundant-rule": {
    has: wiki({ include: [ann, staff] }),
    nearly: wiki({ include: [AccessRule.email("ann@example.org"), staff] }),
  },
  "unused-policy": { has: (stack) => policy(stack, "policy", {}), nearly: wiki({}) },
};

export const SERVER_WITHOUT_APPLICATION: Build = (stack) =>
  new McpServer(stack, "docs", { name: "Docs", url: "https://docs.example.com/mcp" });
