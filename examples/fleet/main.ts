import { join } from "node:path";
import { AccessAccount, Inventory, TargetFleet } from "cdktf-cloudflare-access";
import { App, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface FleetStackProps {
  readonly accountId: string;
  readonly inventory: string;
}

/** All hosts of an inventory as targets of the account. */
export class FleetStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: FleetStackProps) {
    super(scope, id);
    new AccessAccount(this, "account", { accountId: props.accountId });
    const fleet = new TargetFleet(this, "hosts", { targets: Inventory.fromFile(props.inventory) });
    new TerraformOutput(this, "bastion_target_id", { value: fleet.targetId("bastion-01.ams1") });
  }
}

if (require.main === module) {
  const accountId = process.env.CLOUDFLARE_ACCOUNT_ID;
  if (accountId === undefined)
    throw new Error("set CLOUDFLARE_ACCOUNT_ID to the identifier of your Cloudflare account");

  const app = new App();
  new FleetStack(app, "fleet", {
    accountId,
    inventory: process.env.FLEET_INVENTORY ?? join(__dirname, "inventory.yaml"),
  });
  app.synth();
}
