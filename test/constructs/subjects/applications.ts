import {
  InfrastructureApp,
  McpApp,
  McpPortalApp,
  McpServer,
  SelfHostedApp,
  TargetFleet,
  type InfrastructureAppProps,
  type McpAppProps,
  type McpPortalAppProps,
  type SelfHostedAppProps,
} from "../../../lib";
import { allow, login, oauthConfiguration, policies, scimConfig, sshMfa, sshPolicies, ZONE_ID } from "./sample-props";
import { webProps } from "./application-types";
import { subject } from "./subject";

export const APPLICATIONS = [
  subject<SelfHostedAppProps>({
    kind: SelfHostedApp,
    every: webProps,
    required: ["name"],
    orAnother: "domain",
    atSynthesis: ["zoneName"],
  }),
  subject<InfrastructureAppProps>({
    kind: InfrastructureApp,
    every: (stack) => ({
      name: "SSH",
      zoneId: ZONE_ID,
      targetCriteria: [TargetFleet.fromHostnames(stack, "fleet", ["web"]).criteria(22, "SSH")],
      policies: sshPolicies(),
      allow: allow(),
      usernames: ["ubuntu"],
      allowEmailAlias: true,
      mfa: sshMfa(),
    }),
    required: ["name", "targetCriteria"],
  }),
  subject<McpAppProps>({
    kind: McpApp,
    every: (stack) => ({
      ...login(),
      name: "Docs",
      zoneId: ZONE_ID,
      server: McpServer.fromId(stack, "server", "docs"),
      policies: policies(stack),
      allow: allow(),
      oauthConfiguration: oauthConfiguration(),
      scimConfig: scimConfig(),
    }),
    required: ["name", "server"],
  }),
  subject<McpPortalAppProps>({
    kind: McpPortalApp,
    every: (stack) => ({
      ...login(),
      name: "Tools",
      zoneId: ZONE_ID,
      hostname: "mcp.example.com",
      customDomains: ["tools.example.com"],
      zoneName: "example.com",
      policies: policies(stack),
      allow: allow(),
      httpOnlyCookieAttribute: true,
      oauthConfiguration: oauthConfiguration(),
      optionsPreflightBypass: true,
      sameSiteCookieAttribute: "lax",
      scimConfig: scimConfig(),
    }),
    required: ["name", "hostname"],
    atSynthesis: ["customDomains", "zoneName"],
  }),
];
