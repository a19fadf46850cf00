import type { Guardrail } from "../guardrail";
import { opensToAnybody } from "./shared/open-to-anybody";

export const serviceAuthEveryone: Guardrail = {
  id: "service-auth-everyone",
  code: "CFA1304",
  level: "error",
  why:
    "A Service Auth policy asks nobody to log in: it is for programs that show a service token or a client certificate. If it " +
    "matches everyone, every program gets in without showing anything.",
  fix: "Include `AccessRule.serviceToken(token)` or `AccessRule.commonName(…)` instead of everyone.",
  example: `new SelfHostedApp(this, "wiki", {
  name: "Wiki",
  domain: "wiki.example.com",
  policies: [new AccessPolicy(this, "programs", { name: "Programs", decision: "non_identity", include: [AccessRule.everyone()] })],
});`,
  check: (context) =>
    opensToAnybody(context, "non_identity", {
      isExempt: () => false,
      message: (policy, applications) =>
        `${policy} lets every program in without a service token or a certificate, so ${applications} public; include ` +
        "service_token instead of everyone",
    }),
};
