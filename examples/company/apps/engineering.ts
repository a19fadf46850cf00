import { AccessDefaults, BookmarkApp, SaasApp } from "cdktf-cloudflare-access";
import { Construct } from "constructs";
import type { FoundationStack } from "../foundation-stack";
import { TeamApp } from "../team-app";

export class EngineeringApps extends Construct {
  constructor(scope: Construct, id: string, foundation: FoundationStack) {
    super(scope, id);
    const { teams, standards, domain } = foundation;
    const { engineering: team, sre } = teams;
    AccessDefaults.of(this).set({ tags: [team.tag] });
    new TeamApp(this, "git", foundation, { name: "Git", team, hostname: "git" });
    new TeamApp(this, "ci", foundation, { name: "CI", team, hostname: "ci", policies: [standards.monitoring] });
    new TeamApp(this, "registry", foundation, {
      name: "Registry",
      team: sre,
      hostname: "registry",
      confidential: true,
    });
    new TeamApp(this, "staging", foundation, { name: "Staging", team, hostname: "staging", guests: [teams.support] });
    SaasApp.oidc(this, "grafana", {
      name: "Grafana",
      redirectUris: [`https://grafana.${domain}/login/generic_oauth`],
      scopes: ["openid", "email", "profile", "groups"],
      policies: [team.policy, sre.policy],
    });
    new BookmarkApp(this, "status", { name: "Status page", url: `https://status.${domain}` });
    new BookmarkApp(this, "cloud", {
      name: "Cloud console",
      url: "https://console.cloud.example",
      policies: [sre.policy],
    });
  }
}
