import { DURATION_PATTERN, millisecondsOf } from "../../api/core/durations";
import { admissionOf } from "../../reach/evaluate";
import type { Application } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

export const sessionTooLong: Guardrail = {
  id: "session-too-long",
  code: "CFA2613",
  level: "note",
  why:
    "During a session Access does not ask the identity provider again. Somebody who has left, or whose laptop was stolen, stays " +
    "logged in until it ends or somebody revokes it.",
  fix: "Set a shorter `sessionDuration`, or a longer limit (`limits.sessionDuration`) if the application may have it.",
  limits: "The limit is a week, unless you set another.",
  example: `new SelfHostedApp(this, "wiki", {
  name: "Wiki",
  domain: "wiki.example.com",
  sessionDuration: "720h",
  allow: [AccessRule.emailDomain("example.com")],
});`,
  *check(context) {
    const limit = millisecondsOf(context.limits.sessionDuration);
    for (const application of context.applications) {
      const [longest] = sessionsOf(context, application).sort((one, other) => other.milliseconds - one.milliseconds);
      if (longest === undefined || longest.milliseconds <= limit) continue;
      const message =
        `sessions of ${named("application", application)} last ${longest.text}, and the limit is ` +
        `${context.limits.sessionDuration}; set a shorter session duration, or raise the limit`;
      yield { subject: subjectOf("application", application), message };
    }
  },
};

const DURATION = new RegExp(DURATION_PATTERN);

function sessionsOf(context: LintContext, application: Application): { text: string; milliseconds: number }[] {
  return context.knownPoliciesOf(application).flatMap((policy) => {
    const { decision } = policy;
    if (decision !== "allow" && decision !== "non_identity") return [];
    const { session } = admissionOf(context.model, application, policy, decision).conditions;
    return session !== undefined && DURATION.test(session)
      ? [{ text: session, milliseconds: millisecondsOf(session) }]
      : [];
  });
}
