import type { Group, KnownPolicy, ModelRule } from "../../reach/model/access-model";
import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

export const requireTwoCountries: Guardrail = {
  id: "require-two-countries",
  code: "CFA2604",
  level: "warning",
  why: "All rules in `require` must match, and a request comes from one country. Nobody is in two countries at once.",
  fix: "Put the countries into `include` of a group, and require the group: one rule of `include` suffices.",
  example: `new AccessPolicy(this, "staff", {
  name: "Staff",
  include: [AccessRule.emailDomain("example.com")],
  require: [AccessRule.country("NL"), AccessRule.country("DE")],
});`,
  *check(context) {
    const parts = [
      ...context.knownPolicies.map((part) => ({ kind: "policy" as const, part })),
      ...[...context.model.groups.values()].map((part) => ({ kind: "group" as const, part })),
    ];
    for (const { kind, part } of parts) {
      const countries = requiredCountries(part);
      if (countries.length < 2) continue;
      context.explain(requireTwoCountries.id, part);
      const message =
        `${named(kind, part)} requires the countries ${countries.join(" and ")} at once, so it matches nobody; include them in a ` +
        "group, and require the group";
      yield { subject: subjectOf(kind, part), message };
    }
  },
};

/** The different countries that rules require. */
const requiredCountries = ({ require }: KnownPolicy | Group): string[] => [
  ...new Set(require.flatMap((rule: ModelRule) => ("geo" in rule ? [rule.geo.country_code.toUpperCase()] : []))),
];
