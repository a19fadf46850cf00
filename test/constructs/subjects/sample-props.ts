import type { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { AccessAccount, AccessPolicy, AccessRule, ScimAuthentication, Secret, type RotatedSecret } from "../../../lib";
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
export const webMfa = () => ({ allowedAuthenticators: ["totp" as const] });
export const sshMfa = () => ({ sessionDuration: HOUR });
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
