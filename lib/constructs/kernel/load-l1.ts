/* eslint-disable @typescript-eslint/no-require-imports -- each L1 is loaded when a stack first uses it: all of them together take longer to load than cdktf */
import type * as applicationData from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-application";
import type * as groupData from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-group";
import type * as identityProvidersData from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-identity-providers";
import type * as serviceTokenData from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-service-token";
import type * as dnsRecord from "@cdktf/provider-cloudflare/lib/dns-record";
import type * as provider from "@cdktf/provider-cloudflare/lib/provider";
import type * as mcpServer from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server";
import type * as application from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import type * as group from "@cdktf/provider-cloudflare/lib/zero-trust-access-group";
import type * as target from "@cdktf/provider-cloudflare/lib/zero-trust-access-infrastructure-target";
import type * as policy from "@cdktf/provider-cloudflare/lib/zero-trust-access-policy";
import type * as serviceToken from "@cdktf/provider-cloudflare/lib/zero-trust-access-service-token";
import type * as identityProvider from "@cdktf/provider-cloudflare/lib/zero-trust-access-identity-provider";
import type * as organization from "@cdktf/provider-cloudflare/lib/zero-trust-organization";
import type * as companionApplication from "../../bindings/cfaccess/application";
import type * as organizationSettings from "../../bindings/cfaccess/organization-settings";
import type * as tag from "@cdktf/provider-cloudflare/lib/zero-trust-access-tag";
import type * as tagData from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-tag";
import type * as customPage from "@cdktf/provider-cloudflare/lib/zero-trust-access-custom-page";
import type * as list from "@cdktf/provider-cloudflare/lib/zero-trust-list";
import type * as virtualNetwork from "@cdktf/provider-cloudflare/lib/zero-trust-tunnel-cloudflared-virtual-network";
import type * as virtualNetworkData from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-tunnel-cloudflared-virtual-network";
import type * as postureRule from "@cdktf/provider-cloudflare/lib/zero-trust-device-posture-rule";
import type * as postureIntegration from "@cdktf/provider-cloudflare/lib/zero-trust-device-posture-integration";
import type * as mtlsCertificate from "@cdktf/provider-cloudflare/lib/zero-trust-access-mtls-certificate";
import type * as mtlsHostnameSettings from "@cdktf/provider-cloudflare/lib/zero-trust-access-mtls-hostname-settings";
import type * as shortLivedCertificate from "@cdktf/provider-cloudflare/lib/zero-trust-access-short-lived-certificate";
import type * as shortLivedCertificateData from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-short-lived-certificate";
import type * as keyConfiguration from "@cdktf/provider-cloudflare/lib/zero-trust-access-key-configuration";
import type { IConstruct } from "constructs";
import type * as applicationSettings from "../../bindings/cfaccess/application-settings";
import type * as keyRotation from "../../bindings/cfaccess/key-rotation";
import type * as policyTest from "../../bindings/cfaccess/policy-test";
import type * as tokenRevocation from "../../bindings/cfaccess/token-revocation";
import type * as user from "../../bindings/cfaccess/user";
import { DiagnosticError } from "../../diagnostics";
import { plainTextL1s } from "./plain-text";

const LOADERS = {
  provider: () => require("@cdktf/provider-cloudflare/lib/provider") as typeof provider,
  dnsRecord: () => require("@cdktf/provider-cloudflare/lib/dns-record") as typeof dnsRecord,
  mcpServer: () =>
    require("@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server") as typeof mcpServer,
  application: () => require("@cdktf/provider-cloudflare/lib/zero-trust-access-application") as typeof application,
  group: () => require("@cdktf/provider-cloudflare/lib/zero-trust-access-group") as typeof group,
  identityProvider: () =>
    require("@cdktf/provider-cloudflare/lib/zero-trust-access-identity-provider") as typeof identityProvider,
  identityProvidersData: () =>
    require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-identity-providers") as typeof identityProvidersData,
  organization: () => require("@cdktf/provider-cloudflare/lib/zero-trust-organization") as typeof organization,
  target: () => require("@cdktf/provider-cloudflare/lib/zero-trust-access-infrastructure-target") as typeof target,
  policy: () => require("@cdktf/provider-cloudflare/lib/zero-trust-access-policy") as typeof policy,
  serviceToken: () => require("@cdktf/provider-cloudflare/lib/zero-trust-access-service-token") as typeof serviceToken,
  applicationData: () =>
    require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-application") as typeof applicationData,
  groupData: () =>
    require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-group") as typeof groupData,
  serviceTokenData: () =>
    require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-service-token") as typeof serviceTokenData,
  tag: () => require("@cdktf/provider-cloudflare/lib/zero-trust-access-tag") as typeof tag,
  tagData: () => require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-tag") as typeof tagData,
  customPage: () => require("@cdktf/provider-cloudflare/lib/zero-trust-access-custom-page") as typeof customPage,
  list: () => require("@cdktf/provider-cloudflare/lib/zero-trust-list") as typeof list,
  virtualNetwork: () =>
    require("@cdktf/provider-cloudflare/lib/zero-trust-tunnel-cloudflared-virtual-network") as typeof virtualNetwork,
  virtualNetworkData: () =>
    require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-tunnel-cloudflared-virtual-network") as typeof virtualNetworkData,
  postureRule: () => require("@cdktf/provider-cloudflare/lib/zero-trust-device-posture-rule") as typeof postureRule,
  postureIntegration: () =>
    require("@cdktf/provider-cloudflare/lib/zero-trust-device-posture-integration") as typeof postureIntegration,
  mtlsCertificate: () =>
    require("@cdktf/provider-cloudflare/lib/zero-trust-access-mtls-certificate") as typeof mtlsCertificate,
  mtlsHostnameSettings: () =>
    require("@cdktf/provider-cloudflare/lib/zero-trust-access-mtls-hostname-settings") as typeof mtlsHostnameSettings,
  shortLivedCertificate: () =>
    require("@cdktf/provider-cloudflare/lib/zero-trust-access-short-lived-certificate") as typeof shortLivedCertificate,
  shortLivedCertificateData: () =>
    require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-short-lived-certificate") as typeof shortLivedCertificateData,
  keyConfiguration: () =>
    require("@cdktf/provider-cloudflare/lib/zero-trust-access-key-configuration") as typeof keyConfiguration,
};

