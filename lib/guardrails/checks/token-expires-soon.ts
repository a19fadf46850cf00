import type { Guardrail } from "../guardrail";
import { count, named, subjectOf } from "../subject";

const DAY = 86_400_000;

export const tokenExpiresSoon: Guardrail = {
  id: "token-expires-soon",
  code: "CFA2611",
  level: "warning",
  why: "When a service token expires, the programs that use it are turned away at once.",
  fix: "Refresh the token (`cfaccess api service-tokens refresh`), rotate it, or delete it if nothing uses it.",
  limits:
    "Only where the source tells when a token ends: a state, a plan of existing tokens, a live account or its snapshot.",
  example: `// The end of a token is in the state or the account, not in the code:
new ServiceToken(this, "ci", { name: "CI", duration: "720h" });`,
  *check({ model, now, limits }) {
    for (const token of model.serviceTokens.values()) {
      if (token.expiresAt === undefined || token.duration === "forever") continue;
      const days = Math.floor((Date.parse(token.expiresAt) - now.getTime()) / DAY);
      if (!(days <= limits.tokenExpiresWithinDays)) continue;
      const when = days < 0 ? "has expired" : days === 0 ? "expires today" : `expires in ${count(days, "day")}`;
      const message = `${named("service token", token)} ${when}; refresh or rotate it, or delete it if nothing uses it`;
      yield { subject: subjectOf("service token", token), message };
    }
  },
};
