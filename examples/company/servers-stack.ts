import { join } from "node:path";
import {
  AccessAccount,
  AccessPolicy,
  AccessRule,
  Inventory,
  RdpApp,
  ShortLivedCertificate,
  SshApp,
  SshInfrastructureApp,
  TargetFleet,
  VirtualNetwork,
  VncApp,
} from "cdktf-cloudflare-access";
import { TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { FoundationStack } from "./foundation-stack";

/** The machines of the company: SSH without keys, and terminals, screens and desktops in the browser. */
export class ServersStack extends TerraformStack {
  constructor(scope: Construct, id: string, foundation: FoundationStack) {
    super(scope, id);
    new AccessAccount(this, "account", { accountId: foundation.accountId });
    const network = new VirtualNetwork(this, "network", { name: "Data center" });
    const fleet = new TargetFleet(this, "hosts", {
      targets: Inventory.fromFile(join(__dirname, "hosts.yaml")),
      virtualNetworkId: network,
    });
    this.ssh(foundation);
    this.browser(fleet, foundation);
  }

  private ssh({ teams }: FoundationStack): void {
    const { engineering, sre } = teams;
    const mfa = [AccessRule.authMethod("mfa")];
    const production = new SshInfrastructureApp(this, "production", {
      name: "Production SSH",
      targets: { include: { tags: { role: ["bastion", "web", "worker"] } } },
      policies: [
        { name: "Reliability", include: sre.members, require: mfa, usernames: ["root", "ubuntu"] },
        { name: "Engineering", include: engineering.members, usernames: ["ubuntu"] },
      ],
    });
    new SshInfrastructureApp(this, "databases", {
      name: "Databases",
      targets: "database",
      usernames: ["postgres"],
      allow: sre.members,
    });
    new TerraformOutput(this, "user_data", { value: production.cloudInit() });
  }

  private browser(fleet: TargetFleet, { teams, domain }: FoundationStack): void {
    const { engineering, sre, finance } = teams;
    const terminal = new SshApp(this, "terminal", {
      name: "Terminal",
      domain: `terminal.${domain}`,
      policies: [sre.policy],
    });
    new ShortLivedCertificate(this, "terminal-ca", { application: terminal });
    new VncApp(this, "screens", { name: "Screens", domain: `screens.${domain}`, policies: [engineering.policy] });
    const accountants = new AccessPolicy(this, "accountants", {
      name: "Accountants at their desktops",
      include: [AccessRule.group(finance.group)],
      rdp: { allowedClipboardLocalToRemoteFormats: ["text"] },
    });
    new RdpApp(this, "rdp", {
      name: "Desktops",
      domain: `desktops.${domain}`,
      targetCriteria: [fleet.criteria(3389, "RDP")],
      policies: [accountants],
    });
  }
}
