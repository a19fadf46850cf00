import {
  AccessAccount,
  AccessPolicy,
  AccessRule,
  Destination,
  ScimAuthentication,
  Secret,
  type McpAppProps,
  type RotatedSecret,
  type TargetCriteriaProps,
  type TargetProtocol,
  type WebApplicationProps,
} from "../../../lib";
import type { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { CfaccessMcpServerOauthClient } from "../../../lib/bindings";

export const UUID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
export const ZONE_ID = "f".repeat(32);
export const HOUR = "2h";

export const rules = () => ({
  include: [AccessRule.emailDomain("example.com")],
  require: [AccessRule.country("NL")],
  exclude: [AccessRule.email("eve@example.com")],
});
export const allow = () => rules().include;
export const policies = (stack: TerraformStack) => [AccessPolicy.fromId(stack, "policy", UUID)];
export const login = () => ({
  sessionDuration: HOUR,
  allowedIdps: [UUID],
  autoRedirectToIdentity: true,
  customDenyMessage: "No",
  customDenyUrl: "https://www.example.com/denied",
  customNonIdentityDenyUrl: "https://www.example.com/denied",
  customPages: [UUID],
  logoUrl: "https://www.example.com/logo.png",
  tags: ["internal"],
});
export const oauthConfiguration = () => ({ accessTokenLifetime: "15m" });
export const scimConfig = () => ({
  idpUid: UUID,
  remoteUri: "https://scim.example.com",
  authentication: ScimAuthentication.bearer(Secret.fromVariable("SCIM")),
  mappings: [{ schema: "urn:ietf:params:scim:schemas:core:2.0:User", operations: { create: true } }],
});
/** Values of props of the login that cannot be combined with those of the samples above. */
export const loginOthers = (): Pick<McpAppProps, "oauthConfiguration" | "scimConfig">[] => [
  {
    oauthConfiguration: {
      enabled: true,
      dynamicClientRegistration: {
        enabled: true,
        allowAnyOnLocalhost: true,
        allowAnyOnLoopback: true,
        allowedUris: ["https://client.example.com/callback"],
      },
      sessionDuration: HOUR,
    },
  },
  ...scimOthers(),
];
export const scimOthers = (): Required<Pick<McpAppProps, "scimConfig">>[] => [
  {
    scimConfig: {
      ...scimConfig(),
      authentication: ScimAuthentication.basic("ann", Secret.fromVariable("SCIM")),
      enabled: true,
      deactivateOnDelete: true,
      mappings: [
        {
          schema: "urn:ietf:params:scim:schemas:core:2.0:User",
          enabled: true,
          filter: 'title pr or userType eq "Intern"',
          operations: { create: true, update: true, delete: true },
          strictness: "strict",
          transformJsonata: "$",
        },
      ],
    },
  },
  {
    scimConfig: {
      ...scimConfig(),
      authentication: ScimAuthentication.oauth2({
        authorizationUrl: "https://scim.example.com/authorize",
        tokenUrl: "https://scim.example.com/token",
        clientId: "client",
        clientSecret: Secret.fromVariable("SCIM"),
        scopes: ["users"],
      }),
    },
  },
];
export const corsOthers = (): Required<Pick<WebApplicationProps, "corsHeaders">>[] => [
  { corsHeaders: { allowAllHeaders: true, allowAllMethods: true, allowAllOrigins: true, maxAge: 10 } },
  {
    corsHeaders: {
      allowedHeaders: ["X-Team"],
      allowedMethods: ["GET"],
      allowedOrigins: ["https://www.example.com"],
      allowCredentials: true,
    },
  },
];
export const webOthers = () => [
  ...loginOthers(),
  ...corsOthers(),
  {
    destinations: [
      Destination.publicHostname("wiki.example.com"),
      Destination.privateHostname("wiki.internal", { l4Protocol: "tcp", portRange: "443", virtualNetworkId: UUID }),
      Destination.privateNetwork("10.0.0.0/24"),
    ],
  },
  { destinations: [Destination.publicHostname("wiki.example.com"), Destination.worker("f".repeat(32))] },
  {
    scimConfig: {
      ...scimConfig(),
      authentication: [
        ScimAuthentication.bearer(Secret.fromVariable("SCIM")),
        ScimAuthentication.serviceToken("client.access", Secret.fromVariable("SERVICE_TOKEN")),
      ],
    },
  },
  { mfa: { mfaDisabled: true } },
  { mfa: { sessionDuration: HOUR } },
  { corsHeaders: undefined, optionsPreflightBypass: true },
];
export const webMfa = () => ({ allowedAuthenticators: ["totp" as const] });
export const sshMfa = () => ({ sessionDuration: HOUR });
/** Criteria that select targets by tag. */
export const byTags = (protocol: TargetProtocol): TargetCriteriaProps => {
  const targets = { hostnames: ["web-1"], tags: { env: ["prod"] } };
  return { port: 22, protocol, include: targets, require: targets, exclude: targets };
};
export const sshPolicies = () => [{ ...rules(), name: "Root", usernames: ["root"] }];

/** A resource with a write-only argument, as the sink of a secret. */
export function oauthClientSink(
  scope: Construct,
  secret: RotatedSecret,
  serverId = "jira",
): CfaccessMcpServerOauthClient {
  const { accountId, companionProvider: provider } = AccessAccount.of(scope);
  return new CfaccessMcpServerOauthClient(scope, "Client", {
    ...{ provider, accountId, serverId, clientId: secret.clientId },
    clientSecretWo: secret.clientSecret,
    clientSecretWoVersion: secret.version,
    authorizationEndpoint: "https://id.example.com/authorize",
    tokenEndpoint: "https://id.example.com/token",
  });
}
