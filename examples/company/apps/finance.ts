import { AccessDefaults, SaasApp } from "cdktf-cloudflare-access";
import { Construct } from "constructs";
import type { FoundationStack } from "../foundation-stack";
import { TeamApp } from "../team-app";

export class FinanceApps extends Construct {
  constructor(scope: Construct, id: string, foundation: FoundationStack) {
    super(scope, id);
    const { finance: team } = foundation.teams;
    AccessDefaults.of(this).set({ tags: [team.tag] });
    new TeamApp(this, "ledger", foundation, { name: "Ledger", team, hostname: "ledger", confidential: true });
    new TeamApp(this, "invoices", foundation, { name: "Invoices", team, hostname: "invoices" });
    SaasApp.saml(this, "expenses", {
      name: "Expenses",
      spEntityId: "https://expenses.example.net",
      consumerServiceUrl: "https://expenses.example.net/saml/acs",
      customAttributes: [{ name: "mail", source: "email" }],
      policies: [team.policy],
    });
  }
}
