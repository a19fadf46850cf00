import {
  AccessPolicy,
  AccessRule,
  AppLauncherApp,
  BookmarkApp,
  BrowserIsolationApp,
  DashSsoApp,
  Destination,
  GatewayCa,
  InfrastructureApp,
  McpApp,
  McpPortalApp,
  McpServer,
  OidcApp,
  ProxyEndpointApp,
  RdpApp,
  RdpInfrastructureApp,
  SamlApp,
  SelfHostedApp,
  SshApp,
  SshInfrastructureApp,
  TargetFleet,
  VncApp,
  WarpApp,
} from "../../../lib";
import { either, type Deployment, type Variant } from "./deployment";

const PUBLIC_KEY =
  "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg= open-ssh-ca@cloudflareaccess.org";
const allow = [AccessRule.emailDomain("example.com")];
const UPDATE = ["update"] as const;

/** Optional props of applications that users open in a browser. */
const web = (variant: Variant) =>
  variant === "required"
    ? {}
    : {
        sessionDuration: either(variant, "2h", "3h"),
        customDenyMessage: either(variant, "No", "No, thank you"),
        customDenyUrl: `https://www.example.com/${variant}`,
        customNonIdentityDenyUrl: `https://www.example.com/${variant}`,
        logoUrl: `https://www.example.com/${variant}.png`,
        allowIframe: either(variant, true, false),
        appLauncherVisible: either(variant, false, true),
        corsHeaders: { allowedMethods: [either(variant, "GET", "POST")], allowedOrigins: ["https://example.com"] },
        enableBindingCookie: either(variant, true, false),
        httpOnlyCookieAttribute: either(variant, false, true),
        pathCookieAttribute: either(variant, true, false),
        readServiceTokensFromHeader: either(variant, "X-Token", "X-Other"),
        sameSiteCookieAttribute: either(variant, "lax", "strict"),
        serviceAuth401Redirect: either(variant, true, false),
        skipInterstitial: either(variant, true, false),
      };

const session = (variant: Variant) =>
  variant === "required"
    ? {}
    : {
        sessionDuration: either(variant, "2h", "3h"),
        customDenyUrl: `https://www.example.com/${variant}`,
        customNonIdentityDenyUrl: `https://www.example.com/${variant}`,
      };

const screens: Deployment = {
  name: "screens",
  build: (scope, { variant, version }) => {
    const name = (what: string) => (variant === "changed" ? `${what} 2` : what);
    new SshApp(scope, "ssh", { ...web(variant), name: name("Terminal"), domain: "ssh.example.com", allow });
    new VncApp(scope, "vnc", { ...web(variant), name: name("Screen"), domain: "vnc.example.com", allow });
    const fleet = new TargetFleet(scope, "desks", { targets: { desk: { ip: "10.9.0.1" } } });
    // The API returns both settings in the application, too.
    const careful = () =>
      new AccessPolicy(scope, "careful", {
        name: "Careful",
        include: allow,
        mfa: { sessionDuration: either(variant, "1h", "2h") },
        rdp: {
          [either(variant, "allowedClipboardLocalToRemoteFormats", "allowedClipboardRemoteToLocalFormats")]: ["text"],
        },
      });
    new RdpApp(scope, "rdp", {
      ...web(variant),
      name: name("Desktops"),
      domain: "rdp.example.com",
      targetCriteria: [fleet.criteria(either(variant, 3389, 3390), "RDP")],
      ...(variant !== "required" && version !== "5.14.0" && { policies: [careful()] }),
      allow,
    });
    new RdpInfrastructureApp(scope, "desks-app", {
      ...web(variant),
      name: name("Desks"),
      domain: "desks.example.com",
      targets: fleet,
      allow,
      ...(variant !== "required" && { ports: [either(variant, 3389, 3390)] }),
      ...(variant !== "required" &&
        version !== "5.14.0" && { rdp: { allowedClipboardLocalToRemoteFormats: either(variant, ["text"], []) } }),
    });
  },
};

const zone: Deployment = {
  name: "zone",
  build: (scope, { variant, zoneId }) => {
    const name = variant === "changed" ? "Zone wiki 2" : "Zone wiki";
    new SelfHostedApp(scope, "wiki", { name, zoneId, domain: "zone-wiki.example.com", allow });
  },
};

const byTag: Deployment = {
  name: "by-tag",
  build: (scope, { variant }) => {
    const env = either(variant, "prod", "stage");
    new SshInfrastructureApp(scope, "ssh", {
      name: "Tagged hosts",
      targets: {
        include: { tags: { env: [env] } },
        ...(variant !== "required" && { exclude: { hostnames: ["old"] } }),
      },
      usernames: ["ubuntu"],
      gatewayCa: GatewayCa.fromPublicKey(scope, "ca", PUBLIC_KEY),
      allow,
    });
    new InfrastructureApp(scope, "infrastructure", {
      name: "Tagged databases",
      targetCriteria: [{ port: 22, protocol: "SSH", require: { tags: { env: [env], kind: ["db"] } } }],
      usernames: ["ubuntu"],
      allow,
      ...(variant !== "required" && {
        customDenyUrl: `https://www.example.com/${variant}`,
        logoUrl: `https://www.example.com/${variant}.png`,
      }),
    });
    new SelfHostedApp(scope, "isolated", {
      ...web(variant),
      name: "Isolated",
      domain: "isolated.example.com",
      destinations: [
        Destination.publicHostname("isolated.example.com"),
        Destination.privateHostname("isolated.internal"),
      ],
      useClientlessIsolationAppLauncherUrl: variant !== "changed",
      allow,
    });
  },
  // After an import, the companion has null for a flag that is false.
  changedByImport: { "isolated/Resource": UPDATE },
};

