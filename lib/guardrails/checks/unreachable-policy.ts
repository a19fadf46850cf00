import type { RequestSet } from "../../reach/engine";
import type { Application, KnownPolicy } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Guardrail } from "../guardrail";
import { list, nameOf, named, subjectOf } from "../subject";
import { isUnusable } from "./nobody-allowed";

export const unreachablePolicy: Guardrail = {
  id: "unreachable-policy",
  code: "CFA1307",
  level: "warning",
  why:
    "The first policy that matches decides; Bypass and Service Auth come first, then Allow and Block in their order. A policy all " +
    "of whose requests an earlier one matches never decides. What it says, a Block or a shorter session for example, does not " +
    "happen.",
  fix: "Move the policy before the ones that cover it, or remove it.",
  limits: "Not if nobody at all can use the application (`nobody-allowed`), or if the policy matches nobody by itself.",
  example: `new SelfHostedApp(this, "wiki", {
  name: "Wiki",
  domain: "wiki.example.com",
  policies: [
    new AccessPolicy(this, "staff", { name: "Staff", include: [AccessRule.emailDomain("example.com")] }),
    new AccessPolicy(this, "bob", { name: "Block Bob", decision: "deny", include: [AccessRule.email("bob@example.com")] }),
  ],
});`,
  *check(context) {
    for (const application of context.applications) {
      if (application.policies.length < 2 || isUnusable(context, application)) continue;
      for (const { policy, covering } of unreachableIn(context, application)) {
        const message =
          `${named("policy", policy)} never decides about ${named("application", application)}, because ` +
          `${list(covering.map(nameOf))} ${covering.length === 1 ? "is" : "are"} evaluated before it and ` +
          `${covering.length === 1 ? "matches" : "match"} everyone whom it matches; move it before, or remove it`;
        yield { subject: subjectOf("policy", policy), message, about: application.origin.address ?? application.key };
      }
    }
  },
};

interface Unreachable {
  readonly policy: KnownPolicy;
  readonly covering: readonly KnownPolicy[];
}

interface Step {
  readonly policy: KnownPolicy;
  readonly matches: RequestSet;
}

function unreachableIn(context: LintContext, application: Application): Unreachable[] {
  const found: Unreachable[] = [];
  const before: Step[] = [];
  let covered: RequestSet | undefined;
  for (const policy of inOrder(context.knownPoliciesOf(application))) {
    const matches = context.probes.matchedBy(policy, application.allowedIdps);
    if (matches === undefined) continue;
    if (covered?.includes(matches) === true) found.push({ policy, covering: coveringOf(before, matches) });
    covered = covered?.union(matches) ?? matches;
    before.push({ policy, matches });
  }
  return found;
}

/** One policy that covers the requests, or else all that have some of them. */
function coveringOf(before: readonly Step[], matches: RequestSet): readonly KnownPolicy[] {
  const single = before.find((step) => step.matches.includes(matches));
  if (single !== undefined) return [single.policy];
  return before.flatMap((step) => (step.matches.intersection(matches) === undefined ? [] : [step.policy]));
}

/** Bypass and Service Auth are evaluated before Allow and Block. */
const inOrder = (policies: readonly KnownPolicy[]): KnownPolicy[] => [
  ...policies.filter(isEvaluatedFirst),
  ...policies.filter((policy) => !isEvaluatedFirst(policy)),
];

const isEvaluatedFirst = ({ decision }: KnownPolicy): boolean => decision === "bypass" || decision === "non_identity";
