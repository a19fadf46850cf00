import type { Application, KnownPolicy } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Guardrail } from "../guardrail";
import { doorForAnybody } from "../strangers";
import { list, nameOf, named, subjectOf } from "../subject";
import { isOnlyPaths } from "./bypass-everyone";

export const bypassBeyondPath: Guardrail = {
  id: "bypass-beyond-path",
  code: "CFA2602",
  level: "warning",
  why:
    "Requests that a Bypass policy matches are neither checked nor logged, so nobody can tell afterwards who used the " +
    "application. An address of the office, for example, is that of every guest and of every infected machine there.",
  fix:
    "Use an Allow policy with the same rules in `require`, or Service Auth for programs. If only a part must be reached without a " +
    "login, give that path an application of its own.",
  limits:
    "Not for applications all of whose destinations have a path. A Bypass policy for everyone is `bypass-everyone`.",
  example: `new SelfHostedApp(this, "wiki", {
  name: "Wiki",
  domain: "wiki.example.com",
  policies: [
    new AccessPolicy(this, "office", { name: "Office", decision: "bypass", include: [AccessRule.ip("192.0.2.0/24")] }),
    new AccessPolicy(this, "staff", { name: "Staff", include: [AccessRule.emailDomain("example.com")] }),
  ],
});`,
  *check(context) {
    const users = new Map<KnownPolicy, Application[]>();
    for (const application of context.applications) {
      for (const policy of bypassesOf(context, application)) {
        users.set(policy, [...(users.get(policy) ?? []), application]);
      }
    }
    for (const [policy, applications] of users) {
      const message =
        `${named("policy", policy)} bypasses Access on all of ${list(applications.map(nameOf))}, not only on a path, so its ` +
        "requests are neither checked nor logged; use an Allow policy with these rules in require, or give the path an " +
        "application of its own";
      const counterexample = context.probes.matchedBy(policy)?.example();
      yield { subject: subjectOf("policy", policy), message, counterexample };
    }
  },
};

function bypassesOf(context: LintContext, application: Application): readonly KnownPolicy[] {
  const bypasses = context.knownPoliciesOf(application).filter(({ decision }) => decision === "bypass");
  if (bypasses.length === 0 || isOnlyPaths(application)) return [];
  if (doorForAnybody(context, application)?.admission.by === "bypass") return [];
  return bypasses.filter((policy) => context.probes.matchedBy(policy) !== undefined);
}
