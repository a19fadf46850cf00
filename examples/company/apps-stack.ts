import { AccessAccount, AccessDefaults, Duration } from "cdktf-cloudflare-access";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { EngineeringApps } from "./apps/engineering";
import { FinanceApps } from "./apps/finance";
import { PartnerApps } from "./apps/partners";
import { PeopleApps } from "./apps/people";
import { SupportApps } from "./apps/support";
import type { FoundationStack } from "./foundation-stack";

/** The web applications of the teams, with the defaults for all of them. Each team owns one file in `apps`. */
export class AppsStack extends TerraformStack {
  constructor(scope: Construct, id: string, foundation: FoundationStack) {
    super(scope, id);
    new AccessAccount(this, "account", { accountId: foundation.accountId });
    const { identity, standards } = foundation;
    AccessDefaults.of(this).set({
      allowedIdps: [identity.okta, identity.entra],
      customPages: standards.pages,
      sameSiteCookieAttribute: "lax",
      sessionDuration: Duration.hours(8),
    });
    new EngineeringApps(this, "engineering", foundation);
    new FinanceApps(this, "finance", foundation);
    new PartnerApps(this, "partners", foundation);
    new PeopleApps(this, "people", foundation);
    new SupportApps(this, "support", foundation);
  }
}
