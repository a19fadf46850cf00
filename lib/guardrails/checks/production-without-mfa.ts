import type { RequestSet } from "../../reach/engine";
import type { Application, ModelRule } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Guardrail } from "../guardrail";
import { isMatch } from "../pattern";
import { named, subjectOf } from "../subject";

/** Authentication methods that are a second factor, or a key in hardware (RFC 8176, section 2). */
const STRONG_METHODS = ["mfa", "hwk", "swk", "sc"];

export const productionWithoutMfa: Guardrail = {
  id: "production-without-mfa",
  code: "CFA2614",
  level: "error",
  why:
    "The application is in production, and somebody gets in with a password alone, or without any login. A second factor is what " +
    "stops a stolen password.",
  fix:
    "Let Access ask for a second factor (`mfa` of the policy, the application or the organization), or require it of the identity " +
    'provider: `AccessRule.authMethod("mfa")`.',
  limits:
    "Which applications are in production is a setting: the tags `production` and `prod`, unless you say otherwise. Service " +
    "tokens and client certificates in Service Auth policies are for programs, and not looked at. An Entra authentication " +
    "context counts as a second factor: what it asks for is configured in Entra.",
  example: `new SelfHostedApp(this, "shop", {
  name: "Shop",
  domain: "shop.example.com",
  tags: ["production"],
  allow: [AccessRule.emailDomain("example.com")],
});`,
  *check(context) {
    const applications = context.applications.filter((application) => isInProduction(context, application));
    if (applications.length === 0) return;
    const strong = context.probes.matching("second factors", { include: [...strongRules(context)] });
    for (const application of applications) {
      const weak = withoutSecondFactor(context, application, strong);
      if (weak === undefined) continue;
      const message =
        `production ${named("application", application)} lets users in without a second factor; set mfa of its policies or of ` +
        "the application, or require auth_method mfa";
      const subject = subjectOf("application", application);
      yield {
        subject,
        message,
        counterexample: weak.example(),
        mayDependOn: weak.opaqueFacts().map(({ name }) => name),
      };
    }
  },
};

const isInProduction = ({ production }: LintContext, { tags = [], name }: Application): boolean =>
  production.tags.some((tag) => tags.includes(tag)) ||
  production.names.some((pattern) => name !== undefined && isMatch(pattern, name));

/** The requests that a login without a second factor lets in, or a Bypass policy. */
function withoutSecondFactor(
  { probes }: LintContext,
  { key }: Application,
  strong: RequestSet | undefined,
): RequestSet | undefined {
  const admitted = probes.admitted(
    key,
    ({ by, conditions }) => by === "bypass" || (by === "allow" && conditions.mfa === undefined),
  );
  return strong === undefined ? admitted : admitted?.minus(strong);
}

function* strongRules({ model }: LintContext): Generator<ModelRule> {
  for (const method of STRONG_METHODS) yield { auth_method: { auth_method: method } };
  for (const part of [...model.groups.values(), ...model.policies.values()]) {
    if (!("include" in part)) continue;
    for (const rule of [...part.include, ...part.require]) if ("auth_context" in rule) yield rule;
  }
}
