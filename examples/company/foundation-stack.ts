import {
  AccessAccount,
  AccessRule,
  AppLauncherApp,
  BrowserIsolationApp,
  DashSsoApp,
  Duration,
  KeyConfiguration,
  Organization,
  ProxyEndpointApp,
} from "cdktf-cloudflare-access";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { Devices } from "./devices";
import { Identity } from "./identity";
import { Standards } from "./standards";
import { Team } from "./team";

/** What differs between two accounts, such as those of staging and production. */
export interface FoundationProps {
  readonly accountId: string;

  /** ID of the zone of `domain`. */
  readonly zoneId: string;

  /** Domain of all hostnames and email addresses. */
  readonly domain: string;
}

/** What the platform team owns, and every other stack uses: people, devices, standards, and the settings of the account. */
export class FoundationStack extends TerraformStack {
  readonly accountId: string;
  readonly zoneId: string;
  readonly domain: string;
  readonly identity: Identity;
  readonly standards: Standards;
  readonly teams: Readonly<Record<"engineering" | "sre" | "finance" | "people" | "support", Team>>;

  constructor(scope: Construct, id: string, { accountId, zoneId, domain }: FoundationProps) {
    super(scope, id);
    this.accountId = accountId;
    this.zoneId = zoneId;
    this.domain = domain;
    new AccessAccount(this, "account", { accountId });
    this.identity = new Identity(this, "identity");
    this.standards = new Standards(this, "standards");
    const { healthy: devices } = new Devices(this, "devices", { domain });

    const { okta, entra } = this.identity;
    const acquired = entra.group("aa0a4aab-672b-4bdb-bc33-a59f1130a11f");
    this.teams = {
      engineering: new Team(this, "engineering", {
        name: "Engineering",
        members: [okta.group("eng"), acquired],
        devices,
      }),
      sre: new Team(this, "sre", { name: "Reliability", members: [okta.group("sre")], devices }),
      finance: new Team(this, "finance", { name: "Finance", members: [okta.group("finance")], devices }),
      people: new Team(this, "people", { name: "People", members: [okta.group("hr")], devices }),
      support: new Team(this, "support", { name: "Support", members: [okta.group("support")], devices }),
    };
    this.onceAnAccount();
  }

  /** What an account has once. */
  private onceAnAccount(): void {
    const { domain } = this;
    const allow = [AccessRule.emailDomain(domain)];
    new Organization(this, "organization", {
      name: "Example",
      authDomain: "example.cloudflareaccess.com",
      sessionDuration: Duration.hours(24),
      strictServiceTokenAuth: true,
      serviceTokenInactivity: { action: "disable", inactivityThresholdDays: 90 },
      loginDesign: { headerText: "Example", backgroundColor: "#003682", textColor: "#ffffff" },
    });
    new KeyConfiguration(this, "keys", { rotationIntervalDays: 90 });
    new AppLauncherApp(this, "launcher", {
      allow,
      headerBgColor: "#003682",
      footerLinks: [{ name: "Help", url: `https://help.${domain}` }],
    });
    new BrowserIsolationApp(this, "isolation", { allow });
    new ProxyEndpointApp(this, "proxy", {
      name: "Office proxy",
      domain: "abcde12345.proxy.cloudflare-gateway.com",
      allow,
    });
    const dashboard = `https://dash.cloudflare.com/api/v4/sso/saml/${domain}`;
    new DashSsoApp(this, "dashboard", {
      name: "Cloudflare dashboard",
      spEntityId: `${dashboard}/metadata`,
      consumerServiceUrl: `${dashboard}/response`,
      policies: [this.teams.sre.policy],
    });
  }
}
