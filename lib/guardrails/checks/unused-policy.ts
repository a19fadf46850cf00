import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

export const unusedPolicy: Guardrail = {
  id: "unused-policy",
  code: "CFA2621",
  level: "note",
  why: "A policy that no application uses does nothing, and counts toward the limit of 500.",
  fix: "Attach the policy to an application, or delete it.",
  limits: "An application outside the source may use it.",
  example: `new AccessPolicy(this, "staff", { name: "Staff", include: [AccessRule.emailDomain("example.com")] });`,
  *check({ model, usersOf }) {
    const bookmarked = new Set([...model.applications.values()].flatMap(({ policies }) => policies));
    for (const policy of model.policies.values()) {
      if (policy.opaque !== undefined || !policy.reusable || usersOf.has(policy.key) || bookmarked.has(policy.key))
        continue;
      const message = `no application uses ${named("policy", policy)}; attach it to one, or delete it`;
      yield { subject: subjectOf("policy", policy), message };
    }
  },
};
