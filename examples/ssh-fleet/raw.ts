// The twin of main.ts: it leaves the same account behind, written with the L1s of the official provider, and with one of
// the companion for the certificate authority, which the official provider does not have.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { ZeroTrustAccessInfrastructureTarget } from "@cdktf/provider-cloudflare/lib/zero-trust-access-infrastructure-target";
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { AccessAccount } from "cdktf-cloudflare-access";
import { CfaccessGatewayCa } from "cdktf-cloudflare-access/bindings";
import type { Construct } from "constructs";
import { parse } from "yaml";

class RawSshStack extends TerraformStack {
  constructor(scope: Construct, id: string, accountId: string) {
    super(scope, id);
    const account = new AccessAccount(this, "account", { accountId }); // for its two providers only
    const provider = account.officialProvider;
    const hosts = parse(readFileSync(join(__dirname, "hosts.yaml"), "utf8")) as Record<string, string>;

    const targets = Object.entries(hosts).map(
      ([hostname, ipAddr]) =>
        new ZeroTrustAccessInfrastructureTarget(this, hostname, {
          provider,
          accountId,
          hostname,
          ip: { ipv4: { ipAddr } },
        }),
    );
    new ZeroTrustAccessApplication(this, "ssh", {
      provider,
      accountId,
      type: "infrastructure",
      name: "Production SSH",
      targetCriteria: [{ port: 22, protocol: "SSH", targetAttributes: { hostname: Object.keys(hosts).sort() } }],
      policies: [
        {
          name: "On call",
          decision: "allow",
          precedence: 1,
          include: [{ email: { email: "ann@example.com" } }, { email: { email: "ben@example.com" } }],
          require: [{ authMethod: { authMethod: "mfa" } }],
          connectionRules: { ssh: { usernames: ["root", "ubuntu"] } },
        },
        {
          name: "Engineers",
          decision: "allow",
          precedence: 2,
          include: [{ emailDomain: { domain: "example.com" } }],
          connectionRules: { ssh: { usernames: ["ubuntu"] } },
        },
      ],
      dependsOn: targets,
    });
    const ca = new CfaccessGatewayCa(this, "ca", { provider: account.companionProvider, accountId });
    new TerraformOutput(this, "ssh_ca", { value: ca.publicKey });
    new TerraformOutput(this, "user_data", { value: userData(ca.publicKey) });
  }
}

const userData = (publicKey: string): string => `#cloud-config
write_files:
  - path: /etc/ssh/ca.pub
    content: ${publicKey}
  - path: /etc/ssh/sshd_config.d/00-cloudflare-access.conf
    content: |
      PubkeyAuthentication yes
      TrustedUserCAKeys /etc/ssh/ca.pub
runcmd:
  - systemctl reload ssh || systemctl reload sshd
`;

const accountId = process.env.CLOUDFLARE_ACCOUNT_ID;
if (accountId === undefined) throw new Error("set CLOUDFLARE_ACCOUNT_ID to the account that the hosts belong to");

const app = new App();
new RawSshStack(app, "ssh", accountId);
app.synth();
