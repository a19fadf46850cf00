import type { Decision } from "../../../api/areas/policies/policy-limits";
import type { AccessRules } from "../../../rules";
import { inOrderOfExecution } from "../../../rules/decision";
import { matchesEveryone, matchesNobody, rulesIn } from "./coverage";
import type { PolicyWarning } from "./policy-warnings";

/** A policy of an application. */
export interface AttachedPolicy {
  /** How messages name it: the path of its construct, or its name. */
  readonly name: string;
  /** Undefined if another program manages the policy, and the decision was not given. */
  readonly decision: Decision | undefined;
  /** Undefined if another program manages the policy. */
  readonly rules: AccessRules | undefined;
  readonly asksFor: readonly string[];
}

/** An application as the warnings see it. */
export interface WarnedApplication {
  readonly type: "web" | "mcp";
  /** In the order in which they are attached. */
  readonly policies: readonly AttachedPolicy[];
  readonly allowedIdps: readonly string[];
  /** Whether the application itself asks for a second factor. */
  readonly hasSecondFactor: boolean;
  /** Whether an identity provider, by its ID, is the one-time PIN. */
  readonly isOneTimePin: (identityProviderId: unknown) => boolean;
}

const NAMES = {
  web: "the application",
  mcp: "the MCP server or portal",
} as const;

/**
 * The warnings about all policies of an application together. Infrastructure applications need none of them: their policies can
 * neither match everyone nor use groups, which alone can match nobody.
 */
export const APPLICATION_WARNINGS: readonly PolicyWarning<WarnedApplication>[] = [
  {
    code: "CFA1306",
    id: "nobody-allowed",
    findings: ({ type, policies }) =>
      policies.length > 0 && policies.every(letsNobodyIn)
        ? [
            `every policy denies access or matches nobody, so nobody may use ${NAMES[type]}; add an Allow policy, or allow, ` +
              "with rules that people match",
          ]
        : [],
  },
  {
    code: "CFA1307",
    id: "unreachable-policy",
    findings: ({ policies }) => unreachable(policies),
  },
  {
    code: "CFA1308",
    id: "one-time-pin-only",
    findings: (application) =>
      application.hasSecondFactor
        ? []
        : application.policies
            .filter((policy) => isOnlyOneTimePin(policy, application))
            .map(
              ({ name }) =>
                `a one-time PIN by email is the only proof that policy "${name}" asks for; allow another identity provider, or ` +
                "require another rule, such as AccessRule.devicePosture",
            ),
  },
];

const letsNobodyIn = ({ decision, rules }: AttachedPolicy): boolean =>
  decision === "deny" || (rules !== undefined && matchesNobody(rules));

function unreachable(policies: readonly AttachedPolicy[]): string[] {
  const order = inOrderOfExecution(policies);
  const first = order.findIndex(({ rules }) => rules !== undefined && matchesEveryone(rules));
  if (first === -1) return [];
  return order
    .slice(first + 1)
    .map(
      ({ name }) =>
        `policy "${name}" never decides, because "${order[first]?.name ?? ""}" is evaluated before it and matches everyone; ` +
        "move it before that policy, or remove it",
    );
}

/** Kinds of rules about who the user is, which a PIN by email proves too. */
const PROVEN_BY_EMAIL: ReadonlySet<string> = new Set([
  "everyone",
  "login_method",
  "email",
  "email_domain",
  "email_list",
  "group",
]);

function isOnlyOneTimePin(
  { decision, rules, asksFor }: AttachedPolicy,
  { allowedIdps, isOneTimePin }: WarnedApplication,
): boolean {
  if (decision !== "allow" || rules === undefined || asksFor.some((prompt) => prompt !== "a justification"))
    return false;
  const [include, require] = [rulesIn(rules, "include"), rulesIn(rules, "require")];
  if (require.some(({ kind }) => !PROVEN_BY_EMAIL.has(kind))) return false;
  const isPin = ({ kind, value }: (typeof include)[number]): boolean =>
    kind === "login_method" && isOneTimePin(value.id);
  return (
    (allowedIdps.length > 0 && allowedIdps.every((id) => isOneTimePin(id))) ||
    require.some(isPin) ||
    (include.length > 0 && include.every(isPin))
  );
}
