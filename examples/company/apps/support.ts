import { AccessDefaults, SaasApp } from "cdktf-cloudflare-access";
import { Construct } from "constructs";
import type { FoundationStack } from "../foundation-stack";
import { TeamApp } from "../team-app";

export class SupportApps extends Construct {
  constructor(scope: Construct, id: string, foundation: FoundationStack) {
    super(scope, id);
    const { support: team, engineering } = foundation.teams;
    AccessDefaults.of(this).set({ tags: [team.tag] });
    new TeamApp(this, "desk", foundation, { name: "Help desk", team, hostname: "desk" });
    new TeamApp(this, "answers", foundation, { name: "Answers", team, hostname: "answers", guests: [engineering] });
    SaasApp.saml(this, "crm", {
      name: "CRM",
      spEntityId: "https://crm.example.net",
      consumerServiceUrl: "https://crm.example.net/saml/acs",
      policies: [team.policy],
    });
  }
}
