import { AccessAccount } from "cdktf-cloudflare-access";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { EngineeringApps } from "./apps/engineering";
import { FinanceApps } from "./apps/finance";
import { PartnerApps } from "./apps/partners";
import { PeopleApps } from "./apps/people";
import { SupportApps } from "./apps/support";
import type { FoundationStack } from "./foundation-stack";

/** The web applications of the teams. Each team owns one file in `apps`. */
export class AppsStack extends TerraformStack {
  constructor(scope: Construct, id: string, foundation: FoundationStack) {
    super(scope, id);
    new AccessAccount(this, "account", { accountId: foundation.accountId });
    new EngineeringApps(this, "engineering", foundation);
    new FinanceApps(this, "finance", foundation);
    new PartnerApps(this, "partners", foundation);
    new PeopleApps(this, "people", foundation);
    new SupportApps(this, "support", foundation);
  }
}
