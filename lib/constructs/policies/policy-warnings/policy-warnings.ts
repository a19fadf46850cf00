import type { Decision } from "../../../api/areas/policies/policy-limits";
import type { DiagnosticCode } from "../../../diagnostics";
import type { AccessRules } from "../../../rules";
import { matchesEveryone } from "./coverage";

/** A policy as the warnings see it. */
export interface WarnedPolicy {
  readonly decision: Decision;
  readonly rules: AccessRules;
  /** What the policy asks for after login, such as `approval`. */
  readonly asksFor: readonly string[];
}

/** A policy that defeats itself. Warnings do not stop synthesis. */
export interface PolicyWarning<Subject> {
  readonly code: DiagnosticCode;
  /** Names the warning for people and for settings. It never changes. */
  readonly id: string;
  /** Returns one message for each finding. */
  readonly findings: (subject: Subject) => readonly string[];
}

/** The warnings about one policy, wherever it is attached. */
export const POLICY_WARNINGS: readonly PolicyWarning<WarnedPolicy>[] = [
  {
    code: "CFA1303",
    id: "bypass-everyone",
    findings: ({ decision, rules }) =>
      decision === "bypass" && matchesEveryone(rules)
        ? [
            "the Bypass policy includes everyone and requires nothing, so its applications are public; require a rule about the " +
              "request, such as AccessRule.ip, or use an Allow policy",
          ]
        : [],
  },
  {
    code: "CFA1304",
    id: "service-auth-everyone",
    findings: ({ decision, rules }) =>
      decision === "non_identity" && matchesEveryone(rules)
        ? [
            "the Service Auth policy includes everyone and requires nothing, so every program gets access without a token; " +
              "include AccessRule.serviceToken instead",
          ]
        : [],
  },
  {
    code: "CFA1305",
    id: "allow-everyone",
    findings: ({ decision, rules, asksFor }) =>
      decision === "allow" && matchesEveryone(rules) && !asksFor.includes("approval")
        ? [
            "the Allow policy includes everyone and requires nothing, so everyone who can log in gets access; include groups or " +
              "email domains, or add require",
          ]
        : [],
  },
];

/** The findings of all warnings, as `Diagnostics.warn` takes them. */
export const findingsOf = <Subject>(
  warnings: readonly PolicyWarning<Subject>[],
  subject: Subject,
): { code: DiagnosticCode; message: string }[] =>
  warnings.flatMap(({ code, id, findings }) =>
    findings(subject).map((finding) => ({ code, message: `${finding} (${id})` })),
  );
