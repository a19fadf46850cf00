import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

export const optionsPreflightBypass: Guardrail = {
  id: "options-preflight-bypass",
  code: "CFA2616",
  level: "note",
  why:
    "Requests with the method OPTIONS reach the origin without a check, whoever sends them. Single-page applications need answers " +
    "to preflight requests, but Access can give them itself.",
  fix: "Set `corsHeaders` of the application, so that Access answers preflight requests, and remove `optionsPreflightBypass`.",
  example: `new SelfHostedApp(this, "api", {
  name: "API",
  domain: "api.example.com",
  optionsPreflightBypass: true,
  allow: [AccessRule.emailDomain("example.com")],
});`,
  *check({ applications }) {
    for (const application of applications) {
      if (application.optionsPreflightBypass !== true) continue;
      const message =
        `${named("application", application)} lets every OPTIONS request through to its origin; set CORS headers, with which ` +
        "Access answers preflight requests itself";
      yield { subject: subjectOf("application", application), message };
    }
  },
};
