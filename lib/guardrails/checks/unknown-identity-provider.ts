import type { ModelRule } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Guardrail, Subject } from "../guardrail";
import { list, named, subjectOf } from "../subject";

export const unknownIdentityProvider: Guardrail = {
  id: "unknown-identity-provider",
  code: "CFA2619",
  level: "warning",
  why:
    "The API takes the ID of an identity provider that does not exist. Nobody can log in with it, and no claim is from it, so " +
    "such a rule matches nobody.",
  fix: 'Refer to an identity provider of the account: `allowedIdps: [okta]`, `okta.group("eng")`.',
  limits: "Only if the source is the whole account (`isWholeAccount`): otherwise the provider may be elsewhere.",
  example: `new SelfHostedApp(this, "wiki", {
  name: "Wiki",
  domain: "wiki.example.com",
  allow: [AccessRule.emailDomain("example.com")],
  allowedIdps: ["f174e90a-fafe-4643-bbbc-4a0ed4fc8415"],
});`,
  *check(context) {
    if (!context.isWholeAccount) return;
    for (const { subject, name, providers } of references(context)) {
      const missing = [...new Set(providers)].filter((key) => !context.model.identityProviders.has(key));
      if (missing.length === 0) continue;
      const message =
        `${name} names ${missing.length === 1 ? "an identity provider that does" : "identity providers that do"} not exist: ` +
        `${list(missing)}; name one of the account`;
      yield { subject, message };
    }
  },
};

function* references(
  context: LintContext,
): Generator<{ readonly subject: Subject; readonly name: string; readonly providers: readonly string[] }> {
  for (const application of context.applications) {
    const subject = subjectOf("application", application);
    yield { subject, name: named("application", application), providers: application.allowedIdps ?? [] };
  }
  const parts = [
    ...context.knownPolicies.map((part) => ({ kind: "policy" as const, part })),
    ...[...context.model.groups.values()].map((part) => ({ kind: "group" as const, part })),
  ];
  for (const { kind, part } of parts) {
    const rules = [...part.include, ...part.require, ...part.exclude];
    yield { subject: subjectOf(kind, part), name: named(kind, part), providers: rules.flatMap(providersIn) };
  }
}

/** The identity provider of a rule. */
function providersIn(rule: ModelRule): string[] {
  if ("login_method" in rule) return [rule.login_method.id];
  return Object.values(rule).flatMap((value: object) =>
    "identity_provider_id" in value && typeof value.identity_provider_id === "string"
      ? [value.identity_provider_id]
      : [],
  );
}
