import { join } from "node:path";
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { AccessAccount, AccessRule, Inventory, SshInfrastructureApp, TargetFleet } from "cdktf-cloudflare-access";
import type { Construct } from "constructs";

const ENGINEERS = [AccessRule.emailDomain("example.com")];
const ON_CALL = [AccessRule.email("ann@example.com"), AccessRule.email("ben@example.com")];

/** SSH to every host of an inventory: engineers log in as `ubuntu`, people on call also as `root`. */
export class SshStack extends TerraformStack {
  constructor(scope: Construct, id: string, accountId: string) {
    super(scope, id);
    new AccessAccount(this, "account", { accountId });
    const hosts = new TargetFleet(this, "hosts", { targets: Inventory.fromFile(join(__dirname, "hosts.yaml")) });
    const ssh = new SshInfrastructureApp(this, "ssh", {
      name: "Production SSH",
      targets: hosts,
      policies: [
        { name: "On call", include: ON_CALL, require: [AccessRule.authMethod("mfa")], usernames: ["root", "ubuntu"] },
        { name: "Engineers", include: ENGINEERS, usernames: ["ubuntu"] },
      ],
    });
    new TerraformOutput(this, "ssh_ca", { value: ssh.publicKey });
    new TerraformOutput(this, "user_data", { value: ssh.cloudInit() });
  }
}

if (require.main === module) {
  const accountId = process.env.CLOUDFLARE_ACCOUNT_ID;
  if (accountId === undefined)
    throw new Error("set CLOUDFLARE_ACCOUNT_ID to the identifier of your Cloudflare account");

  const app = new App();
  new SshStack(app, "ssh", accountId);
  app.synth();
}
