import type { Application } from "../../reach/model/access-model";
import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

export const corsAnyOriginWithCredentials: Guardrail = {
  id: "cors-any-origin-with-credentials",
  code: "CFA2615",
  level: "error",
  why:
    "With credentials allowed for every origin, any website that a logged-in user visits can read the application in the user's " +
    "name.",
  fix: "List the origins that need it (`allowedOrigins`), or do not allow credentials.",
  limits: "`SelfHostedApp` refuses this at synthesis (`CFA1408`). L1 constructs and HCL do not.",
  example: `import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";

new ZeroTrustAccessApplication(this, "api", {
  accountId: "0123456789abcdef0123456789abcdef",
  name: "API",
  type: "self_hosted",
  domain: "api.example.com",
  corsHeaders: { allowAllOrigins: true, allowCredentials: true },
});`,
  *check({ applications }) {
    for (const application of applications) {
      if (application.cors?.allowCredentials !== true || !allowsAnyOrigin(application)) continue;
      const message =
        `${named("application", application)} allows credentials from every origin, so any website can use it in the name of ` +
        "its visitors; list the origins, or do not allow credentials";
      yield { subject: subjectOf("application", application), message };
    }
  },
};

const allowsAnyOrigin = ({ cors }: Application): boolean =>
  cors?.allowAllOrigins === true || (cors?.allowedOrigins ?? []).some((origin) => /^(?:https?:\/\/)?\*$/.test(origin));
