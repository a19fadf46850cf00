import { AccessDefaults, BookmarkApp, SaasApp } from "cdktf-cloudflare-access";
import { Construct } from "constructs";
import type { FoundationStack } from "../foundation-stack";
import { TeamApp } from "../team-app";

export class PeopleApps extends Construct {
  constructor(scope: Construct, id: string, foundation: FoundationStack) {
    super(scope, id);
    const { people: team, ...others } = foundation.teams;
    AccessDefaults.of(this).set({ tags: [team.tag] });
    const guests = Object.values(others);
    new TeamApp(this, "handbook", foundation, { name: "Handbook", team, hostname: "handbook", guests });
    new TeamApp(this, "recruiting", foundation, {
      name: "Recruiting",
      team,
      hostname: "recruiting",
      confidential: true,
    });
    SaasApp.oidc(this, "payroll", {
      name: "Payroll",
      redirectUris: ["https://payroll.example.net/callback"],
      grantTypes: ["authorization_code_with_pkce"],
      policies: [team.policy],
    });
    new BookmarkApp(this, "benefits", { name: "Benefits", url: "https://benefits.example.net" });
  }
}