const singletons: Deployment = {
  name: "singletons",
  build: (scope, { variant }) => {
    new WarpApp(scope, "devices", { ...session(variant), allow });
    new AppLauncherApp(scope, "launcher", {
      ...session(variant),
      ...(variant !== "required" && {
        appLauncherLogoUrl: `https://www.example.com/${variant}.png`,
        bgColor: either(variant, "#ffffff", "#000000"),
        headerBgColor: either(variant, "#003682", "#000000"),
        footerLinks: [{ name: "Help", url: `https://help.example.com/${variant}` }],
        landingPageDesign: { title: either(variant, "Welcome", "Hello"), buttonColor: "#003682" },
        skipAppLauncherLoginPage: either(variant, true, false),
      }),
      allow,
    });
    const { sessionDuration: _, ...withoutDuration } = { sessionDuration: "", ...session(variant) };
    new BrowserIsolationApp(scope, "isolation", { ...withoutDuration, allow });
  },
};

/**
 * With props that the official provider refuses for the type `mcp`, so that the companion takes the application over. Without
 * `allowAuthenticateViaWarp`, which needs a setting of the organization.
 */
const tools: Deployment = {
  name: "tools",
  build: (scope, { variant }) => {
    const server = new McpServer(scope, "docs", { name: "Docs", url: "https://docs.example.com/mcp" });
    new McpApp(scope, "docs-app", {
      name: either(variant, "Docs", "Pages"),
      server,
      allow,
      ...(variant !== "required" && {
        httpOnlyCookieAttribute: either(variant, false, true),
        optionsPreflightBypass: true,
        sameSiteCookieAttribute: either(variant, "lax", "strict"),
      }),
    });
    new McpPortalApp(scope, "portal-app", {
      name: either(variant, "Tools", "Agents"),
      hostname: "agents.example.com",
      allow,
      ...(variant !== "required" && {
        corsHeaders: { allowedMethods: [either(variant, "GET", "POST")], allowedOrigins: ["https://example.com"] },
      }),
    });
  },
};

const links: Deployment = {
  name: "links",
  build: (scope, { variant }) => {
    new BookmarkApp(scope, "status", {
      name: either(variant, "Status", "State"),
      url: `https://status.example.com/${variant}`,
      ...(variant !== "required" && {
        appLauncherVisible: either(variant, false, true),
        logoUrl: `https://www.example.com/${variant}.png`,
      }),
    });
    new ProxyEndpointApp(scope, "proxy", {
      ...session(variant),
      name: either(variant, "Proxy", "Endpoint"),
      domain: "abcde12345.proxy.cloudflare-gateway.com",
      allow,
    });
  },
};

const saas: Deployment = {
  name: "saas",
  build: (scope, { variant }) => {
    const staff = new AccessPolicy(scope, "staff", { name: "SaaS staff", include: allow });
    const policies = [staff];
    const grafana = new OidcApp(scope, "grafana", {
      name: either(variant, "Grafana", "Dashboards"),
      redirectUris: [`https://grafana.example.com/${variant}`],
      policies,
      ...(variant !== "required" && {
        grantTypes: ["authorization_code", "refresh_tokens"],
        scopes: either(variant, ["openid", "email"] as const, ["openid", "groups"] as const),
        customClaims: [{ name: either(variant, "groups", "teams"), source: "groups", required: true }],
        groupFilterRegex: either(variant, "^a", "^b"),
        appLauncherUrl: `https://grafana.example.com/${variant}`,
        accessTokenLifetime: either(variant, "15m", "30m"),
        refreshTokenLifetime: either(variant, "30d", "60d"),
        allowPkceWithoutClientSecret: either(variant, true, false),
        appLauncherVisible: either(variant, false, true),
        logoUrl: `https://www.example.com/${variant}.png`,
      }),
    });
    const saml = {
      spEntityId: `https://wiki.example.com/${variant}`,
      consumerServiceUrl: `https://wiki.example.com/acs/${variant}`,
      policies,
      ...(variant !== "required" && {
        nameIdFormat: either(variant, "id", "email"),
        customAttributes: [{ name: either(variant, "mail", "address"), source: "email" }],
        defaultRelayState: `https://wiki.example.com/start/${variant}`,
      }),
    } as const;
    const wiki = new SamlApp(scope, "wiki", { ...saml, name: either(variant, "SaaS wiki", "Pages") });
    new DashSsoApp(scope, "dashboard", {
      ...saml,
      name: either(variant, "Dashboard", "Cloudflare"),
      ...(variant !== "required" && { appLauncherVisible: either(variant, false, true) }),
    });
    // What the other side needs is used, so that it breaks if it is null.
    new BookmarkApp(scope, "endpoint", { name: "Endpoint", url: wiki.ssoEndpoint });
    new BookmarkApp(scope, "client", { name: grafana.clientId, url: "https://grafana.example.com" });
  },
};

export const APPLICATIONS = [screens, zone, byTag, singletons, tools, links, saas];