/**
 * Loads an L1 of the official provider. Its constructor escapes the strings of its configuration.
 *
 * @throws DiagnosticError if the package of the L1s is not installed
 */
export function loadL1<Name extends keyof typeof LOADERS>(
  user: IConstruct,
  name: Name,
): ReturnType<(typeof LOADERS)[Name]> {
  return plainTextL1s(loadOfficial(user, LOADERS[name] as () => ReturnType<(typeof LOADERS)[Name]>));
}

/**
 * Loads something of the package of the official provider's L1s.
 *
 * @throws DiagnosticError if the package is not installed
 */
export function loadOfficial<Loaded>(user: IConstruct, load: () => Loaded): Loaded {
  try {
    return load();
  } catch (error) {
    throw new DiagnosticError(
      "CFA1110",
      `"${user.node.path}" needs the constructs of the official provider; run "npm install @cdktf/provider-cloudflare"`,
      { cause: error },
    );
  }
}

/** Loads the companion's L1 of an application, which is large: few stacks use it. */
export const loadCompanionApplication = (): typeof companionApplication.CfaccessApplication =>
  plainTextL1s(require("../../bindings/cfaccess/application") as typeof companionApplication).CfaccessApplication;

/** Loads the companion's L1 of settings of the organization. */
export const loadOrganizationSettings = (): typeof organizationSettings.CfaccessOrganizationSettings =>
  plainTextL1s(require("../../bindings/cfaccess/organization-settings") as typeof organizationSettings)
    .CfaccessOrganizationSettings;
/** Loads the companion's L1 of a key rotation, which few stacks use. */
export const loadKeyRotation = (): typeof keyRotation.CfaccessKeyRotation =>
  plainTextL1s(require("../../bindings/cfaccess/key-rotation") as typeof keyRotation).CfaccessKeyRotation;

/** Loads the companion's L1 of an application's settings. */
export const loadApplicationSettings = (): typeof applicationSettings.CfaccessApplicationSettings =>
  plainTextL1s(require("../../bindings/cfaccess/application-settings") as typeof applicationSettings)
    .CfaccessApplicationSettings;

/** Loads the companion's L1 of a test of policies, which is large. */
export const loadPolicyTest = (): typeof policyTest.CfaccessPolicyTest =>
  plainTextL1s(require("../../bindings/cfaccess/policy-test") as typeof policyTest).CfaccessPolicyTest;

/** Loads the companion's L1 of a revocation of tokens. */
export const loadTokenRevocation = (): typeof tokenRevocation.CfaccessTokenRevocation =>
  plainTextL1s(require("../../bindings/cfaccess/token-revocation") as typeof tokenRevocation).CfaccessTokenRevocation;

/** Loads the companion's L1 of a user. */
export const loadUser = (): typeof user.CfaccessUser =>
  plainTextL1s(require("../../bindings/cfaccess/user") as typeof user).CfaccessUser;

/**
 * Lifecycle of a resource that others reference. Cloudflare refuses to delete a policy, group or service token in
 * use; with this, Terraform updates the resources that referenced it before it deletes it
 * (https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_access_policy).
 */
export const CREATE_BEFORE_DESTROY = { createBeforeDestroy: true } as const;
