import type { LintContext } from "../context";
import type { Guardrail } from "../guardrail";
import { count, organizationSubject } from "../subject";

export const strictServiceTokensOff: Guardrail = {
  id: "strict-service-tokens-off",
  code: "CFA2612",
  level: "note",
  why:
    "Without strict service token authentication, a request with a service token may also get in by an Allow policy and a " +
    "cookie, and a program with a wrong token is redirected to a login page instead of refused. Organizations created since " +
    "5 October 2026 have it.",
  fix: "Check that every program gets in by a Service Auth policy, and set `strictServiceTokenAuth: true` of `Organization`.",
  limits: "Only if the source has the setting.",
  example: `new Organization(this, "organization", {
  name: "Example",
  authDomain: "example.cloudflareaccess.com",
  strictServiceTokenAuth: false,
});
new ServiceToken(this, "ci", { name: "CI" });`,
  *check(context) {
    const { organization, serviceTokens } = context.model;
    if (organization.strictServiceTokens !== false || !usesTokens(context)) return;
    const tokens =
      serviceTokens.size === 0 ? "service tokens are" : `${count(serviceTokens.size, "service token")} may be`;
    yield {
      subject: organizationSubject(organization.origin),
      message:
        `strict service token authentication is off, and ${tokens} in use; let programs in by Service Auth policies only, and ` +
        "turn it on",
    };
  },
};

const usesTokens = ({ model, knownPolicies }: LintContext): boolean =>
  model.serviceTokens.size > 0 ||
  [...knownPolicies, ...model.groups.values()].some(({ include, require }) =>
    [...include, ...require].some((rule) => "service_token" in rule || "any_valid_service_token" in rule),
  );
