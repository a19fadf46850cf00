/* eslint-disable @typescript-eslint/no-require-imports -- each L1 is loaded when a stack first reads with it: all of them together take longer to load than cdktf */
import type * as application from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-application";
import type * as applications from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-applications";
import type * as customPage from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-custom-page";
import type * as customPages from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-custom-pages";
import type * as devicePosture from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-device-posture-rule";
import type * as devicePostures from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-device-posture-rules";
import type * as group from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-group";
import type * as groups from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-groups";
import type * as identityProvider from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-identity-provider";
import type * as identityProviders from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-identity-providers";
import type * as keyConfiguration from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-key-configuration";
import type * as list from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-list";
import type * as lists from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-lists";
import type * as mcpPortal from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-ai-controls-mcp-portal";
import type * as mcpServer from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-ai-controls-mcp-server";
import type * as mtlsCertificate from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-mtls-certificate";
import type * as mtlsCertificates from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-mtls-certificates";
import type * as mtlsHostnameSettings from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-mtls-hostname-settings";
import type * as policies from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-policies";
import type * as policy from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-policy";
import type * as postureIntegration from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-device-posture-integration";
import type * as postureIntegrations from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-device-posture-integrations";
import type * as serviceToken from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-service-token";
import type * as serviceTokens from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-service-tokens";
import type * as shortLivedCertificate from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-short-lived-certificate";
import type * as shortLivedCertificates from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-short-lived-certificates";
import type * as tag from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-tag";
import type * as tags from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-tags";
import type * as virtualNetwork from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-tunnel-cloudflared-virtual-network";
import type * as virtualNetworks from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-tunnel-cloudflared-virtual-networks";

/** What the official provider reads, and the companion does not. Each entry loads the L1 of a data source. */
export const OFFICIAL_READS = {
  /** One application. */
  application: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-application") as typeof application)
      .DataCloudflareZeroTrustAccessApplication,
  /** The applications. */
  applications: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-applications") as typeof applications)
      .DataCloudflareZeroTrustAccessApplications,
  /** One custom page. */
  customPage: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-custom-page") as typeof customPage)
      .DataCloudflareZeroTrustAccessCustomPage,
  /** The custom pages. */
  customPages: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-custom-pages") as typeof customPages)
      .DataCloudflareZeroTrustAccessCustomPages,
  /** One check of devices. */
  devicePosture: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-device-posture-rule") as typeof devicePosture)
      .DataCloudflareZeroTrustDevicePostureRule,
  /** The checks of devices. */
  devicePostures: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-device-posture-rules") as typeof devicePostures)
      .DataCloudflareZeroTrustDevicePostureRules,
  /** One group. */
  group: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-group") as typeof group)
      .DataCloudflareZeroTrustAccessGroup,
  /** The groups. */
  groups: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-groups") as typeof groups)
      .DataCloudflareZeroTrustAccessGroups,
  /** One identity provider. */
  identityProvider: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-identity-provider") as typeof identityProvider
    ).DataCloudflareZeroTrustAccessIdentityProvider,
  /** The identity providers. */
  identityProviders: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-identity-providers") as typeof identityProviders
    ).DataCloudflareZeroTrustAccessIdentityProviders,
  /** When the keys of the account are rotated. */
  keyConfiguration: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-key-configuration") as typeof keyConfiguration
    ).DataCloudflareZeroTrustAccessKeyConfiguration,
  /** One Zero Trust list. */
  list: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-list") as typeof list)
      .DataCloudflareZeroTrustList,
  /** The Zero Trust lists. */
  lists: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-lists") as typeof lists)
      .DataCloudflareZeroTrustLists,
  /** One MCP portal. */
  mcpPortal: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-ai-controls-mcp-portal") as typeof mcpPortal
    ).DataCloudflareZeroTrustAccessAiControlsMcpPortal,
  /** One MCP server. */
  mcpServer: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-ai-controls-mcp-server") as typeof mcpServer
    ).DataCloudflareZeroTrustAccessAiControlsMcpServer,
  /** One CA of client certificates. */
  mtlsCertificate: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-mtls-certificate") as typeof mtlsCertificate
    ).DataCloudflareZeroTrustAccessMtlsCertificate,
  /** The CAs of client certificates. */
  mtlsCertificates: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-mtls-certificates") as typeof mtlsCertificates
    ).DataCloudflareZeroTrustAccessMtlsCertificates,
  /** How client certificates are handled for hostnames. */
  mtlsHostnameSettings: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-mtls-hostname-settings") as typeof mtlsHostnameSettings
    ).DataCloudflareZeroTrustAccessMtlsHostnameSettings,
  /** The reusable policies. */
  policies: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-policies") as typeof policies)
      .DataCloudflareZeroTrustAccessPolicies,
  /** One reusable policy. */
  policy: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-policy") as typeof policy)
      .DataCloudflareZeroTrustAccessPolicy,
  /** One service that knows the posture of devices. */
  postureIntegration: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-device-posture-integration") as typeof postureIntegration
    ).DataCloudflareZeroTrustDevicePostureIntegration,
  /** The services that know the posture of devices. */
  postureIntegrations: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-device-posture-integrations") as typeof postureIntegrations
    ).DataCloudflareZeroTrustDevicePostureIntegrations,
  /** One service token, without its secret. */
  serviceToken: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-service-token") as typeof serviceToken)
      .DataCloudflareZeroTrustAccessServiceToken,
  /** The service tokens, without their secrets. */
  serviceTokens: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-service-tokens") as typeof serviceTokens)
      .DataCloudflareZeroTrustAccessServiceTokens,
  /** The SSH CA of one application. */
  shortLivedCertificate: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-short-lived-certificate") as typeof shortLivedCertificate
    ).DataCloudflareZeroTrustAccessShortLivedCertificate,
  /** The SSH CAs of applications. */
  shortLivedCertificates: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-short-lived-certificates") as typeof shortLivedCertificates
    ).DataCloudflareZeroTrustAccessShortLivedCertificates,
  /** One tag. */
  tag: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-tag") as typeof tag)
      .DataCloudflareZeroTrustAccessTag,
  /** The tags. */
  tags: () =>
    (require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-tags") as typeof tags)
      .DataCloudflareZeroTrustAccessTags,
  /** One virtual network. */
  virtualNetwork: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-tunnel-cloudflared-virtual-network") as typeof virtualNetwork
    ).DataCloudflareZeroTrustTunnelCloudflaredVirtualNetwork,
  /** The virtual networks. */
  virtualNetworks: () =>
    (
      require("@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-tunnel-cloudflared-virtual-networks") as typeof virtualNetworks
    ).DataCloudflareZeroTrustTunnelCloudflaredVirtualNetworks,
} as const;
