import { DnsRecord } from "@cdktf/provider-cloudflare/lib/dns-record";
import { ZeroTrustAccessAiControlsMcpPortal as McpPortal } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-portal";
import { ZeroTrustAccessAiControlsMcpServer as McpServer } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server";
import {
  ZeroTrustAccessApplication as Application,
  type ZeroTrustAccessApplicationConfig as ApplicationConfig,
} from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { ZeroTrustAccessCustomPage as CustomPage } from "@cdktf/provider-cloudflare/lib/zero-trust-access-custom-page";
import { ZeroTrustAccessGroup as Group } from "@cdktf/provider-cloudflare/lib/zero-trust-access-group";
import { ZeroTrustAccessIdentityProvider as IdentityProvider } from "@cdktf/provider-cloudflare/lib/zero-trust-access-identity-provider";
import { ZeroTrustAccessInfrastructureTarget as Target } from "@cdktf/provider-cloudflare/lib/zero-trust-access-infrastructure-target";
import { ZeroTrustAccessKeyConfiguration as KeyConfiguration } from "@cdktf/provider-cloudflare/lib/zero-trust-access-key-configuration";
import { ZeroTrustAccessMtlsCertificate as MtlsCertificate } from "@cdktf/provider-cloudflare/lib/zero-trust-access-mtls-certificate";
import { ZeroTrustAccessMtlsHostnameSettings as MtlsHostnameSettings } from "@cdktf/provider-cloudflare/lib/zero-trust-access-mtls-hostname-settings";
import { ZeroTrustAccessPolicy as Policy } from "@cdktf/provider-cloudflare/lib/zero-trust-access-policy";
import { ZeroTrustAccessServiceToken as ServiceToken } from "@cdktf/provider-cloudflare/lib/zero-trust-access-service-token";
import { ZeroTrustAccessShortLivedCertificate as ShortLivedCertificate } from "@cdktf/provider-cloudflare/lib/zero-trust-access-short-lived-certificate";
import { ZeroTrustAccessTag as Tag } from "@cdktf/provider-cloudflare/lib/zero-trust-access-tag";
import type { Construct } from "constructs";

/** The account and the values of an `AccessStack`. */
export interface AccessStackOptions {
  readonly accountId: string;
  readonly zoneId: string;
  readonly zone: string;
  /** Certificate of a certificate authority, in PEM. */
  readonly certificate: string;
  /** Part of names and other fields. Another value changes most resources. */
  readonly release: string;
}

/**
 * One resource of every kind: a group, a policy, a token, a page, a target, an MCP portal, applications of six types,
 * certificates and an identity provider.
 */
export class AccessStack {
  readonly #scope: Construct;
  readonly #options: AccessStackOptions;

  constructor(scope: Construct, options: AccessStackOptions) {
    this.#scope = scope;
    this.#options = options;
    const everyday = this.#policies();
    const tag = this.#settings();
    this.#identities();
    this.#web(everyday, tag);
    this.#infrastructure();
    this.#mcp(everyday);
  }

  #named(name: string): string {
    return `${name} ${this.#options.release}`;
  }

  #policies(): Policy {
    const { accountId, zone } = this.#options;
    const staff = new Group(this.#scope, "group", {
      accountId,
      name: this.#named("Staff"),
      include: [{ emailDomain: { domain: zone } }, { email: { email: `${this.#options.release}@${zone}` } }],
      exclude: [{ geo: { countryCode: "AQ" } }],
    });
    return new Policy(this.#scope, "policy", {
      accountId,
      name: this.#named("Everyday"),
      decision: "allow",
      include: [{ group: { id: staff.id } }],
    });
  }

  /** Returns a reference to the name of the tag. */
  #settings(): string {
    const { accountId, release } = this.#options;
    new ServiceToken(this.#scope, "token", { accountId, name: this.#named("Pipeline") });
    const tag = new Tag(this.#scope, "tag", { accountId, name: "internal" });
    const html = `<p>Not for you: ${release}</p>`;
    const page = { accountId, name: this.#named("Denied"), type: "identity_denied", customHtml: html };
    new CustomPage(this.#scope, "page", page);
    new KeyConfiguration(this.#scope, "keys", { accountId, keyRotationIntervalDays: release === "1" ? 30 : 60 });
    return tag.name;
  }

  #identities(): void {
    const { accountId, zone, certificate, release } = this.#options;
    const hostname = `api-${release}.${zone}`;
    const ca = { accountId, name: this.#named("Devices"), certificate, associatedHostnames: [hostname] };
    new MtlsCertificate(this.#scope, "devices", ca);
    const settings = [{ hostname, chinaNetwork: false, clientCertificateForwarding: true }];
    new MtlsHostnameSettings(this.#scope, "forwarding", { accountId, settings });
    new IdentityProvider(this.#scope, "pin", { accountId, name: this.#named("PIN"), type: "onetimepin", config: {} });
  }

  #web(everyday: Policy, tag: string): void {
    const { zone } = this.#options;
    const wiki = this.#application("wiki", {
      type: "self_hosted",
      domain: `wiki.${zone}`,
      policies: [{ id: everyday.id }],
      tags: [tag], // a reference, so that Terraform creates the tag first
    });
    new ShortLivedCertificate(this.#scope, "ca", { accountId: this.#options.accountId, appId: wiki.id });
    this.#application("handbook", { type: "bookmark", domain: `handbook.${zone}` });
    this.#application("crm", {
      type: "saas",
      saasApp: {
        authType: "saml",
        consumerServiceUrl: `https://crm.${zone}/acs`,
        spEntityId: "crm",
        nameIdFormat: "email",
      },
    });
  }

  #application(id: string, config: Omit<ApplicationConfig, "accountId" | "name">): Application {
    return new Application(this.#scope, id, { accountId: this.#options.accountId, name: this.#named(id), ...config });
  }

  #infrastructure(): void {
    const { accountId, zone } = this.#options;
    const hostname = `bastion-${this.#options.release}`;
    new Target(this.#scope, "target", { accountId, hostname, ip: { ipv4: { ipAddr: "10.0.0.1" } } });
    this.#application("ssh", {
      type: "infrastructure",
      targetCriteria: [{ port: 22, protocol: "SSH", targetAttributes: { hostname: [hostname] } }],
      policies: [
        {
          name: "Engineers",
          decision: "allow",
          include: [{ emailDomain: { domain: zone } }],
          connectionRules: { ssh: { usernames: ["ubuntu"] } },
        },
      ],
    });
  }

  #mcp(everyday: Policy): void {
    const { accountId, zone, zoneId, release } = this.#options;
    const server = new McpServer(this.#scope, "server", {
      accountId,
      id: "docs",
      name: "Docs",
      hostname: `https://docs.${zone}/mcp`,
      authType: "unauthenticated",
    });
    const hostname = `mcp.${zone}`;
    const servers = [{ serverId: server.id, onBehalf: false }];
    new McpPortal(this.#scope, "portal", { accountId, id: "tools", name: this.#named("Tools"), hostname, servers });
    const policies = [{ id: everyday.id }];
    const viaPortal = { type: "via_mcp_server_portal", mcpServerId: server.id };
    this.#application("docs", { type: "mcp", destinations: [viaPortal], policies });
    this.#application("tools", {
      type: "mcp_portal",
      domain: hostname,
      destinations: [{ type: "public", uri: hostname }],
      policies,
    });
    new DnsRecord(this.#scope, "record", {
      zoneId,
      name: hostname,
      type: "CNAME",
      content: "gateway.agents.cloudflare.com",
      proxied: true,
      ttl: 1,
      comment: `Release ${release}`,
    });
  }
}
