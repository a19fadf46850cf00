import type { Guardrail } from "../guardrail";
import { count, named, subjectOf } from "../subject";

const DAY = 86_400_000;

export const tokenUnused: Guardrail = {
  id: "token-unused",
  code: "CFA2610",
  level: "warning",
  why: "A token that nothing uses is a key that nobody misses when it is stolen. An account can have 50.",
  fix: "Delete the token. The organization can do this by itself (`serviceTokenInactivity`).",
  limits:
    "Only where the source tells when a token was last used. A token that was never used may be new: that is a note. The limit is " +
    "90 days, unless you set another.",
  example: `// When a token was last used is in the account, not in the code:
new ServiceToken(this, "ci", { name: "CI" });`,
  *check({ model, now, limits }) {
    for (const token of model.serviceTokens.values()) {
      const { lastSeenAt } = token;
      if (lastSeenAt === undefined) continue;
      const subject = subjectOf("service token", token);
      const name = named("service token", token);
      if (lastSeenAt === null) {
        yield { subject, message: `${name} was never used; delete it, unless it is new`, level: "note" };
        continue;
      }
      const days = Math.floor((now.getTime() - Date.parse(lastSeenAt)) / DAY);
      if (days >= limits.tokenUnusedDays) {
        yield { subject, message: `${name} was last used ${count(days, "day")} ago; delete it if nothing needs it` };
      }
    }
  },
};
